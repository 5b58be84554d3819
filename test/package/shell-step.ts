import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A step of a workflow or of a composite action, as its YAML has it. */
export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** Values by the name that an expression has for them, such as `inputs.url`. */
export type Names = Readonly<Record<string, string>>;

/**
 * A text with its `${{ … }}` replaced. Knows what our own files use: names, `!=` and `!cancelled()`.
 * @throws {Error} on any other expression, and on a name that has no value
 */
export function evaluated(text: string, names: Names): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    if (expression.trim() === '!cancelled()') return 'true';
    const [, name = '', other] = /^\s*([\w.-]+)(?:\s*!=\s*'([^']*)')?\s*$/.exec(expression) ?? [];
    const value = names[name];
    if (value === undefined) throw new Error(`nothing is known of the expression "${expression}"`);
    return other === undefined ? value : String(value !== other);
  });
}

export interface StepEnd {
  readonly exitCode: number | null;
  /** What it printed, both streams in order. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Surroundings {
  readonly names: Names;
  /** Working folder. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Runs the shell text of a step as GitHub's runner does: from a file, with files for its outputs and its summary. */
export async function runStep(step: Step, { names, cwd, environment }: Surroundings): Promise<StepEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-step-'));
  const [script, outputs, summary, log] = ['script', 'outputs', 'summary', 'log'].map((name) => join(folder, name));
  if (!script || !outputs || !summary || !log) throw new Error('a path is missing');
  try {
    await writeFile(script, evaluated(step.run ?? '', names));
    await Promise.all([outputs, summary].map((path) => writeFile(path, '')));
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluated(String(value), names)]);
    const file = await open(log, 'w');
    const shell = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
    const child = spawn('bash', [...shell, script], {
      cwd,
      env: { ...environment, ...Object.fromEntries(own), GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary },
      // A file, not a pipe: what the step leaves running in the background would keep that open.
      stdio: ['ignore', file.fd, file.fd],
    });
    const [exitCode] = (await once(child, 'exit')) as [number | null];
    await file.close();
    const lines = (await readFile(outputs, 'utf8')).split('\n').filter((line) => line !== '');
    return {
      exitCode,
      log: await readFile(log, 'utf8'),
      outputs: Object.fromEntries(lines.map((line) => [line.replace(/=.*/, ''), line.replace(/^[^=]*=/, '')])),
      summary: await readFile(summary, 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
