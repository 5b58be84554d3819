import { prerequisite } from '../../../harness/answer.ts';
import { check, type OmiseRequirementId } from '../../../harness/check.ts';
import { expectRefused } from '../../../harness/expect.ts';
import { type CardDetails, cardDetails } from '../../../harness/omise/context.ts';
import { brokenNumbers } from '../../../harness/omise/test-cards.ts';

for (const [requirement, name] of [
  ['omise.tokens.create.name-required', 'name'],
  ['omise.tokens.create.number-required', 'number'],
  ['omise.tokens.create.expiration-month-required', 'expiration_month'],
  ['omise.tokens.create.expiration-year-required', 'expiration_year'],
] as const) {
  for (const encoding of ['json', 'form'] as const) {
    check(requirement, `a card without ${name} is refused, as ${encoding}`, async ({ send }) => {
      const twin = prerequisite(await send('createToken', { body: { card: cardDetails() }, encoding }));

      const card = cardDetails({ [name]: undefined });
      const answer = await send('createToken', { body: { card }, encoding, malformed: `no ${name}` });

      return expectRefused(answer, twin);
    });
  }
}

check('omise.tokens.create.card-required', 'a request without a card is refused', async ({ send }) => {
  const twin = prerequisite(await send('createToken', { body: { card: cardDetails() } }));

  const answer = await send('createToken', { body: {}, malformed: 'no card' });

  return expectRefused(answer, twin);
});

const thisYear = new Date().getUTCFullYear();

/** Cards that differ from an accepted one in one member, and must not become tokens. */
const refused: readonly [OmiseRequirementId, what: string, change: Partial<CardDetails>][] = [
  ['omise.tokens.create.number-luhn', 'a Visa number that fails the Luhn check', { number: brokenNumbers.visa }],
  ['omise.tokens.create.number-luhn', 'a Mastercard number that fails it', { number: brokenNumbers.mastercard }],
  ['omise.tokens.create.number-luhn', 'a JCB number that fails it', { number: brokenNumbers.jcb }],
  ['omise.tokens.create.number-digits', 'a number with letters', { number: '4242abcd42424242' }],
  ['omise.tokens.create.month-low', 'month 0', { expiration_month: 0 }],
  ['omise.tokens.create.month-high', 'month 13', { expiration_month: 13 }],
  ['omise.tokens.create.expired', 'an expiry two years ago', { expiration_year: thisYear - 2 }],
  ['omise.tokens.create.name-blank', 'a blank name', { name: ' ' }],
  ['omise.tokens.create.name-blank', 'an empty name', { name: '' }],
];

for (const [requirement, what, change] of refused) {
  check(requirement, `${what} is refused`, async ({ send }) => {
    const twin = prerequisite(await send('createToken', { body: { card: cardDetails() } }));

    const answer = await send('createToken', { body: { card: cardDetails(change) }, malformed: what });

    return expectRefused(answer, twin);
  });
}

check(
  'omise.tokens.create.expired',
  'a month that is past is refused, the same of a coming year is not',
  async ({ send }) => {
    const past = new Date();
    past.setUTCMonth(past.getUTCMonth() - 2, 1);
    const expiry = { expiration_month: past.getUTCMonth() + 1, expiration_year: past.getUTCFullYear() };
    const coming = { ...expiry, expiration_year: expiry.expiration_year + 2 };
    const twin = prerequisite(await send('createToken', { body: { card: cardDetails(coming) } }));

    const answer = await send('createToken', {
      body: { card: cardDetails(expiry) },
      purpose: 'expired two months ago',
    });

    return expectRefused(answer, twin);
  },
);

check(
  'omise.tokens.create.refused-with-invalid-card',
  'the code of a refused card is invalid_card',
  async ({ send }) => {
    const twin = prerequisite(await send('createToken', { body: { card: cardDetails() } }));

    const answer = await send('createToken', { body: { card: cardDetails({ number: brokenNumbers.visa }) } });

    return expectRefused(answer, twin, { codes: ['invalid_card'] });
  },
);
