import { spawn } from 'node:child_process';

/** A command as the user typed it. */
export interface Command {
  readonly words: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  /** Bound on its time; milliseconds. */
  readonly timeLimitMs: number;
}

export interface CommandEnd {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
  readonly durationMs: number;
  /** Standard output and error in one, as they came; cut to their end. Not redacted. */
  readonly output: string;
}

/** Longest output that is kept; characters. */
const longestOutput = 2 * 1024 * 1024;

/** How long what was written last is waited for; milliseconds. */
const lingerMs = 1_000;

/**
 * Runs a command with everything it starts, to its end.
 * @param onOutput is given what it writes, as it comes
 * @returns its end, or why it could not be started
 */
export async function runCommand(
  { words, environment, timeLimitMs }: Command,
  signal: AbortSignal,
  onOutput: (text: string) => void,
): Promise<CommandEnd | { readonly notStarted: string }> {
  const startedAt = performance.now();
  const [program, ...args] = words;
  // A group of its own, so that whatever it has started ends with it.
  const child = spawn(program, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let timedOut = false;
  const end = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // All of it has ended already.
    }
  };
  const timer = setTimeout(() => {
    timedOut = true;
    end();
  }, timeLimitMs);
  signal.addEventListener('abort', end, { once: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output = (output + text).slice(-longestOutput);
      onOutput(text);
    });
  }
  try {
    return await new Promise((resolve) => {
      child.once('error', (cause: NodeJS.ErrnoException) => resolve({ notStarted: reasonOf(program, cause) }));
      // `exit` and not `close`: what it has left running may keep the pipes open for ever.
      child.once('exit', (exitCode, signalName) => {
        const done = () =>
          resolve({
            exitCode,
            signal: signalName,
            timedOut,
            durationMs: Math.round(performance.now() - startedAt),
            output,
          });
        end();
        child.once('close', done);
        // What has left the group may hold the pipes open.
        setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
        }, lingerMs).unref();
      });
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

function reasonOf(program: string, { code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `there is no command "${program}"`;
  if (code === 'EACCES') return `"${program}" may not be executed`;
  return `"${program}" could not be started (${code})`;
}
