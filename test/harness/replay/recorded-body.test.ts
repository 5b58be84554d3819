import { describe, expect, it } from 'vitest';
import { openRecorder } from '../../../harness/recorder.ts';
import { type Answered, recordedBody } from '../../../harness/replay/recorded-body.ts';
import { restorer } from '../../../harness/replay/stand-ins.ts';
import { redactor } from '../../../harness/secrets/redact.ts';

const secret = { value: 'skey_test_stand_in', marker: '[OMISE_SECRET_KEY]' };
const redact = redactor([secret]);
const restore = restorer([secret]);

type Found = Partial<Pick<Answered, 'violations' | 'findings'>>;
const violation = (part: string, expected: string, observed = '') => ({
  requirement: null,
  part,
  pointer: '',
  expected,
  observed,
});

function bodyOf(body: string, found: Found = {}) {
  const answered = { violations: [], findings: [], ...found, response: { status: 200, headers: [], body } };
  return recordedBody(answered, restore, redact);
}

/** As the recorder would have it. */
const recorded = (body: string) => openRecorder(redact).response({ status: 200, headers: {} }, body).body;

describe('a recorded body', () => {
  it.each([
    ['as it came', '{"a":[1]}', {}, '{"a":[1]}'],
    ['with a secret', '{"a":"[OMISE_SECRET_KEY]"}', {}, '{"a":"skey_test_stand_in"}'],
    ['with a number for a card number', '{"a":[card number ending 1111]}', {}, '{"a":4111111111111111}'],
    ['with a number that nobody sent', '{"a":[card number ending 1234]}', {}, '{"a":4800000000001234}'],
    ['with a security code', '{"cvc":"[security code]"}', {}, '{"cvc":"847"}'],
    [
      'with a byte order mark',
      '{}',
      { findings: [violation('body', 'unambiguous JSON', 'the body starts with a byte order mark')] },
      '\uFEFF{}',
    ],
    ['with a replacement character that was sent', '{"a":"\uFFFD"}', {}, '{"a":"\uFFFD"}'],
    ['with white space that was cut', recorded(`{"a":1}${'\n'.repeat(50_000)}`), {}, `{"a":1}${'\n'.repeat(16_377)}`],
  ])('is known, %s', (_, body, found, text) => {
    expect(Buffer.from(bodyOf(body, found).bytes).toString()).toBe(text);
    expect(bodyOf(body, found)).toMatchObject({ isWhole: true, isNoJson: false, gap: null });
  });

  it.each([
    ['a page that was cut', recorded(`<!doctype html>${'x'.repeat(50_000)}`), {}],
    ['a cut body that was no JSON', recorded(`[${'['.repeat(50_000)}`), { violations: [violation('body', 'JSON')] }],
    ['a masked body that was no JSON', '{"a":[OMISE_SECRET_KEY]}', { violations: [violation('body', 'JSON')] }],
  ])('is known to be no JSON: %s', (_, body, found) => {
    expect(bodyOf(body, found)).toMatchObject({ isNoJson: true, gap: null });
  });

  it('is no UTF-8 again where it was none', () => {
    const { bytes, gap } = bodyOf('{"a":"\uFFFD"}', { violations: [violation('body', 'JSON', 'invalid UTF-8')] });

    expect([...bytes]).toEqual([...Buffer.from('{"a":"'), 0xff, ...Buffer.from('"}')]);
    expect(gap).toBeNull();
  });

  it.each([
    ['how the body of the answer went on', recorded(`["${'x'.repeat(50_000)}"]`), {}],
    [
      'how the body of the answer went on',
      recorded(`{"a":1}${'\n'.repeat(50_000)}`),
      { violations: [violation('status', 'one of 200', '201')] },
    ],
    ['what the body of the answer held', '[not recorded: 7 characters; this run has recorded enough]', {}],
    [
      'whether the body of the answer was valid UTF-8',
      '{"a":"\uFFFD"}',
      { violations: [violation('content type', 'application/json', 'text/plain')] },
    ],
    ['what is masked in the body of the answer', '{"a":[OMISE_SECRET_KEY]}', {}],
  ])('does not show %s', (gap, body, found) => {
    expect(bodyOf(body, found).gap).toBe(gap);
  });
});
