import { describe, expect, it } from 'vitest';
import { isDateTime } from '../../../spec/formats/date-time.ts';
import { isKwikDateTime } from '../../../spec/formats/kwik-date-time.ts';

describe('date-time (RFC 3339)', () => {
  it.each([
    '2015-06-02T05:41:46Z',
    '2015-06-02T05:41:46.123456Z',
    '1970-01-01T07:00:00+07:00',
    '2024-02-29T23:59:59-00:30',
    '2016-12-31T23:59:60Z',
    '2017-01-01T06:59:60+07:00',
  ])('accepts %s', (text) => {
    expect(isDateTime(text)).toBe(true);
  });

  it.each([
    ['a space in place of T', '2015-06-02 05:41:46Z'],
    ['lower-case t and z', '2015-06-02t05:41:46z'],
    ['an offset without a colon', '2015-06-02T05:41:46+0700'],
    ['no offset', '2015-06-02T05:41:46'],
    ['30 February', '2015-02-30T05:41:46Z'],
    ['29 February of a common year', '2023-02-29T05:41:46Z'],
    ['29 February of 1900', '1900-02-29T05:41:46Z'],
    ['month 13', '2015-13-02T05:41:46Z'],
    ['month 00', '2015-00-02T05:41:46Z'],
    ['hour 24', '2015-06-02T24:00:00Z'],
    ['minute 60', '2015-06-02T05:60:00Z'],
    ['a leap second in the afternoon', '2015-06-02T15:41:60Z'],
    ['a leap second that is not at 23:59 UTC', '2016-12-31T23:59:60+07:00'],
    ['second 61', '2016-12-31T23:59:61Z'],
    ['offset hour 24', '2015-06-02T05:41:46+24:00'],
    ['text after it', '2015-06-02T05:41:46Z\n'],
    ['a date', '2015-06-02'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isDateTime(text)).toBe(false);
  });
});

describe('kwik-date-time', () => {
  it.each(['2024-12-28 22:14:47', '2024-02-29 00:00:00', '2000-02-29 23:59:59'])('accepts %s', (text) => {
    expect(isKwikDateTime(text)).toBe(true);
  });

  it.each([
    ['a T', '2024-12-28T22:14:47'],
    ['an offset', '2024-12-28 22:14:47Z'],
    ['milliseconds', '2024-12-28 22:14:47.000'],
    ['31 April', '2024-04-31 10:00:00'],
    ['29 February of a common year', '2023-02-29 10:00:00'],
    ['hour 24', '2024-12-28 24:00:00'],
    ['second 60', '2024-12-28 22:14:60'],
    ['one digit', '2024-12-28 2:14:47'],
    ['a newline after it', '2024-12-28 22:14:47\n'],
  ])('refuses %s', (_, text) => {
    expect(isKwikDateTime(text)).toBe(false);
  });
});
