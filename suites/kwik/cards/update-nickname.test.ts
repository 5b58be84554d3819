import { check } from '../../../harness/check.ts';
import { expectEqual, expectThat } from '../../../harness/expect.ts';
import { changed } from '../../../harness/kwik/changed.ts';

for (const [what, nickname] of [
  ['an apostrophe', "Mike's Updated Card"],
  ['accents', 'Zoë’s Card & Co'],
] as const) {
  check('kwik.cards.update.card-nickname', `a nickname with ${what} is kept, letter for letter`, (context) =>
    changed(context, { card_nickname: nickname }, ({ answer, result, after }) => {
      expectEqual(answer, 'the nickname in the answer', result.card_nickname, nickname);
      expectEqual(answer, 'the nickname in the list', after.card_nickname, nickname);
    }),
  );
}

for (const [what, nickname] of [
  ['an emoji', '💳 Card'],
  ['quotation marks and a backslash', 'The "blue" \\ card'],
  ['angle brackets', 'Card <b>one</b> &amp; two'],
  ['two spaces in a row', 'The  blue card'],
] as const) {
  check(
    'kwik.cards.update.card-nickname',
    `a nickname with ${what} is kept, letter for letter, or refused`,
    async ({ changing, send, listed, note }) => {
      await changing({ cards: 1 }, async ([card]) => {
        if (!card) throw new Error('one card was asked for');
        const answer = await send('updateCards', { body: { records: [{ id: card.id, card_nickname: nickname }] } });
        expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused batch', `status ${answer.status}`);
        const isKept = answer.disposition === 'accepted';
        const after = (await listed()).get(card.id)?.card_nickname;
        expectEqual(answer, 'the nickname in the list', after, isKept ? nickname : card.card_nickname);
        if (!isKept) note(`a nickname with ${what} is refused with ${answer.code}`);
      });
    },
  );
}

check('kwik.cards.update.card-nickname-64-accepted', 'a nickname of 64 letters is kept whole', (context) =>
  changed(context, { card_nickname: 'n'.repeat(64) }, ({ answer, result, after }) => {
    expectEqual(answer, 'the nickname in the answer', result.card_nickname, 'n'.repeat(64));
    expectEqual(answer, 'the nickname in the list', after.card_nickname, 'n'.repeat(64));
  }),
);
