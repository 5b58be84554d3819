import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../reporters/model.ts';
import { canariesIn, canaryEnvironment } from '../canaries.ts';

const command = fileURLToPath(new URL('../../cli/cardproof.js', import.meta.url));

/** A run that lives longer does not end by itself; milliseconds. */
const longestRun = 90_000;

/** How a run against one target ended. */
export interface EndedRun {
  readonly exitCode: number | null;
  /** What ended it from outside; null where it ended by itself. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Null where none was written. */
  readonly report: Report | null;
  /** Sizes in bytes by the names of the files that were written. */
  readonly files: Readonly<Record<string, number>>;
  /** Each place where something stands that nobody may write, such as "apiKey in junit.xml". */
  readonly leaks: readonly string[];
  readonly seconds: number;
  /** Peak resident memory in MB; null where the system does not tell. */
  readonly peakMb: number | null;
}

/** Runs the whole suite of an API against a target, with canaries for credentials, and measures the process. */
export async function runAgainst(
  api: 'omise' | 'kwik',
  url: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<EndedRun> {
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-hostile-'));
  try {
    const args = [command, 'run', api, '--url', url, '--out', folder, ...options];
    const startedAt = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', ...canaryEnvironment, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    let peakMb: number | null = null;
    const measuring = setInterval(async () => {
      const now = await peakOf(child.pid);
      if (now !== null) peakMb = Math.max(peakMb ?? 0, now);
    }, 50);
    const killer = setTimeout(() => child.kill('SIGKILL'), longestRun);
    const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
      child.on('close', (...end) => resolve(end)),
    );
    clearInterval(measuring);
    clearTimeout(killer);
    const seconds = (performance.now() - startedAt) / 1000;
    const written = await readAll(folder);
    const streams = { stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) };
    const json = written['report.json'];
    return {
      exitCode,
      signal,
      stdout: streams.stdout.toString(),
      stderr: streams.stderr.toString(),
      report: json ? JSON.parse(json.toString()) : null,
      files: Object.fromEntries(Object.entries(written).map(([name, bytes]) => [name, bytes.length])),
      leaks: Object.entries({ ...streams, ...written }).flatMap(([name, bytes]) =>
        canariesIn(bytes).map((canary) => `${canary} in ${name}`),
      ),
      seconds,
      peakMb,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The most memory that a process has held so far, in MB, as Linux counts it. */
async function peakOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

/** Every file below a folder, by its path in it. */
async function readAll(folder: string): Promise<Record<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path)] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
