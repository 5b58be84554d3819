/**
 * What the judging proxy adds to a request: the same load against one reference server, directly, through a proxy that
 * looks at nothing, through `cardproof proxy` by its URL, through the proxy of `cardproof sdk` as clients find it that
 * know only the documented hosts (CONNECT and TLS), and through the validating proxy of Prism. That one is installed by
 * `npm ci` into a temporary folder, from the lock file of the container tests.
 *
 * The load is four valid requests in turn: a card, the list of cards, a change in JSON, a token as a form; each connection
 * waits for one answer before it sends its next request. Rounds go through all ways in turn, and ratios compare a round
 * with the direct one beside it. Server, proxy and load are processes of their own, and share the cores of the machine.
 * One connection shows what a proxy adds to the time of an answer; many show what a request costs all three together.
 * Where the machine has other work as well, the time of processors that a proxy took is the figure that suffers least.
 *
 * Both judge requests and answers by the same OpenAPI document, Prism before it answers and Cardproof after; first each
 * is shown a request that it must object to. Prism does not look at hosts, at which of the two keys is sent, at query
 * parameters and members of answers that the document does not name, or from one request to the next; and it keeps no
 * record.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { columns, compare, type Way } from './proxy/compare.ts';
import type { Load, Measured } from './proxy/load.ts';
import { changeOf, type LoadRequest, mixFor } from './proxy/mix.ts';
import { installPrism, startPrism } from './proxy/prism.ts';
import { type Started, start } from './proxy/started.ts';

const rounds = 5;
const roundMs = 2_000;
const connectionCounts = [1, 16];
/** After so many requests the memory of a proxy is read. */
const memoryAfter = [1_000, 10_000, 30_000];

const command = fileURLToPath(new URL('../cli/cardproof.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'cardproof-bench-'));
const started: Started[] = [];
const load = fork(new URL('./proxy/load.ts', import.meta.url), { serialization: 'advanced' });
/** Ends the waiting where the load itself could not go on. */
const broken = once(load, 'exit').then(() => {
  throw new Error('the load ended early');
});
broken.catch(() => {});

try {
  console.log('installing Prism for comparison');
  const prismVersion = await installPrism(folder);
  const server = await kept(start([command, 'serve', 'omise', '--port', '0'], / at (http\S+)/));
  const upstream = server.announced;
  const plain = await kept(startPlain(upstream));
  const proxy = await kept(startProxy(upstream));
  const sdk = await kept(startSdk(upstream));
  const prism = await kept(startPrism(folder, upstream));
  const mix = await mixFor(upstream);
  await assertJudging(mix, proxy, /client: updateCard: /);
  await assertJudging(mix, prism, /Violation: request\.body\.name/);
  const ways: readonly Way[] = [
    { name: 'direct', road: { url: upstream }, proxy: null },
    { name: 'plain Node proxy', road: { url: plain.announced }, proxy: plain },
    { name: 'cardproof proxy', road: { url: proxy.announced }, proxy },
    { name: 'cardproof sdk, by TLS', road: JSON.parse(sdk.announced), proxy: sdk },
    { name: `Prism ${prismVersion}`, road: { url: prism.announced }, proxy: prism },
  ];
  console.log(`four requests in turn; ${rounds} rounds of ${roundMs / 1_000} s for each way, in turn with the others`);
  console.log('milliseconds of all answers; ratios to direct are medians of the rounds (lowest to highest)');
  console.log('CPU ms: time of processors that the proxy itself takes for a request');
  for (const connections of connectionCounts) {
    const found = await compare({ ways, rounds, load: { mix, connections, until: { ms: roundMs } } }, send);
    console.log(`\n${row(connections === 1 ? '1 connection' : `${connections} connections`, columns)}`);
    for (const [{ name }, cells] of found) console.log(row(name, cells));
  }
  const heads = [...memoryAfter.map((count) => `${count} sent`), 'highest'];
  console.log(`\n${row('memory, MiB', heads)}`);
  await printMemory('plain Node proxy', await kept(startPlain(upstream)), mix);
  await printMemory('cardproof proxy', await kept(startProxy(upstream)), mix);
} finally {
  load.removeAllListeners('exit');
  load.disconnect();
  await Promise.all(started.map((each) => each.stop()));
  await rm(folder, { recursive: true });
}

/** Is stopped at the end, whatever happens. */
async function kept(opening: Promise<Started>): Promise<Started> {
  const opened = await opening;
  started.push(opened);
  return opened;
}

function startPlain(upstream: string): Promise<Started> {
  return start([fileURLToPath(new URL('./proxy/plain.ts', import.meta.url)), upstream], /(http\S+)/);
}

function startProxy(upstream: string): Promise<Started> {
  const options = ['--port', '0', '--url', upstream, '--out', join(folder, 'proxy')];
  return start([command, 'proxy', 'omise', ...options], /sent to (http[^\s,]+)/);
}

function startSdk(upstream: string): Promise<Started> {
  const options = ['--url', upstream, '--out', join(folder, 'sdk'), '--time-limit', '3600000'];
  const held = [process.execPath, fileURLToPath(new URL('./proxy/hold.ts', import.meta.url))];
  return start([command, 'sdk', 'omise', ...options, '--', ...held], /^road (.+)$/m);
}

/** Sends a change of which a member has the wrong type. */
async function assertJudging([card]: readonly LoadRequest[], proxy: Started, objection: RegExp): Promise<void> {
  if (!card) throw new Error('the mix is empty');
  const { method, path, headers, body } = changeOf(card, { name: 5 });
  await (await fetch(`${proxy.announced}${path}`, { method, headers, body })).text();
  const deadline = performance.now() + 5_000;
  while (!objection.test(proxy.output())) {
    if (performance.now() > deadline) throw new Error(`a proxy does not judge:\n${proxy.output()}`);
    await setTimeout(50);
  }
}

async function printMemory(name: string, proxy: Started, mix: readonly LoadRequest[]): Promise<void> {
  const figures: string[] = [];
  let sent = 0;
  for (const count of memoryAfter) {
    await send({ road: { url: proxy.announced }, mix, connections: 16, until: { requests: count - sent } });
    sent = count;
    figures.push(mebibytes((await proxy.memory()).now));
  }
  console.log(row(name, [...figures, mebibytes((await proxy.memory()).peak)]));
}

async function send(what: Load): Promise<Measured> {
  load.send(what);
  const [measured] = await Promise.race([once(load, 'message'), broken]);
  return measured;
}

function mebibytes(value: number | null): string {
  return value === null ? 'unknown' : value.toFixed(0);
}

function row(name: string, cells: readonly string[]): string {
  const wide = (cell: string) => cell === 'ratio' || cell.includes('(');
  return [name.padEnd(22), ...cells.map((cell) => cell.padStart(wide(cell) ? 23 : 11))].join(' ').trimEnd();
}
