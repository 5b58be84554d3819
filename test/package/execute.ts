import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { text } from 'node:stream/consumers';

export interface Executed {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end.
 * @param node the Node that it and its children find first
 */
export async function execute(
  [file = '', ...args]: readonly string[],
  { cwd, node = process.execPath }: { readonly cwd: string; readonly node?: string },
): Promise<Executed> {
  const child = spawn(file, args, {
    cwd,
    env: { ...withoutNpm(process.env), PATH: [dirname(node), process.env.PATH].join(delimiter), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  const [exitCode, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { exitCode, stdout, stderr };
}

/** The same, where anything but success is a fault of the test's surroundings. Returns what it printed. */
export async function succeed(command: readonly string[], options: Parameters<typeof execute>[1]): Promise<string> {
  const { exitCode, stdout, stderr } = await execute(command, options);
  if (exitCode !== 0) throw new Error(`${command.join(' ')} ended with ${exitCode}:\n${stdout}${stderr}`);
  return stdout;
}

/**
 * What npm hands to the scripts it runs would make an npm below it believe that it is in this repository. But where its
 * settings are it has to know: another Node than the machine's would look for them elsewhere.
 */
function withoutNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) =>
        !/^(?:npm_(?!config_(?:registry|globalconfig|userconfig|cache|cafile)$)|INIT_CWD|VITEST|NODE_ENV)/i.test(name),
    ),
  );
}
