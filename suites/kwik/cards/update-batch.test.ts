import { accepted, at, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectJson, expectRefused, expectThat } from '../../../harness/expect.ts';
import { resultsOf } from '../../../harness/kwik/context.ts';
import { isRecord } from '../../../spec/record.ts';

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
    const answer = accepted(
      await send('updateCards', { body: { records: [{ id: card?.id ?? '', card_nickname: nicknameOf(0) }] } }),
    );
    expectThat(isRecord(answer.body), answer, 'a JSON object', answer.body);
  }),
);

check('kwik.cards.update.status', 'status is true', ({ changing, send }) =>
  changing({ cards: 1 }, async ([card]) => {
    const answer = accepted(
      await send('updateCards', { body: { records: [{ id: card?.id ?? '', card_nickname: nicknameOf(0) }] } }),
    );
    expectAt(answer, '/status', true);
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

check('kwik.cards.update.one-result-per-record', 'there is one result for each record', ({ changing, send }) =>
  changing({ cards: 3 }, async (cards) => {
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

check(
  'kwik.cards.update.other-cards-untouched',
  'a card outside the batch keeps its status and nickname',
  ({ changing, send, listed }) =>
    changing({ cards: 2, of: 'one customer' }, async ([first, second]) => {
      if (!first || !second) throw new Error('two cards were asked for');
      const records = [{ id: first.id, card_nickname: nicknameOf(0), card_status: 'DISABLED' as const }];
      const answer = accepted(await send('updateCards', { body: { records } }));
      const other = (await listed()).get(second.id);
      expectEqual(
        answer,
        'the other card',
        [other?.card_nickname, other?.card_status],
        [second.card_nickname, second.card_status],
      );
    }),
);

/** A batch of a good record and a bad one. */
const badRecords = {
  'an unknown status': (id: string) => ({ id, card_status: 'CARDPROOF' }),
  'no id': () => ({ card_nickname: 'No id' }),
  'a default flag that is text': (id: string) => ({ id, is_default: 'maybe' }),
} as const;

for (const [what, bad] of Object.entries(badRecords)) {
  for (const position of ['last', 'first'] as const) {
    check(
      'kwik.cards.update.batch-with-invalid-record-refused',
      `a batch with ${what} ${position} is refused`,
      ({ changing, send }) =>
        changing({ cards: 2 }, async ([first, second]) => {
          const good = { id: first?.id ?? '', card_nickname: nicknameOf(0) };
          const other = { id: second?.id ?? '', card_nickname: nicknameOf(1) };
          const twin = prerequisite(
            await send('updateCards', { body: { records: position === 'last' ? [good, other] : [other, good] } }),
          );
          const records = position === 'last' ? [good, bad(other.id)] : [bad(other.id), good];
          const answer = await send('updateCards', { body: { records }, malformed: `one record with ${what}` });
          expectRefused(answer, twin);
        }),
    );

    check(
      'kwik.cards.update.batch-with-invalid-record-changes-nothing',
      `a batch with ${what} ${position} changes no card`,
      ({ changing, send, listed }) =>
        changing({ cards: 2 }, async ([first, second]) => {
          if (!first || !second) throw new Error('two cards were asked for');
          const good = { id: first.id, card_nickname: nicknameOf(0) };
          const records = position === 'last' ? [good, bad(second.id)] : [bad(second.id), good];
          const answer = await send('updateCards', { body: { records }, malformed: `one record with ${what}` });
          const now = await listed();
          expectEqual(answer, 'the nickname of the good record', now.get(first.id)?.card_nickname, first.card_nickname);
          const twin = prerequisite(await send('updateCards', { body: { records: [good] } }));
          expectEqual(twin, 'the nickname, sent alone', resultsOf(twin)[0]?.card_nickname, nicknameOf(0));
        }),
    );
  }
}

const unknownId = 'crd_cardproof0nothing000000';

check(
  'kwik.cards.update.batch-with-unknown-id-refused',
  'a batch with an unknown id is refused',
  ({ changing, send }) =>
    changing({ cards: 1 }, async ([card]) => {
      const good = { id: card?.id ?? '', card_nickname: nicknameOf(0) };
      const twin = prerequisite(await send('updateCards', { body: { records: [good] } }));
      const answer = await send('updateCards', {
        body: { records: [good, { id: unknownId, card_nickname: nicknameOf(1) }] },
      });
      expectRefused(answer, twin);
    }),
);

check(
  'kwik.cards.update.batch-with-unknown-id-changes-nothing',
  'a batch with an unknown id changes no card',
  ({ changing, send, listed }) =>
    changing({ cards: 1 }, async ([card]) => {
      if (!card) throw new Error('one card was asked for');
      const good = { id: card.id, card_nickname: nicknameOf(0) };
      const answer = await send('updateCards', {
        body: { records: [good, { id: unknownId, card_nickname: nicknameOf(1) }] },
      });
      expectEqual(
        answer,
        'the nickname of the good record',
        (await listed()).get(card.id)?.card_nickname,
        card.card_nickname,
      );
      const twin = prerequisite(await send('updateCards', { body: { records: [good] } }));
      expectEqual(twin, 'the nickname, sent alone', resultsOf(twin)[0]?.card_nickname, nicknameOf(0));
    }),
);
