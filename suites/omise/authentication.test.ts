import { type Answer, accepted, at, prerequisite } from '../../harness/answer.ts';
import { check } from '../../harness/check.ts';
import { expectAt, expectEqual, expectRefused, needs } from '../../harness/expect.ts';
import { cardDetails, idsOf, type OmiseContext } from '../../harness/omise/context.ts';
import type { OmiseKey } from '../../harness/omise/keys.ts';

type Send = (key?: OmiseKey) => Promise<Answer>;

/** Each operation under test: how to prepare it, so that the same request can be sent with one key and another. */
const operations = {
  'list-cards': async (context: OmiseContext): Promise<Send> => {
    const { customerId } = await context.attachedCard();
    return (key) => context.send('listCards', { path: { customer_id: customerId } }, key);
  },
  'retrieve-card': async (context: OmiseContext): Promise<Send> => {
    const { path } = await context.attachedCard();
    return (key) => context.send('retrieveCard', { path }, key);
  },
  'update-card': async (context: OmiseContext): Promise<Send> => {
    const { path } = await context.attachedCard();
    return (key) => context.send('updateCard', { path, body: { city: 'Phuket' } }, key);
  },
  'destroy-card': async (context: OmiseContext): Promise<Send> => {
    const { path } = await context.attachedCard();
    return (key) => context.send('destroyCard', { path }, key);
  },
  'create-token': async (context: OmiseContext): Promise<Send> => {
    return (key) => context.send('createToken', { body: { card: cardDetails() } }, key);
  },
  'retrieve-token': async (context: OmiseContext): Promise<Send> => {
    const { id } = await context.token();
    return (key) => context.send('retrieveToken', { path: { id } }, key);
  },
} as const;

type Operation = keyof typeof operations;

/** What is wrong with a request's key, for operations that take the secret key and for those that take the public key. */
const wrongKeys = {
  secret: { 'no-key': 'none', 'unknown-key': 'unknown secret', 'public-key': 'public' },
  public: { 'no-key': 'none', 'unknown-key': 'unknown public', 'secret-key': 'secret' },
} as const satisfies Record<'secret' | 'public', Record<string, OmiseKey>>;

const rows = [
  ...(['list-cards', 'retrieve-card', 'update-card', 'destroy-card'] as const).flatMap((operation) =>
    (['no-key', 'unknown-key', 'public-key'] as const).map(
      (fault) => [operation, `omise.authentication.${operation}-${fault}`, wrongKeys.secret[fault]] as const,
    ),
  ),
  ...(['create-token', 'retrieve-token'] as const).flatMap((operation) =>
    (['no-key', 'unknown-key', 'secret-key'] as const).map(
      (fault) => [operation, `omise.authentication.${operation}-${fault}`, wrongKeys.public[fault]] as const,
    ),
  ),
];

/** Sends the request with the wrong key, and then, as its twin, with the right one: a destroyed card comes only once. */
async function withBothKeys(context: OmiseContext, operation: Operation, wrong: OmiseKey) {
  const send = await operations[operation](context);
  const answer = await send(wrong);
  return { answer, twin: prerequisite(await send()) };
}

for (const [operation, requirement, key] of rows) {
  check(requirement, `${operation} is refused with ${key === 'none' ? 'no' : `the ${key}`} key`, async (context) => {
    const { answer, twin } = await withBothKeys(context, operation, key);
    return expectRefused(answer, twin, { credentials: true });
  });
  const documented = key.startsWith('unknown');
  check(
    documented ? 'omise.authentication.code' : 'omise.authentication.code-otherwise',
    `${operation} with ${key === 'none' ? 'no' : `the ${key}`} key is refused with authentication_failure`,
    async (context) => {
      const { answer, twin } = await withBothKeys(context, operation, key);
      return expectRefused(answer, twin, { codes: ['authentication_failure'] });
    },
  );
  check(
    'omise.authentication.status-401',
    `${operation} with ${key === 'none' ? 'no' : `the ${key}`} key has status 401`,
    async (context) => {
      const { answer, twin } = await withBothKeys(context, operation, key);
      return expectRefused(answer, twin, { statuses: [401], credentials: true });
    },
  );
}

for (const [fault, key] of Object.entries(wrongKeys.secret)) {
  check(
    `omise.authentication.update-card-${fault as keyof typeof wrongKeys.secret}`,
    `an update with ${key} key changes nothing`,
    async (context) => {
      const { path } = await context.attachedCard();

      const answer = await context.send('updateCard', { path, body: { city: 'Phuket' } }, key);

      expectAt(prerequisite(await context.send('retrieveCard', { path })), '/city', 'Bangkok');
      // With the right key it does change: otherwise its staying would prove nothing.
      const twin = prerequisite(await context.send('updateCard', { path, body: { city: 'Phuket' } }));
      needs(at(twin, '/city') === 'Phuket', twin, 'the city changes with the right key');
      return expectRefused(answer, twin, { credentials: true });
    },
  );

  check(
    `omise.authentication.destroy-card-${fault as keyof typeof wrongKeys.secret}`,
    `with ${key} key the card stays`,
    async (context) => {
      const { path, customerId, cardId } = await context.attachedCard();

      const answer = await context.send('destroyCard', { path }, key);

      const list = prerequisite(await context.send('listCards', { path: { customer_id: customerId } }));
      expectEqual(list, 'the listed ids', idsOf(list), [cardId]);
      // With the right key it does go: otherwise its staying would prove nothing.
      const twin = prerequisite(await context.send('destroyCard', { path }));
      const emptied = prerequisite(await context.send('listCards', { path: { customer_id: customerId } }));
      needs(idsOf(emptied).length === 0, emptied, 'the card goes when it is destroyed with the right key');
      return expectRefused(answer, twin, { credentials: true });
    },
  );
}

for (const operation of Object.keys(operations) as Operation[]) {
  check('omise.authentication.basic', `${operation} accepts its key with an empty password`, async (context) => {
    const send = await operations[operation](context);
    // A target that opens without any key does not tell whether it read this one.
    const closed = await send('none');
    needs(closed.disposition !== 'accepted', closed, 'the operation needs a key');
    accepted(await send());
  });
}
