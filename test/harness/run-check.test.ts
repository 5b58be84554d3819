import { afterAll, describe, expect, it } from 'vitest';
import { accepted, at, prerequisite } from '../../harness/answer.ts';
import type { OmiseCheck } from '../../harness/check.ts';
import { expectAt, expectRefused } from '../../harness/expect.ts';
import { cardDetails } from '../../harness/omise/context.ts';
import { runCheck } from '../../harness/run-check.ts';
import { openSession } from '../../harness/session.ts';
import { directNetwork, type OmiseTarget } from '../../harness/target.ts';
import { referenceCredentials } from '../../reference/credentials.ts';
import { listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';

const closes: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closes) await close();
});

/** Runs one check body against a server and returns what became of it. */
async function ending(body: OmiseCheck['body'], fetch: (request: Request) => Promise<Response> = omise().fetch) {
  const server = await listen(fetch, {});
  const target: OmiseTarget = {
    name: 'omise',
    api: 'omise',
    url: server.url,
    vaultUrl: server.url,
    embedded: false,
    timeoutMs: 500,
    concurrency: 4,
    apiVersion: null,
    classes: null,
    network: directNetwork,
    variables: { secretKey: 'OMISE_SECRET_KEY', publicKey: 'OMISE_PUBLIC_KEY' },
    ...referenceCredentials,
  };
  const session = openSession(target, performance.now());
  closes.push(
    () => session.close(),
    () => server.close(),
  );
  const check: OmiseCheck = { api: 'omise', requirement: 'omise.cards.list.limit', title: 'a sample', body };
  return runCheck(check, session, new AbortController().signal);
}

describe('a check', () => {
  it('passes, and destroys the customers that it made', async () => {
    const { record, leftovers } = await ending(async ({ send, customer }) => {
      const { id } = await customer({ cards: 1 });
      expectAt(accepted(await send('listCards', { path: { customer_id: id } })), '/total', 1);
    });
    expect({ verdict: record.verdict, reason: record.reason, leftovers }).toEqual({
      verdict: 'pass',
      reason: null,
      leftovers: [],
    });
    expect(record.exchanges.map(({ operation }) => operation)).toEqual([
      'createToken',
      'createCustomer',
      'listCards',
      'destroyCustomer',
    ]);
  });

  it('fails with what was expected, what was seen, and where', async () => {
    const { record } = await ending(async ({ send }) =>
      expectAt(accepted(await send('retrieveAccount', {})), '/object', 'card'),
    );
    expect(record).toMatchObject({ verdict: 'fail', expected: '/object "card"', observed: '"account"', exchange: 1 });
  });

  it('is inconclusive where what it needs is refused', async () => {
    const { record } = await ending(async ({ send }) => {
      prerequisite(await send('retrieveCustomer', { path: { customer_id: 'cust_test_1' } }));
    });
    expect(record).toMatchObject({ verdict: 'inconclusive', exchange: 1 });
    expect(record.reason).toContain('not_found');
  });

  it('is tried once more where the connection fails, and inconclusive at last', async () => {
    const { record } = await ending(
      async ({ send }) => {
        await send('createToken', { body: { card: cardDetails() } });
      },
      // Ends before it has sent what it announced.
      async () =>
        new Response(new ReadableStream({ start: (body) => body.error(new Error('gone')) }), {
          headers: { 'content-length': '10' },
        }),
    );
    expect(record).toMatchObject({ verdict: 'inconclusive', attempts: 2 });
    expect(record.notes).toEqual([expect.stringContaining('attempt 1 was lost')]);
  });

  it('is not tried again where the time ran out', async () => {
    const { record } = await ending(
      async ({ send }) => {
        await send('createToken', { body: { card: cardDetails() } });
      },
      () => new Promise(() => {}),
    );
    expect(record).toMatchObject({ verdict: 'inconclusive', attempts: 1 });
    expect(record.reason).toContain('no complete answer within 500 ms');
  });

  it('is our error where it sends against the specification without saying so', async () => {
    const { record } = await ending(async ({ send }) => {
      await send('listCards', { path: { customer_id: 'cust_test_1' }, query: { limit: 101 } });
    });
    expect(record).toMatchObject({ verdict: 'error', exchanges: [] });
    expect(record.reason).toContain('query limit must be');
  });

  it('is our error where it sends nothing, or throws', async () => {
    expect((await ending(async () => {})).record.verdict).toBe('error');
    expect((await ending(async () => Promise.reject(new TypeError('ours')))).record).toMatchObject({
      verdict: 'error',
    });
  });

  it('notes the accepted twin of a refusal, and refuses a request as its own twin', async () => {
    const { record } = await ending(async ({ send }) => {
      const twin = prerequisite(await send('createToken', { body: { card: cardDetails() } }));
      expectRefused(await send('createToken', { body: {}, malformed: 'no card' }), twin);
    });
    expect(record).toMatchObject({ verdict: 'pass', paired: true });
    const own = await ending(async ({ send }) => {
      const twin = prerequisite(await send('createToken', { body: { card: cardDetails() } }));
      expectRefused(twin, twin);
    });
    expect(own.record.verdict).toBe('error');
  });

  it.each([
    [
      'a server error',
      () => Response.json({ object: 'error', location: 'x', code: 'internal', message: 'x' }, { status: 500 }),
    ],
    [
      'a refused credential',
      () =>
        Response.json(
          { object: 'error', location: 'x', code: 'authentication_failure', message: 'x' },
          { status: 401 },
        ),
    ],
    ['a success', () => Response.json({ object: 'token', id: 'tokn_test_1' })],
    ['something else', () => new Response('<html>', { status: 400 })],
  ])('never takes %s for the refusal that it is about', async (_, answer) => {
    const inner = omise().fetch;
    const { record } = await ending(
      async ({ send }) => {
        const twin = prerequisite(await send('createToken', { body: { card: cardDetails() } }));
        expectRefused(await send('createToken', { body: {}, malformed: 'no card' }), twin);
      },
      async (request) => ((await request.clone().text()) === '{}' ? answer() : inner(request)),
    );
    expect(record.verdict).toBe('fail');
  });

  it.each([48, 100, 140, 150, 155, 160, 280, 300, 7_990])(
    'has no part of a secret where a text of %i characters before it makes a message too long',
    async (before) => {
      const echoed = `${'x'.repeat(before)} ${referenceCredentials.secretKey} ${'y'.repeat(9_000)}`;
      const answer = async () =>
        Response.json({ object: 'error', location: echoed, code: echoed, message: echoed }, { status: 400 });
      const bodies: OmiseCheck['body'][] = [
        async ({ send }) => expectAt(await send('retrieveAccount', {}), '/location', 'account'),
        async ({ send }) => expectAt(await send('retrieveAccount', {}), '/location', [echoed]),
        async ({ send }) => void prerequisite(await send('retrieveAccount', {})),
        async ({ send, note }) => note(String(at(await send('retrieveAccount', {}), '/message'))),
      ];
      for (const body of bodies) {
        const { record } = await ending(body, answer);
        const { reason, expected, observed, notes } = record;
        const text = JSON.stringify({ reason, expected, observed, notes });
        expect(text).not.toContain(referenceCredentials.secretKey.slice(0, 6));
        expect(text.length).toBeLessThan(2_000);
        expect(text).toContain('…');
      }
    },
  );

  it('writes no key, card number or security code into its transcript', async () => {
    const { record } = await ending(async ({ token, note }) => {
      const { card } = await token();
      note(`sent ${card.number} with ${referenceCredentials.secretKey}`);
    });
    const text = JSON.stringify(record);
    for (const secret of [
      '4242424242424242',
      '"847"',
      referenceCredentials.secretKey,
      btoa(`${referenceCredentials.publicKey}:`),
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('[card number ending 4242]');
    expect(text).toContain('[OMISE_PUBLIC_KEY]');
  });
});
