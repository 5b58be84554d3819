import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Terminal {
  readonly columns: number;
  readonly rows: number;
  /** Working folder of the command. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What was sent to a terminal, while the command runs and after. */
export interface Recording {
  sent(): string;
  /** Resolves when the command has ended. */
  readonly ended: Promise<void>;
}

/** Runs a command line in a pseudo terminal, by `script` of util-linux. `ended` rejects where there is no `script`. */
export function recordTerminal(command: string, terminal: Terminal): Recording {
  const { columns, rows, cwd, environment } = terminal;
  const child = spawn(
    'script',
    ['--quiet', '--return', '--command', `stty cols ${columns} rows ${rows}; ${command}`, '/dev/null'],
    { cwd, env: { ...environment, TERM: 'xterm-256color' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let sent = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    sent += text;
  });
  const ended = once(child, 'close').then(
    () => {},
    (cause: unknown) => {
      throw new Error('a terminal cannot be recorded: "script" of util-linux is missing', { cause });
    },
  );
  return { sent: () => sent, ended };
}
