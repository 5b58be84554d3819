import { describe, expect, it } from 'vitest';
import { openRecorder } from '../../harness/recorder.ts';
import { openRequestJudge } from '../../sdk/judge/judge-request.ts';
import { openObserver } from '../../sdk/observer.ts';
import type { Header, Received } from '../../sdk/received.ts';
import { openSecrets } from '../../sdk/secrets.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';

const basic = (user: string) => `Basic ${Buffer.from(`${user}:`).toString('base64')}`;
const outcome = { failure: null, startedAtMs: 0, durationMs: 1, planned: false, isOfTarget: true };

/** Observes a request for the cards of a customer with the given headers, and an answer. */
function observed(
  headers: readonly Header[],
  answer: { status?: number; headers?: readonly Header[]; body?: string } = {},
) {
  const secrets = openSecrets([]);
  const judge = openRequestJudge({ redact: secrets.redact });
  const recorder = openRecorder(secrets.redact);
  const parts = { contract: omiseContract, judge, secrets, recorder, isLive: true, base: 'http://127.0.0.1' };
  const origin = 'https://api.omise.co';
  const received: Received = { method: 'GET', target: '/customers/c/cards', origin, headers, body: new Uint8Array() };
  const { status = 404, body = '' } = answer;
  const answered = { status, headers: answer.headers ?? [], body: Buffer.from(body) };
  return openObserver(parts).observe(received, { ...outcome, answered });
}

describe('the record of an exchange', () => {
  it.each([
    ['the secret key', basic('skey_test_1234567890'), 'Basic [secret key]'],
    ['the public key', basic('pkey_test_1234567890'), 'Basic [public key]'],
    ['another user', basic('somebody'), 'Basic [credential]'],
    ['another scheme', 'Bearer abcdef0123456789', 'Bearer [credential]'],
    ['no scheme', 'skey_test_1234567890', '[credential]'],
  ])('tells the kind of a credential and nothing of it: %s', async (_, value, shown) => {
    const { exchange } = await observed([['AUTHORIZATION', value]]);
    expect(exchange.request.headers).toEqual([['AUTHORIZATION', shown]]);
  });

  it('holds no cookie, neither one that is sent nor one that is set', async () => {
    const { exchange } = await observed([['Cookie', 'session=s3cr3t']], {
      headers: [
        ['Set-Cookie', 'session=s3cr3t'],
        ['Set-Cookie', 'other=s3cr3t'],
      ],
    });
    expect(exchange.request.headers).toEqual([['Cookie', '[cookie]']]);
    expect(JSON.stringify(exchange)).not.toContain('s3cr3t');
  });

  it('charges the request to the client and the answer to the server', async () => {
    const headers = [['content-type', 'application/json']] as const;
    const { exchange } = await observed([], { status: 200, headers, body: '{"object":"list"}' });
    const charged = exchange.violations.map(({ requirement, part }) => `${part.split(' ')[0]} ${requirement}`);
    expect(charged).toContain('request omise.client.requests.basic');
    expect(charged.filter((each) => each.startsWith('request') && !each.includes('.client.'))).toEqual([]);
    expect(charged.some((each) => each.startsWith('body omise.cards.list.'))).toBe(true);
  });

  it('does not judge a compressed body by its bytes, but says that it could not be read', async () => {
    const headers = [['content-encoding', 'gzip']] as const;
    const { exchange } = await observed([], { status: 200, headers, body: 'no gzip' });
    expect(exchange.violations).toContainEqual(expect.objectContaining({ part: 'body', requirement: null }));
  });
});
