import { describe, expect, it } from 'vitest';
import { preflight } from '../../harness/preflight.ts';
import { openSession } from '../../harness/session.ts';
import { directNetwork, type KwikTarget, type OmiseTarget, type Target } from '../../harness/target.ts';
import type { WireResult } from '../../harness/wire/transport.ts';
import { referenceCredentials } from '../../reference/credentials.ts';

const common = {
  url: 'https://sandbox.example/1.0',
  embedded: false,
  timeoutMs: 500,
  concurrency: 4,
  apiVersion: null,
  classes: null,
  network: directNetwork,
  ...referenceCredentials,
} as const;

const omise: OmiseTarget = {
  ...common,
  name: 'omise',
  api: 'omise',
  vaultUrl: common.url,
  variables: { secretKey: 'MY_SECRET', publicKey: 'MY_PUBLIC' },
};
const kwik: KwikTarget = {
  ...common,
  name: 'kwik',
  api: 'kwik',
  cards: 'all',
  variables: { apiKey: 'MY_KEY', apiSecret: 'MY_KEY_SECRET' },
};

/** What is said before a run on a target that gives every request the same answer. */
async function said(target: Target, result: WireResult | ((url: string) => WireResult)) {
  const session = openSession(target, performance.now(), {
    transport: {
      send: async ({ url }) => (typeof result === 'function' ? result(url) : result),
      close: async () => {},
    },
  });
  return preflight(session, { allowLive: false });
}

function answer(status: number, body: object): WireResult {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(body)) };
}

function redirect(location: string | null): WireResult {
  return { status: 302, headers: location === null ? {} : { location }, body: Buffer.alloc(0) };
}

const refusal = answer(401, { object: 'error', location: 'x', code: 'authentication_failure', message: 'no' });

describe('before a run', () => {
  it.each<[string, Target, WireResult | ((url: string) => WireResult), RegExp]>([
    ['the secret key', omise, refusal, /in MY_SECRET \(/],
    [
      'the public key',
      omise,
      (url) => (url.includes('/tokens') ? refusal : answer(200, { object: 'account' })),
      /in MY_PUBLIC \(/,
    ],
    ['key and secret', kwik, refusal, /in MY_KEY and MY_KEY_SECRET \(/],
  ])('refused credentials are named by their own variables: %s', async (_, target, result, message) => {
    expect(await said(target, result)).toEqual({
      refused: 'credentials',
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['nothing listens there (ECONNREFUSED)', / Is the server running, and is the URL right\?$/],
    ['no complete answer within 500 ms', / Is the server running, and is the URL right\?$/],
    ['the certificate has expired (CERT_HAS_EXPIRED)', /: the certificate has expired \(CERT_HAS_EXPIRED\)\.$/],
    ['the proxy refuses to connect (status 403)', /\(status 403\)\.$/],
    ['the connection was reset (ECONNRESET)', /demands a client certificate .* --cert and --key\.$/],
  ])('a lost answer is met with the advice that fits: %s', async (lost, message) => {
    const result = await said(kwik, { lost });
    expect(result).toEqual({ refused: 'unreachable', message: expect.stringMatching(message) });
    expect(result).toMatchObject({ message: expect.stringContaining(`https://sandbox.example gives no answer:`) });
  });

  it('a connection that is cut is met with the question for TLS where the URL has none', async () => {
    const plain = { ...kwik, url: 'http://sandbox.example' };
    const lost = 'the connection was closed before the answer was complete (UND_ERR_SOCKET)';
    expect(await said(plain, { lost })).toMatchObject({
      message: expect.stringMatching(/is the URL to begin with https\?$/),
    });
  });

  it('a target that throttles is not called silent', async () => {
    expect(await said(kwik, { ...answer(429, {}), throttled: 3 })).toEqual({
      refused: 'unreachable',
      message: expect.stringMatching(
        /^https:\/\/sandbox\.example answers, but cannot be tested now: .* \(status 429, as 3 times before\)\.$/,
      ),
    });
  });

  it.each<[string, Target, string | null, RegExp]>([
    [
      'elsewhere',
      omise,
      'https://other.example/account?key=1#x',
      /^\S+ redirects to https:\/\/other\.example\/account \(/,
    ],
    ['to itself', kwik, '/1.0/cards', /^\S+ redirects to https:\/\/sandbox\.example\/1\.0\/cards \(status 302\)/],
    ['to a file', kwik, 'file:///etc/passwd', /redirects to file:\/\/\/etc\/passwd \(/],
    [
      'with credentials',
      omise,
      `https://u:p@other.example/${omise.secretKey}`,
      /to https:\/\/other\.example\/\[OMISE_/,
    ],
    ['with control characters', kwik, 'https://other.example/\u001b[2J', /other\.example\/%1B\[2J \(/],
    ['far', kwik, `https://other.example/${'a'.repeat(9_000)}`, /\/a{200,300}… \(/],
    ['nowhere', kwik, null, /redirects without saying where to \(status 302\)/],
    ['to what is no URL', kwik, 'http://', /redirects without saying where to \(status 302\)/],
  ])('a target that redirects everything is not tested: %s', async (_, target, location, message) => {
    const result = await said(target, redirect(location));
    expect(result).toEqual({ refused: 'unreachable', message: expect.stringMatching(message) });
    expect(result).toMatchObject({
      message: expect.stringMatching(/not followed.*: give the URL of the API itself\.$/),
    });
  });

  it('a target that redirects only one operation is tested', async () => {
    for (const target of [omise, kwik]) {
      const one = (url: string) =>
        /account|cards$/.test(url) && !url.includes('customers') ? redirect('/') : answer(200, {});
      expect(await said(target, one)).toEqual({ ready: target });
    }
  });
});
