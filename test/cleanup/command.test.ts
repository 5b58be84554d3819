import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { kwik } from '../../reference/kwik/server.ts';
import { omise } from '../../reference/omise/server.ts';
import { inFolder } from './journal-of.ts';
import { slowly } from './slow-server.ts';
import { cardsAt, customerAt, customersAt } from './state.ts';

const command = fileURLToPath(new URL('../../cli/cardproof.js', import.meta.url));
const processes = new Set<ChildProcess>();
afterAll(() => {
  for (const child of processes) child.kill('SIGKILL');
});

/** Starts the command with nothing in its environment but where programs are. */
function cardproof(...args: readonly string[]) {
  const child = spawn(process.execPath, [command, ...args], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  processes.add(child);
  child.once('exit', () => processes.delete(child));
  return { child, said: text(child.stdout), ended: once(child, 'exit') };
}

it('a run that is killed is undone by the clean-up command, once and for all', { timeout: 120_000 }, async () => {
  const servers = { omise: omise().fetch, kwik: kwik().fetch };
  const server = await slowly((request) => {
    const api = new URL(request.url).pathname.startsWith('/cards') ? 'kwik' : 'omise';
    return servers[api](request);
  }, 1);
  try {
    await inFolder(async (out) => {
      await customerAt(server.url, 'somebody else');
      const before = { customers: await customersAt(server.url), cards: await cardsAt(server.url) };
      const run = cardproof('run', 'omise', 'kwik', '--url', server.url, '--out', out, '--shuffle', '1');
      let changes = 0;
      server.watch((request) => {
        if (/\/customers$|\/cards\/update$/.test(request.url) && ++changes > 200) run.child.kill('SIGKILL');
      });
      expect((await run.ended)[1]).toBe('SIGKILL');
      server.watch(null);
      await server.drained();
      expect(await customersAt(server.url)).not.toEqual(before.customers);

      for (const last of ['Nothing is left', 'Nothing to clean up']) {
        const cleanup = cardproof('cleanup', '--out', out);
        const [said, [exitCode]] = await Promise.all([cleanup.said, cleanup.ended]);
        const left = { customers: await customersAt(server.url), cards: await cardsAt(server.url) };
        expect({ exitCode, said, left }).toEqual({ exitCode: 0, said: expect.stringContaining(last), left: before });
      }
      expect(await readdir(join(out, 'journal'))).toEqual([]);
    });
  } finally {
    await server.close();
  }
});
