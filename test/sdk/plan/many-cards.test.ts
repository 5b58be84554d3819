import { describe, expect, it } from 'vitest';
import { testCards } from '../../../harness/omise/test-cards.ts';
import { referenceCredentials } from '../../../reference/credentials.ts';
import type { Fetch } from '../../../reference/subject.ts';
import { manyCards } from '../../../sdk/plan/many-cards.ts';
import { vary } from '../../../sdk/plan/vary.ts';
import { asked, card, sameServer } from './walk.ts';

const freedom = { requirement: 'omise.client.freedoms.many-cards', ...manyCards(referenceCredentials) } as const;

interface Body {
  readonly id: string;
  readonly card: { readonly id: string };
  readonly cards: List;
  readonly default_card: string;
}

interface List {
  readonly total: number;
  readonly data: readonly { readonly id: string; readonly last_digits: string }[];
}

/** A client of a server on which customers have many cards. */
function client(server: Fetch = sameServer(), only: string | null = null) {
  const touched: string[] = [];
  const fetch = vary(freedom, only, server, (operation) => touched.push(operation));
  const call = async (method: string, path: string, body?: unknown): Promise<Body> =>
    (await (await fetch(asked(method, path, body))).json()) as Body;
  const list = async (customer: string, query = ''): Promise<List> =>
    (await (await fetch(asked('GET', `/customers/${customer}/cards${query}`))).json()) as List;
  const token = () => call('POST', '/tokens', { card: card(testCards.visa) });
  return { call, list, token, touched };
}

describe('a server whose customers have many cards', () => {
  it('fills a new customer up, and shows in its answer how it then stands', async () => {
    const { call, token } = client();
    const { id, card: own } = await token();

    const customer = await call('POST', '/customers', { card: id, description: 'many' });

    expect(customer).toMatchObject({ object: 'customer', default_card: own.id, description: 'many' });
    expect(customer.cards.total).toBe(25);
    expect(customer.cards.data).toHaveLength(20);
    expect(customer.cards.data[0]?.id).toBe(own.id);
  });

  it('has two pages, of which no card is on both', async () => {
    const { call, list, token } = client();
    const customer = await call('POST', '/customers', { card: (await token()).id });

    const [first, second] = [await list(customer.id), await list(customer.id, '?offset=20')];

    expect([first.total, first.data.length, second.total, second.data.length]).toEqual([25, 20, 25, 5]);
    expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(25);
    const documented = Object.values(testCards).map((number) => number.slice(-4));
    for (const { last_digits } of [...first.data, ...second.data]) expect(documented).toContain(last_digits);
  });

  it('fills a customer up who is given the first card later, and only once', async () => {
    const { call, token } = client();
    const bare = await call('POST', '/customers', { description: 'none yet' });
    const own = await token();

    const first = await call('PATCH', `/customers/${bare.id}`, { card: own.id });
    const second = await call('PATCH', `/customers/${bare.id}`, { card: (await token()).id });

    expect(bare.cards.total).toBe(0);
    expect([first.cards.total, first.default_card]).toEqual([25, own.card.id]);
    expect([second.cards.total, second.default_card]).toEqual([26, own.card.id]);
  });

  it('is touched wherever the cards are seen, and nowhere before', async () => {
    const { call, list, token, touched } = client();
    await call('GET', '/account');
    const bare = await call('POST', '/customers', {});
    await list(bare.id);
    const { id } = await token();
    expect(touched).toEqual([]);

    const customer = await call('POST', '/customers', { card: id });
    await list(customer.id);
    await call('GET', `/customers/${customer.id}`);
    await list(bare.id);

    expect(touched).toEqual(['createCustomer', 'listCards', 'retrieveCustomer']);
  });

  it('does all of it where it is limited to one operation: it cannot be limited', async () => {
    const { call, token, touched } = client(sameServer(), 'listCards');
    const customer = await call('POST', '/customers', { card: (await token()).id });
    expect(customer.cards.total).toBe(25);
    expect(touched).toEqual(['createCustomer']);
  });

  it('answers in the version that the client asked for', async () => {
    const { touched } = client();
    const server = sameServer();
    const fetch = vary(freedom, null, server, (operation) => touched.push(operation));
    const token = (await (await fetch(asked('POST', '/tokens', { card: card(testCards.visa) }))).json()) as Body;
    const request = asked('POST', '/customers', { card: token.id });
    request.headers.set('omise-version', '2017-11-02');

    const answer = await fetch(request);

    const customer = (await answer.json()) as Body;
    expect(answer.headers.get('omise-version')).toBe('2017-11-02');
    expect(customer).toHaveProperty('created');
    expect(customer).not.toHaveProperty('created_at');
    expect(customer.cards.total).toBe(25);
  });

  it('leaves a refusal alone, whatever it says', async () => {
    let requests = 0;
    const { call, touched } = client(async () => {
      requests++;
      return Response.json({ object: 'error', id: 'cust_test_1', code: 'used_token' }, { status: 400 });
    });
    expect(await call('POST', '/customers', { card: 'tokn_test_1' })).toMatchObject({ code: 'used_token' });
    expect([requests, touched]).toEqual([1, []]);
  });

  it('leaves a list of many customers alone', async () => {
    const customers = { object: 'list', total: 30, data: [{ object: 'customer', id: 'cust_test_1' }] };
    const { call, touched } = client(async () => Response.json(customers));
    await call('GET', '/customers');
    expect(touched).toEqual([]);
  });

  it('shows what there is where the server will not take so many', async () => {
    const server = sameServer();
    let tokens = 0;
    const { call, list, token, touched } = client(async (request) => {
      const isToken = new URL(request.url).pathname === '/tokens';
      return isToken && ++tokens > 6 ? Response.json({ object: 'error' }, { status: 429 }) : server(request);
    });

    const customer = await call('POST', '/customers', { card: (await token()).id });

    expect([customer.cards.total, (await list(customer.id)).total]).toEqual([6, 6]);
    // No more than a page: nothing that a list does not have anyway.
    expect(touched).toEqual(['createCustomer']);
  });

  it('answers as the server did where the customer cannot be read again', async () => {
    const server = sameServer();
    const { call, token } = client(async (request) =>
      request.method === 'GET' ? Response.json({ object: 'error' }, { status: 503 }) : server(request),
    );

    const customer = await call('POST', '/customers', { card: (await token()).id });

    expect(customer).toMatchObject({ object: 'customer', cards: { total: 1 } });
  });
});
