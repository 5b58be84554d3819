import { accepted } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectEqual, expectThat } from '../../../harness/expect.ts';
import { notDefault } from '../../../harness/kwik/changed.ts';
import type { Wanted } from '../../../harness/kwik/pick.ts';
import { updatesShow } from '../../../harness/kwik/updates-show.ts';

check('kwik.cards.update.card-nickname-null', 'null clears the nickname', async (context) => {
  await context.changing({ cards: 1 }, async ([card]) => {
    const id = card?.id ?? '';
    accepted(await context.send('updateCards', { body: { records: [{ id, card_nickname: 'Cleared by cardproof' }] } }));
    const answer = accepted(await context.send('updateCards', { body: { records: [{ id, card_nickname: null }] } }));
    const after = (await context.listed()).get(id)?.card_nickname;
    expectThat(after === null || after === '', answer, 'no nickname in the list', after);
    if (after === '') context.note('a cleared nickname is an empty text');
  });
});

const one: Wanted = { cards: 1 };
const two: Wanted = { cards: 2 };

/** Null for each field, of which cards. A flag that is set already would hide a null that sets it. */
for (const [name, of, wanted] of [
  ['card_nickname', '', one],
  ['card_nickname', ' in a batch', two],
  ['card_status', '', one],
  ['card_status', ' in a batch', two],
  ['is_default', '', one],
  ['is_default', ' in a batch', two],
  ['is_default', ' of a card that is not the default', notDefault],
] as const) {
  check(
    'kwik.cards.update.null-is-not-a-value',
    `null for ${name}${of} puts no other value there`,
    async ({ changing, send, listed, note }) => {
      await changing(wanted, async (before) => {
        const records = before.map(({ id }) => ({ id, [name]: null }));
        const answer = await send('updateCards', { body: { records } });
        const now = await listed();
        for (const card of before) {
          const after = now.get(card.id);
          const allowed = [card[name], ...(name === 'card_nickname' ? [null, ''] : [])];
          const holds = after !== undefined && allowed.includes(after[name]);
          expectThat(holds, answer, `${name} cleared or as it was`, after?.[name]);
          await updatesShow({ send, listed }, card);
        }
        note(`null for ${name} is ${answer.disposition}`);
      });
    },
  );
}

for (const [requirement, name, of, wanted] of [
  ['kwik.cards.update.card-status-null', 'card_status', '', one],
  ['kwik.cards.update.is-default-null', 'is_default', '', one],
  ['kwik.cards.update.is-default-null', 'is_default', ' of a card that is not the default', notDefault],
] as const) {
  check(requirement, `null for ${name}${of} leaves it as it was`, async ({ changing, send, listed }) => {
    await changing(wanted, async ([card]) => {
      if (!card) throw new Error('one card was asked for');
      const answer = await send('updateCards', { body: { records: [{ id: card.id, [name]: null }] } });
      expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused batch', `status ${answer.status}`);
      expectEqual(answer, `${name} in the list`, (await listed()).get(card.id)?.[name], card[name]);
      await updatesShow({ send, listed }, card);
    });
  });
}
