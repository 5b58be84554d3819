import { describe, expect, it } from 'vitest';
import type { Item } from '../../harness/answer.ts';
import type { KwikCheck } from '../../harness/check.ts';
import type { Journal, JournalEntry } from '../../harness/journal.ts';
import { lendable } from '../../harness/kwik/lendable.ts';
import { runCheck } from '../../harness/run-check.ts';
import { openSession } from '../../harness/session.ts';
import type { KwikTarget } from '../../harness/target.ts';
import { inProcess } from '../../proof/in-process.ts';
import { targetOf } from '../../proof/target-of.ts';
import { kwik } from '../../reference/kwik/server.ts';
import type { Fetch } from '../../reference/subject.ts';

const card = (id: string, customer_id: string, card_nickname: string | null = null) => ({
  id,
  customer_id,
  card_nickname,
});
const listed = [card('a1', 'a'), card('a2', 'a'), card('b1', 'b'), card('c1', 'c', '4242 4242 4242 4242')];
const any = () => true;

describe('cards that checks may change', () => {
  it.each<[what: string, named: KwikTarget['cards'], ids: string[], withheld: RegExp[]]>([
    ['all', 'all', ['a1', 'a2', 'b1', 'c1'], []],
    ['none', 'none', [], []],
    ['those of a customer who was named in full', ['a2', 'a1'], ['a1', 'a2'], []],
    ['none of a customer who was named in part', ['a1', 'b1'], ['b1'], [/customer a is not lent: a2 was not named/]],
    ['those that are listed', ['b1', 'gone'], ['b1'], []],
  ])('are %s', (_, named, ids, withheld) => {
    const { cards, ...seen } = lendable(listed, named, any);
    expect({ ids: cards.map(({ id }) => id), withheld: seen.withheld }).toEqual({
      ids,
      withheld: withheld.map((each) => expect.stringMatching(each)),
    });
  });

  it('are not those of a customer with a card that no journal may keep', () => {
    const { cards, withheld } = lendable([...listed, card('c2', 'c')], 'all', ({ id }) => id !== 'c1');
    expect(cards.map(({ id }) => id)).toEqual(['a1', 'a2', 'b1']);
    expect(withheld).toEqual([expect.stringMatching(/customer c is not lent.*secret/)]);
  });
});

/** Runs a check that changes a card of a server, with a journal. */
async function changing(options: {
  /** Which may be changed, of the ids of each customer. */
  cards: (ids: readonly (readonly string[])[]) => KwikTarget['cards'];
  fetch?: Fetch;
  body?: KwikCheck['body'];
}) {
  const { cards, fetch = kwik().fetch } = options;
  const target = { ...targetOf({ id: 'kwik', api: 'kwik', says: '' }), cards: 'all' } as KwikTarget;
  const written: JournalEntry[] = [];
  const journal: Journal = { write: (entry) => void written.push(entry) };
  const open = (one: KwikTarget) => openSession(one, 0, { transport: inProcess(fetch), journal });
  const run = (body: KwikCheck['body'], one: KwikTarget) =>
    runCheck(
      { api: 'kwik', requirement: 'kwik.cards.update.answer' as never, title: 'a sample', body },
      open(one),
      new AbortController().signal,
    );
  const all: Item[] = [];
  await run(({ reading }) => reading(async (cards) => void all.push(...cards)), target);
  const customers = [...Map.groupBy(all, ({ customer_id }) => customer_id).values()];
  const ids = customers.map((cards) => cards.map(({ id }) => id));
  const chosen: string[] = [];
  const rename: KwikCheck['body'] = async (context) =>
    context.changing({ cards: 1 }, async ([first]) => {
      if (!first) return;
      chosen.push(first.id);
      await context.send('updateCards', { body: { records: [{ id: first.id, card_nickname: 'Changed' }] } });
    });
  const { record, leftovers } = await run(options.body ?? rename, { ...target, cards: cards(ids) });
  return { record, leftovers, ids, chosen, written };
}

describe('a check that changes a card', () => {
  it('is inconclusive where no card may be changed, and sends nothing', async () => {
    const { record, written } = await changing({ cards: () => 'none' });
    expect(record).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining('--cards'),
      exchanges: [],
    });
    expect(written).toEqual([]);
  });

  it('still reads where no card may be changed', async () => {
    const body: KwikCheck['body'] = ({ reading }) => reading(async () => {});
    expect((await changing({ cards: () => 'none', body })).record.verdict).toBe('pass');
  });

  it('changes only named cards, and notes those that are not there', async () => {
    const { record, ids, chosen } = await changing({ cards: (all) => [...(all[2] ?? []), 'crd_gone'] });
    expect(record).toMatchObject({ verdict: 'pass', notes: [expect.stringContaining('crd_gone')] });
    expect(ids[2]).toEqual(expect.arrayContaining(chosen));
    expect(chosen.length).toBe(1);
  });

  it('is inconclusive where a customer was named only in part, and says so', async () => {
    const { record, chosen } = await changing({ cards: (all) => all[0]?.slice(1) ?? [] });
    expect(record.verdict).toBe('inconclusive');
    expect(record.reason).toMatch(/was not named, and a default flag may move there/);
    expect(chosen).toEqual([]);
  });

  it('is inconclusive where each nickname looks like a card number, which is not written', async () => {
    const server = kwik();
    const fetch: Fetch = async (request) => {
      const answer = await server.fetch(request);
      const body = (await answer.json()) as { records?: Record<string, unknown>[] };
      for (const record of body.records ?? []) record.card_nickname = '4242 4242 4242 4242';
      return Response.json(body, { status: answer.status });
    };
    const { record, written } = await changing({ cards: () => 'all', fetch });
    expect(record).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('no journal may keep') });
    expect(written).toEqual([]);
  });

  it('writes the cards of the customer down before the change, and that they are back', async () => {
    const { written, chosen, ids } = await changing({ cards: () => 'all' });
    const owner = ids.find((each) => each.includes(chosen[0] ?? ''));
    expect(written).toEqual([
      { entry: 'lending cards', target: 'kwik', loan: 1, cards: owner?.map((id) => expect.objectContaining({ id })) },
      { entry: 'returned cards', target: 'kwik', loan: 1 },
    ]);
  });

  it.each<[what: string, isLost: (request: Request, changes: number) => boolean]>([
    ['a change had no answer', (request, changes) => request.method === 'POST' && changes === 1],
    ['the cards could not be put back', (request, changes) => request.method === 'POST' && changes > 1],
  ])('does not write that they are back where %s', async (_, isLost) => {
    const server = kwik();
    let changes = 0;
    const { written } = await changing({
      cards: () => 'all',
      fetch: async (request) => {
        if (request.method === 'POST') changes++;
        if (isLost(request, changes)) throw new Error('lost');
        return server.fetch(request);
      },
    });
    // A check whose answers were lost runs twice.
    expect(new Set(written.map(({ entry }) => entry))).toContain('lending cards');
    expect(written[1]?.entry).not.toBe('returned cards');
  });
});
