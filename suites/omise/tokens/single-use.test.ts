import { type Accepted, type Answer, accepted, at, listAt, prerequisite, textAt } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectRefused, expectSame, expectThat, needs } from '../../../harness/expect.ts';
import { cardsOf, defaultOf, type OmiseContext, type Token } from '../../../harness/omise/context.ts';
import { cardMembers } from '../../../harness/omise/members.ts';
import { testCards } from '../../../harness/omise/test-cards.ts';

/** The three ways to use a token up. */
const uses = {
  'a new customer': async (context: OmiseContext, token: string): Promise<Answer> => {
    const answer = await context.send('createCustomer', {
      body: { card: token, description: context.marker },
      purpose: 'attach to a new customer',
    });
    if (answer.disposition === 'accepted') context.willDestroy(textAt(prerequisite(answer), '/id'));
    return answer;
  },
  'an existing customer': async (context: OmiseContext, token: string): Promise<Answer> => {
    const { id } = await context.customer();
    return context.send('updateCustomer', {
      path: { customer_id: id },
      body: { card: token },
      purpose: 'attach to an existing customer',
    });
  },
  'a charge': (context: OmiseContext, token: string): Promise<Answer> =>
    context.send('createCharge', { body: { amount: 100_00, currency: 'thb', card: token }, purpose: 'charge' }),
} as const;

type Use = keyof typeof uses;
const everyUse = Object.keys(uses) as Use[];

/** Of these, the ways that make its card one of a customer. */
const attachments = ['a new customer', 'an existing customer'] as const;
type Attachment = (typeof attachments)[number];

/** The token as it stands. */
async function reread({ send }: OmiseContext, token: Token, purpose = 'the token afterwards'): Promise<Accepted> {
  return prerequisite(await send('retrieveToken', { path: { id: token.id }, purpose }));
}

/** The customer's card that a token became. */
async function attached(context: OmiseContext, use: Attachment, token: Token): Promise<Accepted> {
  const customer = prerequisite(await uses[use](context, token.id));
  needs(at(customer, '/object') === 'customer', customer, 'the answer is a customer');
  const path = { customer_id: textAt(customer, '/id'), card_id: token.cardId };
  return accepted(await context.send('retrieveCard', { path }));
}

const taken = {
  'a new customer': 'omise.tokens.single-use.attach-new-customer',
  'an existing customer': 'omise.tokens.single-use.attach-existing-customer',
  'a charge': 'omise.tokens.single-use.charge',
} as const satisfies Record<Use, string>;

for (const use of everyUse) {
  check(taken[use], `a fresh token is taken for ${use}`, async (context) => {
    const token = await context.token({ number: testCards.mastercard });

    const answer = accepted(await uses[use](context, token.id));

    const shown =
      use === 'a charge'
        ? [at(answer, '/card/last_digits')]
        : listAt(answer, '/cards/data').map((card) => card.last_digits);
    expectEqual(answer, 'the last digits of the card', shown, [token.card.number.slice(-4)]);
  });

  check('omise.tokens.single-use.card-id-stays', `the card keeps its id through ${use}`, async (context) => {
    const token = await context.token();

    const answer = accepted(await uses[use](context, token.id));

    needs(at(answer, '/object') === (use === 'a charge' ? 'charge' : 'customer'), answer, `the answer shows ${use}`);
    const id = use === 'a charge' ? at(answer, '/card/id') : listAt(answer, '/cards/data')[0]?.id;
    expectEqual(answer, 'the id of the card', id, token.cardId);
  });

  check('omise.tokens.single-use.used-true', `a token is used after ${use}`, async (context) => {
    const token = await context.token();
    // Also before: an answer that is kept from then would be found out.
    await reread(context, token, 'the token before');

    prerequisite(await uses[use](context, token.id));

    expectAt(await reread(context, token), '/used', true);
  });

  check(
    'omise.tokens.single-use.used-token-card',
    `after ${use} the card of the token is null or as it was`,
    async (context) => {
      const token = await context.token();
      prerequisite(await uses[use](context, token.id));

      const answer = await reread(context, token);

      needs(at(answer, '/used') === true, answer, 'the token says that it was used');
      const [before, card] = [at(token.answer, '/card'), at(answer, '/card')];
      // Not its location: a card may get one when it becomes a customer's.
      const members = cardMembers.filter((name) => name !== 'location' && Object.hasOwn(Object(before), name));
      if (card !== null) expectSame(answer, 'the card in the token', card, before, members);
      context.note(`the card of a token used for ${use} is ${card === null ? 'null' : 'still there'}`);
    },
  );
}

/** What the page of the card says that a token's card has. */
const keptValues = [
  'name',
  'expiration_month',
  'expiration_year',
  'city',
  'postal_code',
  'brand',
  'last_digits',
  'fingerprint',
];

check('omise.tokens.single-use.used-stays', 'a used token stays used, also after a refused use', async (context) => {
  const token = await context.token();
  prerequisite(await uses['a new customer'](context, token.id));
  await uses['a charge'](context, token.id);

  for (const _ of [1, 2]) expectAt(await reread(context, token), '/used', true);
});

check('omise.tokens.single-use.used-stays', 'a token stays used when its card is destroyed', async (context) => {
  const { path, token } = await context.attachedCard();
  prerequisite(await context.send('destroyCard', { path }));

  expectAt(await reread(context, token), '/used', true);
});

for (const use of attachments) {
  check(
    'omise.tokens.single-use.card-created-stays',
    `the card keeps its creation time through ${use}`,
    async (context) => {
      const token = await context.token();

      const answer = await attached(context, use, token);

      const before = at(token.answer, '/card/created_at') ?? at(token.answer, '/card/created');
      needs(typeof before === 'string', token.answer, 'the card in the token has a creation time');
      const after = at(answer, '/created_at') ?? at(answer, '/created');
      expectThat(Date.parse(String(after)) === Date.parse(before), answer, `created at ${before}`, after);
    },
  );

  check(
    'omise.tokens.single-use.card-values-stay',
    `the card has the values of the token through ${use}`,
    async (context) => {
      const token = await context.token();

      const answer = await attached(context, use, token);

      for (const name of keptValues) {
        const value = at(token.answer, `/card/${name}`);
        needs(value !== undefined, token.answer, `the card in the token has ${name}`);
        expectAt(answer, `/${name}`, value);
      }
    },
  );
}

check(
  'omise.tokens.single-use.first-card-is-default',
  'the first card becomes the default, the second does not',
  async ({ send, customer }) => {
    const { id, cards } = await customer({ cards: 2 });

    const answer = accepted(await send('retrieveCustomer', { path: { customer_id: id } }));

    expectEqual(answer, '/default_card', defaultOf(answer), cards[0]?.cardId);
  },
);

check(
  'omise.tokens.single-use.first-card-is-default',
  'the first card of a customer that was created without one becomes the default',
  async (context) => {
    const token = await context.token();
    const customer = prerequisite(await uses['an existing customer'](context, token.id));

    const path = { customer_id: textAt(customer, '/id') };
    const answer = accepted(await context.send('retrieveCustomer', { path }));

    expectEqual(answer, '/default_card', defaultOf(answer), token.cardId);
  },
);

for (const first of everyUse) {
  for (const second of everyUse) {
    const again = async (context: OmiseContext) => {
      const token = await context.token();
      prerequisite(await uses[first](context, token.id));
      const fresh = await context.token();
      const twin = prerequisite(await uses[second](context, fresh.id));
      return { twin, answer: await uses[second](context, token.id) };
    };
    check(
      'omise.tokens.single-use.refused-again',
      `after ${first} a token is refused for ${second}`,
      async (context) => {
        const { answer, twin } = await again(context);
        return expectRefused(answer, twin);
      },
    );
    check(
      'omise.tokens.single-use.code-used-token',
      `after ${first} the code for ${second} is used_token`,
      async (context) => {
        const { answer, twin } = await again(context);
        return expectRefused(answer, twin, { codes: ['used_token'] });
      },
    );
    if (second !== 'a charge') continue;
    check(
      'omise.tokens.single-use.status-of-refused-charge',
      `after ${first} a charge is refused with status 400`,
      async (context) => {
        const { answer, twin } = await again(context);
        return expectRefused(answer, twin, { statuses: [400] });
      },
    );
  }
}

check(
  'omise.tokens.single-use.refused-again',
  'a token is refused for the customer that has its card, also when the card was destroyed',
  async (context) => {
    const { path, token } = await context.attachedCard();
    const { customer_id } = path;
    const attach = (card: string) => context.send('updateCustomer', { path: { customer_id }, body: { card } });
    const twin = prerequisite(await attach((await context.token()).id));

    const again = await attach(token.id);
    prerequisite(await context.send('destroyCard', { path }));
    const afterwards = await attach(token.id);

    expectRefused(again, twin);
    return expectRefused(afterwards, twin);
  },
);

check('omise.tokens.single-use.unknown-token-charge', 'a token that does not exist is not charged', async (context) => {
  const { id } = await context.token();
  const twin = prerequisite(await uses['a charge'](context, id));

  const answer = await uses['a charge'](context, 'tokn_test_0000000000000000000');

  return expectRefused(answer, twin, { codes: ['not_found'], statuses: [404] });
});

for (const use of attachments) {
  check(
    'omise.tokens.single-use.unknown-token-attach',
    `a token that does not exist is refused for ${use}`,
    async (context) => {
      const { id } = await context.token();
      const twin = prerequisite(await uses[use](context, id));

      const answer = await uses[use](context, 'tokn_test_0000000000000000000');

      return expectRefused(answer, twin);
    },
  );
}

check(
  'omise.tokens.single-use.refused-use-changes-nothing',
  'a used token adds no card to a second customer',
  async (context) => {
    const token = await context.token();
    const owner = prerequisite(await uses['a new customer'](context, token.id));
    const { id } = await context.customer();

    await context.send('updateCustomer', {
      path: { customer_id: id },
      body: { card: token.id },
      purpose: 'attach it again',
    });

    const second = prerequisite(await context.send('listCards', { path: { customer_id: id } }));
    expectEqual(second, 'cards of the second customer', cardsOf(second).length, 0);
    const first = prerequisite(await context.send('listCards', { path: { customer_id: textAt(owner, '/id') } }));
    expectEqual(
      first,
      'cards of the first customer',
      cardsOf(first).map((card) => card.id),
      [token.cardId],
    );
  },
);

/** Uses of a good token that are refused for another reason. */
const badUses = {
  'a charge in no currency': ({ send }: OmiseContext, token: string) =>
    send('createCharge', {
      body: { amount: 100_00, currency: 'no such currency', card: token },
      malformed: 'a currency that does not exist',
      purpose: 'a charge to be refused',
    }),
  'a customer that does not exist': ({ send }: OmiseContext, token: string) =>
    send('updateCustomer', {
      path: { customer_id: 'cust_test_0000000000000000000' },
      body: { card: token },
      purpose: 'attach to no customer',
    }),
};

for (const [use, attempt] of Object.entries(badUses)) {
  check(
    'omise.tokens.single-use.refused-use-keeps-token',
    `a token is not used up when it is refused for ${use}`,
    async (context) => {
      const token = await context.token();
      const refused = await attempt(context, token.id);

      const answer = await reread(context, token);

      expectAt(answer, '/used', false);
      const twin = accepted(await uses['a new customer'](context, token.id));
      return expectRefused(refused, twin);
    },
  );
}

/** Twenty uses of one token by one customer, sent at once. */
async function race(context: OmiseContext) {
  const token = await context.token();
  const { id } = await context.customer();
  const call = { path: { customer_id: id }, body: { card: token.id }, purpose: 'one of twenty at once' };
  const { answers, last } = await context.race(20, (racing) => racing.send('updateCustomer', call));
  return { token, id, answers, last };
}

check('omise.tokens.single-use.one-winner', 'of twenty uses at once exactly one wins', async (context) => {
  const { answers, last } = await race(context);

  const winners = answers.filter(({ disposition }) => disposition === 'accepted');
  expectEqual(last, 'accepted uses of twenty', winners.length, 1);
  const twin = prerequisite(winners[0] ?? last);
  for (const answer of answers) if (answer !== winners[0]) expectRefused(answer, twin);
});

check('omise.tokens.single-use.one-card', 'after twenty uses at once the customer has one card', async (context) => {
  const { token, id } = await race(context);

  const list = prerequisite(await context.send('listCards', { path: { customer_id: id } }));

  expectEqual(
    list,
    'the ids of its cards',
    cardsOf(list).map((card) => card.id),
    [token.cardId],
  );
  // Another token does add a card: otherwise a list of one would prove nothing.
  const another = await context.token();
  prerequisite(await context.send('updateCustomer', { path: { customer_id: id }, body: { card: another.id } }));
  const longer = prerequisite(await context.send('listCards', { path: { customer_id: id } }));
  needs(cardsOf(longer).length === 2, longer, 'another token adds a card');
});

/** Uses at once, by what the use at each place is. */
const races: readonly [what: string, useAt: (index: number) => Use][] = [
  ['charges', () => 'a charge'],
  ['charges and customers', (index) => (index % 2 ? 'a charge' : 'a new customer')],
];

for (const [what, useAt] of races) {
  check(
    'omise.tokens.single-use.one-winner',
    `of twenty ${what} at once exactly one gets the card`,
    async (context) => {
      const token = await context.token();

      const { answers, last } = await context.race(20, (racing, index) => uses[useAt(index)](racing, token.id));

      const winners = answers.filter(({ disposition }) => disposition === 'accepted');
      expectEqual(last, 'accepted uses of twenty', winners.length, 1);
    },
  );
}
