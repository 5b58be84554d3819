import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../reporters/model.ts';

const command = fileURLToPath(new URL('../../cli/cardproof.js', import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The written report; null where there is none. */
  readonly report: Report | null;
}

/**
 * Runs the command as its user would.
 * @param interruptAt text on standard error or output at which to send SIGINT
 */
export async function cardproof(
  args: readonly string[],
  options: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly onStart?: (interrupt: () => void) => void;
  } = {},
): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  try {
    const all = args[0] === 'run' ? [...args, '--out', folder] : args;
    const child = spawn(process.execPath, [command, ...all], {
      env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    options.onStart?.(() => child.kill('SIGINT'));
    const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const text = await readFile(join(folder, 'report.json'), 'utf8').catch(() => null);
    return { exitCode, stdout, stderr, report: text === null ? null : JSON.parse(text) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
