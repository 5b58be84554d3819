import { accepted, at, type Item, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectJson, expectSame, expectThat, needs } from '../../../harness/expect.ts';
import { changed } from '../../../harness/kwik/changed.ts';
import { resultsOf } from '../../../harness/kwik/context.ts';
import { found } from '../../../harness/kwik/found.ts';
import { cardMembers } from '../../../harness/kwik/members.ts';

/** A nickname that no other card has. */
const nicknameOf = (index: number) => `Card ${index + 1} of cardproof`;

check('kwik.cards.update.json', 'the update is answered as JSON', ({ changing, send }) =>
  changing({ cards: 1 }, async ([card]) => {
    expectJson(
      await send('updateCards', { body: { records: [{ id: card?.id ?? '', card_nickname: nicknameOf(0) }] } }),
    );
  }),
);

check('kwik.cards.update.envelope', 'the answer is one object', ({ changing, send }) =>
  changing({ cards: 1 }, async ([card]) => {
    accepted(await send('updateCards', { body: { records: [{ id: card?.id ?? '', card_nickname: nicknameOf(0) }] } }));
  }),
);

check('kwik.cards.update.status', 'status is true', ({ changing, send }) =>
  changing({ cards: 1 }, async ([card]) => {
    const body = { records: [{ id: card?.id ?? '', card_nickname: nicknameOf(0) }] };
    expectAt(await send('updateCards', { body }), '/status', true);
  }),
);

check('kwik.cards.update.results', 'the cards are in the array results', ({ changing, send }) =>
  changing({ cards: 1 }, async ([card]) => {
    const answer = accepted(
      await send('updateCards', { body: { records: [{ id: card?.id ?? '', card_nickname: nicknameOf(0) }] } }),
    );
    expectThat(Array.isArray(at(answer, '/results')), answer, 'an array at /results', at(answer, '/results'));
  }),
);

check('kwik.cards.update.single', 'an array of one record updates one card', ({ changing, send, listed }) =>
  changing({ cards: 1 }, async ([card]) => {
    const id = card?.id ?? '';
    const answer = accepted(await send('updateCards', { body: { records: [{ id, card_nickname: nicknameOf(0) }] } }));
    expectEqual(answer, 'the nickname in the list', (await listed()).get(id)?.card_nickname, nicknameOf(0));
  }),
);

for (const [requirement, title, wanted] of [
  ['kwik.cards.update.batch', 'several records update several cards', { cards: 3 }],
  [
    'kwik.cards.update.batch-across-customers',
    'one batch changes cards of different customers',
    { cards: 2, of: 'different customers' },
  ],
  ['kwik.cards.update.batch', 'several cards of one customer are updated', { cards: 2, of: 'one customer' }],
] as const) {
  check(requirement, title, ({ changing, send, listed }) =>
    changing(wanted, async (cards) => {
      const records = cards.map(({ id }, index) => ({ id, card_nickname: nicknameOf(index) }));
      const answer = accepted(await send('updateCards', { body: { records } }));
      const now = await listed();
      expectEqual(
        answer,
        'the nicknames in the list',
        records.map(({ id }) => now.get(id)?.card_nickname),
        records.map((each) => each.card_nickname),
      );
    }),
  );
}

check('kwik.cards.update.batch', 'each record changes its own fields', ({ changing, send, listed }) =>
  changing({ cards: 2 }, async ([first, second]) => {
    if (!first || !second) throw new Error('two cards were asked for');
    const records = [
      { id: first.id, card_nickname: nicknameOf(0) },
      { id: second.id, card_status: 'DISABLED' as const },
    ];
    const answer = accepted(await send('updateCards', { body: { records } }));
    const now = await listed();
    const shown = [first.id, second.id].map((id) => [now.get(id)?.card_nickname, now.get(id)?.card_status]);
    expectEqual(answer, 'nickname and status of both', shown, [
      [nicknameOf(0), 'ACTIVE'],
      [second.card_nickname, 'DISABLED'],
    ]);
  }),
);

for (const [title, wanted] of [
  ['there is one result for each record', { cards: 3 }],
  ['there is one result for each of several cards of one customer', { cards: 2, of: 'one customer' }],
] as const) {
  check('kwik.cards.update.one-result-per-record', title, ({ changing, send }) =>
    changing(wanted, async (cards) => {
      const records = cards.map(({ id }, index) => ({ id, card_nickname: nicknameOf(index) }));
      const answer = accepted(await send('updateCards', { body: { records } }));
      expectEqual(
        answer,
        'the ids of the results',
        resultsOf(answer)
          .map(({ id }) => id)
          .sort(),
        cards.map(({ id }) => id).sort(),
      );
    }),
  );
}

check('kwik.cards.update.answers-full-card', 'each result is the whole card', (context) =>
  changed(context, { card_nickname: nicknameOf(0) }, ({ answer, result }) => {
    const missing = cardMembers.filter((name) => !(name in result));
    expectEqual(answer, 'documented members that the result lacks', missing, []);
    expectEqual(answer, 'the new nickname in the result', result.card_nickname, nicknameOf(0));
  }),
);

check(
  'kwik.cards.update.answers-full-card',
  'each result of a batch is the whole card with its new values',
  ({ changing, send }) =>
    changing({ cards: 2 }, async (cards) => {
      const records = cards.map(({ id }, index) => ({
        id,
        card_nickname: nicknameOf(index),
        card_status: 'DISABLED' as const,
      }));
      const answer = accepted(await send('updateCards', { body: { records } }));
      for (const record of records) {
        const result = resultsOf(answer).find(({ id }) => id === record.id);
        expectThat(result !== undefined, answer, `a result for ${record.id}`, 'none');
        const missing = cardMembers.filter((name) => !(name in result));
        expectEqual(answer, 'documented members that a result lacks', missing, []);
        expectSame(answer, `the result for ${record.id}`, result, record, Object.keys(record));
      }
    }),
);

check(
  'kwik.cards.update.persisted',
  'every list shows each card of a batch as it was answered',
  ({ changing, send, listed }) =>
    changing({ cards: 2 }, async (cards) => {
      const ofItsCustomer = async ({ id, customer_id: customer }: Item) => {
        const answer = await send('listCards', { query: { customer_id: String(customer) } });
        return found(answer).find((each) => each.id === id);
      };
      // Asked for beforehand, so that an answer that was kept would come again.
      for (const card of cards) await ofItsCustomer(card);
      const records = cards.map(({ id }, index) => ({ id, card_nickname: nicknameOf(index) }));
      const answer = accepted(await send('updateCards', { body: { records } }));
      const now = await listed();
      for (const result of resultsOf(answer)) {
        expectSame(answer, 'the card in the list', now.get(result.id), result, cardMembers);
        expectSame(answer, 'the card in the list of its customer', await ofItsCustomer(result), result, cardMembers);
      }
    }),
);

/** What may happen to another card of the same customer. */
const elsewhere = {
  'is renamed and disabled': { card_nickname: nicknameOf(0), card_status: 'DISABLED' },
  'loses its nickname': { card_nickname: null },
  'becomes the default': { is_default: true },
} as const;

for (const [what, change] of Object.entries(elsewhere)) {
  check(
    'kwik.cards.update.other-cards-untouched',
    `a card keeps its status and nickname when another of its customer ${what}`,
    ({ changing, send, listed }) =>
      changing({ cards: 2, of: 'one customer' }, async ([first, second]) => {
        if (!first || !second) throw new Error('two cards were asked for');
        const named = { id: second.id, card_nickname: nicknameOf(1) };
        prerequisite(await send('updateCards', { body: { records: [named] } }));
        const answer = await send('updateCards', { body: { records: [{ id: first.id, ...change }] } });
        needs(answer.disposition !== 'unclear', answer, 'the batch is accepted or refused');
        const other = (await listed()).get(second.id);
        expectEqual(
          answer,
          'the other card',
          [other?.card_nickname, other?.card_status],
          [named.card_nickname, second.card_status],
        );
      }),
  );
}
