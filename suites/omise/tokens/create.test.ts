import { accepted, at, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectRefused, expectThat } from '../../../harness/expect.ts';
import { type CardDetails, cardDetails } from '../../../harness/omise/context.ts';
import { brokenNumber, testCards } from '../../../harness/omise/test-cards.ts';

const thisYear = new Date().getUTCFullYear();
const required = { security_code: undefined, city: undefined, postal_code: undefined } satisfies Partial<CardDetails>;

for (const encoding of ['json', 'form'] as const) {
  check('omise.tokens.create.required-only', `the required members suffice, as ${encoding}`, async ({ send }) => {
    const card = cardDetails(required);

    const answer = accepted(await send('createToken', { body: { card }, encoding }));

    expectAt(answer, '/object', 'token');
    expectAt(answer, '/card/name', card.name);
    expectAt(answer, '/card/last_digits', card.number.slice(-4));
  });
}

/** Every optional member of the page, with a value. */
const optional = {
  city: 'Bangkok',
  country: 'th',
  phone_number: '0812345678',
  postal_code: '10320',
  security_code: '847',
  state: 'Bangkok',
  street1: '1448/4 Praditmanutham Road',
  street2: 'Unit 3',
} as const;

check('omise.tokens.create.all-parameters', 'all documented members together are accepted', async ({ send }) => {
  const card = { ...cardDetails(), ...optional };

  const answer = accepted(await send('createToken', { body: { card } }));

  expectAt(answer, '/card/last_digits', card.number.slice(-4));
});

for (const [name, value] of Object.entries(optional)) {
  check('omise.tokens.create.optional-parameters', `${name} is accepted alone`, async ({ send }) => {
    const card = { ...cardDetails(required), [name]: value };

    const answer = accepted(await send('createToken', { body: { card } }));

    expectAt(answer, '/object', 'token');
  });
}

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

      expectRefused(answer, twin, { codes: ['invalid_card'] });
    });
  }
}

/** Cards that differ from an accepted one in one member, and must not become tokens. */
const refused = [
  ['omise.tokens.create.number-luhn', 'a number that fails the Luhn check', { number: brokenNumber }],
  ['omise.tokens.create.number-digits', 'a number with letters', { number: '4242abcd42424242' }],
  ['omise.tokens.create.month-minimum', 'month 0', { expiration_month: 0 }],
  ['omise.tokens.create.month-maximum', 'month 13', { expiration_month: 13 }],
  ['omise.tokens.create.not-expired', 'a year that is past', { expiration_year: thisYear - 2 }],
  ['omise.tokens.create.name-blank', 'a blank name', { name: ' ' }],
] as const;

for (const [requirement, what, change] of refused) {
  check(requirement, `${what} is refused`, async ({ send }) => {
    const twin = prerequisite(await send('createToken', { body: { card: cardDetails() } }));

    const answer = await send('createToken', { body: { card: cardDetails(change) }, malformed: what });

    expectRefused(answer, twin, { codes: ['invalid_card'] });
  });
}

for (const month of [1, 9, 12]) {
  check('omise.tokens.create.month-accepted', `month ${month} is accepted and answered`, async ({ send }) => {
    const answer = accepted(await send('createToken', { body: { card: cardDetails({ expiration_month: month }) } }));

    expectAt(answer, '/card/expiration_month', month);
  });
}

check('omise.tokens.create.month-two-digits', 'a month may be written MM in a form', async ({ send }) => {
  const card = { ...cardDetails(), expiration_month: '03' };

  const answer = accepted(await send('createToken', { body: { card }, encoding: 'form', malformed: 'digits with a leading zero' }));

  expectAt(answer, '/card/expiration_month', 3);
});

for (const [format, year] of [['YYYY', thisYear + 3], ['YY', (thisYear + 3) % 100]] as const) {
  check('omise.tokens.create.year-formats', `a year may be written ${format}`, async ({ send }) => {
    const answer = accepted(await send('createToken', { body: { card: cardDetails({ expiration_year: year }) } }));

    expectAt(answer, '/card/expiration_year', thisYear + 3);
  });
}

check('omise.tokens.create.number-grouped', 'spaces and dashes in a number are dropped', async ({ send }) => {
  for (const number of ['4242 4242 4242 4242', '4242-4242-4242-4242']) {
    const answer = accepted(await send('createToken', { body: { card: cardDetails({ number }) } }));
    expectAt(answer, '/card/last_digits', '4242');
  }
});

for (const [brand, number] of Object.entries(testCards)) {
  check('omise.tokens.create.last-digits', `the last digits are those of the number (${brand})`, async ({ send }) => {
    const answer = accepted(await send('createToken', { body: { card: cardDetails({ number }) } }));

    expectAt(answer, '/card/last_digits', number.slice(-4));
  });
}

check('omise.tokens.create.fingerprint-same', 'the same number has the same fingerprint', async ({ token }) => {
  const [first, second] = [await token({ number: testCards.visa }), await token({ number: testCards.visa, name: 'Somebody Else' })];

  const fingerprint = at(first.answer, '/card/fingerprint');
  expectThat(typeof fingerprint === 'string' && fingerprint !== '', first.answer, 'a fingerprint', fingerprint);
  expectEqual(second.answer, '/card/fingerprint', at(second.answer, '/card/fingerprint'), fingerprint);
});

check('omise.tokens.create.fingerprint-different', 'different numbers have different fingerprints', async ({ token }) => {
  const [first, second] = [await token({ number: testCards.visa }), await token({ number: testCards.visaToo })];

  const [one, other] = [at(first.answer, '/card/fingerprint'), at(second.answer, '/card/fingerprint')];
  expectThat(typeof one === 'string' && typeof other === 'string', second.answer, 'two fingerprints', [one, other]);
  expectThat(one !== other, second.answer, 'another fingerprint', other);
});

check('omise.tokens.create.distinct', 'each token and its card have ids of their own', async ({ token }) => {
  const [first, second] = [await token(), await token()];

  expectThat(first.id !== second.id, second.answer, 'another token id', second.id);
  expectThat(first.cardId !== second.cardId, second.answer, 'another card id', second.cardId);
});
