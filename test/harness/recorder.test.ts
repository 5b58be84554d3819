import { describe, expect, it } from 'vitest';
import { openRecorder } from '../../harness/recorder.ts';
import { redactor } from '../../harness/secrets/redact.ts';

const secret = 'skey_test_a1b2c3d4e5f6';
const redact = redactor([{ value: secret, marker: '[KEY]' }]);
const open = (left?: number) => openRecorder(redact, left);
const ok = { status: 200, headers: {} };
const kilobytes = (count: number, character = 'x') => character.repeat(1024 * count);

describe('a recorded body', () => {
  it('is whole up to 16 kB, in either direction', () => {
    const text = kilobytes(16);
    expect(open().response(ok, text).body).toBe(text);
    expect(open().request(text)).toBe(text);
  });

  it('is cut beyond that, and says so', () => {
    const cut = /^x{16384}\n\[cut: 17408 characters in all\]$/;
    expect(open().response(ok, kilobytes(17)).body).toMatch(cut);
    expect(open().request(kilobytes(17))).toMatch(cut);
  });

  it.each([
    ['of what is kept', 16 * 1024, ''],
    ['of what is looked at', 128 * 1024, ''],
    // Base64 of a secret is masked as a whole, however long: what is looked at becomes short.
    ['of what is looked at, masked but for its end', 128 * 1024, `${btoa(`"cvv":"847"${kilobytes(90)}`)} `],
  ])('has no part of a secret at the cut %s', (_, cut, before) => {
    for (let part = 1; part <= secret.length; part++) {
      const text = `${before}${kilobytes(130).slice(0, cut - before.length - part - 1)} ${secret} ${kilobytes(130)}`;
      expect(open().response(ok, text).body).not.toMatch(/sk|skey_/);
    }
  });
});

describe('recorded headers', () => {
  it('are fifty at most, with the number of the others', () => {
    const headers = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`x-${index}`, '1']));
    const recorded = open().response({ status: 200, headers }, '').headers;
    expect(recorded).toHaveLength(51);
    expect(recorded.at(-1)).toEqual(['[not recorded]', '10 more headers']);
  });

  it('are cut after redaction, names as well', () => {
    const headers = { 'x-long': `${'y'.repeat(995)}${secret}`, [secret]: secret };
    expect(open().response({ status: 200, headers }, '').headers).toEqual([
      ['x-long', `${'y'.repeat(995)}[KEY]`],
      ['[KEY]', '[KEY]'],
    ]);
    const [[, value = ''] = []] = open().response({ status: 200, headers: { a: 'z'.repeat(9_000) } }, '').headers;
    expect(value).toBe(`${'z'.repeat(1_000)}[cut: 9000 characters in all]`);
  });
});

describe('answers in great number', () => {
  const answer = { status: 404, headers: { 'x-a': '1', 'x-b': '2' } };

  it('are recorded with the beginning of their bodies when half of what is recorded at most is used up', () => {
    const recorder = open(20_000);
    expect(recorder.response(answer, kilobytes(10)).body).toBe(kilobytes(10));
    expect(recorder.response(answer, kilobytes(10)).body).toMatch(/^x{2048}\n\[cut: 10240 characters in all\]$/);
    expect(recorder.request(kilobytes(10))).toBe(kilobytes(10));
  });

  it('are recorded with their statuses when all of it is, and with how much there was', () => {
    // Six characters in JSON, each.
    const recorder = open(6_000);
    expect(recorder.response(answer, kilobytes(1, '\u0001')).body).toBe(kilobytes(1, '\u0001'));
    expect(recorder.response(answer, 'xyz')).toEqual({
      status: 404,
      headers: [['[not recorded]', '2 headers']],
      body: '[not recorded: 3 characters; this run has recorded enough]',
    });
    expect(recorder.response(ok, '')).toEqual({ status: 200, headers: [], body: '' });
    expect(recorder.request('xyz')).toBe('xyz');
  });
});
