import { describe, expect, it } from 'vitest';
import { encodeForm } from '../../../harness/wire/form.ts';
import type { Header, Received } from '../../../sdk/received.ts';
import { clientRequirements } from '../../../spec/generated/client-requirements.ts';
import { weighs } from '../../../spec/requirement.ts';
import {
  basic,
  card,
  cards,
  judged,
  oneCard,
  publicKey,
  request,
  secretKey,
  token,
  withForm,
  withJson,
} from './requests.ts';

const version: Header = ['Omise-Version', '2019-05-29'];
const empty = { more: [['Content-Type', 'application/json'] as const] };
const paging = { from: null, limit: 100, offset: 0, order: null, to: null };
const noBody = ['omise.client.requests.no-body'];

/** What official SDKs send in the ordinary course, as read in their code and recordings, and what of it is told. */
const habits: readonly (readonly [sdk: string, habit: string, received: Received, violations: readonly string[]])[] = [
  ['node', 'a type without a body', request('GET', oneCard, empty), []],
  ['node', 'a query of numbers', request('GET', `${cards}?limit=100&offset=0&order=chronological`), []],
  ['node', 'no data at all', request('POST', '/customers', empty), []],
  ['node', 'an update with nothing in it', request('PATCH', oneCard, empty), []],
  [
    'node',
    'a postal code as a number, as on the page',
    withJson('PATCH', oneCard, {
      expiration_month: 11,
      expiration_year: 2017,
      name: 'Somchai Praset',
      postal_code: 10310,
    }),
    [],
  ],
  ['python', 'an empty object with GET', withJson('GET', oneCard, {}), noBody],
  ['python', 'an empty object with DELETE', withJson('DELETE', oneCard, {}), noBody],
  ['python', 'the parameters of a list as JSON, with null', withJson('GET', cards, paging), noBody],
  ['python', 'an empty object for a token', withJson('GET', `/tokens/${token}`, {}), noBody],
  [
    'python',
    'a whole card with null',
    withJson('POST', '/tokens', { card: { ...card, city: null, country: null, postal_code: null } }),
    [],
  ],
  ['ruby', 'a form', withForm('POST', '/tokens', encodeForm({ card })), []],
  [
    'ruby',
    'a form for an update, with nil',
    withForm('PATCH', oneCard, 'expiration_month=11&name=Somchai+Praset&city='),
    [],
  ],
  ['ruby', 'nil in a query', request('GET', `${cards}?limit=20&order`), []],
  [
    'ruby',
    'a form with free members',
    withForm('POST', '/customers', encodeForm({ description: 'A', metadata: { a: 1, b: { c: [2] } } })),
    [],
  ],
  ['php', 'a slash at the end', withForm('POST', '/tokens/', encodeForm({ card })), []],
  ['php', 'a slash at the end of the customers', withForm('POST', '/customers/', `description=A&card=${token}`), []],
  [
    'php',
    'digits for a boolean',
    withForm('POST', '/charges', `amount=10000&currency=thb&card=${token}&capture=0`),
    [],
  ],
  ['php', 'its first version', request('GET', cards, { more: [['Omise-Version', '2014-07-27']] }), []],
  [
    'go',
    'parameters of a list in the body of GET',
    withJson('GET', cards, { limit: 1, offset: 1 }, { more: [version] }),
    noBody,
  ],
  ['go', 'an empty object with DELETE', withJson('DELETE', oneCard, {}, { more: [version] }), noBody],
  [
    'go',
    'an e-mail address in a card',
    withJson('POST', '/tokens', { card: { ...card, email: 'check@cardproof.example' } }, { more: [version] }),
    [],
  ],
  [
    'go, before JSON',
    'an empty form with GET',
    request('GET', oneCard, { more: [['Content-Type', 'application/x-www-form-urlencoded']] }),
    [],
  ],
  [
    'java',
    'null for what is not set',
    withJson(
      'POST',
      '/tokens',
      { card: { ...card, city: null, country: null, phone_number: null, state: null, street1: null, street2: null } },
      { more: [version] },
    ),
    [],
  ],
  [
    'java',
    'a charset',
    request('PATCH', oneCard, {
      body: '{"city":"A"}',
      more: [version, ['Content-Type', 'application/json; charset=utf-8']],
    }),
    [],
  ],
  [
    'java',
    'times with an offset',
    request('GET', `${cards}?from=2017-01-01T00%3A00%3A00%2B07%3A00&order=chronological`),
    [],
  ],
  [
    'java',
    'months and years as text, as on the page',
    withJson('PATCH', oneCard, { expiration_month: '11', expiration_year: '2017', postal_code: '10310' }),
    [],
  ],
  [
    'dotnet',
    'a type in capitals',
    request('PATCH', oneCard, { body: '{"name":"A"}', more: [['CONTENT-TYPE', 'Application/JSON; Charset="UTF-8"']] }),
    [],
  ],
  ['dotnet', 'times with seven digits of a second', request('GET', `${cards}?to=2024-05-01T00%3A00%3A00.0000000Z`), []],
  ['elixir', 'a list without members with GET', withJson('GET', cards, '[]'), noBody],
  ['elixir', 'an empty object with DELETE', withJson('DELETE', oneCard, '{}'), noBody],
  [
    'elixir',
    'integers for number and code, as recorded',
    withJson('POST', '/tokens', {
      card: { ...card, number: Number(card.number), security_code: Number(card.security_code), postal_code: 10320 },
    }),
    [],
  ],
  [
    'swift',
    'a form with percent-encoded brackets',
    withForm('POST', '/tokens', encodeForm({ card }).replaceAll('%5B', '%5b')),
    [],
  ],
  [
    'curl',
    'a form in which nothing is encoded',
    withForm('PATCH', oneCard, 'expiration_month=11&expiration_year=2017&name=Somchai Praset&postal_code=10310'),
    [],
  ],
  [
    'curl',
    'raw brackets in a form',
    withForm(
      'POST',
      '/tokens',
      Object.entries(card)
        .map(([name, value]) => `card[${name}]=${value}`)
        .join('&'),
    ),
    [],
  ],
  [
    'a page',
    'a question whether it may',
    request('OPTIONS', '/tokens', { headers: [['Access-Control-Request-Method', 'POST']] }),
    [],
  ],
  [
    'any',
    'a number in groups, a year of two digits, a month of two',
    withJson('POST', '/tokens', {
      card: { ...card, number: '4242 4242 4242 4242', expiration_year: '29', expiration_month: '01' },
    }),
    [],
  ],
  ['any', 'a name of the host with a port', request('GET', cards, { origin: 'https://api.omise.co:443' }), []],
  ['any', 'a URL of ours', request('GET', cards, { origin: null }), []],
  ['any', 'a live key', request('GET', cards, { headers: [basic(secretKey.replace('test_', ''))] }), []],
  [
    'any',
    'a public key for a source',
    withJson('POST', '/sources', { amount: 1, type: 'promptpay' }, { headers: [basic(publicKey)] }),
    [],
  ],
  [
    'any',
    'a charge of a source',
    withJson('POST', '/charges', {
      amount: 10_000,
      currency: 'THB',
      source: 'src_1',
      return_uri: 'https://shop.example',
      metadata: { order: 1 },
    }),
    [],
  ],
  [
    'any',
    'a card of a customer',
    withJson('POST', '/charges', {
      amount: '10000',
      currency: 'thb',
      customer: 'cust_1',
      card: 'card_1',
      capture: false,
    }),
    [],
  ],
  ['any', 'lists of what is not described', request('GET', '/charges?limit=1000'), []],
  ['any', 'members of what is not described', withJson('PATCH', '/account', { chain_enabled: true }), []],
  [
    'any',
    'an account of a bank',
    withJson('POST', '/recipients', { name: 'A', bank_account: { brand: 'test', number: '123456789012', name: 'A' } }),
    [],
  ],
  [
    'a tracer',
    'long numbers in headers',
    request('GET', cards, {
      more: [
        ['x-datadog-trace-id', '4242424242424242424'],
        ['x-request-start', 't=1716190215000008'],
        ['traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
      ],
    }),
    [],
  ],
];

describe.each(habits)('%s sends %s', (_, __, received, violations) => {
  it('and is told no more than what does not weigh', () => {
    const judgement = judged(received);

    expect(judgement.violations.map(({ requirement }) => requirement)).toEqual(violations);
    const weighing = clientRequirements.filter((each) => weighs(each, false)).map(({ id }) => id as string);
    expect(violations.filter((id) => weighing.includes(id))).toEqual([]);
  });
});
