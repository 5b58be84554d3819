import { prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectEqual, expectRefused } from '../../../harness/expect.ts';
import { resultsOf } from '../../../harness/kwik/context.ts';

/** A nickname that no other card has. */
const nicknameOf = (index: number) => `Card ${index + 1} of cardproof`;

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
          return expectRefused(answer, twin);
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

for (const position of ['last', 'first'] as const) {
  /** A good record and one of a card that is not there. */
  const withUnknown = (good: { id: string; card_nickname: string }) => {
    const unknown = { id: unknownId, card_nickname: nicknameOf(1) };
    return position === 'last' ? [good, unknown] : [unknown, good];
  };

  check(
    'kwik.cards.update.batch-with-unknown-id-refused',
    `a batch with an unknown id ${position} is refused`,
    ({ changing, send }) =>
      changing({ cards: 1 }, async ([card]) => {
        const good = { id: card?.id ?? '', card_nickname: nicknameOf(0) };
        const twin = prerequisite(await send('updateCards', { body: { records: [good] } }));
        const answer = await send('updateCards', { body: { records: withUnknown(good) } });
        return expectRefused(answer, twin);
      }),
  );

  check(
    'kwik.cards.update.batch-with-unknown-id-changes-nothing',
    `a batch with an unknown id ${position} changes no card`,
    ({ changing, send, listed }) =>
      changing({ cards: 1 }, async ([card]) => {
        if (!card) throw new Error('one card was asked for');
        const good = { id: card.id, card_nickname: nicknameOf(0) };
        const answer = await send('updateCards', { body: { records: withUnknown(good) } });
        const after = (await listed()).get(card.id)?.card_nickname;
        expectEqual(answer, 'the nickname of the good record', after, card.card_nickname);
        const twin = prerequisite(await send('updateCards', { body: { records: [good] } }));
        expectEqual(twin, 'the nickname, sent alone', resultsOf(twin)[0]?.card_nickname, nicknameOf(0));
      }),
  );
}
