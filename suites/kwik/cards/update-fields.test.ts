import { accepted } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectEqual, expectSame, needs } from '../../../harness/expect.ts';
import { changed, notDefault } from '../../../harness/kwik/changed.ts';
import { resultsOf } from '../../../harness/kwik/context.ts';
import { cardMembers } from '../../../harness/kwik/members.ts';
import type { Wanted } from '../../../harness/kwik/pick.ts';
import { updatesShow } from '../../../harness/kwik/updates-show.ts';

const nickname = 'Renamed by cardproof';

for (const [title, others] of [
  ['an active card is disabled', {}],
  ['an active card is disabled and renamed at once', { card_nickname: nickname }],
] as const) {
  check('kwik.cards.update.card-status', title, (context) =>
    changed(context, { card_status: 'DISABLED', ...others }, ({ answer, result, after }) => {
      expectEqual(answer, 'the status in the answer', result.card_status, 'DISABLED');
      expectEqual(answer, 'the status in the list', after.card_status, 'DISABLED');
    }),
  );
}

check('kwik.cards.update.card-status-back-to-active', 'a disabled card is active again', ({ changing, send, listed }) =>
  changing({ cards: 1 }, async ([card]) => {
    const id = card?.id ?? '';
    const disabled = accepted(await send('updateCards', { body: { records: [{ id, card_status: 'DISABLED' }] } }));
    needs(resultsOf(disabled)[0]?.card_status === 'DISABLED', disabled, 'the card was disabled before');
    const answer = accepted(await send('updateCards', { body: { records: [{ id, card_status: 'ACTIVE' }] } }));
    expectEqual(answer, 'the status in the answer', resultsOf(answer)[0]?.card_status, 'ACTIVE');
    expectEqual(answer, 'the status in the list', (await listed()).get(id)?.card_status, 'ACTIVE');
  }),
);

const isDefault: Wanted = { cards: 1, where: (card) => card.card_status === 'ACTIVE' && card.is_default === true };

check('kwik.cards.update.is-default-true', 'an active card becomes the default', (context) =>
  changed(
    context,
    { is_default: true },
    ({ answer, result, after }) => {
      expectEqual(answer, 'the flag in the answer', result.is_default, true);
      expectEqual(answer, 'the flag in the list', after.is_default, true);
    },
    notDefault,
  ),
);

check('kwik.cards.update.is-default-false', 'a card that is not the default stays so', (context) =>
  changed(
    context,
    { is_default: false },
    ({ answer, result, after }) => {
      expectEqual(answer, 'the flag in the answer', result.is_default, false);
      expectEqual(answer, 'the flag in the list', after.is_default, false);
    },
    notDefault,
  ),
);

check('kwik.cards.update.is-default-withdrawn', 'the default card gives the flag up', (context) =>
  changed(
    context,
    { is_default: false },
    ({ answer, result, after }) => {
      expectEqual(answer, 'the flag in the answer', result.is_default, false);
      expectEqual(answer, 'the flag in the list', after.is_default, false);
    },
    isDefault,
  ),
);

check(
  'kwik.cards.update.is-default-moves',
  'the flag moves from the customer’s other card',
  ({ changing, send, listed }) =>
    changing({ cards: 2, of: 'one customer' }, async ([first, second]) => {
      for (const id of [first?.id ?? '', second?.id ?? '']) {
        accepted(await send('updateCards', { body: { records: [{ id, is_default: true }] } }));
      }
      const answer = accepted(await send('listCards', {}));
      const now = await listed();
      expectEqual(answer, 'the flag of the second card', now.get(second?.id ?? '')?.is_default, true);
      expectEqual(answer, 'the flag of the first card', now.get(first?.id ?? '')?.is_default, false);
    }),
);

check(
  'kwik.cards.update.is-default-other-customers',
  'the default of another customer stays',
  ({ changing, send, listed }) =>
    changing({ cards: 2, of: 'different customers' }, async ([first, second]) => {
      for (const id of [first?.id ?? '', second?.id ?? '']) {
        accepted(await send('updateCards', { body: { records: [{ id, is_default: true }] } }));
      }
      const answer = accepted(await send('listCards', {}));
      expectEqual(
        answer,
        'the flag of the other customer’s card',
        (await listed()).get(first?.id ?? '')?.is_default,
        true,
      );
    }),
);

/** Each change alone. */
const alone = [{ card_status: 'DISABLED' }, { card_nickname: nickname }, { is_default: true }] as const;

for (const change of alone) {
  const [name = ''] = Object.keys(change);
  check('kwik.cards.update.optional-fields', `${name} can be sent alone`, (context) =>
    changed(
      context,
      change,
      ({ answer, result }) => expectEqual(answer, name, result[name], Object.values(change)[0]),
      notDefault,
    ),
  );
}

check('kwik.cards.update.persisted', 'the list shows what the update answered', (context) =>
  changed(context, { card_nickname: nickname, card_status: 'DISABLED' }, ({ answer, result, after }) => {
    expectSame(answer, 'the card in the list', after, result, cardMembers);
    expectEqual(answer, 'the nickname in the list', after.card_nickname, nickname);
  }),
);

check('kwik.cards.update.id-only', 'a record with an id alone changes nothing', (context) =>
  changed(context, {}, async ({ before, answer, after }) => {
    for (const name of ['card_status', 'card_nickname', 'is_default'])
      expectEqual(answer, `${name} in the list`, after[name], before[name]);
    await updatesShow(context, before);
  }),
);

check('kwik.cards.update.same-values', 'the values that a card has may be sent again', (context) =>
  changed(
    context,
    (card) => ({
      card_nickname: card.card_nickname as string | null,
      card_status: 'ACTIVE',
      is_default: card.is_default as boolean,
    }),
    async ({ before, answer, after }) => {
      for (const name of ['card_status', 'card_nickname', 'is_default'])
        expectEqual(answer, `${name} in the list`, after[name], before[name]);
      await updatesShow(context, before);
    },
  ),
);
