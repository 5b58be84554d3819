import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { cleanup } from '../../cli/cleanup.ts';
import { kwik } from '../../reference/kwik/server.ts';
import { omise } from '../../reference/omise/server.ts';
import { sequence } from '../../reference/sequence.ts';
import type { Orders } from './driver.ts';
import { slowly } from './slow-server.ts';
import { cardsAt, customerAt, customersAt } from './state.ts';

const kills = 50;
/** Two runs die side by side: one process starts while another is killed. */
const lanes = 2;

const driver = fileURLToPath(new URL('driver.ts', import.meta.url));
const processes = new Set<ChildProcess>();
const closes: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const child of processes) child.kill('SIGKILL');
  for (const close of closes) await close();
});

/**
 * A process that has loaded the checks and waits for its orders.
 * @param compiled folder in which the processes keep for each other what they have compiled
 */
async function ready(compiled: string): Promise<ChildProcess> {
  const child = fork(driver, {
    execArgv: [],
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compiled },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  processes.add(child);
  child.once('exit', () => processes.delete(child));
  await once(child, 'message');
  return child;
}

/** The request at which a run dies: so many after its first, of one kind, as it arrives or when it was carried out. */
function moment(random: () => number) {
  const after = Math.floor(random() ** 2 * 900);
  const [kind, path] = [
    ['any', /./],
    ['a customer', /\/customers$/],
    ['a change of cards', /\/cards\/update$/],
  ][Math.floor(random() * 3)] as [string, RegExp];
  return { after, kind, path, carriedOut: random() < 0.5 };
}

async function lane(number: number): Promise<string[]> {
  const undone: string[] = [];
  const random = sequence(number + 1);
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-kill-'));
  const [customers, cards] = [await slowly(omise().fetch, number), await slowly(kwik().fetch, number)];
  closes.push(
    () => customers.close(),
    () => cards.close(),
    () => rm(folder, { recursive: true }),
  );
  await customerAt(customers.url, 'somebody else');
  await customerAt(customers.url, 'created by cardproof, run another');
  const before = { customers: await customersAt(customers.url), cards: await cardsAt(cards.url) };
  const compiled = join(folder, 'compiled');
  let next = ready(compiled);
  for (let kill = number; kill < kills; kill += lanes) {
    const child = await next;
    if (kill + lanes < kills) next = ready(compiled);
    const { after, kind, path, carriedOut } = moment(random);
    const died = once(child, 'exit');
    let seen = 0;
    for (const server of [customers, cards]) {
      server.watch((request, isCarriedOut) => {
        if (!isCarriedOut) seen++;
        const isKind = request.method !== 'GET' || kind === 'any' ? path.test(new URL(request.url).pathname) : false;
        if (seen > after && isKind && isCarriedOut === carriedOut) child.kill('SIGKILL');
      });
    }
    const journal = join(folder, `${kill}.ndjson`);
    const orders: Orders = { journal, run: `kill-${kill}`, seed: kill, omise: customers.url, kwik: cards.url };
    child.send(orders);
    const [, signal] = await died;
    for (const server of [customers, cards]) {
      server.watch(null);
      await server.drained();
    }

    const told: string[] = [];
    const warned: string[] = [];
    const exitCode = await cleanup(
      { out: folder, journals: [journal], force: false, allowLive: false },
      { environment: {}, tell: (line) => told.push(line), warn: (line) => warned.push(line), settle: async () => {} },
    );

    const when = `killed after ${after} requests, at ${kind}, ${carriedOut ? 'carried out' : 'under way'}`;
    const left = { customers: await customersAt(customers.url), cards: await cardsAt(cards.url) };
    expect({ when, signal, exitCode, warned, left, journal: existsSync(journal) }).toEqual({
      when,
      signal: 'SIGKILL',
      exitCode: 0,
      warned: [],
      left: before,
      journal: false,
    });
    undone.push(...told);
  }
  return undone;
}

it(`leaves nothing behind after ${kills} runs that were killed`, { timeout: 300_000 }, async () => {
  const undone = (await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))).flat();

  // Otherwise the runs died where there was nothing to undo.
  for (const deed of [/customer \w+ is destroyed/, /found by its description, is destroyed/, /card \S+ is put back/])
    expect(undone.filter((line) => deed.test(line)).length).toBeGreaterThan(5);
});
