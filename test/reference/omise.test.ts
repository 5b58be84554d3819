import { describe, expect, it } from 'vitest';
import { omise } from '../../reference/omise/server.ts';

const secret = `Basic ${btoa('skey_test_cardproofreference:')}`;
const publicKey = `Basic ${btoa('pkey_test_cardproofreference:')}`;
const card = {
  name: 'Cardproof Check',
  number: '4242 4242 4242 4242',
  expiration_month: 11,
  expiration_year: 2030,
  security_code: '123',
};
const clock = () => new Date('2026-03-04T05:06:07Z');

type Server = ReturnType<typeof omise>;

/** Sends JSON and reads JSON, with the key that the path wants. */
async function call(
  server: Server,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const authorization = path.startsWith('/tokens') ? publicKey : secret;
  const all = { authorization, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers };
  const response = await server.fetch(
    new Request(`http://reference${path}`, {
      method,
      headers: all,
      ...(body !== undefined && method !== 'GET' && { body: JSON.stringify(body) }),
    }),
  );
  return { status: response.status, body: (await response.json()) as Record<string, never>, headers: response.headers };
}

async function customerWithCards(server: Server, count: number) {
  const ids: string[] = [];
  let customer = '';
  for (let index = 0; index < count; index++) {
    const token = (await call(server, 'POST', '/tokens', { card })).body as unknown as {
      id: string;
      card: { id: string };
    };
    ids.push(token.card.id);
    const path = customer ? `/customers/${customer}` : '/customers';
    customer = String((await call(server, customer ? 'PATCH' : 'POST', path, { card: token.id })).body.id);
  }
  return { customer, ids };
}

describe('the Omise reference server, as SDKs meet it', () => {
  it('takes trailing slashes, and forms with brackets', async () => {
    const form = Object.entries(card)
      .map(([name, value]) => `card[${name}]=${encodeURIComponent(value)}`)
      .join('&');
    const headers = { authorization: publicKey, 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    const response = await omise().fetch(
      new Request('http://reference/tokens/', { method: 'POST', headers, body: form }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      object: 'token',
      card: { last_digits: '4242', expiration_year: 2030 },
    });
  });

  it('ignores a body {} on DELETE', async () => {
    const server = omise();
    const { customer, ids } = await customerWithCards(server, 1);
    expect(await call(server, 'DELETE', `/customers/${customer}/cards/${ids[0]}`, {})).toMatchObject({
      status: 200,
      body: { deleted: true },
    });
  });

  it('answers a failing test number with a failed charge, not with an error', async () => {
    const server = omise();
    const token = (await call(server, 'POST', '/tokens', { card: { ...card, number: '4111111111140011' } })).body;
    expect(await call(server, 'POST', '/charges', { amount: 100, currency: 'thb', card: token.id })).toMatchObject({
      status: 200,
      body: { status: 'failed', failure_code: 'insufficient_fund' },
    });
  });

  it('gives the same answers for the same seed, requests and time', async () => {
    const answers = async () => (await call(omise({ clock, seed: 5 }), 'POST', '/tokens', { card })).body;
    expect(await answers()).toEqual(await answers());
  });

  it('says 405 with Allow for a method that a path has not, and 404 for a path it has not', async () => {
    const put = await call(omise(), 'PUT', '/tokens', {});
    expect({ status: put.status, allow: put.headers.get('allow'), body: put.body }).toMatchObject({
      status: 405,
      allow: 'POST',
      body: { object: 'error' },
    });
    expect(await call(omise(), 'GET', '/nothing')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('never lets two of fifty uses at once win', async () => {
    const server = omise();
    const token = (await call(server, 'POST', '/tokens', { card })).body;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => call(server, 'POST', '/customers', { card: token.id })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === ('used_token' as never))).toHaveLength(49);
  });

  it('moves the default to the card that was added last', async () => {
    const server = omise();
    const { customer, ids } = await customerWithCards(server, 3);
    await call(server, 'DELETE', `/customers/${customer}/cards/${ids[0]}`);
    expect((await call(server, 'GET', `/customers/${customer}`)).body.default_card).toBe(ids[2]);
  });

  it('holds at most twenty cards inside a customer, oldest first', async () => {
    const server = omise();
    const { customer, ids } = await customerWithCards(server, 22);
    const { cards } = (await call(server, 'GET', `/customers/${customer}`)).body as unknown as {
      cards: { total: number; data: { id: string }[] };
    };
    expect({ total: cards.total, ids: cards.data.map(({ id }) => id) }).toEqual({ total: 22, ids: ids.slice(0, 20) });
  });

  it.each([
    ['2014-07-27', { created: 'x' }, ['bank', 'deleted', 'created_at', 'security_code_check']],
    ['2017-11-02', { created: 'x', bank: '' }, ['deleted', 'created_at']],
    ['2019-05-29', { created_at: 'x', bank: '', deleted: false }, ['created']],
  ] as const)('shapes cards for %s', async (version, present, absent) => {
    const server = omise();
    const { customer, ids } = await customerWithCards(server, 1);
    const { body } = await call(server, 'GET', `/customers/${customer}/cards/${ids[0]}`, undefined, {
      'Omise-Version': version,
    });
    for (const name of Object.keys(present)) expect(body).toHaveProperty(name);
    for (const name of absent) expect(body).not.toHaveProperty(name);
  });

  it('keeps no number and no security code', async () => {
    const server = omise();
    const token = await call(server, 'POST', '/tokens', { card });
    expect(JSON.stringify(token.body)).not.toMatch(/4242 ?4242|123"/);
  });
});
