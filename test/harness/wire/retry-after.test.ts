import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../../harness/wire/retry-after.ts';

const now = Date.UTC(1994, 10, 6, 8, 49, 7);

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['1', 1_000],
    [' 120 ', 120_000],
    ['007', 7_000],
    ['99999999999999999999999', Number.MAX_SAFE_INTEGER],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
    // The three forms of RFC 9110, section 5.6.7, each half a minute after now.
    ['Sun, 06 Nov 1994 08:49:37 GMT', 30_000],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 30_000],
    ['Sun Nov  6 08:49:37 1994', 30_000],
    ['Sun, 06 Nov 1994 08:48:37 GMT', 0],
  ])('reads "%s"', (value, milliseconds) => {
    expect(retryAfter({ 'retry-after': value }, now)).toBe(milliseconds);
  });

  it.each([
    '',
    'soon',
    '-5',
    '+5',
    '1.5',
    '1e3',
    '0x10',
    '5 s',
    '1, 2',
    '1994-11-06T08:49:37Z',
    'Sun, 06 Nov 1994 08:49:37 CET',
    'Sun, 99 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:37 GMT, 5',
  ])('knows nothing in "%s"', (value) => {
    expect(retryAfter({ 'retry-after': value }, now)).toBeNull();
  });

  it('knows nothing without the header', () => {
    expect(retryAfter({}, now)).toBeNull();
  });

  it('compares a date with the clock of the server, where that is known', () => {
    const headers = { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT', date: 'Sun, 06 Nov 1994 08:49:33 GMT' };
    expect(retryAfter(headers, now + 86_400_000)).toBe(4_000);
    expect(retryAfter({ ...headers, date: 'yesterday' }, now)).toBe(30_000);
  });
});
