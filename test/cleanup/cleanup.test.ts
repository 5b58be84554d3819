import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cleanup } from '../../cli/cleanup.ts';
import type { CardBefore, JournalEntry } from '../../harness/journal.ts';
import type { JournalHeader } from '../../harness/journal-file.ts';
import { kwik } from '../../reference/kwik/server.ts';
import { listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import type { Fetch } from '../../reference/subject.ts';
import { headerOf, inFolder } from './journal-of.ts';
import { cardsAt, changeCardAt, customerAt, customersAt } from './state.ts';

const closes: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closes) await close();
});

async function serve(fetch: Fetch): Promise<string> {
  const server = await listen(fetch, {});
  closes.push(() => server.close());
  return server.url;
}

/** Runs the command on a folder; what it says comes back together. */
async function cleaned(
  out: string,
  options: { force?: boolean; environment?: Record<string, string>; settle?: () => Promise<unknown> } = {},
) {
  const settle = async () => void (await options.settle?.());
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const exitCode = await cleanup(
    { out, journals: [], force: options.force ?? false, allowLive: false },
    { environment: options.environment ?? {}, tell: say, warn: say, settle },
  );
  return { exitCode, said: lines.join('\n') };
}

const creating: JournalEntry = { entry: 'creating customer', target: 'omise', request: 1 };
const created = (id: string): JournalEntry => ({ entry: 'created customer', target: 'omise', request: 1, id });

/** The cards as they stood; of each only what the journal keeps. */
function lending(cards: readonly CardBefore[]): JournalEntry {
  const kept = cards.map(({ id, customer_id, card_status, card_nickname, is_default }) => ({
    id,
    customer_id,
    card_status,
    card_nickname,
    is_default,
  }));
  return { entry: 'lending cards', target: 'kwik', loan: 1, cards: kept };
}

describe('cardproof cleanup', () => {
  it('has nothing to do without a journal', async () => {
    await inFolder(async (out) => {
      expect(await cleaned(out)).toEqual({ exitCode: 0, said: expect.stringContaining('Nothing to clean up') });
    });
  });

  it('destroys the customers whose ids are known, and no other; a second time changes nothing', async () => {
    await inFolder(async (out, write) => {
      const url = await serve(omise().fetch);
      const [mine, other] = [await customerAt(url, 'anything'), await customerAt(url, 'created by cardproof, run b')];
      const journal = () => write(headerOf({ omise: url }), [creating, created(mine)]);
      const path = journal();
      expect(await cleaned(out)).toMatchObject({ exitCode: 0, said: expect.stringContaining(`${mine} is destroyed`) });
      expect([Object.keys(await customersAt(url)), existsSync(path)]).toEqual([[other], false]);
      journal();
      expect(await cleaned(out)).toMatchObject({ exitCode: 0, said: expect.stringContaining(`${mine} is not there`) });
    });
  });

  it('finds customers whose ids nobody knows by the marker of the run, on any page', async () => {
    await inFolder(async (out, write) => {
      const url = await serve(omise().fetch);
      const marked = [await customerAt(url, 'created by cardproof, run sample')];
      const others: string[] = [];
      for (const run of ['', ', run sample2', ', run'])
        others.push(await customerAt(url, `created by cardproof${run}`));
      for (let index = 0; index < 120; index++) others.push(await customerAt(url, `customer ${index}`));
      marked.push(await customerAt(url, 'created by cardproof, run sample'));
      write(headerOf({ omise: url }), [creating]);
      const { exitCode, said } = await cleaned(out);
      expect({ exitCode, left: Object.keys(await customersAt(url)) }).toEqual({ exitCode: 0, left: others });
      for (const id of marked) expect(said).toContain(id);
    });
  });

  it('looks no further than the beginning of the run', async () => {
    await inFolder(async (out, write) => {
      let now = new Date('2026-03-01T00:00:00Z');
      const server = omise({ clock: () => now });
      const listed: string[] = [];
      const url = await serve((request) => {
        if (request.method === 'GET' && /\/customers\?/.test(request.url)) listed.push(request.url);
        return server.fetch(request);
      });
      for (let index = 0; index < 250; index++) await customerAt(url, 'created by cardproof, run sample');
      now = new Date('2026-03-02T00:00:00Z');
      const mine = await customerAt(url, 'created by cardproof, run sample');
      const header: JournalHeader = { ...headerOf({ omise: url }), startedAt: '2026-03-02T00:00:00Z' };
      write(header, [creating]);
      const { exitCode, said } = await cleaned(out);
      expect({ exitCode, pages: listed.length }).toEqual({ exitCode: 0, pages: 1 });
      expect(said).toContain(`${mine}, found by its description, is destroyed`);
    });
  });

  it('looks again for a customer who was under way when the run died', async () => {
    await inFolder(async (out, write) => {
      const url = await serve(omise().fetch);
      write(headerOf({ omise: url }), [creating]);
      const settle = () => customerAt(url, 'created by cardproof, run sample');
      expect(await cleaned(out, { settle })).toMatchObject({
        exitCode: 0,
        said: expect.stringContaining('is destroyed'),
      });
      expect(await customersAt(url)).toEqual({});
    });
  });

  it('says how to recognise what may be left where the target lists no customers, and keeps the journal', async () => {
    await inFolder(async (out, write) => {
      const server = omise();
      const url = await serve(async (request) =>
        request.method === 'GET' && new URL(request.url).pathname === '/customers'
          ? Response.json(
              { object: 'error', location: '/', code: 'not_found', message: 'no such path' },
              { status: 404 },
            )
          : server.fetch(request),
      );
      const path = write(headerOf({ omise: url }), [creating]);
      const { exitCode, said } = await cleaned(out);
      expect({ exitCode, kept: existsSync(path) }).toEqual({ exitCode: 4, kept: true });
      expect(said).toContain('"created by cardproof, run sample"');
    });
  });

  it('puts cards back exactly, with their default flags', async () => {
    await inFolder(async (out, write) => {
      const url = await serve(kwik().fetch);
      const before = await cardsAt(url);
      const [first, second] = Object.keys(before);
      await changeCardAt(url, { id: second, is_default: true, card_nickname: 'changed' });
      await changeCardAt(url, { id: first, card_status: 'DISABLED', card_nickname: null });
      expect(await cardsAt(url)).not.toEqual(before);
      const path = write(headerOf({ kwik: url }), [lending(Object.values(before))]);
      expect(await cleaned(out)).toMatchObject({ exitCode: 0, said: expect.stringContaining('is put back') });
      expect([await cardsAt(url), existsSync(path)]).toEqual([before, false]);
    });
  });

  it('looks again for a change of a card that was under way when the run died', async () => {
    await inFolder(async (out, write) => {
      const url = await serve(kwik().fetch);
      const before = await cardsAt(url);
      const [id] = Object.keys(before);
      write(headerOf({ kwik: url }), [lending(Object.values(before))]);
      const settle = () => changeCardAt(url, { id, card_nickname: 'late' });
      expect(await cleaned(out, { settle })).toMatchObject({ exitCode: 0 });
      expect(await cardsAt(url)).toEqual(before);
    });
  });

  it('says which card it cannot put back, and keeps the journal', async () => {
    await inFolder(async (out, write) => {
      const url = await serve(kwik().fetch);
      const [id = ''] = Object.keys(await cardsAt(url));
      const cards = [{ id: 'crd_gone' }, { id, card_nickname: 'n'.repeat(200) }];
      const path = write(headerOf({ kwik: url }), [lending(cards)]);
      const { exitCode, said } = await cleaned(out);
      expect({ exitCode, kept: existsSync(path) }).toEqual({ exitCode: 4, kept: true });
      expect(said).toContain('card crd_gone is not listed any more');
      expect(said).toContain(`card ${id} is not put back`);
    });
  });

  it('leaves a run alone that is still going on, unless it is forced', async () => {
    await inFolder(async (out, write) => {
      const url = await serve(omise().fetch);
      const id = await customerAt(url, 'anything');
      write({ ...headerOf({ omise: url }), pid: process.ppid }, [creating, created(id)]);
      expect(await cleaned(out)).toMatchObject({ exitCode: 4, said: expect.stringContaining('still going on') });
      expect(Object.keys(await customersAt(url))).toEqual([id]);
      expect(await cleaned(out, { force: true })).toMatchObject({ exitCode: 0 });
      expect(await customersAt(url)).toEqual({});
    });
  });

  it.each<[what: string, url: string, environment: Record<string, string>, exitCode: number, said: RegExp]>([
    ['without a credential', 'https://cards.example', {}, 2, /OMISE_SECRET_KEY is not set/],
    [
      'with a live key',
      'https://cards.example',
      { OMISE_SECRET_KEY: 'skey_5a1', OMISE_PUBLIC_KEY: 'pkey_5a1' },
      2,
      /live key/,
    ],
    ['where nothing answers', 'nobody', {}, 3, /gives no answer/],
    ['where the key is refused', 'reference', { OMISE_SECRET_KEY: 'skey_test_other' }, 3, /refuses the credentials/],
  ])('ends with its own code %s, and keeps the journal', async (_, url, environment, exitCode, said) => {
    await inFolder(async (out, write) => {
      const server = await listen(omise().fetch, {});
      if (url === 'nobody') await server.close();
      else closes.push(() => server.close());
      const place = url.startsWith('https:') ? url : server.url;
      const known = headerOf({ omise: 'http://127.0.0.1:9' });
      const targets = known.targets.map((target) => ({ ...target, url: place, vaultUrl: place }));
      const path = write({ ...known, targets }, [creating, created('cust_1')]);
      expect(await cleaned(out, { environment })).toEqual({ exitCode, said: expect.stringMatching(said) });
      expect(existsSync(path)).toBe(true);
    });
  });

  it('goes on with other targets where the journal does not say where one is', async () => {
    await inFolder(async (out, write) => {
      const url = await serve(omise().fetch);
      const id = await customerAt(url, 'anything');
      const path = write(headerOf({ omise: url }), [{ ...creating, target: 'nowhere' }, creating, created(id)]);
      expect(await cleaned(out)).toMatchObject({ exitCode: 2, said: expect.stringContaining('target nowhere') });
      expect([await customersAt(url), existsSync(path)]).toEqual([{}, true]);
    });
  });

  it('goes on with other runs where one journal cannot be read', async () => {
    await inFolder(async (out, write) => {
      const url = await serve(omise().fetch);
      const id = await customerAt(url, 'anything');
      write(headerOf({ omise: url }), [creating, created(id)]);
      await writeFile(join(out, 'journal', 'a.ndjson'), 'nothing\n');
      expect(await cleaned(out)).toMatchObject({
        exitCode: 2,
        said: expect.stringContaining('no journal of cardproof'),
      });
      expect(await customersAt(url)).toEqual({});
    });
  });
});
