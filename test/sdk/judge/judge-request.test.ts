import { describe, expect, it } from 'vitest';
import { brokenNumbers, securityCode, testCards } from '../../../harness/omise/test-cards.ts';
import { openRequestJudge } from '../../../sdk/judge/judge-request.ts';
import type { Received } from '../../../sdk/received.ts';
import { openSecrets } from '../../../sdk/secrets.ts';
import {
  api,
  basic,
  card,
  cards,
  judged,
  oneCard,
  publicKey,
  request,
  secretKey,
  token,
  told,
  vault,
  withForm,
  withJson,
} from './requests.ts';

/** A request with one deviation, the violation it makes, and its twin without the deviation. */
type Row = readonly [deviation: string, broken: Received, violation: string, correct: Received];

const list = request('GET', cards);
const creation = withJson('POST', '/tokens', { card });
const update = withJson('PATCH', oneCard, { expiration_month: 12 });
const charge = withJson('POST', '/charges', { amount: 10_000, currency: 'thb', card: token });
const form = (members: Readonly<Record<string, unknown>>) => withForm('POST', '/tokens', formOf(members));
const tokenOf = (changes: Readonly<Record<string, unknown>>) =>
  withJson('POST', '/tokens', { card: { ...card, ...changes } });
const formCreation = form(card);

function formOf(members: Readonly<Record<string, unknown>>, name = (each: string) => `card[${each}]`): string {
  return Object.entries(members)
    .map(([each, value]) => `${name(each)}=${encodeURIComponent(String(value))}`)
    .join('&');
}

function without(name: keyof typeof card): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(card).filter(([each]) => each !== name));
}

const onTarget: readonly Row[] = [
  [
    'a sign in a path',
    request('GET', `${cards}/a|b`),
    'requests.target-encoded | request target',
    request('GET', `${cards}/a%7Cb`),
  ],
  [
    'a space in a path',
    request('GET', `${cards}/a b`),
    'requests.target-encoded | request target',
    request('GET', `${cards}/a%20b`),
  ],
  [
    'brackets in a path',
    request('GET', `${cards}/a[0]`),
    'requests.target-encoded | request target',
    request('GET', `${cards}/a%5B0%5D`),
  ],
  ['a fragment', request('GET', `${oneCard}#top`), 'requests.target-encoded | request target', request('GET', oneCard)],
  [
    'a letter beyond ASCII',
    request('GET', `${cards}/caf\u00e9`),
    'requests.target-encoded | request target',
    request('GET', `${cards}/caf%C3%A9`),
  ],
  [
    'a control character',
    request('GET', `${cards}/a\u0001`),
    'requests.target-encoded | request target',
    request('GET', `${cards}/a%01`),
  ],
  [
    'a broken escape',
    request('GET', `${cards}/100%`),
    'requests.target-encoded | request target',
    request('GET', `${cards}/100%25`),
  ],
  [
    'a sign in a query',
    request('GET', '/customers?note=a|b'),
    'requests.target-encoded | request target',
    request('GET', '/customers?note[a]=%7C'),
  ],
  ['an id that was undefined', request('GET', '/customers/undefined/cards'), 'requests.ids | request path', list],
  [
    'an id that was None',
    request('GET', `${cards}/None`),
    'requests.ids | request path',
    request('GET', `${cards}/none_1`),
  ],
  ['an id that was nothing', request('GET', '/customers//cards'), 'requests.ids | request path', list],
  ['an id that was a blank', request('GET', '/customers/%20/cards'), 'requests.ids | request path', list],
  [
    'an id that was an object',
    request('GET', `${cards}/[object Object]`),
    'requests.ids | request path',
    request('GET', oneCard),
  ],
  [
    'an id that was an object, encoded',
    request('GET', `${cards}/%5Bobject%20Object%5D`),
    'requests.ids | request path',
    request('GET', oneCard),
  ],
  [
    'a place that was never filled',
    request('GET', '/customers/{customer_id}/cards'),
    'requests.ids | request path',
    list,
  ],
  [
    'a place with a colon',
    request('GET', '/customers/:customer_id/cards'),
    'requests.ids | request path',
    request('GET', '/customers/a:b/cards'),
  ],
  [
    'a placeholder of a script',
    request('GET', '/tokens/$%7Btoken.id%7D'),
    'requests.ids | request path',
    request('GET', `/tokens/${token}`),
  ],
  [
    'the id of a supporting operation',
    request('GET', '/customers/null'),
    'requests.ids | request path',
    request('GET', '/customers/nullable'),
  ],
  [
    'an empty id at the end',
    request('DELETE', `${cards}/`),
    'requests.ids | request path',
    request('GET', `${cards}/`),
  ],
  [
    'a wrong method',
    withJson('PUT', oneCard, { name: 'A' }),
    'requests.operation | request method',
    withJson('PATCH', oneCard, { name: 'A' }),
  ],
  ['a method in small letters', request('get', cards), 'requests.operation | request method', list],
  [
    'a slash within an id',
    request('GET', `${oneCard}/of`),
    'requests.operation | request path',
    request('GET', `${oneCard}%2Fof`),
  ],
  ['a doubled slash', request('GET', `/${cards}`), 'requests.operation | request path', list],
  [
    'tokens at the API',
    withJson('POST', '/tokens', { card }, { origin: api }),
    'requests.host | request host',
    creation,
  ],
  ['cards at the vault', request('GET', cards, { origin: vault }), 'requests.host | request host', list],
  [
    'http',
    request('GET', cards, { origin: 'http://api.omise.co' }),
    'safety.tls | request',
    request('GET', cards, { origin: 'https://API.omise.co:443' }),
  ],
  [
    'http to the vault',
    withJson('POST', '/tokens', { card }, { origin: 'http://vault.omise.co' }),
    'safety.tls | request',
    creation,
  ],
];

const onHeaders: readonly Row[] = [
  ['no credential', request('GET', cards, { headers: [] }), 'requests.basic | request header Authorization', list],
  [
    'Bearer',
    request('GET', cards, { headers: [['Authorization', `Bearer ${secretKey}`]] }),
    'requests.basic | request header Authorization',
    list,
  ],
  [
    'a bare key',
    request('GET', cards, { headers: [['Authorization', secretKey]] }),
    'requests.basic | request header Authorization',
    list,
  ],
  [
    'a key that is not encoded',
    request('GET', cards, { headers: [['Authorization', `Basic ${secretKey}:`]] }),
    'requests.basic | request header Authorization',
    list,
  ],
  [
    'a user name without a colon',
    request('GET', cards, { headers: [['Authorization', `Basic ${btoa(secretKey)}`]] }),
    'requests.basic | request header Authorization',
    request('GET', cards, { headers: [['authorization', `BASIC  ${btoa(`${secretKey}:`).replaceAll('=', '')}`]] }),
  ],
  [
    'the key as password',
    request('GET', cards, { headers: [basic('', secretKey)] }),
    'requests.basic | request header Authorization',
    list,
  ],
  [
    'a password',
    request('GET', cards, { headers: [basic(secretKey, 'x')] }),
    'requests.basic | request header Authorization',
    list,
  ],
  [
    'a line break behind the key',
    request('GET', cards, { headers: [basic(`${secretKey}`, '\n')] }),
    'requests.basic | request header Authorization',
    list,
  ],
  [
    'a user name that is no key',
    request('GET', cards, { headers: [basic('undefined')] }),
    'requests.basic | request header Authorization',
    list,
  ],
  [
    'two credentials',
    request('GET', cards, { more: [basic(secretKey)] }),
    'requests.basic | request header Authorization',
    list,
  ],
  [
    'the public key at the API',
    request('GET', cards, { headers: [basic(publicKey)] }),
    'requests.secret-key | request header Authorization',
    list,
  ],
  [
    'the secret key at the vault',
    withJson('POST', '/tokens', { card }, { headers: [basic(secretKey)] }),
    'requests.public-key | request header Authorization',
    creation,
  ],
  [
    'the secret key for a token, where no host is known',
    request('GET', `/tokens/${token}`, { origin: null, headers: [basic(secretKey)] }),
    'requests.public-key | request header Authorization',
    request('GET', `/tokens/${token}`, { origin: null }),
  ],
  [
    'a version that there is not',
    request('GET', cards, { more: [['Omise-Version', '2020-01-01']] }),
    'requests.version | request header Omise-Version',
    request('GET', cards, { more: [['omise-version', '2019-05-29']] }),
  ],
];

const onQueries: readonly Row[] = [
  [
    'a limit above 100',
    request('GET', `${cards}?limit=101`),
    'requests.query-values | request query limit',
    request('GET', `${cards}?limit=100`),
  ],
  [
    'a limit of 0',
    request('GET', `${cards}?limit=0`),
    'requests.query-values | request query limit',
    request('GET', `${cards}?limit=1`),
  ],
  [
    'a limit with a fraction',
    request('GET', `${cards}?limit=20.0`),
    'requests.query-values | request query limit',
    request('GET', `${cards}?limit=020`),
  ],
  [
    'a negative offset',
    request('GET', `${cards}?offset=-1`),
    'requests.query-values | request query offset',
    request('GET', `${cards}?offset=0`),
  ],
  [
    'an unknown order',
    request('GET', `${cards}?order=newest`),
    'requests.query-values | request query order',
    request('GET', `${cards}?order=reverse_chronological`),
  ],
  [
    'a date that is none',
    request('GET', `${cards}?from=yesterday`),
    'requests.query-values | request query from',
    request('GET', `${cards}?from=2024-05-01`),
  ],
  [
    'a day that there is not',
    request('GET', `${cards}?to=2024-02-30`),
    'requests.query-values | request query to',
    request('GET', `${cards}?to=2024-02-29`),
  ],
  [
    'a plus that means a space',
    request('GET', `${cards}?from=2024-05-01T07:00:00+07:00`),
    'requests.query-values | request query from',
    request('GET', `${cards}?from=2024-05-01T07:00:00%2B07:00`),
  ],
  [
    'a limit above 100, of customers',
    request('GET', '/customers?limit=101'),
    'requests.query-values | request query limit',
    request('GET', '/customers?limit=100'),
  ],
  [
    'an unknown parameter',
    request('GET', `${cards}?page=2`),
    'requests.known-query | request query page',
    request('GET', `${cards}?offset=2`),
  ],
  [
    'a list in brackets',
    request('GET', `${cards}?limit[]=2`),
    'requests.known-query | request query limit[]',
    request('GET', `${cards}?limit=2`),
  ],
  [
    'a parameter where none is documented',
    request('GET', `${oneCard}?expand=true`),
    'requests.known-query | request query expand',
    request('GET', `${oneCard}?`),
  ],
  [
    'a parameter twice',
    request('GET', `${cards}?limit=2&limit=3`),
    'requests.known-query | request query limit',
    request('GET', `${cards}?limit=2&offset=3`),
  ],
];

const onBodies: readonly Row[] = [
  [
    'a body without a type',
    request('PATCH', oneCard, { body: '{"expiration_month":12}' }),
    'requests.content-type | request header Content-Type',
    update,
  ],
  [
    'JSON called text',
    withJson(
      'PATCH',
      oneCard,
      { city: 'A' },
      { more: [], headers: [basic(secretKey), ['content-type', 'text/plain']] },
    ),
    'requests.content-type | request header Content-Type',
    update,
  ],
  [
    'a type that is not taken',
    request('PATCH', oneCard, { body: '--a--', more: [['Content-Type', 'multipart/form-data; boundary=a']] }),
    'requests.content-type | request header Content-Type',
    update,
  ],
  [
    'a form called JSON',
    withJson('PATCH', oneCard, 'expiration_month=12'),
    'requests.content-type | request body',
    withForm('PATCH', oneCard, 'expiration_month=12'),
  ],
  [
    'JSON called a form',
    withForm('PATCH', oneCard, '{"expiration_month":12}'),
    'requests.content-type | request body',
    update,
  ],
  [
    'JSON that is cut',
    withJson('PATCH', oneCard, '{"name":"A"'),
    'requests.content-type | request body',
    withJson('PATCH', oneCard, '{"name":"A"}'),
  ],
  [
    'JSON that is no UTF-8',
    request('PATCH', oneCard, {
      body: Buffer.from('{"name":"\u00e9"}', 'latin1'),
      more: [['Content-Type', 'application/json']],
    }),
    'requests.content-type | request body',
    withJson('PATCH', oneCard, { name: '\u00e9' }),
  ],
  [
    'a body that is compressed',
    withJson('PATCH', oneCard, '{"city":"A"}', { more: [['Content-Encoding', 'gzip']] }),
    'requests.content-type | request header Content-Encoding',
    withJson('PATCH', oneCard, '{"city":"A"}', { more: [['Content-Encoding', 'identity']] }),
  ],
  [
    'dots',
    withForm(
      'POST',
      '/tokens',
      formOf(card, (each) => `card.${each}`),
    ),
    'requests.form-brackets | request body /card',
    formCreation,
  ],
  [
    'no outer name',
    withForm(
      'POST',
      '/tokens',
      formOf(card, (each) => each),
    ),
    'requests.form-brackets | request body /card',
    formCreation,
  ],
  [
    'JSON in a form',
    withForm('POST', '/tokens', `card=${encodeURIComponent(JSON.stringify(card))}`),
    'requests.form-brackets | request body /card',
    formCreation,
  ],
  [
    'brackets that do not close',
    withForm(
      'POST',
      '/tokens',
      formOf(card, (each) => `card[${each}`),
    ),
    'requests.form-brackets | request body /card',
    formCreation,
  ],
  [
    'brackets encoded twice',
    withForm(
      'POST',
      '/tokens',
      formOf(card, (each) => `card%255B${each}%255D`),
    ),
    'requests.form-brackets | request body /card',
    withForm(
      'POST',
      '/tokens',
      formOf(card, (each) => `card%5B${each}%5D`),
    ),
  ],
  [
    'a list of members',
    withForm(
      'POST',
      '/tokens',
      formOf(card, (each) => `card[][${each}]`),
    ),
    'requests.form-brackets | request body /card',
    formCreation,
  ],
  [
    'an underscore',
    withForm(
      'POST',
      '/tokens',
      formOf(card, (each) => `card_${each}`),
    ),
    'requests.form-brackets | request body /card',
    formCreation,
  ],
  ['no body', request('POST', '/tokens'), 'requests.required-members | request body', creation],
  ['no members', withJson('POST', '/tokens', {}), 'requests.required-members | request body /card', creation],
  ['null', withJson('POST', '/tokens', 'null'), 'requests.required-members | request body /card', creation],
  [
    'no outer member in JSON',
    withJson('POST', '/tokens', card),
    'requests.required-members | request body /card',
    creation,
  ],
  [
    'no number',
    withJson('POST', '/tokens', { card: without('number') }),
    'requests.required-members | request body /card/number',
    creation,
  ],
  ['null as the name', tokenOf({ name: null }), 'requests.required-members | request body /card/name', creation],
  [
    'an empty name in a form',
    form({ ...card, name: '' }),
    'requests.required-members | request body /card/name',
    formCreation,
  ],
  [
    'no year in a form',
    form(without('expiration_year')),
    'requests.required-members | request body /card/expiration_year',
    formCreation,
  ],
  [
    'a misspelt member',
    withJson('POST', '/tokens', { card: { ...without('expiration_year'), expiry_year: 2029 } }),
    'requests.required-members | request body /card/expiration_year',
    creation,
  ],
  [
    'a charge without an amount',
    withJson('POST', '/charges', { currency: 'thb', card: token }),
    'requests.required-members | request body /amount',
    charge,
  ],
  [
    'a charge in the query',
    request('POST', `/charges?amount=10000&currency=thb&card=${token}`),
    'requests.required-members | request body',
    charge,
  ],
  [
    'a month of 13',
    withJson('PATCH', oneCard, { expiration_month: 13 }),
    'requests.member-values | request body /expiration_month',
    update,
  ],
  [
    'half a month',
    withJson('PATCH', oneCard, { expiration_month: 10.5 }),
    'requests.member-values | request body /expiration_month',
    update,
  ],
  [
    'a month in words',
    withJson('PATCH', oneCard, { expiration_month: 'May' }),
    'requests.member-values | request body /expiration_month',
    withJson('PATCH', oneCard, { expiration_month: '05' }),
  ],
  [
    'a fraction in a form',
    withForm('PATCH', oneCard, 'expiration_month=12.0'),
    'requests.member-values | request body /expiration_month',
    withForm('PATCH', oneCard, 'expiration_month=12'),
  ],
  [
    'a year with two digits',
    withJson('PATCH', oneCard, { expiration_year: 29 }),
    'requests.member-values | request body /expiration_year',
    tokenOf({ expiration_year: 29 }),
  ],
  [
    'a name that is a number',
    withJson('PATCH', oneCard, { name: 12 }),
    'requests.member-values | request body /name',
    withJson('PATCH', oneCard, { postal_code: 10310 }),
  ],
  [
    'an empty name in JSON',
    withJson('PATCH', oneCard, { name: '' }),
    'requests.member-values | request body /name',
    withJson('PATCH', oneCard, { name: ' ' }),
  ],
  [
    'a list',
    withJson('PATCH', oneCard, [{ name: 'A' }]),
    'requests.member-values | request body',
    withJson('PATCH', oneCard, { name: 'A' }),
  ],
  [
    'JSON within JSON',
    withJson('PATCH', oneCard, JSON.stringify(JSON.stringify({ city: 'A' }))),
    'requests.member-values | request body',
    withJson('PATCH', oneCard, { city: 'A' }),
  ],
  [
    'a card that is text',
    withJson('POST', '/tokens', { card: 'Cardproof Check' }),
    'requests.member-values | request body /card',
    creation,
  ],
  [
    'a number with an exponent',
    withJson(
      'POST',
      '/tokens',
      `{"card":${JSON.stringify(without('number')).slice(0, -1)},"number":4.242424242424242E15}}`,
    ),
    'requests.member-values | request body /card/number',
    withJson(
      'POST',
      '/tokens',
      `{"card":${JSON.stringify(without('number')).slice(0, -1)},"number":${testCards.visa}}}`,
    ),
  ],
  [
    'a number with a fraction',
    withJson(
      'POST',
      '/tokens',
      `{"card":${JSON.stringify(without('number')).slice(0, -1)},"number":${testCards.visa}.0}}`,
    ),
    'requests.member-values | request body /card/number',
    creation,
  ],
  [
    'a number too large to be exact',
    withJson(
      'POST',
      '/tokens',
      `{"card":${JSON.stringify(without('number')).slice(0, -1)},"number":6447032400000000001}}`,
    ),
    'requests.member-values | request body /card/number',
    tokenOf({ number: '6447032400000000001' }),
  ],
  [
    'a number with letters',
    tokenOf({ number: 'four thousand' }),
    'requests.member-values | request body /card/number',
    tokenOf({ number: '4242 4242 4242 4242' }),
  ],
  [
    'a security code that lost its zero',
    tokenOf({ security_code: 12 }),
    'requests.member-values | request body /card/security_code',
    tokenOf({ security_code: '012' }),
  ],
  [
    'a country in words',
    tokenOf({ country: 'Thailand' }),
    'requests.member-values | request body /card/country',
    tokenOf({ country: 'TH' }),
  ],
  [
    'an amount with a fraction',
    withJson('POST', '/charges', { amount: 100.5, currency: 'thb', card: token }),
    'requests.member-values | request body /amount',
    charge,
  ],
  [
    'a currency that is none',
    withJson('POST', '/charges', { amount: 100, currency: 'baht', card: token }),
    'requests.member-values | request body /currency',
    charge,
  ],
  [
    'a whole number with a fraction',
    withJson('PATCH', oneCard, '{"expiration_month":12.0}'),
    'requests.whole-numbers | request body /expiration_month',
    withJson('PATCH', oneCard, '{"expiration_month":12}'),
  ],
  [
    'a whole number with an exponent',
    withJson('POST', '/charges', `{"amount":1e4,"currency":"thb","card":"${token}"}`),
    'requests.whole-numbers | request body /amount',
    charge,
  ],
  [
    'a whole number within the card',
    withJson('POST', '/tokens', JSON.stringify({ card }).replace('11', '11.0')),
    'requests.whole-numbers | request body /card/expiration_month',
    creation,
  ],
  [
    'an unknown member',
    withJson('PATCH', oneCard, { name: 'A', brand: 'Visa' }),
    'requests.known-members | request body /brand',
    withJson('PATCH', oneCard, { name: 'A', city: 'B' }),
  ],
  [
    'an unknown member in the card',
    tokenOf({ cvd: 1 }),
    'requests.known-members | request body /card/cvd',
    tokenOf({ email: 'check@cardproof.example' }),
  ],
  [
    'an unknown member in a form',
    form({ ...card, holder: 'A' }),
    'requests.known-members | request body /card/holder',
    form({ ...card, city: 'A' }),
  ],
  [
    'an unknown member beside the card',
    withForm('POST', '/tokens', `${formOf(card)}&utf8=x`),
    'requests.known-members | request body /utf8',
    formCreation,
  ],
  [
    'an unknown member without a value',
    withJson('PATCH', oneCard, { name: 'A', brand: null }),
    'requests.known-members | request body /brand',
    withJson('PATCH', oneCard, { name: 'A', city: null }),
  ],
  [
    'a member that only looks inherited',
    withJson('PATCH', oneCard, '{"name":"A","__proto__":{"city":"B"}}'),
    'requests.known-members | request body /__proto__',
    withJson('PATCH', oneCard, { name: 'A' }),
  ],
  ['a body of GET', withJson('GET', cards, {}), 'requests.no-body | request body', list],
  [
    'a body of DELETE',
    withJson('DELETE', oneCard, '{"name":12,"x":1}'),
    'requests.no-body | request body',
    request('DELETE', oneCard),
  ],
];

const onSafety: readonly Row[] = [
  [
    'a secret key in a query',
    request('GET', `${cards}?key=${secretKey}`),
    'safety.secret-key-only-to-api | request query key',
    list,
  ],
  [
    'a secret key in a query, and nowhere else',
    request('GET', `${cards}?key=${secretKey}`, { headers: [] }),
    'safety.secret-key-only-to-api | request query key',
    list,
  ],
  [
    'a secret key in a path',
    request('GET', `${cards}/${secretKey}`),
    'safety.secret-key-only-to-api | request path',
    request('GET', `${cards}/${publicKey}`),
  ],
  [
    'a secret key in another header',
    request('GET', cards, { more: [['X-Api-Key', secretKey]] }),
    'safety.secret-key-only-to-api | request header X-Api-Key',
    request('GET', cards, { more: [['X-Api-Key', 'other']] }),
  ],
  [
    'a secret key in another header, encoded',
    request('GET', cards, { more: [['X-Auth', btoa(`${secretKey}:`)]] }),
    'safety.secret-key-only-to-api | request header X-Auth',
    list,
  ],
  [
    'a secret key in a body',
    withJson('PATCH', oneCard, { name: 'A', key: secretKey }),
    'safety.secret-key-only-to-api | request body /key',
    withJson('PATCH', oneCard, { name: 'A' }),
  ],
  [
    'a secret key in the body for the vault',
    withForm('POST', '/tokens', `${formOf(card)}&key=${secretKey}`),
    'safety.secret-key-only-to-api | request body /key',
    formCreation,
  ],
  [
    'a secret key in what is not described',
    withJson('POST', '/sources', { a: [{ b: secretKey }] }),
    'safety.secret-key-only-to-api | request body /a/0/b',
    withJson('POST', '/sources', { a: [{ b: publicKey }] }),
  ],
  [
    'the secret key at the vault, for what is not described',
    request('GET', '/sources', { origin: vault }),
    'safety.secret-key-only-to-api | request header Authorization',
    request('GET', '/sources', { origin: vault, headers: [basic(publicKey)] }),
  ],
  [
    'a card in a charge',
    withJson('POST', '/charges', { amount: 100, currency: 'thb', card }),
    'safety.card-only-to-vault | request body /card/number',
    charge,
  ],
  [
    'a card in a charge, in a form',
    withForm('POST', '/charges', `amount=100&currency=thb&${formOf(card)}`),
    'safety.card-only-to-vault | request body /card/number',
    withForm('POST', '/charges', `amount=100&currency=thb&card=${token}`),
  ],
  [
    'a card that no brand has given out',
    withJson('POST', '/charges', { amount: 100, currency: 'thb', card: { number: brokenNumbers.visa } }),
    'safety.card-only-to-vault | request body /card/number',
    charge,
  ],
  [
    'a number in free members',
    withJson('POST', '/customers', { metadata: { note: `paid with ${testCards.visa}` } }),
    'safety.card-only-to-vault | request body /metadata/note',
    withJson('POST', '/customers', { metadata: { note: 'paid with 1716190215000123' } }),
  ],
  [
    'a number in the update of a card',
    withJson('PATCH', oneCard, { name: 'A', number: testCards.visa, security_code: securityCode }),
    'safety.card-only-to-vault | request body /number',
    withJson('PATCH', oneCard, { name: 'A' }),
  ],
  [
    'a security code in the update of a card',
    withJson('PATCH', oneCard, { security_code: securityCode }),
    'safety.card-only-to-vault | request body /security_code',
    update,
  ],
  [
    'a number in a query',
    request('GET', `${cards}?number=${testCards.mastercard}`),
    'safety.card-only-to-vault | request query number',
    list,
  ],
  [
    'a card in the query of the vault',
    request('POST', `/tokens?${formOf(card)}`),
    'safety.card-only-to-vault | request query card[number]',
    formCreation,
  ],
  [
    'a number in a path',
    request('GET', `/tokens/${testCards.jcb}`),
    'safety.card-only-to-vault | request path',
    request('GET', `/tokens/${token}`),
  ],
  [
    'a number in a path, with spaces',
    request('GET', `/tokens/${testCards.visa.replaceAll(/(.{4})(?=.)/g, '$1%20')}`),
    'safety.card-only-to-vault | request path',
    request('GET', `/tokens/${token}`),
  ],
  [
    'a number in a header',
    withJson('POST', '/tokens', { card }, { more: [['X-Trace', `card=${card.number}`]] }),
    'safety.card-only-to-vault | request header X-Trace',
    withJson('POST', '/tokens', { card }, { more: [['X-Trace', '8104367234123456789']] }),
  ],
  [
    'a number that only the client knows, in a header',
    tokenWithHeader('6447032400000000001'),
    'safety.card-only-to-vault | request header X-Trace',
    creation,
  ],
  [
    'a number where nothing is described',
    withJson('POST', '/sources', { number: testCards.visa }),
    'safety.card-only-to-vault | request body /number',
    withJson('POST', '/recipients', { bank_account: { number: '123456789012', name: 'A' } }),
  ],
];

function tokenWithHeader(number: string): Received {
  return withJson('POST', '/tokens', { card: { ...card, number } }, { more: [['X-Trace', number]] });
}

describe.each([
  ['target', onTarget],
  ['headers', onHeaders],
  ['query', onQueries],
  ['body', onBodies],
  ['safety', onSafety],
])('a request with one deviation in its %s is told of that alone', (_, rows) => {
  it.each(rows)('%s', (_, broken, violation, correct) => {
    const judgement = judged(broken);

    expect(told(judgement)).toEqual([violation]);
    expect(told(judged(correct))).toEqual([]);
    expect(judgement.examined).toEqual(
      expect.arrayContaining(judgement.violations.map(({ requirement }) => requirement)),
    );
    expect(new Set(judgement.examined).size).toBe(judgement.examined.length);
    for (const { expected, observed } of judgement.violations) {
      expect(expected).not.toBe('');
      expect(observed).not.toBe('');
      expect(`${expected}${observed}`).not.toMatch(new RegExp(`[sp]key_|${securityCode}|\\d{10}`));
    }
  });
});

describe('examined', () => {
  it.each([
    [
      'a list',
      list,
      ['operation', 'ids', 'target-encoded', 'host', 'basic', 'secret-key', 'no-body', 'tls', 'secret-key-only-to-api'],
    ],
    [
      'a list with a query',
      request('GET', `${cards}?limit=1`, { origin: null }),
      [
        'operation',
        'ids',
        'target-encoded',
        'basic',
        'secret-key',
        'query-values',
        'known-query',
        'no-body',
        'secret-key-only-to-api',
      ],
    ],
    [
      'an unreadable key',
      request('GET', cards, { headers: [basic('nobody')], origin: null }),
      ['operation', 'ids', 'target-encoded', 'basic', 'no-body'],
    ],
    [
      'a token of JSON',
      creation,
      [
        'operation',
        'target-encoded',
        'host',
        'basic',
        'public-key',
        'content-type',
        'required-members',
        'member-values',
        'known-members',
        'whole-numbers',
        'tls',
        'card-only-to-vault',
      ],
    ],
    [
      'a token of a form',
      formCreation,
      [
        'operation',
        'target-encoded',
        'host',
        'basic',
        'public-key',
        'content-type',
        'form-brackets',
        'required-members',
        'member-values',
        'known-members',
        'tls',
        'card-only-to-vault',
      ],
    ],
    [
      'an update',
      withForm('PATCH', oneCard, 'city=A', { more: [['Omise-Version', '2017-11-02']] }),
      [
        'operation',
        'ids',
        'target-encoded',
        'host',
        'basic',
        'secret-key',
        'version',
        'content-type',
        'member-values',
        'known-members',
        'tls',
        'secret-key-only-to-api',
      ],
    ],
    [
      'a charge',
      charge,
      [
        'target-encoded',
        'host',
        'basic',
        'secret-key',
        'content-type',
        'required-members',
        'member-values',
        'whole-numbers',
        'token-once',
        'tls',
        'secret-key-only-to-api',
      ],
    ],
    ['what is not described', request('GET', '/balance'), ['tls', 'secret-key-only-to-api']],
    ['a wrong method', request('DELETE', cards), ['operation', 'tls', 'secret-key-only-to-api']],
    [
      'a body that cannot be read',
      withJson('POST', '/tokens', '{', { origin: null }),
      ['operation', 'target-encoded', 'basic', 'public-key', 'content-type'],
    ],
    [
      'a form without brackets',
      withForm('POST', '/tokens', 'name=A', { origin: null }),
      ['operation', 'target-encoded', 'basic', 'public-key', 'content-type', 'form-brackets'],
    ],
    [
      'a card that is text',
      withJson('POST', '/tokens', { card: 'A' }, { origin: null }),
      ['operation', 'target-encoded', 'basic', 'public-key', 'content-type', 'member-values'],
    ],
  ])('has the rows that %s has something for', (_, received, rows) => {
    const short = judged(received).examined.map((id) => id.replace(/^omise\.client\.\w+\./, ''));
    expect([...short].sort()).toEqual([...rows].sort());
  });
});

describe('the operation of a judgement', () => {
  it.each([
    [list, 'listCards'],
    [charge, 'createCharge'],
    [request('DELETE', cards), null],
    [request('GET', '/balance'), null],
    [request('GET', '/customers//cards'), 'listCards'],
  ])('%# is that of the match', (received, operation) => {
    expect(judged(received).operation).toBe(operation);
  });
});

describe('what is told and does not weigh', () => {
  it.each([
    ['what is not described', request('POST', '/sources'), ['request']],
    [
      'a parameter of a supporting operation, twice',
      request('GET', '/customers?limit=1&limit=2'),
      ['request query limit'],
    ],
    [
      'unknown parameters of a supporting operation',
      request('GET', '/customers?expand=true'),
      ['request query expand'],
    ],
    [
      'unknown members of a supporting operation',
      withJson('POST', '/charges', { amount: 1, currency: 'thb', source: 'src_1', return_uri: 'https://a' }),
      ['request body /source', 'request body /return_uri'],
    ],
    ['a member without a value', tokenOf({ city: null }), ['request body /card/city']],
    ['an empty member of a form', form({ ...card, country: '' }), ['request body /card/country']],
    ['an empty parameter', request('GET', `${cards}?order=`), ['request query order']],
    ['an empty version', request('GET', cards, { more: [['Omise-Version', '']] }), ['request header Omise-Version']],
    ['a day without its time', request('GET', `${cards}?from=2024-05-01`), ['request query from']],
    ['a member twice', withJson('PATCH', oneCard, '{"name":"A","name":"B"}'), ['request body']],
    ['a byte order mark', withJson('PATCH', oneCard, '\ufeff{"name":"A"}'), ['request body']],
  ])('%s', (_, received, places) => {
    const { violations, findings } = judged(received);
    expect(violations).toEqual([]);
    expect(findings.map(({ part, pointer }) => `${part} ${pointer}`.trimEnd())).toEqual(places);
    expect(findings.map(({ requirement }) => requirement)).toEqual(places.map(() => null));
  });
});

describe('a token', () => {
  const onceMore = [
    ['createCustomer', withJson('POST', '/customers', { card: token })],
    ['updateCustomer', withForm('PATCH', '/customers/cust_1', `card=${token}`)],
    ['createCharge', charge],
  ] as const;
  const open = () => openRequestJudge({ redact: (text) => text });

  it.each(onceMore)('is used by %s, and not to be used again by any', (operation, received) => {
    const judge = open();
    expect(told(judge.judge(received))).toEqual([]);
    judge.answered(received, 200, { object: 'charge', status: 'failed' });

    for (const [, again] of onceMore) {
      const { violations, examined } = judge.judge(again);
      expect(violations).toMatchObject([
        {
          requirement: 'omise.client.requests.token-once',
          part: 'request body',
          pointer: '/card',
          observed: `one that ${operation} has used`,
        },
      ]);
      expect(examined).toContain('omise.client.requests.token-once');
    }
  });

  it.each([
    ['the answer was a refusal', 400, { object: 'error' }],
    ['the answer was an error in spite of its status', 200, { object: 'error' }],
    ['the server failed', 500, undefined],
  ])('may be used again where %s', (_, status, json) => {
    const judge = open();
    judge.judge(charge);
    judge.answered(charge, status, json);
    expect(told(judge.judge(charge))).toEqual([]);
  });

  it('is one among others', () => {
    const judge = open();
    judge.answered(charge, 200, {});
    expect(told(judge.judge(withJson('POST', '/customers', { card: `${token}0` })))).toEqual([]);
  });

  it('is not what a card of a customer is', () => {
    const judge = open();
    const again = withJson('POST', '/charges', { amount: 1, currency: 'thb', customer: 'cust_1', card: 'card_1' });
    judge.answered(again, 200, {});
    const { violations, examined } = judge.judge(again);
    expect(violations).toEqual([]);
    expect(examined).not.toContain('omise.client.requests.token-once');
  });

  it('may be looked at after its use', () => {
    const judge = open();
    judge.answered(charge, 200, {});
    expect(told(judge.judge(request('GET', `/tokens/${token}`)))).toEqual([]);
  });
});

describe('what the client has shown before', () => {
  it('counts: a number of its own is known again, whatever it looks like', () => {
    const judge = openRequestJudge({ redact: (text) => text });
    const number = '6447032400000000001';
    const leak = request('GET', `${cards}?note=x${number}`);
    expect(told(judge.judge(leak))).toEqual(['requests.known-query | request query note']);
    judge.judge(tokenOf({ number }));
    expect(told(judge.judge(leak))).toEqual(['safety.card-only-to-vault | request query note']);
  });

  it('counts: without a card and a secret key nothing is said of them', () => {
    const judge = openRequestJudge({ redact: (text) => text });
    const safety = () => judge.judge(request('GET', `/tokens/${token}`)).examined.filter((id) => id.includes('safety'));
    expect(safety()).toEqual(['omise.client.safety.tls']);
    judge.judge(creation);
    judge.judge(list);
    expect(safety()).toEqual([
      'omise.client.safety.tls',
      'omise.client.safety.secret-key-only-to-api',
      'omise.client.safety.card-only-to-vault',
    ]);
  });
});

describe('a name that is a secret', () => {
  it('is masked where something is found within it', () => {
    const bearer = 'b3arer/T0ken+of=some~gateway';
    const secrets = openSecrets([{ value: bearer, marker: '[bearer]' }]);
    const judge = openRequestJudge(secrets);
    const { violations } = judge.judge(withJson('POST', '/sources', { [bearer]: { 'a/b': `x ${testCards.visa}` } }));
    expect(violations.map(({ pointer }) => pointer)).toEqual(['/[bearer]/a~1b']);
  });
});
