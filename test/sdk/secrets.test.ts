import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenNumbers, testCards } from '../../harness/omise/test-cards.ts';
import type { Received } from '../../sdk/received.ts';
import { type ClientSecrets, openSecrets } from '../../sdk/secrets.ts';
import { basic, card, cards, publicKey, request, secretKey, withForm, withJson } from './judge/requests.ts';

function having(...shown: readonly Received[]): ClientSecrets {
  const secrets = openSecrets([]);
  for (const received of shown) secrets.learn(received);
  return secrets;
}

const ownKey = 'skey_test_a1b2c3d4e5f6/+';
const bearer = 'eyJhbGciOi.eyJzdWIi/+Q.c2ln';

describe('a secret that a client has shown', () => {
  it.each([
    ['as user name', request('GET', cards, { headers: [basic(ownKey)] }), ownKey, '[secret key]'],
    ['as password', request('GET', cards, { headers: [basic('', ownKey)] }), ownKey, '[secret key]'],
    [
      'as user name for the vault',
      request('GET', '/tokens/a', { headers: [basic(`${publicKey}/+`)] }),
      `${publicKey}/+`,
      '[public key]',
    ],
    [
      'as user name that is no key',
      request('GET', cards, { headers: [basic('merchant')] }),
      'merchant',
      '[credential]',
    ],
    [
      'as password that is no key',
      request('GET', cards, { headers: [basic(secretKey, 'sesame/+')] }),
      'sesame/+',
      '[credential]',
    ],
    [
      'in the scheme Bearer',
      request('GET', cards, { headers: [['AUTHORIZATION', `bearer ${bearer}`]] }),
      bearer,
      '[credential]',
    ],
    ['as a bare credential', request('GET', cards, { headers: [['Authorization', bearer]] }), bearer, '[credential]'],
    [
      'for a proxy',
      request('GET', cards, { more: [['Proxy-Authorization', `Basic ${btoa('me:sesame/+')}`]] }),
      'sesame/+',
      '[credential]',
    ],
  ])('%s is masked in every form', (_, received, secret, marker) => {
    const { redact } = having(received);
    const forms = [
      `a ${secret} b`,
      `?a=${encodeURIComponent(secret)}&b`,
      encodeURIComponent(encodeURIComponent(secret)),
      [...secret].map((each) => `%${each.charCodeAt(0).toString(16)}`).join(''),
      JSON.stringify({ a: secret }),
      JSON.stringify(JSON.stringify({ a: secret })),
      Buffer.from(`{"a":"${secret}"}`).toString('base64'),
      Buffer.from(`xy${secret}z`).toString('base64url'),
      Buffer.from(secret).toString('hex'),
      new URLSearchParams({ a: secret }).toString(),
    ];
    for (const form of forms) {
      expect(redact(form)).toContain(marker);
      expect(decodeURIComponent(redact(form))).not.toContain(secret);
    }
  });

  it.each([
    ['in a query', request('GET', `${cards}?key=${secretKey}`, { headers: [] })],
    ['in a query, encoded', request('GET', `${cards}?a=%3A${encodeURIComponent(secretKey)}`, { headers: [] })],
    ['in another header', request('GET', cards, { headers: [['X-Key', secretKey]] })],
    ['in another header, in base64', request('GET', cards, { headers: [['X-Key', btoa(`${secretKey}:`)]] })],
    ['in JSON', withJson('POST', '/sources', { a: secretKey }, { headers: [] })],
    ['in a form', withForm('POST', '/sources', `a=${secretKey}`, { headers: [] })],
  ])('%s is masked, also in base64', (_, received) => {
    expect(having(received).redact(Buffer.from(`"${secretKey}"`).toString('base64'))).toContain('[secret key]');
  });

  it('is masked under the name that it is known by', () => {
    const { redact, learn } = openSecrets([{ value: ownKey, marker: '[OMISE_SECRET_KEY]' }]);
    const received = request('GET', cards, { headers: [basic(ownKey)] });
    learn(received);
    expect(redact(`${ownKey} ${received.headers[0]?.[1]}`)).toMatch(/^\[OMISE_SECRET_KEY\] Basic \[OMISE_SECRET_KEY\]/);
  });

  it('is masked by a function that was handed on before', () => {
    const { redact, learn } = openSecrets([]);
    expect(redact('sesame/+')).toBe('sesame/+');
    learn(request('GET', cards, { headers: [basic('me', 'sesame/+')] }));
    expect(redact('sesame/+')).toBe('[credential]');
  });

  it('is masked whatever it is and whatever stands around it', () => {
    const sign = fc.constantFrom(...'abcXYZ0189_-+/=.~!');
    const secret = fc.array(sign, { minLength: 8, maxLength: 40 }).map((signs) => `Qz7${signs.join('')}`);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        const { redact } = having(request('GET', cards, { headers: [basic('me', value)] }));
        expect(redact(`${before} ${value} ${after}`).toLowerCase()).not.toContain(value.toLowerCase());
        expect(redact(JSON.stringify([before, value, after]))).toContain('[credential]');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the number of a card', () => {
  const number = brokenNumbers.visa;
  it.each([
    ['in JSON', withJson('POST', '/tokens', { card: { ...card, number } })],
    ['as a number of JSON', withJson('POST', '/tokens/', { card: { number: Number(number) } })],
    ['in a form', withForm('POST', '/tokens', `card[number]=${number}`)],
    ['in a form, encoded, in groups', withForm('POST', '/tokens', 'card%5Bnumber%5D=4242+4242+4242+4241')],
    ['in groups', withJson('POST', '/tokens', { card: { number: '4242-4242-4242-4241' } })],
    ['without its card', withJson('POST', '/tokens', { number })],
    ['with dots', withForm('POST', '/tokens', `card.number=${number}`)],
    ['in JSON in a form', withForm('POST', '/tokens', `card=${encodeURIComponent(JSON.stringify({ number }))}`)],
    ['in a body that is cut', withJson('POST', '/tokens', `{"card":{"number":"${number}"`)],
    ['with a wrong method', withJson('PUT', '/tokens', { card: { number } })],
    ['where it must not be', withJson('POST', '/charges', { card: { number } })],
  ])('%s is masked afterwards, though no card has it', (_, received) => {
    const { redact } = having(received);
    expect(redact(`x${number}y`)).toBe('x[card number ending 4241]y');
    expect(redact('4242 4242 4242 4241')).toBe('[card number ending 4241]');
    expect(redact(Buffer.from(`{"a":"${number}"}`).toString('base64'))).not.toContain(btoa(number).slice(4, 16));
  });

  it('is masked unseen where a card could have it, and its security code too', () => {
    const { redact } = openSecrets([]);
    const body = JSON.stringify({ card: { ...card, number: testCards.jcb } });
    expect(redact(body)).toContain('[card number ending 0000]');
    expect(redact(body)).toContain('[security code]');
  });

  it.each([
    ['a phone', withJson('POST', '/tokens', { card: { phone_number: '66812345678' } }), '66812345678'],
    ['a bank account', withJson('POST', '/recipients', { bank_account: { number: '123456789012' } }), '123456789012'],
  ])('is not that of %s', (_, received, other) => {
    expect(having(received).redact(other)).toBe(other);
  });
});

describe('a key that nobody has shown', () => {
  it.each([
    ['a secret key', 'key skey_test_canary0000000000.', 'key [secret key].'],
    ['a live one', 'skey_canarylive000000', '[secret key]'],
    ['a public key', '"pkey_test_canary0000000000"', '"[public key]"'],
    ['one behind an escape', 'a%3Dskey_test_4xsjvwfnvb2g&b', 'a%3D[secret key]&b'],
    ['one with escapes', 'skey%5Ftest%5F4xsjvwfnvb2g', '[secret key]'],
    ['one behind a line break of JSON', String.raw`"a\nskey_test_4xsjvwfnvb2g"`, String.raw`"a\n[secret key]"`],
    ['two', 'skey_test_4xsj pkey_test_4xsj', '[secret key] [public key]'],
  ])('%s is masked all the same', (_, text, masked) => {
    expect(openSecrets([]).redact(text)).toBe(masked);
  });

  it.each(['monkey_business', 'skey_', 'skey_tes', 'a-pkey', 'my_skey_name', 'undefined'])('%s is none', (text) => {
    const { redact } = having(request('GET', cards, { headers: [basic('undefined')] }));
    expect(redact(text)).toBe(text);
  });
});
