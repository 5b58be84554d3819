import { type Accepted, accepted, at, prerequisite, textAt } from '../../../harness/answer.ts';
import { check, type OmiseRequirementId } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectThat } from '../../../harness/expect.ts';
import { type CardDetails, cardDetails, cardsOf, type OmiseContext } from '../../../harness/omise/context.ts';
import { decliningCards, testCards } from '../../../harness/omise/test-cards.ts';
import type { RefusalId } from '../../../spec/generated/requirements.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isFilled = (value: unknown) => isText(value) && value !== '';
const isDateTime = (value: unknown) =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value);
const isBetween = (low: number, high: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
const isEither =
  (...allowed: unknown[]) =>
  (value: unknown) =>
    allowed.includes(value);
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);

/** What each member of a customer's card has to be, wherever the card is shown. */
const members: readonly [
  Exclude<OmiseRequirementId, RefusalId>,
  name: string,
  expected: string,
  holds: (value: unknown) => boolean,
][] = [
  ['omise.cards.object.object', 'object', 'the text card', isEither('card')],
  ['omise.cards.object.id', 'id', 'text that is not empty', isFilled],
  ['omise.cards.object.id-pattern', 'id', 'card_(test_)… in lower case', matches(/^card_(test_)?[0-9a-z]+$/)],
  ['omise.cards.object.livemode', 'livemode', 'a boolean', isEither(true, false)],
  ['omise.cards.object.livemode-false', 'livemode', 'false', isEither(false)],
  ['omise.cards.object.location', 'location', 'a path', matches(/^(\/|https?:\/\/)\S+$/)],
  [
    'omise.cards.object.bank',
    'bank',
    'text, or absent before 2015-11-17',
    (value) => value === undefined || isText(value),
  ],
  ['omise.cards.object.brand', 'brand', 'text that is not empty', isFilled],
  ['omise.cards.object.city', 'city', 'the text Bangkok', isEither('Bangkok')],
  ['omise.cards.object.country', 'country', 'two letters, or empty', matches(/^([A-Za-z]{2})?$/)],
  ['omise.cards.object.deleted', 'deleted', 'a boolean, or absent before 2019-05-29', isEither(true, false, undefined)],
  ['omise.cards.object.deleted-false', 'deleted', 'false, or absent', isEither(false, undefined)],
  ['omise.cards.object.deleted-since-2019', 'deleted', 'a boolean', isEither(true, false)],
  ['omise.cards.object.expiration-month', 'expiration_month', 'a whole number from 1 to 12', isBetween(1, 12)],
  ['omise.cards.object.expiration-year', 'expiration_year', 'a year of four digits', isBetween(1000, 9999)],
  ['omise.cards.object.financing', 'financing', 'text', isText],
  ['omise.cards.object.fingerprint', 'fingerprint', 'text that is not empty', isFilled],
  ['omise.cards.object.last-digits', 'last_digits', 'four digits', matches(/^\d{4}$/)],
  ['omise.cards.object.name', 'name', 'text', isText],
  ['omise.cards.object.postal-code', 'postal_code', 'the text 10320', isEither('10320')],
  [
    'omise.cards.object.security-code-check',
    'security_code_check',
    'a boolean, or absent before 2015-11-17',
    isEither(true, false, undefined),
  ],
  [
    'omise.cards.object.security-code-check-passed',
    'security_code_check',
    'true, or absent',
    isEither(true, undefined),
  ],
  ['omise.cards.object.created-before-2019', 'created', 'a date-time', isDateTime],
  ['omise.cards.object.created-at-since-2019', 'created_at', 'a date-time', isDateTime],
];

/** A card of a customer as each operation shows it, and where in the answer it stands. */
async function everyView({ send, attachedCard }: OmiseContext) {
  const card = await attachedCard();
  const listed = accepted(await send('listCards', { path: { customer_id: card.customerId } }));
  const retrieved = accepted(await send('retrieveCard', { path: card.path }));
  const updated = accepted(await send('updateCard', { path: card.path, body: { city: 'Bangkok' } }));
  const views: readonly [Accepted, base: string][] = [
    [listed, '/data/0'],
    [retrieved, ''],
    [updated, ''],
  ];
  return { card, views };
}

for (const [requirement, name, expected, holds] of members) {
  check(requirement, `${name} is ${expected}, listed, retrieved and updated`, async (context) => {
    const { views } = await everyView(context);
    for (const [answer, base] of views) {
      expectAt(answer, `${base}/object`, 'card');
      expectThat(
        holds(at(answer, `${base}/${name}`)),
        answer,
        `${expected} at ${base}/${name}`,
        at(answer, `${base}/${name}`),
      );
    }
  });
}

check('omise.cards.object.created', 'the creation time is a date-time', async (context) => {
  const { views } = await everyView(context);
  for (const [answer, base] of views) {
    const created = at(answer, `${base}/created_at`) ?? at(answer, `${base}/created`);
    expectThat(isDateTime(created), answer, `an ISO 8601 creation time in the card at "${base}"`, created);
  }
});

check('omise.cards.object.created-name', 'the creation time has one name', async (context) => {
  const { views } = await everyView(context);
  for (const [answer, base] of views) {
    const names = ['created', 'created_at'].filter((name) => at(answer, `${base}/${name}`) !== undefined);
    expectEqual(answer, 'names of the creation time', names.length, 1);
  }
});

check('omise.cards.object.created-of-now', 'a card created now says so', async (context) => {
  const { views } = await everyView(context);
  for (const [answer, base] of views) {
    const created = Date.parse(String(at(answer, `${base}/created_at`) ?? at(answer, `${base}/created`)));
    expectThat(Math.abs(Date.now() - created) < 3_600_000, answer, 'a creation time within the hour', created);
  }
});

check('omise.cards.object.location-path', 'the location is the path of this card', async (context) => {
  const { card, views } = await everyView(context);
  for (const [answer, base] of views) {
    expectAt(answer, `${base}/location`, `/customers/${card.customerId}/cards/${card.cardId}`);
  }
});

check('omise.cards.object.location-path', 'each card of a list has a path of its own', async ({ send, customer }) => {
  const { id } = await customer({ cards: 2 });

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  const listed = cardsOf(answer);
  expectEqual(answer, 'listed cards', listed.length, 2);
  for (const [index, card] of listed.entries()) {
    expectAt(answer, `/data/${index}/location`, `/customers/${id}/cards/${card.id}`);
  }
});

check('omise.cards.object.location-leads-back', 'the location leads to the same card', async (context) => {
  const { card, views } = await everyView(context);
  for (const [answer, base] of views) {
    const location = textAt(answer, `${base}/location`);
    const [, customer_id = '', card_id = ''] = /\/customers\/([^/]+)\/cards\/([^/]+)\/?$/.exec(location) ?? [];
    expectThat(card_id !== '', answer, 'the path of a card at /location', location);
    expectAt(accepted(await context.send('retrieveCard', { path: { customer_id, card_id } })), '/id', card.cardId);
  }
});

for (const [requirement, name, value] of [
  ['omise.cards.object.expiration-month-as-sent', 'expiration_month', 7],
  ['omise.cards.object.expiration-year-as-sent', 'expiration_year', new Date().getUTCFullYear() + 2],
  ['omise.cards.object.name-as-sent', 'name', "MiXed Case O'Neill & 𠮷田"],
  // A leading zero, which a number would lose.
  ['omise.cards.object.postal-code', 'postal_code', '01310'],
  ['omise.cards.object.city', 'city', 'São Paulo'],
] as const) {
  check(requirement, `${name} is what was sent`, async ({ send, attachedCard }) => {
    const { path } = await attachedCard({ [name]: value });

    expectAt(accepted(await send('retrieveCard', { path })), `/${name}`, value);
  });
}

for (const name of ['city', 'postal_code'] as const) {
  check(
    `omise.cards.object.${name === 'city' ? 'city' : 'postal-code'}`,
    `${name} is null or empty where none was given`,
    async ({ send, token, attachedCard }) => {
      // One that has it, whose value must not be taken over.
      await token();
      const { path } = await attachedCard({ [name]: undefined });

      const answer = accepted(await send('retrieveCard', { path }));

      const value = at(answer, `/${name}`);
      expectThat(value === null || value === '', answer, `null or an empty text at /${name}`, value);
    },
  );
}

for (const [brand, number] of Object.entries(testCards)) {
  check(
    'omise.cards.object.last-digits-of-number',
    `the last digits are those of the number (${brand})`,
    async ({ send, attachedCard }) => {
      const { path } = await attachedCard({ number });

      expectAt(accepted(await send('retrieveCard', { path })), '/last_digits', number.slice(-4));
    },
  );

  check(
    'omise.cards.object.brand-of-number',
    `the brand fits the number (${brand})`,
    async ({ send, attachedCard }) => {
      const { path } = await attachedCard({ number });

      const answer = accepted(await send('retrieveCard', { path }));

      const shown = String(at(answer, '/brand')).toLowerCase();
      expectEqual(answer, '/brand in lower case', shown, brand.replace('Too', ''));
    },
  );
}

check('omise.cards.object.id-unique', 'the same number gives cards with different ids', async ({ send }) => {
  const seen = new Set<string>();
  for (const _ of [1, 2, 3]) {
    const answer = accepted(await send('createToken', { body: { card: cardDetails() } }));
    const id = textAt(answer, '/card/id');
    expectThat(!seen.has(id), answer, 'an id of its own at /card/id', id);
    seen.add(id);
  }
});

check('omise.cards.object.id-unique', 'the cards of a customer are listed with ids of their own', async (context) => {
  const { id } = await context.customer({ cards: 3 });

  const answer = accepted(await context.send('listCards', { path: { customer_id: id } }));

  const ids = [0, 1, 2].map((index) => textAt(answer, `/data/${index}/id`));
  expectEqual(answer, 'different ids', new Set(ids).size, 3);
});

/** The fingerprints of two customers' cards, as retrieved. */
async function fingerprints({ send, attachedCard }: OmiseContext, cards: readonly Partial<CardDetails>[]) {
  const found: { answer: Accepted; fingerprint: string }[] = [];
  for (const card of cards) {
    const { path } = await attachedCard({ name: `Owner ${found.length}`, ...card });
    const answer = prerequisite(await send('retrieveCard', { path }));
    found.push({ answer, fingerprint: textAt(answer, '/fingerprint') });
  }
  const [first, second] = found;
  if (!first || !second) throw new Error('two cards are compared');
  return { first, second };
}

check(
  'omise.cards.object.fingerprint-same',
  'the same number has the same fingerprint, whoever owns it and whenever it expires',
  async (context) => {
    const year = new Date().getUTCFullYear() + 2;
    const renewed = { expiration_month: 3, expiration_year: year, city: 'Phuket', postal_code: '83000' };
    const { first, second } = await fingerprints(context, [{}, renewed]);
    expectEqual(second.answer, '/fingerprint', second.fingerprint, first.fingerprint);
  },
);

check('omise.cards.object.fingerprint-different', 'different numbers have different fingerprints', async (context) => {
  const { first, second } = await fingerprints(context, [{ number: testCards.visa }, { number: testCards.visaToo }]);
  expectThat(first.fingerprint !== second.fingerprint, second.answer, 'another fingerprint', second.fingerprint);
});

check(
  'omise.cards.object.fingerprint-different',
  'no two documented numbers share a fingerprint, even where they begin or end alike',
  async ({ token }) => {
    const seen = new Set<string>();
    for (const number of [...Object.values(testCards), ...Object.values(decliningCards)]) {
      const { answer } = await token({ number });
      const fingerprint = textAt(answer, '/card/fingerprint');
      expectThat(!seen.has(fingerprint), answer, 'a fingerprint of its own at /card/fingerprint', fingerprint);
      seen.add(fingerprint);
    }
  },
);
