import { type Accepted, type Answer, at, prerequisite } from '../../harness/answer.ts';
import { check } from '../../harness/check.ts';
import { expectAt, expectEqual, expectRefused, expectThat } from '../../harness/expect.ts';
import { cardDetails, type OmiseContext } from '../../harness/omise/context.ts';
import { brokenNumbers } from '../../harness/omise/test-cards.ts';
import { mediaType } from '../../harness/wire/media-type.ts';

interface Pair {
  readonly answer: Answer;
  readonly twin: Accepted;
}

/** Refusals of every kind that a client meets, each with the accepted request beside it. */
const refusals = {
  'a card that does not exist': async ({ send, attachedCard }: OmiseContext): Promise<Pair> => {
    const { path } = await attachedCard();
    const twin = prerequisite(await send('retrieveCard', { path }));
    return {
      twin,
      answer: await send('retrieveCard', { path: { ...path, card_id: 'card_test_0000000000000000000' } }),
    };
  },
  'a customer that does not exist': async ({ send, attachedCard }: OmiseContext): Promise<Pair> => {
    const { path } = await attachedCard();
    const twin = prerequisite(await send('retrieveCard', { path }));
    return {
      twin,
      answer: await send('retrieveCard', { path: { ...path, customer_id: 'cust_test_0000000000000000000' } }),
    };
  },
  'a card number that is wrong': async ({ send }: OmiseContext): Promise<Pair> => {
    const twin = prerequisite(await send('createToken', { body: { card: cardDetails() } }));
    return { twin, answer: await send('createToken', { body: { card: cardDetails({ number: brokenNumbers.visa }) } }) };
  },
  'a used token': async (context: OmiseContext): Promise<Pair> => {
    const { token } = await context.attachedCard();
    const fresh = await context.token();
    const charge = (card: string) => context.send('createCharge', { body: { amount: 100_00, currency: 'thb', card } });
    const twin = prerequisite(await charge(fresh.id));
    return { twin, answer: await charge(token.id) };
  },
  'no key': async ({ send, attachedCard }: OmiseContext): Promise<Pair> => {
    const { path } = await attachedCard();
    const twin = prerequisite(await send('retrieveCard', { path }));
    return { twin, answer: await send('retrieveCard', { path }, 'none') };
  },
  'the secret key at the vault': async ({ send, token }: OmiseContext): Promise<Pair> => {
    const { id } = await token();
    const twin = prerequisite(await send('retrieveToken', { path: { id } }));
    return { twin, answer: await send('retrieveToken', { path: { id } }, 'secret') };
  },
} as const;

/** An answer that refuses, in whatever form: the form is what these checks look at. */
function expectNoSuccess(answer: Answer): void {
  expectThat(answer.disposition !== 'accepted', answer, `${answer.what} refused`, `status ${answer.status}`);
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';

for (const [what, provoke] of Object.entries(refusals)) {
  check('omise.errors.error-object', `the refusal for ${what} is an error object`, async (context) => {
    const { answer } = await provoke(context);
    expectAt(answer, '/object', 'error');
  });

  for (const [requirement, name] of [
    ['omise.errors.location', 'location'],
    ['omise.errors.code', 'code'],
    ['omise.errors.message', 'message'],
  ] as const) {
    check(requirement, `the refusal for ${what} has a ${name}`, async (context) => {
      const { answer } = await provoke(context);
      expectNoSuccess(answer);
      expectThat(isText(at(answer, `/${name}`)), answer, `text at /${name}`, at(answer, `/${name}`));
    });
  }

  check('omise.errors.no-other-member', `the refusal for ${what} has four members`, async (context) => {
    const { answer } = await provoke(context);
    expectEqual(answer, 'the members', Object.keys(Object(answer.body)).sort(), [
      'code',
      'location',
      'message',
      'object',
    ]);
  });

  check('omise.errors.json', `the refusal for ${what} is JSON`, async (context) => {
    const { answer } = await provoke(context);
    expectNoSuccess(answer);
    const type = mediaType(answer.headers['content-type']);
    expectThat(type === 'application/json', answer, 'content type application/json', type ?? 'no content type');
    expectThat(answer.body !== undefined, answer, 'a JSON body', 'none');
  });

  check('omise.errors.status-documented', `the refusal for ${what} has a documented status`, async (context) => {
    const { answer } = await provoke(context);
    const documented = [400, 401, 403, 404, 422, 429, 500, 503];
    expectThat(documented.includes(answer.status), answer, `a status of ${documented.join(', ')}`, answer.status);
  });

  check('omise.errors.no-server-error', `${what} is no server error`, async (context) => {
    const { answer, twin } = await provoke(context);
    return expectRefused(answer, twin, { credentials: true });
  });
}

for (const what of ['a card that does not exist', 'a customer that does not exist'] as const) {
  check('omise.errors.not-found-status', `the status for ${what} is 404`, async (context) => {
    const { answer, twin } = await refusals[what](context);
    return expectRefused(answer, twin, { codes: ['not_found'], statuses: [404] });
  });
}

check(
  'omise.errors.malformed-json',
  'an update that is no JSON is refused and changes nothing',
  async ({ send, attachedCard }) => {
    const { path } = await attachedCard();
    const twin = prerequisite(await send('updateCard', { path, body: { city: 'Bangkok' } }));

    const answer = await send('updateCard', { path, rawBody: '{"city": "Phuket"', malformed: 'JSON without its end' });

    expectAt(prerequisite(await send('retrieveCard', { path })), '/city', 'Bangkok');
    return expectRefused(answer, twin);
  },
);
