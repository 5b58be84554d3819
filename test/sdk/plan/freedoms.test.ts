import { describe, expect, it } from 'vitest';
import { judgeResponse } from '../../../harness/judge/judge-response.ts';
import { referenceCredentials } from '../../../reference/credentials.ts';
import type { Fetch } from '../../../reference/subject.ts';
import { variants } from '../../../reference/variants/variants.ts';
import { omiseFreedoms } from '../../../sdk/plan/freedoms.ts';
import { vary } from '../../../sdk/plan/vary.ts';
import { waysOfVariants } from '../../../sdk/plan/way.ts';
import type { Freedom } from '../../../sdk/plan.ts';
import { clientRequirements } from '../../../spec/generated/client-requirements.ts';
import { omiseContract } from '../../../spec/generated/omise.contract.ts';
import { operationOf } from '../../contract-of.ts';
import { type Step, sameServer, walk } from './walk.ts';

const freedoms = omiseFreedoms(referenceCredentials);
const each = freedoms.map((freedom) => ({ name: freedom.name, freedom }));

/** A walk under a freedom: of each step, what the server answered underneath, and what was touched. */
async function walkUnder(freedom: Freedom, only: string | null) {
  const below: Answer[] = [];
  const touched: (string | null)[] = [];
  let touches: string[] = [];
  const server = sameServer();
  const recorded: Fetch = async (request) => {
    const answer = await server(request);
    below.push(await answerOf(answer.clone()));
    return answer;
  };
  const varied = vary(freedom, only, recorded, (operation) => touches.push(operation));
  const firstBelow: (Answer | undefined)[] = [];
  const steps = await walk(async (request) => {
    const before = below.length;
    touches = [];
    const answer = await varied(request);
    firstBelow.push(below[before]);
    expect(touches.length, 'told at most once').toBeLessThanOrEqual(1);
    touched.push(touches[0] ?? null);
    return answer;
  });
  return { steps, touched, below: firstBelow };
}

interface Answer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

async function answerOf(answer: Response): Promise<Answer> {
  return answered(answer.status, answer.headers, Buffer.from(await answer.arrayBuffer()));
}

function answered(status: number, headers: Headers, body: Buffer): Answer {
  const lines = [...headers].filter(([name]) => name !== 'x-request-id').map((header) => header.join(': '));
  return { status, headers: lines, body: body.toString('latin1') };
}

const stepAnswer = ({ status, headers, body }: Step) => answered(status, headers, body);

const usual = walk(sameServer());

describe('the freedoms of Omise', () => {
  it('has at least one way for each requirement of the class, but for lists that are empty by themselves', () => {
    const rows = clientRequirements.filter((row) => row.class === 'omise.client.freedoms').map(({ id }) => id);
    expect(new Set(freedoms.map(({ requirement }) => requirement))).toEqual(
      new Set(rows.filter((id) => id !== 'omise.client.freedoms.empty-list')),
    );
  });

  it('gives no two ways the same name', () => {
    expect(new Set(freedoms.map(({ name }) => name)).size).toBe(freedoms.length);
  });

  it('says of each way in one sentence what answers look like', () => {
    for (const { says } of freedoms) expect(says).toMatch(/^[A-Z].*[^.]\.$/);
  });

  it('uses each variant of the reference server, or leaves it out for a reason', () => {
    const ids = variants.filter(({ api }) => api === 'omise').map(({ id }) => id.replace('omise/freedom/', ''));
    const used = freedoms.map(({ name }) => name).filter((name) => !ownWays.includes(name));
    expect([...used, ...Object.keys(leftOut)].sort()).toEqual(ids.sort());
  });

  it('refuses a variant that is not there', () => {
    expect(() => waysOfVariants('no-such-variant')).toThrow('omise/freedom/no-such-variant');
  });

  it.each(['ties-by-id', 'version-2017-11-02-with-address', 'version-2019-05-29-unconfirmed'])(
    'refuses the variant %s, which is not on the wire alone',
    (name) => {
      expect(() => waysOfVariants(name)).toThrow('more than what passes on the wire');
    },
  );
});

describe('a client that is answered with a freedom', () => {
  it.each(each)('$name: every answer is within the specification, and every request succeeds', async ({ freedom }) => {
    const { steps } = await walkUnder(freedom, null);
    for (const step of steps) {
      const raw = { status: step.status, headers: Object.fromEntries(step.headers), body: step.plain };
      const operation = operationOf(omiseContract, step.operation);
      const { violations } = judgeResponse(omiseContract, operation, raw, (text) => text);
      expect({ operation: step.operation, violations }).toEqual({ operation: step.operation, violations: [] });
      expect([step.operation, step.status]).toEqual([step.operation, step.expected]);
    }
  });

  it.each(each)('$name: what is touched differs from the usual, and something is', async ({ freedom }) => {
    const plain = await usual;
    const { steps, touched } = await walkUnder(freedom, null);
    expect(touched.some((operation) => operation !== null)).toBe(true);
    steps.forEach((step, index) => {
      const as = plain[index];
      if (touched[index] === null || !as) return;
      expect(touched[index]).toBe(step.operation);
      // A body in pieces is the same body.
      if (freedom.name !== 'chunks') expect(stepAnswer(step)).not.toEqual(stepAnswer(as));
    });
  });

  it.each(each)('$name: what is not touched is what the server answered, byte by byte', async ({ freedom }) => {
    const { steps, touched, below } = await walkUnder(freedom, null);
    steps.forEach((step, index) => {
      if (touched[index] === null) expect(stepAnswer(step)).toEqual(below[index]);
    });
  });

  it.each(each.filter(({ freedom }) => !freedom.isWhole))(
    '$name: only one operation is touched where it is limited to one',
    async ({ freedom }) => {
      const whole = await walkUnder(freedom, null);
      for (const only of new Set(whole.touched.filter((operation) => operation !== null))) {
        const { steps, touched, below } = await walkUnder(freedom, only);
        expect(new Set(touched.filter((operation) => operation !== null))).toEqual(new Set([only]));
        steps.forEach((step, index) => {
          if (step.operation !== only) expect(stepAnswer(step)).toEqual(below[index]);
          expect([step.operation, step.status]).toEqual([step.operation, step.expected]);
        });
      }
    },
  );
});

const ownWays = ['members-null', 'members-unknown', 'brand-unknown', 'financing-unknown', 'many-cards'];

const onlyBadRequests = 'shows only to who asks for what makes no sense, which is a fault of the client itself';
const onlyRefused = 'shows only to who is refused anyway; which status and code that has is no matter of notation';
const onlyGone = 'shows only to who asks for a card that is gone, and lets a scenario see what it should not';
const atOnce = 'members-unknown has its point, with those of all objects at once';
const inside = 'is what the server does, not how its answers look; nothing of it is on the wire alone';

/** Why variants are no freedom that a client is tried with. */
const leftOut: Readonly<Record<string, string>> = {
  'version-2014-07-27-unconfirmed': 'is for clients that ask for this version; version-header-absent has its point',
  'version-2017-11-02-unconfirmed': 'is for clients that ask for this version; version-header-absent has its point',
  'version-2019-05-29-unconfirmed': 'is for clients that ask for this version; version-header-absent has its point',
  'version-2017-11-02-with-address': 'is for clients that ask for this version; members-null has its point',
  'version-2019-05-29-as-recorded-then':
    'is for clients that ask for this version; first-digits-absent and tokenization-method-absent have its point',
  'clock-ahead': 'no requirement of clients speaks of clocks',
  'clock-behind': 'no requirement of clients speaks of clocks',
  'country-from-number':
    'answers another country than was given, which a scenario may notice; it is two letters all the same',
  'security-code-check-read-literally': 'a client may well act on a check that failed',
  'card-extra-members': atOnce,
  'token-extra-members': atOnce,
  'list-extra-members': atOnce,
  'error-extra-members': atOnce,
  'window-without-edges': 'takes cards out of a window, which a scenario may notice',
  'ties-by-id': inside,
  'ties-not-reversed': 'no requirement of clients speaks of the order of ties',
  'limit-above-maximum-refused': onlyBadRequests,
  'limit-above-maximum-unprocessable': onlyBadRequests,
  'limit-above-maximum-is-default': onlyBadRequests,
  'limit-zero-is-default': onlyBadRequests,
  'offset-negative-is-zero': onlyBadRequests,
  'order-unknown-ignored': onlyBadRequests,
  'window-invalid-ignored': onlyBadRequests,
  'parameters-unprocessable': onlyBadRequests,
  'offset-past-end-refused':
    'no page says that a client may not ask past the end, as one does that reads until a page is empty',
  'update-of-other-members-refused': onlyBadRequests,
  'update-of-other-members-unprocessable': onlyBadRequests,
  'update-of-nothing-refused': onlyBadRequests,
  'update-to-past-expiry': inside,
  'update-invalid-unprocessable': onlyBadRequests,
  'update-invalid-bad-request': onlyBadRequests,
  'update-invalid-month-ignored': onlyBadRequests,
  'deletion-location-null': 'was only seen in charges that were read later, never in the answer to a destruction',
  'deletion-expiry-null': 'was only seen in charges that were read later, never in the answer to a destruction',
  'destroyed-card-answered': onlyGone,
  'destruction-repeated': onlyGone,
  'foreign-card-forbidden': onlyRefused,
  'foreign-card-bad-request': onlyRefused,
  'customer-bare': 'the page of customers is not under test',
  'token-charge-status-unknown': 'no requirement of clients speaks of what the status of a charge is',
  'token-keeps-card': inside,
  'token-loses-card': inside,
  'token-loses-charged-card': inside,
  'token-survives-failed-charge': inside,
  'charge-failure-refused': onlyRefused,
  'charge-currency-as-sent': 'the page of charges is not under test',
  'used-token-unprocessable': onlyRefused,
  'unknown-token-invalid': onlyRefused,
  'invalid-card-unprocessable': onlyRefused,
  'invalid-card-other-code': onlyRefused,
  'malformed-unprocessable': onlyBadRequests,
  'wrong-kind-of-key-forbidden': onlyRefused,
  'missing-key-other-code': onlyRefused,
  'unauthorized-without-challenge': 'headers-bare takes the same header away, and others',
  'account-absent': 'takes an operation away, which a scenario notices',
};
