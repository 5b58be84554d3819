/**
 * What a run costs against a target that is far away: every answer of the reference servers comes 150 ms late, and the
 * time of the checks stands beside its bound, requests × latency ÷ checks at once. A check sends most of its requests one
 * after another, so that a ratio of 1 means that nothing but the target was ever waited for. It can also be less: a check
 * of a race sends twenty requests at once. Checks that change Kwik cards hold whole customers alone, and some checks wait
 * for the clock to move on: that is part of their time.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { kwik } from '../reference/kwik/server.ts';
import { listen } from '../reference/listen.ts';
import { omise } from '../reference/omise/server.ts';
import type { Report } from '../reporters/model.ts';

/** Milliseconds by which each answer is late. */
const latencyMs = 150;
/** What is run at each concurrency, so that the figures can be compared; all of it one request at a time takes ten minutes. */
const samples = { omise: 'omise.cards.update', kwik: 'kwik.cards.list' } as const;

interface LatencyFigures {
  readonly api: keyof typeof samples;
  /** What was run: a class, or all. */
  readonly checks: string;
  readonly concurrency: number;
  readonly requests: number;
  /** Wall time of the checks; milliseconds. */
  readonly checksMs: number;
  /** Requests × latency ÷ concurrency; milliseconds. */
  readonly boundMs: number;
}

/** Measures each API by a sample of its checks one at a time, 8 and 32 at once, and by all of them 32 at once. */
async function measureLatency(): Promise<LatencyFigures[]> {
  const figures: LatencyFigures[] = [];
  for (const api of ['omise', 'kwik'] as const) {
    for (const concurrency of [1, 8, 32]) figures.push(await measure(api, concurrency, samples[api]));
    figures.push(await measure(api, 32, null));
  }
  return figures;
}

async function measure(api: LatencyFigures['api'], concurrency: number, only: string | null): Promise<LatencyFigures> {
  const { fetch } = api === 'omise' ? omise() : kwik();
  const server = await listen(async (request) => {
    await setTimeout(latencyMs);
    return fetch(request);
  }, {});
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-latency-'));
  try {
    const command = fileURLToPath(new URL('../cli/cardproof.js', import.meta.url));
    const selection = only === null ? [] : ['--only', only];
    const args = ['run', api, '--url', server.url, '--concurrency', String(concurrency), '--out', folder, ...selection];
    await promisify(execFile)(process.execPath, [command, ...args]);
    const { timing }: Report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    const { requests, checksMs } = timing;
    return {
      api,
      checks: only ?? 'all',
      concurrency,
      requests,
      checksMs,
      boundMs: (requests * latencyMs) / concurrency,
    };
  } finally {
    await rm(folder, { recursive: true });
    await server.close();
  }
}

function print({ api, checks, concurrency, requests, checksMs, boundMs }: LatencyFigures): void {
  const figures = [concurrency, requests, Math.round(checksMs), Math.round(boundMs), (checksMs / boundMs).toFixed(2)];
  console.log([api.padEnd(6), checks.padEnd(20), ...figures.map((figure) => String(figure).padStart(11))].join(' '));
}

console.log(`latency ${latencyMs} ms; checks and bound in milliseconds`);
const heads = ['concurrency', 'requests', 'checks', 'bound', 'ratio'].map((head) => head.padStart(11));
console.log(['api   ', 'checks'.padEnd(20), ...heads].join(' '));
for (const figures of await measureLatency()) print(figures);
