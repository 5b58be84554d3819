import { type Accepted, type Answer, prerequisite } from '../../harness/answer.ts';
import { check } from '../../harness/check.ts';
import { expectRefused } from '../../harness/expect.ts';
import { cardDetails, type OmiseContext } from '../../harness/omise/context.ts';
import type { OmiseKey } from '../../harness/omise/keys.ts';

/** Each operation under test, with a request that succeeds with the right key and may be sent more than once. */
const operations = {
  listCards: {
    key: 'secret',
    prepare: async (context: OmiseContext) => {
      const { customerId } = await context.attachedCard();
      return (key: OmiseKey) => context.send('listCards', { path: { customer_id: customerId } }, key);
    },
  },
  retrieveCard: {
    key: 'secret',
    prepare: async (context: OmiseContext) => {
      const { path } = await context.attachedCard();
      return (key: OmiseKey) => context.send('retrieveCard', { path }, key);
    },
  },
  updateCard: {
    key: 'secret',
    prepare: async (context: OmiseContext) => {
      const { path } = await context.attachedCard();
      return (key: OmiseKey) => context.send('updateCard', { path, body: { city: 'Phuket' } }, key);
    },
  },
  destroyCard: {
    key: 'secret',
    prepare: async (context: OmiseContext) => {
      const { path } = await context.attachedCard();
      return (key: OmiseKey) => context.send('destroyCard', { path }, key);
    },
  },
  createToken: {
    key: 'public',
    prepare: async (context: OmiseContext) => (key: OmiseKey) => context.send('createToken', { body: { card: cardDetails() } }, key),
  },
  retrieveToken: {
    key: 'public',
    prepare: async (context: OmiseContext) => {
      const { id } = await context.token();
      return (key: OmiseKey) => context.send('retrieveToken', { path: { id } }, key);
    },
  },
} as const satisfies Record<string, { key: OmiseKey; prepare: (context: OmiseContext) => Promise<(key: OmiseKey) => Promise<Answer>> }>;

const slug = { listCards: 'list-cards', retrieveCard: 'retrieve-card', updateCard: 'update-card', destroyCard: 'destroy-card', createToken: 'create-token', retrieveToken: 'retrieve-token' } as const;

for (const [name, { key, prepare }] of Object.entries(operations)) {
  const operation = slug[name as keyof typeof slug];
  const wrongKeys = [
    ['no-key', 'none'],
    ['wrong-key', key === 'secret' ? 'unknown secret' : 'unknown public'],
    ['wrong-kind', key === 'secret' ? 'public' : 'secret'],
  ] as const;
  for (const [kind, wrong] of wrongKeys) {
    check(`omise.authentication.${operation}-${kind}`, `${name} is refused with ${wrong} key, and done with the ${key} key`, async (context) => {
      const send = await prepare(context);

      const answer = await send(wrong);

      // The accepted twin comes last: a destroyed card could not be asked for again.
      const twin: Accepted = prerequisite(await send(key));
      expectRefused(answer, twin, { codes: ['authentication_failure'] });
    });
  }
}
