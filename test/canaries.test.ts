import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { referenceCredentials } from '../reference/credentials.ts';
import { canaries, canariesIn } from './canaries.ts';

/** Each way of writing a text that the scan has to see through. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'percent-encoded': encodeURIComponent,
  'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'every byte percent-encoded': (text) => perByte(text, (hex) => `%${hex.toUpperCase()}`),
  'JSON with \\u escapes': (text) => perByte(text, (hex) => `\\u00${hex}`),
  'JSON with capital \\u escapes': (text) => perByte(text, (hex) => `\\u00${hex.toUpperCase()}`),
  'JSON within JSON': (text) => JSON.stringify(perByte(text, (hex) => `\\u00${hex}`)),
  'JSON with escaped slashes': (text) => text.replaceAll('/', '\\/'),
  'numeric entities': (text) => perByte(text, (hex) => `&#x${hex};`),
  'decimal entities': (text) => perByte(text, (hex) => `&#${Number.parseInt(hex, 16)};`),
  'named entities': (text) => text.replaceAll('&', '&amp;').replaceAll('>', '&gt;'),
  hexadecimal: (text) => Buffer.from(text).toString('hex'),
  'capital hexadecimal': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'base64 at the first alignment': (text) => Buffer.from(`${text}:`).toString('base64'),
  'base64 at the second alignment': (text) => Buffer.from(`x${text}:x`).toString('base64'),
  'base64 at the third alignment': (text) => Buffer.from(`xy${text}:xyz`).toString('base64'),
  'base64url at the first alignment': (text) => Buffer.from(`${text}~~`).toString('base64url'),
  'base64url at the second alignment': (text) => Buffer.from(`~${text}~`).toString('base64url'),
  'base64url at the third alignment': (text) => Buffer.from(`~~${text}`).toString('base64url'),
  'base64 that is percent-encoded': (text) => encodeURIComponent(Buffer.from(text).toString('base64')),
};

function perByte(text: string, write: (hex: string) => string): string {
  return [...Buffer.from(text)].map((byte) => write(byte.toString(16).padStart(2, '0'))).join('');
}

describe.each(Object.entries(forms))('%s', (_, write) => {
  it.each(Object.entries(canaries))('%s is found', (name, value) => {
    expect(canariesIn(`before ${write(value)} after`)).toEqual([name]);
    expect(canariesIn(Buffer.from(`before ${write(value)} after`))).toEqual([name]);
  });

  it('a card number is found', () => {
    expect(canariesIn(`before ${write('4111111111111111')} after`)).toEqual(['card number ending 1111']);
  });
});

describe('card numbers', () => {
  it.each([
    '4242 4242 4242 4242',
    '4242-4242-4242-4242',
    '4242+4242+4242+4242',
    '4242%204242%204242%204242',
    '4242%2D4242%2D4242%2D4242',
    '4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2',
  ])('%s is found', (grouped) => {
    expect(canariesIn(`{"number":"${grouped}"}`)).toEqual(['card number ending 4242']);
  });

  it('is found within a longer run of digits', () => {
    expect(canariesIn('004242424242424242')).toEqual(['card number ending 4242']);
  });

  it('last digits alone are none', () => {
    expect(canariesIn('{"last_digits":"4242","first_digits":"424242"}')).toEqual([]);
  });
});

describe('the security code', () => {
  it.each([
    '{"security_code":"847"}',
    '{"security_code": 847}',
    '{\\"cvv\\":\\"847\\"}',
    'card[security_code]=847&x=1',
    'card%5Bsecurity_code%5D=847',
    'card%5Bsecurity_code%5D%3D847',
    "cvc: '847'",
    '&quot;securityCode&quot;:&quot;847&quot;',
    '<cvn>847</cvn>',
  ])('%s is found', (text) => {
    expect(canariesIn(text)).toEqual(['security code']);
  });

  it.each([
    '{"security_code":"[security code]"}',
    '{"durationMs":847}',
    '{"security_code":"8471"}',
    'security_code is 847',
  ])('%s is none', (text) => {
    expect(canariesIn(text)).toEqual([]);
  });
});

it('finds what was split over chunks, once they are put together', () => {
  const bytes = Buffer.from(`x${canaries.secretKey}x`);
  const chunks = [bytes.subarray(0, 20), bytes.subarray(20)];
  expect(chunks.flatMap(canariesIn)).toEqual([]);
  expect(canariesIn(Buffer.concat(chunks))).toEqual(['secretKey']);
});

it('finds nothing in a clean text and in bytes that are no text', () => {
  const clean = { request: { authorization: '[OMISE_SECRET_KEY]', body: 'card[number]=[card number ending 4242]' } };
  expect(canariesIn(JSON.stringify(clean))).toEqual([]);
  expect(canariesIn(gzipSync('nothing'))).toEqual([]);
});

it('names all that it finds', () => {
  expect(canariesIn(Object.values(canaries).join('\n'))).toEqual(Object.keys(canaries));
  const reference = Object.keys(referenceCredentials).map((name) => `reference ${name}`);
  expect(canariesIn(JSON.stringify(referenceCredentials))).toEqual(reference);
});
