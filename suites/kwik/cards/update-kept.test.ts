import { accepted } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectEqual, expectThat, needs } from '../../../harness/expect.ts';
import { changed, notDefault } from '../../../harness/kwik/changed.ts';
import { resultsOf } from '../../../harness/kwik/context.ts';
import { cardMembers } from '../../../harness/kwik/members.ts';
import { updatesShow } from '../../../harness/kwik/updates-show.ts';

const nickname = 'Renamed by cardproof';

const writable = ['card_status', 'card_nickname', 'is_default'] as const;

/** Changes of one field. Another field is set first, so that the card has something to lose. */
const partial = [
  { of: 'card_status', change: { card_status: 'DISABLED' }, first: { card_nickname: 'Kept by cardproof' } },
  { of: 'card_nickname', change: { card_nickname: nickname }, first: { is_default: true } },
  { of: 'card_nickname', change: { card_nickname: nickname }, first: { card_status: 'DISABLED' } },
  { of: 'is_default', change: { is_default: true }, first: { card_nickname: 'Kept by cardproof' } },
] as const;

for (const { of, change, first } of partial) {
  const [given = ''] = Object.keys(first);
  check('kwik.cards.update.omitted-stays', `a change of ${of} leaves the ${given} set before and the rest`, (context) =>
    changed(
      context,
      change,
      ({ before, answer, result, after }) => {
        for (const other of writable.filter((each) => each !== of)) {
          expectEqual(answer, `${other} in the answer`, result[other], before[other]);
          expectEqual(answer, `${other} in the list`, after[other], before[other]);
        }
      },
      { ...notDefault, first },
    ),
  );
}

check(
  'kwik.cards.update.omitted-stays',
  'what one record of a batch leaves out is not taken from another',
  ({ changing, send, listed }) =>
    changing({ cards: 3 }, async ([both, named, disabled]) => {
      if (!both || !named || !disabled) throw new Error('three cards were asked for');
      const records = [
        { id: both.id, card_nickname: nickname, card_status: 'DISABLED' as const },
        { id: named.id, card_nickname: 'Only named by cardproof' },
        { id: disabled.id, card_status: 'DISABLED' as const },
      ];
      const answer = accepted(await send('updateCards', { body: { records } }));
      const now = await listed();
      expectEqual(answer, 'the status left out', now.get(named.id)?.card_status, named.card_status);
      expectEqual(answer, 'the nickname left out', now.get(disabled.id)?.card_nickname, disabled.card_nickname);
    }),
);

check(
  'kwik.cards.update.updated-at-moves',
  'each change moves updated_at',
  async ({ changing, send, listed, pause }) => {
    await changing({ cards: 1 }, async ([card]) => {
      if (!card) throw new Error('one card was asked for');
      let before = card.updated_at;
      for (const change of [{ card_nickname: nickname }, { card_status: 'DISABLED' }] as const) {
        // Times have whole seconds, and the card may have been changed in this one.
        await pause(1_100);
        const answer = accepted(await send('updateCards', { body: { records: [{ id: card.id, ...change }] } }));
        const stamp = resultsOf(answer)[0]?.updated_at;
        const isLater = typeof stamp === 'string' && (typeof before !== 'string' || stamp > before);
        expectThat(isLater, answer, `updated_at after ${String(before)}`, stamp);
        expectEqual(answer, 'updated_at in the list', (await listed()).get(card.id)?.updated_at, stamp);
        before = stamp;
      }
    });
  },
);

check('kwik.cards.update.updated-at-moves', 'becoming the default moves updated_at', async (context) => {
  const { changing, send, listed, pause } = context;
  await changing(notDefault, async ([card]) => {
    if (!card) throw new Error('one card was asked for');
    await pause(1_100);
    const answer = accepted(await send('updateCards', { body: { records: [{ id: card.id, is_default: true }] } }));
    const after = (await listed()).get(card.id);
    needs(after?.is_default === true, answer, 'the card is the default');
    const stamp = after.updated_at;
    const isNew = typeof stamp === 'string' && stamp !== card.updated_at;
    expectThat(isNew, answer, `updated_at after ${String(card.updated_at)} in the list`, stamp);
    expectEqual(answer, 'updated_at in the answer', resultsOf(answer)[0]?.updated_at, stamp);
  });
});

check('kwik.cards.update.updated-at-moves', 'a batch moves updated_at of every card', async (context) => {
  const { changing, send, listed, pause } = context;
  await changing({ cards: 2 }, async (cards) => {
    await pause(1_100);
    const records = cards.map(({ id }) => ({ id, card_nickname: nickname }));
    const answer = accepted(await send('updateCards', { body: { records } }));
    const now = await listed();
    for (const card of cards) {
      const stamp = resultsOf(answer).find(({ id }) => id === card.id)?.updated_at;
      const isNew = typeof stamp === 'string' && stamp !== card.updated_at;
      expectThat(isNew, answer, `updated_at of ${card.id} after ${String(card.updated_at)}`, stamp);
      expectEqual(answer, `updated_at of ${card.id} in the list`, now.get(card.id)?.updated_at, stamp);
    }
  });
});

check('kwik.cards.update.updated-at-not-before-created-at', 'the new updated_at is not before created_at', (context) =>
  changed(context, { card_nickname: nickname }, ({ answer, result }) => {
    const good = typeof result.updated_at === 'string' && result.updated_at >= String(result.created_at);
    needs(result.card_nickname === nickname, answer, 'the change shows');
    expectThat(good, answer, `updated_at from ${String(result.created_at)} on`, result.updated_at);
  }),
);

/** Fields that no update may change, by requirement. */
for (const [requirement, names] of [
  ['kwik.cards.update.keeps-created-at', ['created_at']],
  ['kwik.cards.update.keeps-card-data', ['customer_id', 'card_ending', 'card_expire', 'card_brand']],
  ['kwik.cards.update.keeps-card-token', ['card_token']],
] as const) {
  check(requirement, `an update leaves ${names.join(', ')}`, (context) =>
    changed(
      context,
      { card_nickname: nickname, card_status: 'DISABLED' },
      async ({ before, answer, result, after }) => {
        const { id } = before;
        const back = await context.send('updateCards', { body: { records: [{ id, card_status: 'ACTIVE' }] } });
        const active = (await context.listed()).get(id);
        needs(after.card_nickname === nickname, answer, 'the change shows');
        for (const name of names) {
          needs(before[name] !== undefined, answer, `${name} stands on the card`);
          expectEqual(answer, `${name} in the answer`, result[name], before[name]);
          expectEqual(back, `${name} of the card that is active again`, active?.[name], before[name]);
        }
      },
    ),
  );
}

check('kwik.cards.update.keeps-is-recurring', 'a change of nickname leaves is_recurring', (context) =>
  changed(
    context,
    { card_nickname: nickname },
    ({ answer, result, after }) => {
      expectEqual(answer, 'is_recurring in the answer', result.is_recurring, true);
      expectEqual(answer, 'is_recurring in the list', after.is_recurring, true);
      needs(after.card_nickname === nickname, answer, 'the change shows');
    },
    { cards: 1, where: (card) => card.card_status === 'ACTIVE' && card.is_recurring === true },
  ),
);

/** Read-only fields, each with another value than any card has. */
const readOnly = {
  customer_id: 'cus_cardproof0nobody0000000',
  card_ending: '0000',
  card_expire: '01/99',
  card_brand: 'DINERS_CLUB',
  card_token: 'changed by cardproof',
  is_expired: true,
  is_recurring: null,
  expire_in_months: 999,
  created_at: '2001-01-01 01:01:01',
  updated_at: '2001-01-01 01:01:01',
} as const;

for (const [name, value] of Object.entries(readOnly)) {
  check(
    'kwik.cards.update.read-only-fields',
    `${name} does not take a value that is sent`,
    async ({ changing, send, listed, note }) => {
      await changing(
        { cards: 1, where: (card) => card.card_status === 'ACTIVE' && card[name] !== value },
        async ([card]) => {
          if (!card) throw new Error('one card was asked for');
          // The opposite of a boolean is the only other value it has.
          const sent = name === 'is_recurring' ? card.is_recurring !== true : value;
          const records = [{ id: card.id, card_nickname: nickname, [name]: sent }];
          const answer = await send('updateCards', { body: { records }, malformed: `${name} cannot be changed` });
          expectThat(
            answer.disposition !== 'unclear',
            answer,
            'an accepted or refused batch',
            `status ${answer.status}`,
          );
          const after = (await listed()).get(card.id);
          expectThat(
            after !== undefined && after[name] !== sent,
            answer,
            `${name} not ${JSON.stringify(sent)}`,
            after?.[name],
          );
          await updatesShow({ send, listed }, card);
          note(`read-only fields in a record are ${answer.disposition === 'refused' ? 'refused' : 'ignored'}`);
        },
      );
    },
  );
}

check(
  'kwik.cards.update.unknown-fields',
  'a field that is not documented changes nothing',
  async ({ changing, send, listed }) => {
    await changing({ cards: 1 }, async ([card]) => {
      if (!card) throw new Error('one card was asked for');
      const records = [{ id: card.id, nickname: 'changed', cardproof: true }];
      const answer = await send('updateCards', { body: { records }, malformed: 'unknown fields' });
      expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused batch', `status ${answer.status}`);
      const after = (await listed()).get(card.id);
      for (const name of cardMembers.filter((each) => each !== 'updated_at')) {
        expectEqual(answer, `${name} in the list`, after?.[name], card[name]);
      }
      await updatesShow({ send, listed }, card);
    });
  },
);
