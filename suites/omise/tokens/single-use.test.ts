import { type Accepted, accepted, type Answer, at, prerequisite, textAt } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectRefused, expectThat } from '../../../harness/expect.ts';
import { cardsOf, marker, type OmiseContext, type Token } from '../../../harness/omise/context.ts';

/** The three ways to use a token up. */
const uses = {
  'a new customer': async (context: OmiseContext, token: string): Promise<Answer> => {
    const answer = await context.send('createCustomer', { body: { card: token, description: marker }, purpose: 'attach to a new customer' });
    if (answer.disposition === 'accepted') context.willDestroy(textAt(prerequisite(answer), '/id'));
    return answer;
  },
  'an existing customer': async (context: OmiseContext, token: string): Promise<Answer> => {
    const { id } = await context.customer();
    return context.send('updateCustomer', { path: { customer_id: id }, body: { card: token }, purpose: 'attach to an existing customer' });
  },
  'a charge': (context: OmiseContext, token: string): Promise<Answer> =>
    context.send('createCharge', { body: { amount: 100_00, currency: 'thb', card: token }, purpose: 'charge' }),
} as const;

type Use = keyof typeof uses;
const everyUse = Object.keys(uses) as Use[];

/** The token as it stands. */
async function reread({ send }: OmiseContext, token: Token): Promise<Accepted> {
  return prerequisite(await send('retrieveToken', { path: { id: token.id }, purpose: 'the token afterwards' }));
}

for (const use of everyUse) {
  const requirement = use === 'a charge' ? 'omise.tokens.single-use.charge' : 'omise.tokens.single-use.attach';
  check(requirement, `a fresh token is taken for ${use}`, async (context) => {
    const token = await context.token();

    const answer = accepted(await uses[use](context, token.id));

    const card = use === 'a charge' ? at(answer, '/card/id') : cardIds(answer)[0];
    expectEqual(answer, 'the id of the card', card, token.cardId);
  });

  check('omise.tokens.single-use.used', `a token is used after ${use}, and stays so`, async (context) => {
    const token = await context.token();
    expectAt(token.answer, '/used', false);

    prerequisite(await uses[use](context, token.id));

    expectAt(await reread(context, token), '/used', true);
    expectAt(await reread(context, token), '/used', true);
  });
}

/** The ids of the cards that a customer shows. */
function cardIds(answer: Answer): unknown[] {
  const data = at(answer, '/cards/data');
  return Array.isArray(data) ? data.map((card: { id?: unknown } | null) => card?.id) : [];
}

for (const first of everyUse) {
  for (const second of everyUse) {
    check('omise.tokens.single-use.refused-again', `after ${first} a token is refused for ${second}`, async (context) => {
      const token = await context.token();
      prerequisite(await uses[first](context, token.id));
      const fresh = await context.token();
      const twin = prerequisite(await uses[second](context, fresh.id));

      const answer = await uses[second](context, token.id);

      expectRefused(answer, twin, { codes: ['used_token'], ...(second === 'a charge' && { statuses: [400] }) });
    });
  }
}

check('omise.tokens.single-use.refused-use-adds-no-card', 'a used token adds no card to a second customer', async (context) => {
  const token = await context.token();
  const owner = prerequisite(await uses['a new customer'](context, token.id));
  const { id } = await context.customer();

  const answer = await context.send('updateCustomer', { path: { customer_id: id }, body: { card: token.id } });

  expectThat(answer.disposition !== 'accepted', answer, 'no second use', `status ${answer.status}`);
  const second = prerequisite(await context.send('listCards', { path: { customer_id: id } }));
  expectEqual(second, 'cards of the second customer', cardsOf(second).length, 0);
  const first = prerequisite(await context.send('listCards', { path: { customer_id: textAt(owner, '/id') } }));
  expectEqual(first, 'cards of the first customer', cardsOf(first).map((card) => card.id), [token.cardId]);
});

check('omise.tokens.single-use.refused-use-keeps-token', 'a use that is refused does not use the token up', async (context) => {
  const token = await context.token();
  const body = { amount: 100_00, currency: 'no such currency', card: token.id };
  const refused = await context.send('createCharge', { body, malformed: 'a currency that does not exist', purpose: 'a charge to be refused' });

  const answer = prerequisite(await context.send('retrieveToken', { path: { id: token.id } }));

  expectThat(refused.disposition === 'refused', refused, 'the charge refused', `status ${refused.status}`);
  expectAt(answer, '/used', false);
  const twin = accepted(await uses['a new customer'](context, token.id));
  expectRefused(refused, twin);
});

check('omise.tokens.single-use.one-winner', 'of twenty uses at once exactly one wins', async (context) => {
  const token = await context.token();
  const { id } = await context.customer();
  const call = { path: { customer_id: id }, body: { card: token.id }, purpose: 'attach, at once with others' };

  const answers = await Promise.all(Array.from({ length: 20 }, () => context.send('updateCustomer', call)));

  const winners = answers.filter(({ disposition }) => disposition === 'accepted');
  const [winner] = winners;
  const [last] = answers.slice(-1);
  if (!last) throw new Error('twenty uses were sent');
  expectEqual(last, 'accepted uses', winners.length, 1);
  const twin = prerequisite(winner ?? last);
  for (const answer of answers) if (answer !== winner) expectRefused(answer, twin, { codes: ['used_token'] });
  const list = prerequisite(await context.send('listCards', { path: { customer_id: id } }));
  expectEqual(list, 'the cards of the customer', cardsOf(list).map((card) => card.id), [token.cardId]);
});
