/**
 * What a whole run costs beside its bare requests: `cardproof run` as a process, its checks, and the same requests
 * sent again by a plain undici loop, as many at once. All against reference servers, in turn, in this one run. The loop
 * has the credentials and card numbers that the report masks; ids of the first run are unknown to the second server,
 * so that many of its answers are refusals. Some checks wait for the clock to move on: that is part of a run's time.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Agent, request } from 'undici';
import { startEmbedded } from '../cli/embedded.ts';
import { testCards } from '../harness/omise/test-cards.ts';
import { referenceCredentials } from '../reference/credentials.ts';
import type { Report } from '../reporters/model.ts';

const rounds = 5;
const concurrency = 16;
const command = fileURLToPath(new URL('../cli/cardproof.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'cardproof-bench-'));

const processes: number[] = [];
const phases: number[] = [];
const loops: number[] = [];
let requests = 0;
try {
  for (let round = 0; round <= rounds; round++) {
    const servers = await startEmbedded(['omise', 'kwik']);
    const startedAt = performance.now();
    await promisify(execFile)(process.execPath, [
      command,
      'run',
      '--out',
      folder,
      '--concurrency',
      String(concurrency),
    ]);
    const processMs = performance.now() - startedAt;
    const report: Report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    const loopMs = await replay(report, servers.urls);
    await servers.close();
    // The first round warms caches.
    if (round === 0) continue;
    processes.push(processMs);
    phases.push(report.timing.checksMs);
    loops.push(loopMs);
    requests = report.timing.requests;
  }
} finally {
  await rm(folder, { recursive: true });
}
console.log(
  `${requests} requests, ${rounds} rounds, concurrency ${concurrency}; milliseconds: minimum, median, maximum`,
);
print('whole process', processes);
print('checks only', phases);
print('bare undici loop', loops);
console.log(`ratio whole process / bare loop: ${ratio(processes, loops)}`);
console.log(`ratio checks only / bare loop:   ${ratio(phases, loops)}`);

/** Sends the recorded requests again, as many at once as there were checks; returns milliseconds. */
async function replay(report: Report, urls: Partial<Record<string, string>>): Promise<number> {
  const pending = report.requirements.flatMap(({ target, checks }) =>
    checks
      .flatMap((check) => check.exchanges)
      .map((exchange) => {
        const origin = report.targets.find(({ name }) => name === target);
        return {
          ...exchange.request,
          url: exchange.request.url.replace(origin?.url ?? '', urls[origin?.api ?? ''] ?? ''),
        };
      }),
  );
  const agent = new Agent({ connections: concurrency });
  const startedAt = performance.now();
  const worker = async (): Promise<void> => {
    for (let next = pending.pop(); next; next = pending.pop()) {
      const { method, url, headers, body } = next;
      const response = await request(url, {
        dispatcher: agent,
        method: method as 'GET',
        headers: credentials(headers),
        body:
          body?.replaceAll(/\[card number ending \d{4}\]/g, testCards.visa).replaceAll('[security code]', '123') ??
          null,
      });
      await response.body.text();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const ms = performance.now() - startedAt;
  await agent.close();
  return ms;
}

/** The recorded headers with the reference servers' credentials in the place of their markers. */
function credentials(headers: readonly (readonly [string, string])[]): Record<string, string> {
  const { secretKey, publicKey, apiKey, apiSecret } = referenceCredentials;
  const known: Record<string, string> = {
    'Basic [OMISE_SECRET_KEY]': `${secretKey}:`,
    'Basic [OMISE_PUBLIC_KEY]': `${publicKey}:`,
    'Basic [KWIK_API_KEY:KWIK_API_SECRET]': `${apiKey}:${apiSecret}`,
  };
  return Object.fromEntries(
    headers.map(([name, value]) => [name, known[value] ? `Basic ${btoa(known[value])}` : value]),
  );
}

function print(name: string, values: readonly number[]): void {
  const sorted = values.toSorted((a, b) => a - b).map(Math.round);
  console.log(`${name.padEnd(20)} ${sorted[0]} ${sorted[Math.floor(sorted.length / 2)]} ${sorted.at(-1)}`);
}

function ratio(a: readonly number[], b: readonly number[]): string {
  const ratios = a.map((value, index) => value / (b[index] ?? Number.NaN)).sort((x, y) => x - y);
  return `${ratios[Math.floor(ratios.length / 2)]?.toFixed(1)} (median of ${ratios.length} pairs)`;
}
