import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** A process that is ready. */
export interface Started {
  /** What it wrote to say so. */
  readonly announced: string;
  /** All that it has written so far. */
  output(): string;
  /** Time that the processors have spent on it so far; milliseconds, null where the system does not tell. */
  cpuMs(): Promise<number | null>;
  /** Memory in use now, and at its highest; MiB, null where the system does not tell. */
  memory(): Promise<{ readonly now: number | null; readonly peak: number | null }>;
  /** Interrupts it, and waits for its end. */
  stop(): Promise<void>;
}

/**
 * Starts Node with these arguments, and waits until it says that it is ready.
 * @param announces finds that in what it writes; its first group is kept
 * @throws {Error} with what it wrote, where it ends before
 */
export async function start(args: readonly string[], announces: RegExp, cwd?: string): Promise<Started> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], ...(cwd && { cwd }) });
  const ended = once(child, 'close');
  let written = '';
  const announced = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      written += chunk.toString();
      const found = announces.exec(written)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('close', () => reject(new Error(`node ${args.join(' ')} ended before it was ready:\n${written}`)));
  });
  return {
    announced,
    output: () => written,
    async cpuMs() {
      // What stands before the last bracket may hold spaces; see proc_pid_stat(5), utime and stime.
      const [, fields = ''] = /^.*\) (.*)$/s.exec(await told(child.pid, 'stat')) ?? [];
      const [user, system] = fields.split(' ').slice(11, 13);
      return user && system ? (Number(user) + Number(system)) * tickMs : null;
    },
    async memory() {
      const status = await told(child.pid, 'status');
      const field = (name: string) => {
        const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
        return kibibytes === undefined ? null : Number(kibibytes) / 1_024;
      };
      return { now: field('VmRSS'), peak: field('VmHWM') };
    },
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** Linux counts the time of processes in hundredths of a second. */
const tickMs = 10;

/** What Linux tells of a process; empty elsewhere. */
async function told(pid: number | undefined, file: 'stat' | 'status'): Promise<string> {
  return readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
}
