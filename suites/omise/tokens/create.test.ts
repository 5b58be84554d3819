import { accepted, at, textAt } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectJson, expectThat } from '../../../harness/expect.ts';
import { type CardDetails, cardDetails } from '../../../harness/omise/context.ts';
import { testCards } from '../../../harness/omise/test-cards.ts';

const thisYear = new Date().getUTCFullYear();
const requiredOnly = {
  security_code: undefined,
  city: undefined,
  postal_code: undefined,
} satisfies Partial<CardDetails>;
const encodings = ['json', 'form'] as const;

/** Names that people bear, with what an encoding, an escape or a column of a database gets wrong first. */
const names = {
  'accents and a plus': 'Zoë O’Neill-Søn + Cie',
  'an apostrophe and an ampersand': "Conan O'Brien & Sons",
  'letters of four bytes': '𠮷田 Tarō',
};

check('omise.tokens.create.answer', 'a token is created with status 200 and JSON', async ({ send }) => {
  const answer = await send('createToken', { body: { card: cardDetails() } });

  expectJson(answer);
  expectAt(answer, '/object', 'token');
});

check('omise.tokens.create.answers-token', 'the answer is the token that is then retrieved', async ({ send }) => {
  const answer = accepted(await send('createToken', { body: { card: cardDetails() } }));

  expectAt(answer, '/object', 'token');
  const again = accepted(await send('retrieveToken', { path: { id: textAt(answer, '/id') } }));
  expectAt(again, '/card/id', textAt(answer, '/card/id'));
});

check('omise.tokens.create.new-each-time', 'each token and its card have ids of their own', async ({ send }) => {
  const [first, second] = [
    accepted(await send('createToken', { body: { card: cardDetails() } })),
    accepted(await send('createToken', { body: { card: cardDetails() } })),
  ];

  for (const pointer of ['/id', '/card/id']) {
    expectThat(
      textAt(first, pointer) !== textAt(second, pointer),
      second,
      `another id at ${pointer}`,
      at(second, pointer),
    );
  }
});

for (const [requirement, encoding] of [
  ['omise.tokens.create.json-body', 'json'],
  ['omise.tokens.create.form-body', 'form'],
] as const) {
  check(requirement, `a card may be sent as ${encoding}`, async ({ send }) => {
    const details = cardDetails({ number: testCards.mastercard, expiration_month: 7 });
    const card = { ...details, street1: '1 & 2 = 3 + 4, Zoë Street' };

    const answer = accepted(await send('createToken', { body: { card }, encoding }));

    expectAt(answer, '/card/last_digits', card.number.slice(-4));
    expectAt(answer, '/card/expiration_month', card.expiration_month);
  });
}

for (const encoding of encodings) {
  check('omise.tokens.create.required-suffice', `the required members suffice, as ${encoding}`, async ({ send }) => {
    const card = cardDetails({ ...requiredOnly, number: testCards.mastercard });

    const answer = accepted(await send('createToken', { body: { card }, encoding }));

    expectAt(answer, '/card/name', card.name);
    expectAt(answer, '/card/last_digits', card.number.slice(-4));
  });

  for (const [what, name] of Object.entries(names)) {
    check('omise.tokens.create.name-kept', `a name with ${what} is kept, as ${encoding}`, async ({ send }) => {
      const answer = accepted(await send('createToken', { body: { card: cardDetails({ name }) }, encoding }));

      expectAt(answer, '/card/name', name);
    });
  }
}

/** Every optional member of the page, with a value and its row. */
const optional = [
  ['omise.tokens.create.city', 'city', 'Chiang Mai'],
  ['omise.tokens.create.country', 'country', 'th'],
  ['omise.tokens.create.phone-number', 'phone_number', '0812345678'],
  ['omise.tokens.create.postal-code', 'postal_code', '50000'],
  ['omise.tokens.create.security-code', 'security_code', '847'],
  ['omise.tokens.create.state', 'state', 'Bangkok'],
  ['omise.tokens.create.street1', 'street1', '1448/4 Praditmanutham Road'],
  ['omise.tokens.create.street2', 'street2', 'Unit 3'],
] as const;

/** Of these the page of the card says that the card has them. */
const kept: readonly string[] = ['city', 'postal_code'];

for (const [requirement, name, value] of optional) {
  check(requirement, `${name} is accepted${kept.includes(name) ? ' and kept' : ''}`, async ({ send }) => {
    const card = { ...cardDetails({ ...requiredOnly, number: testCards.mastercard }), [name]: value };

    const answer = accepted(await send('createToken', { body: { card } }));

    expectAt(answer, '/card/last_digits', card.number.slice(-4));
    if (kept.includes(name)) expectAt(answer, `/card/${name}`, value);
  });

  check(
    'omise.tokens.create.optional',
    `a card without ${name} but with all the others is accepted`,
    async ({ send }) => {
      const others = Object.fromEntries(
        optional.filter(([, other]) => other !== name).map(([, other, each]) => [other, each]),
      );

      const card = { ...cardDetails({ ...requiredOnly, number: testCards.mastercard }), ...others };

      const answer = accepted(await send('createToken', { body: { card } }));

      expectAt(answer, '/card/last_digits', card.number.slice(-4));
    },
  );
}

check('omise.tokens.create.optional', 'a card of country us without an address is accepted', async ({ send }) => {
  const card = { ...cardDetails({ ...requiredOnly, number: testCards.mastercard }), country: 'us' };

  const answer = accepted(await send('createToken', { body: { card } }));

  expectAt(answer, '/card/last_digits', card.number.slice(-4));
});

check('omise.tokens.create.security-code', 'a security code may begin with a zero', async ({ send }) => {
  const card = cardDetails({ security_code: '084', number: testCards.mastercard });

  const answer = accepted(await send('createToken', { body: { card } }));

  expectAt(answer, '/card/last_digits', card.number.slice(-4));
});

check('omise.tokens.create.country-kept', 'a country that was sent is the card’s', async ({ send }) => {
  const answer = accepted(await send('createToken', { body: { card: { ...cardDetails(), country: 'sg' } } }));

  expectEqual(answer, '/card/country', String(at(answer, '/card/country')).toLowerCase(), 'sg');
});

for (const month of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
  check('omise.tokens.create.month-range', `month ${month} is accepted and answered`, async ({ send }) => {
    const card = cardDetails({ expiration_month: month, expiration_year: thisYear + 2 });

    const answer = accepted(await send('createToken', { body: { card } }));

    expectAt(answer, '/card/expiration_month', month);
    expectAt(answer, '/card/expiration_year', thisYear + 2);
  });
}

check('omise.tokens.create.month-one-digit', 'a month may be written M', async ({ send }) => {
  const card = cardDetails({ expiration_month: 3 });

  const answer = accepted(await send('createToken', { body: { card }, encoding: 'form' }));

  expectAt(answer, '/card/expiration_month', 3);
});

// A parser that takes a leading zero for octal gets 08 and 09 wrong.
for (const month of ['03', '08', '09', '12']) {
  check('omise.tokens.create.month-two-digits', `a month may be written MM: ${month}`, async ({ send }) => {
    // A leading zero needs text; a form is text anyway, so the specification allows it.
    const { expiration_month: _, ...rest } = cardDetails();
    const rawBody = Object.entries({ ...rest, expiration_month: month })
      .map(([name, value]) => `card[${name}]=${encodeURIComponent(value)}`)
      .join('&');

    const answer = accepted(await send('createToken', { rawBody, encoding: 'form', malformed: 'written by hand' }));

    expectAt(answer, '/card/expiration_month', Number(month));
  });
}

for (const encoding of encodings) {
  for (const [requirement, format, years, written] of [
    ['omise.tokens.create.year-four-digits', 'YYYY', 3, thisYear + 3],
    ['omise.tokens.create.year-two-digits', 'YY', 3, (thisYear + 3) % 100],
    ['omise.tokens.create.year-two-digits', 'YY', 15, (thisYear + 15) % 100],
  ] as const) {
    check(requirement, `a year ${years} years on may be written ${format}, as ${encoding}`, async ({ send }) => {
      const card = cardDetails({ expiration_year: written });

      const answer = accepted(await send('createToken', { body: { card }, encoding }));

      expectAt(answer, '/card/expiration_year', thisYear + years);
    });
  }
}

for (const [grouping, number] of [
  ['spaces', '5555 5555 5555 4444'],
  ['dashes', '5555-5555-5555-4444'],
] as const) {
  check('omise.tokens.create.number-grouped', `a number grouped by ${grouping} is accepted`, async ({ send }) => {
    const answer = accepted(await send('createToken', { body: { card: cardDetails({ number }) } }));

    expectAt(answer, '/card/last_digits', '4444');
  });
}

for (const [brand, number] of Object.entries(testCards)) {
  check('omise.tokens.create.test-numbers', `the documented number of ${brand} is accepted`, async ({ send }) => {
    const card = cardDetails({ number, name: `Owner of ${brand}` });

    const answer = accepted(await send('createToken', { body: { card } }));

    expectAt(answer, '/card/name', card.name);
  });
}
