import { type Answer, type Item, prerequisite, type RefusalSeen } from '../../../harness/answer.ts';
import { check, type KwikRequirementId } from '../../../harness/check.ts';
import { expectEqual, expectRefused, expectThat } from '../../../harness/expect.ts';
import type { KwikContext } from '../../../harness/kwik/context.ts';
import { updatesShow } from '../../../harness/kwik/updates-show.ts';
import type { RefusalId } from '../../../spec/generated/requirements.ts';

/** Bodies that are no batch, each beside a batch of the same record. */
const layouts: readonly [
  KwikRequirementId,
  what: string,
  body: (record: object) => { body: unknown } | { rawBody: string },
][] = [
  ['kwik.cards.update.records-empty', 'an empty records', () => ({ body: { records: [] } })],
  ['kwik.cards.update.records-missing', 'no records', () => ({ body: {} })],
  ['kwik.cards.update.records-not-an-array', 'records that is an object', (record) => ({ body: { records: record } })],
  ['kwik.cards.update.records-not-an-array', 'records that is a string', () => ({ body: { records: 'all' } })],
  ['kwik.cards.update.records-not-an-array', 'records that is null', () => ({ body: { records: null } })],
  ['kwik.cards.update.record-not-an-object', 'a record that is a string', () => ({ body: { records: ['card'] } })],
  ['kwik.cards.update.record-not-an-object', 'a record that is a number', () => ({ body: { records: [1] } })],
  ['kwik.cards.update.record-not-an-object', 'a record that is null', () => ({ body: { records: [null] } })],
  ['kwik.cards.update.bare-record', 'a record outside records', (record) => ({ body: record })],
  [
    'kwik.cards.update.malformed-json',
    'JSON without its end',
    (record) => ({ rawBody: `{"records": [${JSON.stringify(record)}` }),
  ],
  ['kwik.cards.update.malformed-json', 'no JSON at all', () => ({ rawBody: 'records=all' })],
];

for (const [requirement, what, body] of layouts) {
  check(requirement, `${what} is refused and changes nothing`, ({ changing, send, listed }) =>
    changing({ cards: 1 }, async ([card]) => {
      if (!card) throw new Error('one card was asked for');
      const record = { id: card.id, card_nickname: 'Never kept by cardproof' };

      const answer = await send('updateCards', { ...body(record), malformed: what });

      expectEqual(answer, 'the nickname in the list', (await listed()).get(card.id)?.card_nickname, card.card_nickname);
      const twin = prerequisite(await send('updateCards', { body: { records: [record] } }));
      return expectRefused(answer, twin);
    }),
  );
}

/** Sends one record that has to be refused, with its twin, and looks at the card in between. */
async function refusedRecord(
  { changing, send, listed }: KwikContext,
  bad: (card: Item) => Record<string, unknown>,
  good: (card: Item) => Record<string, unknown>,
  look: (seen: { answer: Answer; before: Item; after: Item | undefined }) => void = () => {},
): Promise<RefusalSeen> {
  return changing({ cards: 1 }, async ([card]) => {
    if (!card) throw new Error('one card was asked for');
    const answer = await send('updateCards', {
      body: { records: [bad(card)] },
      malformed: 'a record that must not pass',
    });
    look({ answer, before: card, after: (await listed()).get(card.id) });
    const records = [good(card)] as [{ id: string }];
    return expectRefused(answer, prerequisite(await send('updateCards', { body: { records } })));
  });
}

check(
  'kwik.cards.update.card-status-unknown',
  'a status outside the four is refused, and the card keeps its own',
  (context) =>
    refusedRecord(
      context,
      ({ id }) => ({ id, card_status: 'CARDPROOF' }),
      ({ id }) => ({ id, card_status: 'DISABLED' }),
      ({ answer, before, after }) =>
        expectEqual(answer, 'the status in the list', after?.card_status, before.card_status),
    ),
);

check('kwik.cards.update.id-missing', 'a record without an id is refused', (context) =>
  refusedRecord(
    context,
    () => ({ card_nickname: 'No id' }),
    ({ id }) => ({ id, card_nickname: 'No id' }),
  ),
);

check('kwik.cards.update.id-unknown', 'a record with an unknown id is refused', (context) =>
  refusedRecord(
    context,
    () => ({ id: 'crd_cardproof0nothing000000', card_nickname: 'Unknown' }),
    ({ id }) => ({ id, card_nickname: 'Unknown' }),
  ),
);

for (const id of [1, null, ['crd'], {}]) {
  check('kwik.cards.update.id-wrong-type', `an id that is ${JSON.stringify(id)} is refused`, (context) =>
    refusedRecord(
      context,
      () => ({ id, card_nickname: 'Wrong id' }),
      (card) => ({ id: card.id, card_nickname: 'Wrong id' }),
    ),
  );
}

const long = 'n'.repeat(65);

check('kwik.cards.update.card-nickname-65-refused', 'a nickname of 65 letters is refused', (context) =>
  refusedRecord(
    context,
    ({ id }) => ({ id, card_nickname: long }),
    ({ id }) => ({ id, card_nickname: 'n'.repeat(64) }),
  ),
);

check(
  'kwik.cards.update.card-nickname-65-not-kept',
  'a nickname of 65 letters is not kept whole',
  async ({ changing, send, listed, note }) => {
    await changing({ cards: 1 }, async ([card]) => {
      if (!card) throw new Error('one card was asked for');
      const { id } = card;
      const answer = await send('updateCards', {
        body: { records: [{ id, card_nickname: long }] },
        malformed: '65 letters',
      });
      const after = (await listed()).get(id)?.card_nickname;
      expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused batch', `status ${answer.status}`);
      expectThat(
        after === null || (typeof after === 'string' && after.length <= 64),
        answer,
        'at most 64 letters in the list',
        after,
      );
      await updatesShow({ send, listed }, card);
      if (answer.disposition === 'accepted') note('a nickname of 65 letters is cut');
    });
  },
);

/** Values of another type or spelling, and what the card may show afterwards. */
const doubtful: readonly [
  Exclude<KwikRequirementId, RefusalId>,
  name: string,
  value: unknown,
  allowed: (after: unknown, before: unknown) => boolean,
][] = [
  [
    'kwik.cards.update.card-status-lower-case',
    'card_status',
    'disabled',
    (after, before) => after === before || after === 'DISABLED',
  ],
  ['kwik.cards.update.card-nickname-wrong-type', 'card_nickname', 123, isTextOrSame],
  ['kwik.cards.update.card-nickname-wrong-type', 'card_nickname', ['a'], isTextOrSame],
  ['kwik.cards.update.card-nickname-wrong-type', 'card_nickname', { a: 1 }, isTextOrSame],
  ['kwik.cards.update.is-default-wrong-type', 'is_default', 'true', (after) => typeof after === 'boolean'],
  ['kwik.cards.update.is-default-wrong-type', 'is_default', 1, (after) => typeof after === 'boolean'],
];

function isTextOrSame(after: unknown, before: unknown): boolean {
  return typeof after === 'string' || after === before;
}

for (const [requirement, name, value, allowed] of doubtful) {
  check(
    requirement,
    `${name} ${JSON.stringify(value)} is never stored so`,
    async ({ changing, send, listed, note }) => {
      await changing({ cards: 1 }, async ([card]) => {
        if (!card) throw new Error('one card was asked for');
        const records = [{ id: card.id, [name]: value }];
        const answer = await send('updateCards', {
          body: { records },
          malformed: `${name} of another type or spelling`,
        });
        expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused batch', `status ${answer.status}`);
        const after = (await listed()).get(card.id);
        expectThat(
          after !== undefined && allowed(after[name], card[name]),
          answer,
          `${name} as it was or in its own type`,
          after?.[name],
        );
        await updatesShow({ send, listed }, card);
        note(`${name} ${JSON.stringify(value)} is ${answer.disposition}`);
      });
    },
  );
}
