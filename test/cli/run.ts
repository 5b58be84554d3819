import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Report } from '../../reporters/model.ts';
import { canaries, canariesIn } from '../canaries.ts';

const command = fileURLToPath(new URL('../../cli/cardproof.js', import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The written report; null where there is none. */
  readonly report: Report | null;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Working folder of the command. */
  readonly cwd?: string;
  /** Gets a function that sends SIGINT. */
  readonly onStart?: (interrupt: () => void) => void | Promise<void>;
}

/**
 * Runs the command as its user would. In every run a gateway's token is sent along, and nothing that is written may hold
 * it, a credential, a card number or a security code: that is asserted here, whatever the test is about.
 */
export async function cardproof(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  try {
    const all = args[0] === 'run' && !args.includes('--out') ? [...args, '--out', folder] : args;
    const child = spawn(process.execPath, [command, ...all], {
      cwd: options.cwd,
      env: {
        PATH: process.env.PATH ?? '',
        NO_COLOR: '1',
        CARDPROOF_HEADER: 'X-Gateway=$GATEWAY_TOKEN',
        // Tests of their own are about the other formats, also about what may not stand in them.
        CARDPROOF_FORMAT: 'json',
        GATEWAY_TOKEN: `Bearer ${canaries.bearer}`,
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
    void options.onStart?.(() => child.kill('SIGINT'));
    const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const written = await artefacts(folder);
    for (const [name, artefact] of [['stdout', stdout()], ['stderr', stderr()], ...written] as const)
      expect(canariesIn(artefact), `secrets in ${name} of ${args.join(' ')}`).toEqual([]);
    const text = written.get('report.json')?.toString('utf8');
    return {
      exitCode,
      stdout: stdout().toString('utf8'),
      stderr: stderr().toString('utf8'),
      report: text === undefined ? null : JSON.parse(text),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whole, whatever the pieces were in which it came. */
function collect(stream: NodeJS.ReadableStream): () => Buffer {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks);
}

/** Every file below a folder, by its path there. */
async function artefacts(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const);
  return new Map(await Promise.all(contents));
}
