import { type Answer, accepted, type Item } from '../../../harness/answer.ts';
import { check, type KwikRequirementId } from '../../../harness/check.ts';
import { inconclusive } from '../../../harness/conclusion.ts';
import { expectThat } from '../../../harness/expect.ts';
import { type KwikContext, recordsOf } from '../../../harness/kwik/context.ts';
import { monthsLeft } from '../../../harness/kwik/months.ts';
import type { RefusalId } from '../../../spec/generated/requirements.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown) => typeof value === 'boolean';
const isId = (value: unknown) => isText(value) && value.length >= 1 && value.length <= 32;
const isTimestamp = (value: unknown) => isText(value) && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value);
const isOneOf =
  (...allowed: unknown[]) =>
  (value: unknown) =>
    allowed.includes(value);
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);

/** What each member of a card has to be. */
const members: readonly [
  Exclude<KwikRequirementId, RefusalId>,
  name: string,
  expected: string,
  holds: (value: unknown) => boolean,
][] = [
  ['kwik.cards.object.id', 'id', 'a string of 1 to 32 characters', isId],
  ['kwik.cards.object.id-prefix', 'id', 'crd_…', matches(/^crd_/)],
  ['kwik.cards.object.created-at', 'created_at', 'YYYY-MM-DD HH:mm:ss', isTimestamp],
  [
    'kwik.cards.object.updated-at',
    'updated_at',
    'YYYY-MM-DD HH:mm:ss or null',
    (value) => value === null || isTimestamp(value),
  ],
  [
    'kwik.cards.object.card-status',
    'card_status',
    'one of four statuses',
    isOneOf('ACTIVE', 'ARCHIVED', 'DISABLED', 'EXPIRED'),
  ],
  ['kwik.cards.object.customer-id', 'customer_id', 'a string of 1 to 32 characters', isId],
  ['kwik.cards.object.customer-id-prefix', 'customer_id', 'cus_…', matches(/^cus_/)],
  [
    'kwik.cards.object.card-nickname',
    'card_nickname',
    'at most 64 characters, or null',
    (value) => value === null || (isText(value) && [...value].length <= 64),
  ],
  ['kwik.cards.object.card-ending', 'card_ending', 'four digits', matches(/^\d{4}$/)],
  ['kwik.cards.object.card-expire', 'card_expire', 'MM/YY', matches(/^(0[1-9]|1[0-2])\/\d\d$/)],
  ['kwik.cards.object.card-brand', 'card_brand', 'a string', isText],
  [
    'kwik.cards.object.card-brand-known',
    'card_brand',
    'one of four brands',
    isOneOf('VISA', 'MASTERCARD', 'AMEX', 'DINERS_CLUB'),
  ],
  [
    'kwik.cards.object.card-token',
    'card_token',
    'a string that is not empty',
    (value) => isText(value) && value !== '',
  ],
  ['kwik.cards.object.is-expired', 'is_expired', 'a boolean', isBoolean],
  ['kwik.cards.object.is-recurring', 'is_recurring', 'a boolean', isBoolean],
  ['kwik.cards.object.is-default', 'is_default', 'a boolean', isBoolean],
  [
    'kwik.cards.object.expire-in-months',
    'expire_in_months',
    'a number, a boolean or null',
    (value) => value === null || isBoolean(value) || typeof value === 'number',
  ],
];

/** Lists all cards and looks at each of those that `among` picks; inconclusive where it picks none. */
async function eachCard(
  { reading, send, note }: KwikContext,
  expected: string,
  look: {
    readonly among?: (card: Item) => boolean;
    readonly holds: (card: Item) => boolean;
    readonly observed: (card: Item) => unknown;
  },
): Promise<void> {
  await reading(async () => {
    const answer = accepted(await send('listCards', {}));
    const cards = recordsOf(answer).filter(look.among ?? (() => true));
    if (cards.length === 0) return inconclusive('the target lists no card that this could be seen on');
    for (const card of cards) expectThat(look.holds(card), answer, `${expected} on ${card.id}`, look.observed(card));
    note(`looked at ${cards.length} cards`);
  });
}

for (const [requirement, name, expected, holds] of members) {
  check(requirement, `${name} of each card is ${expected}`, (context) =>
    eachCard(context, `${expected} at ${name}`, {
      holds: (card) => name in card && holds(card[name]),
      observed: (card) => card[name],
    }),
  );
}

check(
  'kwik.cards.object.is-expired-agrees-with-card-expire',
  'a card is expired when its month lies well behind',
  (context) =>
    eachCard(context, 'is_expired to agree with card_expire', {
      among: (card) => Math.abs(monthsLeft(card)) > 1,
      holds: (card) => card.is_expired === monthsLeft(card) < 0,
      observed: (card) => ({ card_expire: card.card_expire, is_expired: card.is_expired }),
    }),
);

check('kwik.cards.object.valid-through-last-month', 'a card is good through its last month', (context) =>
  eachCard(context, 'is_expired to turn when the month of expiry is over', {
    holds: (card) => card.is_expired === monthsLeft(card) < 0,
    observed: (card) => ({ card_expire: card.card_expire, is_expired: card.is_expired }),
  }),
);

check('kwik.cards.object.status-expired-agrees-with-is-expired', 'status EXPIRED means is_expired', (context) =>
  eachCard(context, 'is_expired true', {
    among: (card) => card.card_status === 'EXPIRED',
    holds: (card) => card.is_expired === true,
    observed: (card) => ({ card_status: card.card_status, is_expired: card.is_expired }),
  }),
);

check('kwik.cards.object.expire-in-months-whole-number', 'the months are a whole number', (context) =>
  eachCard(context, 'a whole number at expire_in_months', {
    holds: (card) =>
      Number.isInteger(card.expire_in_months) || (card.is_expired === true && card.expire_in_months === null),
    observed: (card) => card.expire_in_months,
  }),
);

check(
  'kwik.cards.object.expire-in-months-agrees-with-card-expire',
  'the months lead to card_expire, give or take one',
  (context) =>
    eachCard(context, 'expire_in_months to agree with card_expire', {
      among: (card) => card.is_expired === false,
      holds: (card) =>
        typeof card.expire_in_months === 'number' && Math.abs(card.expire_in_months - monthsLeft(card)) <= 1,
      observed: (card) => ({ card_expire: card.card_expire, expire_in_months: card.expire_in_months }),
    }),
);

check('kwik.cards.object.expired-is-not-positive', 'an expired card has no months left', (context) =>
  eachCard(context, 'no months above zero on an expired card', {
    holds: (card) => !(card.is_expired === true && Number(card.expire_in_months) > 0),
    observed: (card) => ({ is_expired: card.is_expired, expire_in_months: card.expire_in_months }),
  }),
);

check('kwik.cards.object.updated-at-not-before-created-at', 'no card was changed before it was stored', (context) =>
  eachCard(context, 'updated_at not before created_at', {
    among: (card) => card.updated_at !== null,
    // Of equal form, so that the order of the texts is that of the times.
    holds: (card) => String(card.updated_at) >= String(card.created_at),
    observed: (card) => ({ created_at: card.created_at, updated_at: card.updated_at }),
  }),
);

check('kwik.cards.object.one-default', 'no customer has two default cards', async ({ reading, send }) => {
  await reading(async () => {
    const answer: Answer = await send('listCards', {});
    const defaults = recordsOf(accepted(answer)).filter((card) => card.is_default === true);
    const owners = defaults.map((card) => card.customer_id);
    expectThat(new Set(owners).size === owners.length, answer, 'at most one default card for each customer', owners);
  });
});

check('kwik.cards.object.timezone', 'a change made now is stamped in GMT+2', async ({ changing, send }) => {
  await changing({ cards: 1 }, async ([card]) => {
    const body = { records: [{ id: card?.id ?? '', card_nickname: 'Stamped by cardproof' }] };
    const answer = accepted(await send('updateCards', { body }));
    const stamp = (answer.body as { results?: { updated_at?: unknown }[] }).results?.[0]?.updated_at;
    const moment = Date.parse(`${String(stamp).replace(' ', 'T')}+02:00`);
    expectThat(Math.abs(Date.now() - moment) < 1_800_000, answer, 'the present in GMT+2 at updated_at', stamp);
  });
});
