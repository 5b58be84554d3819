import { describe, expect, it } from 'vitest';
import { referenceCredentials } from '../../../reference/credentials.ts';
import { embeddedBackend } from '../../../sdk/backend/embedded.ts';
import type { Received } from '../../../sdk/received.ts';

const never = new AbortController().signal;
const plain = { kind: 'plain' } as const;

function get(target: string, key: string): Received {
  const authorization = `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
  return { method: 'GET', target, origin: null, headers: [['Authorization', authorization]], body: new Uint8Array() };
}

async function statusOf(run: ReturnType<ReturnType<typeof embeddedBackend>['open']>, request: Received) {
  const answer = await run.answer(request, never);
  return 'failed' in answer ? answer.failed : answer.answered.status;
}

describe('the reference server behind a client', () => {
  it('takes its own keys', async () => {
    const run = embeddedBackend('http://127.0.0.1', null).open(plain);
    expect(await statusOf(run, get('/account', referenceCredentials.secretKey))).toBe(200);
    expect(await statusOf(run, get('/account', referenceCredentials.publicKey))).toBe(401);
  });

  it('takes the first other test key of each kind as the own one, and no further one', async () => {
    const run = embeddedBackend('http://127.0.0.1', null).open(plain);
    expect(await statusOf(run, get('/account', 'skey_test_mine'))).toBe(200);
    expect(await statusOf(run, get('/account', 'skey_test_another'))).toBe(401);
    expect(await statusOf(run, get('/account', 'skey_test_mine'))).toBe(200);
    expect(await statusOf(run, get('/account', 'pkey_test_mine'))).toBe(401);
    expect(await statusOf(run, get('/tokens/tokn_test_1', 'pkey_test_mine'))).toBe(404);
  });

  it('takes no live key', async () => {
    const run = embeddedBackend('http://127.0.0.1', null).open(plain);
    expect(await statusOf(run, get('/account', 'skey_canarylive'))).toBe(401);
  });

  it('begins each run with nothing in it, and with the same ids and the same time', async () => {
    const backend = embeddedBackend('http://127.0.0.1', null);
    const created: string[] = [];
    for (let time = 0; time < 2; time++) {
      const run = backend.open(plain);
      const { headers } = get('', referenceCredentials.secretKey);
      const answer = await run.answer({ ...get('/customers', ''), method: 'POST', headers }, never);
      if ('failed' in answer) throw new Error(answer.failed);
      created.push(Buffer.from(answer.answered.body).toString());
    }
    expect(created[0]).toContain('"id":"cust_test_');
    expect(created[0]).toBe(created[1]);
  });

  it('reads the body of a GET, which some SDKs send', async () => {
    const run = embeddedBackend('http://127.0.0.1', null).open(plain);
    const request = get('/customers', referenceCredentials.secretKey);
    const body = Buffer.from('{"limit":7}');
    const headers = [...request.headers, ['content-type', 'application/json'] as const];
    const answer = await run.answer({ ...request, headers, body }, never);
    expect('answered' in answer && JSON.parse(Buffer.from(answer.answered.body).toString())).toMatchObject({
      limit: 7,
    });
  });

  it('says that a target cannot be sent on which no URL can have', async () => {
    const run = embeddedBackend('http://127.0.0.1', null).open(plain);
    expect(await statusOf(run, get(':x', 'skey_test_mine'))).toContain('no path that a URL can have');
  });
});
