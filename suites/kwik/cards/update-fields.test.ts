import { type Accepted, accepted, at, type Item } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectSame, expectThat } from '../../../harness/expect.ts';
import { type KwikContext, resultsOf } from '../../../harness/kwik/context.ts';
import { cardMembers } from '../../../harness/kwik/members.ts';
import type { Wanted } from '../../../harness/kwik/pick.ts';

type Change = {
  readonly card_status?: 'ACTIVE' | 'DISABLED' | null;
  readonly card_nickname?: string | null;
  readonly is_default?: boolean | null;
};

/** Changes one card and shows it as answered and as listed afterwards. */
async function changed(
  { changing, send, listed }: KwikContext,
  change: Change | ((card: Item) => Change),
  look: (seen: { before: Item; answer: Accepted; result: Item; after: Item }) => void | Promise<void>,
  wanted: Wanted = { cards: 1 },
): Promise<void> {
  await changing(wanted, async ([card]) => {
    if (!card) throw new Error('one card was asked for');
    const values = typeof change === 'function' ? change(card) : change;
    const answer = accepted(await send('updateCards', { body: { records: [{ id: card.id, ...values }] } }));
    const result = resultsOf(answer).find((each) => each.id === card.id);
    const after = (await listed()).get(card.id);
    expectThat(result !== undefined, answer, `a result for ${card.id}`, 'none');
    expectThat(after !== undefined, answer, `${card.id} still listed`, 'gone');
    await look({ before: card, answer, result, after });
  });
}

const nickname = 'Renamed by cardproof';

check('kwik.cards.update.card-nickname', 'the nickname is changed, letter for letter', (context) =>
  changed(context, { card_nickname: 'Zoë’s Card & Co' }, ({ answer, result, after }) => {
    expectEqual(answer, 'the nickname in the answer', result.card_nickname, 'Zoë’s Card & Co');
    expectEqual(answer, 'the nickname in the list', after.card_nickname, 'Zoë’s Card & Co');
  }),
);

check('kwik.cards.update.card-status', 'an active card is disabled', (context) =>
  changed(context, { card_status: 'DISABLED' }, ({ answer, result, after }) => {
    expectEqual(answer, 'the status in the answer', result.card_status, 'DISABLED');
    expectEqual(answer, 'the status in the list', after.card_status, 'DISABLED');
  }),
);

check('kwik.cards.update.card-status-back-to-active', 'a disabled card is active again', ({ changing, send, listed }) =>
  changing({ cards: 1 }, async ([card]) => {
    const id = card?.id ?? '';
    accepted(await send('updateCards', { body: { records: [{ id, card_status: 'DISABLED' }] } }));
    const answer = accepted(await send('updateCards', { body: { records: [{ id, card_status: 'ACTIVE' }] } }));
    expectEqual(answer, 'the status in the answer', resultsOf(answer)[0]?.card_status, 'ACTIVE');
    expectEqual(answer, 'the status in the list', (await listed()).get(id)?.card_status, 'ACTIVE');
  }),
);

const notDefault: Wanted = { cards: 1, where: (card) => card.card_status === 'ACTIVE' && card.is_default === false };
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

check('kwik.cards.update.card-nickname-null', 'null clears the nickname', async (context) => {
  await context.changing({ cards: 1 }, async ([card]) => {
    const id = card?.id ?? '';
    accepted(await context.send('updateCards', { body: { records: [{ id, card_nickname: nickname }] } }));
    const answer = accepted(await context.send('updateCards', { body: { records: [{ id, card_nickname: null }] } }));
    const after = (await context.listed()).get(id)?.card_nickname;
    expectThat(after === null || after === '', answer, 'no nickname in the list', after);
    if (after === '') context.note('a cleared nickname is an empty text');
  });
});

for (const name of ['card_nickname', 'card_status', 'is_default'] as const) {
  check(
    'kwik.cards.update.null-is-not-a-value',
    `null for ${name} puts no other value there`,
    async ({ changing, send, listed, note }) => {
      await changing({ cards: 1 }, async ([card]) => {
        if (!card) throw new Error('one card was asked for');
        const answer = await send('updateCards', { body: { records: [{ id: card.id, [name]: null }] } });
        const after = (await listed()).get(card.id);
        const allowed = [card[name], ...(name === 'card_nickname' ? [null, ''] : [])];
        expectThat(
          after !== undefined && allowed.includes(after[name]),
          answer,
          `${name} cleared or as it was`,
          after?.[name],
        );
        note(`null for ${name} is ${answer.disposition}`);
      });
    },
  );
}

for (const [requirement, name] of [
  ['kwik.cards.update.card-status-null', 'card_status'],
  ['kwik.cards.update.is-default-null', 'is_default'],
] as const) {
  check(requirement, `null for ${name} leaves it as it was`, async ({ changing, send, listed }) => {
    await changing({ cards: 1 }, async ([card]) => {
      if (!card) throw new Error('one card was asked for');
      const answer = await send('updateCards', { body: { records: [{ id: card.id, [name]: null }] } });
      expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused batch', `status ${answer.status}`);
      expectEqual(answer, `${name} in the list`, (await listed()).get(card.id)?.[name], card[name]);
    });
  });
}

check('kwik.cards.update.card-nickname-64-accepted', 'a nickname of 64 letters is kept whole', (context) =>
  changed(context, { card_nickname: 'n'.repeat(64) }, ({ answer, result, after }) => {
    expectEqual(answer, 'the nickname in the answer', result.card_nickname, 'n'.repeat(64));
    expectEqual(answer, 'the nickname in the list', after.card_nickname, 'n'.repeat(64));
  }),
);

/** Each change alone, with what the card then shows. */
const alone = [{ card_status: 'DISABLED' }, { card_nickname: nickname }, { is_default: true }] as const;

for (const change of alone) {
  const [name = ''] = Object.keys(change);
  check('kwik.cards.update.optional-fields', `${name} can be sent alone`, (context) =>
    changed(context, change, ({ answer, result }) => expectEqual(answer, name, result[name], Object.values(change)[0])),
  );

  check('kwik.cards.update.omitted-stays', `a change of ${name} leaves the other fields`, (context) =>
    changed(
      context,
      change,
      ({ before, answer, result, after }) => {
        for (const other of ['card_status', 'card_nickname', 'is_default'].filter((each) => each !== name)) {
          expectThat(other in result, answer, `${other} in the answer`, 'absent');
          expectEqual(answer, `${other} in the answer`, result[other], before[other]);
          expectEqual(answer, `${other} in the list`, after[other], before[other]);
        }
      },
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
  changed(context, {}, ({ before, answer, after }) => {
    for (const name of ['card_status', 'card_nickname', 'is_default'])
      expectEqual(answer, `${name} in the list`, after[name], before[name]);
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
    ({ before, answer, after }) => {
      for (const name of ['card_status', 'card_nickname', 'is_default'])
        expectEqual(answer, `${name} in the list`, after[name], before[name]);
    },
  ),
);

check('kwik.cards.update.updated-at-moves', 'a change moves updated_at', async ({ changing, send, listed, pause }) => {
  await changing({ cards: 1 }, async ([card]) => {
    if (!card) throw new Error('one card was asked for');
    // Times have whole seconds, and the card may have been changed in this one.
    await pause(1_100);
    const first = accepted(
      await send('updateCards', { body: { records: [{ id: card.id, card_nickname: `${nickname} 1` }] } }),
    );
    const stamp = resultsOf(first)[0]?.updated_at;
    expectThat(typeof stamp === 'string' && stamp !== card.updated_at, first, 'another updated_at than before', stamp);
    await pause(1_100);
    const second = accepted(
      await send('updateCards', { body: { records: [{ id: card.id, card_nickname: `${nickname} 2` }] } }),
    );
    const next = resultsOf(second)[0]?.updated_at;
    expectThat(typeof next === 'string' && next > stamp, second, `updated_at after ${stamp}`, next);
    expectEqual(second, 'updated_at in the list', (await listed()).get(card.id)?.updated_at, next);
  });
});

check('kwik.cards.update.updated-at-not-before-created-at', 'the new updated_at is not before created_at', (context) =>
  changed(context, { card_nickname: nickname }, ({ answer, result }) => {
    const good = typeof result.updated_at === 'string' && result.updated_at >= String(result.created_at);
    expectThat(good, answer, `updated_at from ${String(result.created_at)} on`, result.updated_at);
  }),
);

/** Fields that no update may change, by requirement. */
for (const [requirement, names] of [
  ['kwik.cards.update.keeps-created-at', ['created_at']],
  ['kwik.cards.update.keeps-card-data', ['customer_id', 'card_ending', 'card_expire', 'card_brand']],
  ['kwik.cards.update.keeps-card-token', ['card_token']],
  ['kwik.cards.update.keeps-is-recurring', ['is_recurring']],
] as const) {
  check(requirement, `an update leaves ${names.join(', ')}`, (context) =>
    changed(context, { card_nickname: nickname, card_status: 'DISABLED' }, ({ before, answer, result, after }) => {
      for (const name of names) {
        expectThat(before[name] !== undefined, answer, `${name} on the card`, 'absent');
        expectEqual(answer, `${name} in the answer`, result[name], before[name]);
        expectEqual(answer, `${name} in the list`, after[name], before[name]);
      }
    }),
  );
}

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
    });
  },
);

check('kwik.cards.update.answers-full-card', 'each result is the whole card', (context) =>
  changed(context, { card_nickname: nickname }, ({ answer, result }) => {
    const missing = cardMembers.filter((name) => !(name in result));
    expectEqual(answer, 'documented members that the result lacks', missing, []);
    expectAt(answer, '/status', true);
    expectThat(at(answer, '/results') !== undefined, answer, 'results', 'none');
  }),
);
