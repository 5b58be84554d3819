import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactor } from '../../../harness/secrets/redact.ts';

const secret = 'skey_test_a1b2c3d4e5f6/+';
const number = '4242424242424242';
const redact = redactor([
  { value: secret, marker: '[KEY]' },
  { value: number, marker: '[card number ending 4242]' },
]);

describe('redactor', () => {
  it.each([
    ['plain', `key ${secret}.`],
    ['percent-encoded', `?key=${encodeURIComponent(secret)}&`],
    ['percent-encoded throughout', [...secret].map((each) => `%${each.charCodeAt(0).toString(16)}`).join('')],
    ['in JSON', JSON.stringify({ key: secret })],
    ['in hexadecimal', Buffer.from(secret).toString('hex')],
    ['as Basic credential', `Basic ${Buffer.from(`${secret}:`).toString('base64')}`],
    ['in upper case', secret.toUpperCase()],
    ['in JSON within JSON', JSON.stringify(JSON.stringify({ key: secret })).replaceAll('/', '\\\\/')],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(secret))],
    ['escaped as in HTML', secret.replaceAll('/', '&#x2F;').replaceAll('+', '&#43;')],
    ['in base64, percent-encoded', encodeURIComponent(Buffer.from(`ab${secret}`).toString('base64'))],
  ])('masks a secret %s', (_, text) => {
    expect(redact(text)).toContain('[KEY]');
    expect(redact(text).toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('masks a secret in base64 whatever stands before and after it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), fc.boolean(), (before, after, url) => {
        const text = Buffer.from(before + secret + after).toString(url ? 'base64url' : 'base64');
        expect(redact(text)).toContain('[KEY]');
      }),
    );
  });

  it.each([
    number,
    '4242 4242 4242 4242',
    '4242-4242-4242-4242',
    '4242+4242+4242+4242',
    '4242%204242%204242%204242',
    '4242%25204242%25204242%25204242',
    '5555555555554444',
  ])('masks the card number %s but for its last four digits', (text) => {
    expect(redact(`a ${text} b`)).toMatch(/^a \[card number ending \d{4}\] b$/);
  });

  it('masks a known card number whatever touches it', () => {
    for (const text of ['%224242%204242%204242%204242%22', 'x4242424242424242y', '4242.4242.4242.4242'])
      expect(redact(text)).toContain('[card number ending 4242]');
  });

  it('masks base64 as a whole where a security code or a foreign card number is in it', () => {
    for (const text of ['{"security_code":"847"}', '{"number":"5555555555554444"}']) {
      const encoded = Buffer.from(`{"a":1,"b":${text}}`).toString('base64');
      expect(redact(`"${encoded}"`)).toBe('"[base64 of a secret]"');
    }
    const harmless = Buffer.from('{"last_digits":"4242","expiration_year":2030}').toString('base64');
    expect(redact(harmless)).toBe(harmless);
  });

  it.each([
    String.raw`{\"security_code\":\"847\"}`,
    '%22security_code%22%3A%22847%22',
    'card%255Bsecurity_code%255D%3D847%26x',
    '{"security code": "847"}',
    '{"security_code":"847"}',
    'card%5Bsecurity_code%5D=847&x=1',
    'card[security_code]=8471',
    '{"cvc": "847"}',
    '{"securityCode": 847}',
    'cvv=847',
  ])('masks the security code in %s', (text) => {
    expect(redact(text)).toContain('[security code]');
    expect(redact(text)).not.toContain('847');
  });

  it.each([
    '{"security_code_check":true,"last_digits":"4242","expiration_year":2030}',
    '{"card_token":"60d678e2465b5b6c4fd5e847ef39c70c4b0c22d1b826f39eb80a107b3b8433ad"}',
    'a 4242424242424241 b',
    'x4242424242424242x'.replace('4242424242424242', '5555555555554444'),
  ])('leaves %s as it is', (text) => {
    expect(redact(text)).toBe(text);
  });
});
