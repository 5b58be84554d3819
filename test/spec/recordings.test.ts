import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { judgeResponse } from '../../harness/judge/judge-response.ts';
import type { OperationContract } from '../../spec/contract.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';

/** Recordings that ship with the vendor's package and are not what a server sends, with the reason. */
const unfaithful: Readonly<Record<string, string>> = {
  'tokens_create.js POST /tokens': 'made by hand: an id and a card id, without even the member object',
};

interface Recording {
  readonly name: string;
  readonly operation: OperationContract;
  readonly status: number;
  readonly body: unknown;
}

const folder = new URL('../../node_modules/omise/test/mocks/', import.meta.url);
const recordings = readdirSync(folder)
  // Schedules are another API, whose paths look like those of charges and customers.
  .filter((file) => file.endsWith('.js') && !file.includes('schedules'))
  .flatMap(recordingsIn);

/** Runs a mock file with something in the place of nock that writes down what it is told. */
function recordingsIn(file: string): Recording[] {
  const found: Recording[] = [];
  const scope = (): Record<string, unknown> => {
    let method = '';
    let path = '';
    const on = (verb: string) => (requested: unknown) => {
      method = verb.toUpperCase();
      path = String(requested).split('?')[0] ?? '';
      return chain;
    };
    const chain: Record<string, unknown> = {
      reply(status: number, body: unknown) {
        const operation = operationFor(method, path);
        if (operation) found.push({ name: `${file} ${method} ${path}`, operation, status, body });
        return chain;
      },
    };
    chain.intercept = (requested: unknown, verb: string) => on(verb)(requested);
    for (const verb of ['get', 'post', 'patch', 'delete', 'put']) chain[verb] = on(verb);
    for (const other of ['persist', 'query', 'matchHeader', 'times', 'defaultReplyHeaders']) chain[other] = () => chain;
    return chain;
  };
  const load = createRequire(folder);
  const require = (module: string) =>
    module === 'nock' ? Object.assign(scope, { disableNetConnect: () => {} }) : load(module);
  new Function('require', 'module', 'exports', readFileSync(new URL(file, folder), 'utf8'))(
    require,
    { exports: {} },
    {},
  );
  return found;
}

function operationFor(method: string, path: string): OperationContract | undefined {
  return Object.values(omiseContract.operations).find((operation) => {
    const pattern = new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`);
    return operation.method === method && pattern.test(path);
  });
}

describe('recorded responses in the vendor’s omise package', () => {
  it('cover cards, tokens, customers and charges', () => {
    const names = recordings.map(({ name }) => name.split(' ')[0]);
    for (const file of [
      'cards_list.js',
      'card_retrieve.js',
      'card_update.js',
      'card_destroy.js',
      'token_retrieve.js',
      'customers_create.js',
      'customers_destroy.js',
      'charges_create.js',
    ]) {
      expect(names).toContain(file);
    }
  });

  it.each(recordings)('$name fits the specification, unless it is unfaithful', ({ name, operation, status, body }) => {
    const raw = {
      status,
      headers: { 'content-type': 'application/json' },
      body: new TextEncoder().encode(JSON.stringify(body)),
    };
    const { violations } = judgeResponse(omiseContract, operation, raw, (text) => text);
    if (name in unfaithful) expect(violations.length).toBeGreaterThan(0);
    else expect(violations).toEqual([]);
  });
});

/** Bodies rebuilt from the vendor's other recordings, one for each era and shape that the facts describe. */
const card2014 = {
  object: 'card',
  id: 'card_test_4xsjw0t21xaxnuzi9gs',
  livemode: false,
  location: '/customers/cust_test_4xsjvylia03ur542vn6/cards/card_test_4xsjw0t21xaxnuzi9gs',
  country: '',
  city: 'Bangkok',
  postal_code: '10320',
  financing: '',
  last_digits: '4242',
  brand: 'Visa',
  expiration_month: 10,
  expiration_year: 2018,
  fingerprint: 'a',
  name: 'Somchai Prasert',
  created: '2015-06-02T05:41:46Z',
};
const { created: _, ...withoutCreated } = card2014;
const card2019 = {
  ...withoutCreated,
  created_at: '2025-03-05T05:41:46Z',
  deleted: false,
  bank: '',
  security_code_check: true,
  first_digits: null,
  street1: null,
  street2: null,
  state: null,
  phone_number: null,
  tokenization_method: null,
};
const token = {
  object: 'token',
  id: 'tokn_test_63440m1z407jm6hgxtu',
  livemode: false,
  location: 'https://vault.omise.co/tokens/tokn_test_63440m1z407jm6hgxtu',
  used: false,
  charge_status: 'unknown',
  card: { ...card2019, location: null },
  created_at: '2025-03-05T05:41:46Z',
};
const list = {
  object: 'list',
  from: '1970-01-01T00:00:00+00:00',
  to: '2015-02-23T08:44:27+00:00',
  offset: 0,
  limit: 20,
  total: 1,
  data: [card2014],
};

describe('shapes of every era', () => {
  it.each<[string, string, unknown]>([
    ['a card of 2014: no bank, no security_code_check, no deleted', 'retrieveCard', card2014],
    ['a card of 2017: no city given', 'retrieveCard', { ...card2014, bank: '', city: null, postal_code: null }],
    ['a card of 2019', 'retrieveCard', card2019],
    ['a short deletion', 'destroyCard', { object: 'card', id: 'card_test_1', livemode: false, deleted: true }],
    ['a full deletion', 'destroyCard', { ...card2019, deleted: true }],
    ['a list without order and location, with numeric offsets', 'listCards', list],
    ['a list with order null', 'listCards', { ...list, order: null }],
    [
      'a list of 2019',
      'listCards',
      { ...list, order: 'chronological', location: '/customers/cust_1/cards', data: [card2019] },
    ],
    ['a token of 2019', 'createToken', token],
    [
      'a token of 2017: created, card without location, no charge_status',
      'createToken',
      {
        ...token,
        created_at: undefined,
        charge_status: undefined,
        created: '2017-10-11T04:20:00Z',
        card: { ...card2014, location: undefined },
      },
    ],
    ['a used token: card null', 'retrieveToken', { ...token, used: true, card: null }],
  ])('%s', (_, operation, body) => {
    expect(judged(operation, body)).toEqual([]);
  });

  it.each<[string, string, unknown, string]>([
    [
      'a card with both creation times',
      'retrieveCard',
      { ...card2019, created: '2025-03-05T05:41:46Z' },
      'omise.cards.object.created-name',
    ],
    [
      'a customer’s card with a null month',
      'retrieveCard',
      { ...card2019, expiration_month: null },
      'omise.cards.object.expiration-month',
    ],
    [
      'a card without a location on a customer',
      'retrieveCard',
      { ...card2019, location: null },
      'omise.cards.object.location',
    ],
    ['an unused token without its card', 'retrieveToken', { ...token, card: null }, 'omise.tokens.object.card'],
    [
      'a token id with other text before it',
      'retrieveToken',
      { ...token, id: 'x tokn_test_1' },
      'omise.tokens.object.id',
    ],
    [
      'a deletion that is not',
      'destroyCard',
      { object: 'card', id: 'card_test_1', livemode: false, deleted: false },
      'omise.cards.destroy.deleted-true',
    ],
    [
      'a full number in a card',
      'retrieveCard',
      { ...card2019, last_digits: '42424' },
      'omise.cards.object.last-digits',
    ],
  ])('but not %s', (_, operation, body, requirement) => {
    expect(judged(operation, body)).toEqual([requirement]);
  });
});

function judged(name: string, body: unknown): (string | null)[] {
  const operation = Object.entries(omiseContract.operations).find(([each]) => each === name)?.[1];
  if (!operation) throw new Error(`no operation ${name}`);
  const raw = {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: new TextEncoder().encode(JSON.stringify(body)),
  };
  return judgeResponse(omiseContract, operation, raw, (text) => text).violations.map(({ requirement }) => requirement);
}
