import { type Answer, accepted, at, prerequisite } from '../../harness/answer.ts';
import { check } from '../../harness/check.ts';
import { expectThat, needs, refused } from '../../harness/expect.ts';
import { cardDetails, type OmiseContext } from '../../harness/omise/context.ts';
import { brokenNumbers } from '../../harness/omise/test-cards.ts';

/** The answers in which a card number, a security code or a key could slip out. */
const answers = {
  'a new token': async ({ token }: OmiseContext) => [(await token()).answer, (await token()).answer],
  'a retrieved token': async ({ send, token }: OmiseContext) => {
    const { id } = await token();
    return [accepted(await send('retrieveToken', { path: { id } }))];
  },
  'a customer with its card': async ({ send, token, marker, willDestroy }: OmiseContext) => {
    const { id } = await token();
    const answer = accepted(await send('createCustomer', { body: { card: id, description: marker } }));
    const customer = at(answer, '/id');
    if (typeof customer === 'string') willDestroy(customer);
    needs(at(answer, '/object') === 'customer', answer, 'the answer is a customer');
    return [answer];
  },
  'listed, retrieved, updated and destroyed cards': async ({ send, attachedCard }: OmiseContext) => {
    const { path, customerId } = await attachedCard();
    return [
      accepted(await send('listCards', { path: { customer_id: customerId } })),
      accepted(await send('retrieveCard', { path })),
      accepted(await send('updateCard', { path, body: { city: 'Phuket' } })),
      accepted(await send('destroyCard', { path })),
    ];
  },
  'a charge': async ({ send, token }: OmiseContext) => {
    const { id } = await token();
    const answer = accepted(await send('createCharge', { body: { amount: 100_00, currency: 'thb', card: id } }));
    needs(at(answer, '/object') === 'charge', answer, 'the answer is a charge');
    return [answer];
  },
  'a refused card': async ({ send }: OmiseContext) => {
    prerequisite(await send('createToken', { body: { card: cardDetails() } }));
    return [refused(await send('createToken', { body: { card: cardDetails({ number: brokenNumbers.visa }) } }))];
  },
  'a refused key': async ({ send, token }: OmiseContext) => {
    const { id } = await token();
    prerequisite(await send('retrieveToken', { path: { id } }));
    return [refused(await send('retrieveToken', { path: { id } }, 'secret'))];
  },
  'a body that is no JSON': async ({ send }: OmiseContext) => {
    const { number, security_code } = cardDetails();
    const rawBody = `{"card": {"number": "${number}", "security_code": "${security_code}"`;
    prerequisite(await send('createToken', { body: { card: cardDetails() } }));
    return [refused(await send('createToken', { rawBody, malformed: 'JSON without its end' }))];
  },
} satisfies Record<string, (context: OmiseContext) => Promise<Answer[]>>;

for (const [what, provoke] of Object.entries(answers)) {
  for (const [requirement, thing] of [
    ['omise.safety.no-card-number', 'full card number'],
    ['omise.safety.no-security-code', 'security code'],
    ['omise.safety.no-credentials', 'secret key'],
    ['omise.safety.no-stack-trace', 'stack trace'],
  ] as const) {
    check(requirement, `${what}: no ${thing}`, async (context) => {
      for (const answer of await provoke(context)) {
        expectThat(
          answer.disposition !== 'unclear',
          answer,
          'a documented answer to look into',
          `status ${answer.status}`,
        );
        const leak = answer.leaks.find((each) => each.requirement === requirement);
        expectThat(leak === undefined, answer, `no ${thing}`, `${leak?.observed} in the ${leak?.part}`);
      }
    });
  }
}
