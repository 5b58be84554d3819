import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { leakDetector } from '../../../harness/secrets/leak.ts';
import { redactor, type Secret } from '../../../harness/secrets/redact.ts';

/** Secrets that begin and end with signs, whose escapes are looked for, too. */
const secrets: readonly Secret[] = [
  { value: '(skey)_test_secret/+', marker: '[KEY]' },
  { value: String.raw`\\\\\\backslashes`, marker: '[BACKSLASHES]' },
  { value: '4242424242424242', marker: '[number]' },
];
const redact = redactor(secrets);
const leaksIn = leakDetector(
  { cardNumber: 'number', securityCode: 'code', credential: 'credential', stackTrace: 'trace' },
  { cardNumbers: secrets.slice(2), credentials: secrets.slice(0, 2), securityCodes: ['847'] },
);

const length = 300_000;
/** Words of the secrets, without which nobody looks for their forms. */
const words = 'secret backslashes ';

/**
 * The result, or an exception where it takes too long. It takes a fraction of a second, and minutes wherever an
 * expression tries the same text again and again; only a context of its own can be stopped then.
 */
function inTime<Result>(look: () => Result): Result {
  return runInNewContext('look()', { look }, { timeout: 20_000 });
}

describe('a long text is looked through in time', () => {
  it.each([
    ...['\n', ' ', '\t', '\n ', '\\n', '\\t', '\n\\t', '\\', '"', '\\"', '/', '(', '[', '{', '_', 'x', 'A', '&#0', '0'],
    ...['4', '4 ', '4-', '4%20', '4%2520', '%', '%25', '%2525', '%41', '%5c', '42424242 ', '424242424242424x'],
    ...['security_code', 'security ', 'security_code"', 'cvv%25', 'cvv&#0', 'cvv=', '"cvv":', '"a_', '"card_'],
    ...[
      '"card_ending":"4444" ',
      '"card_ending" ',
      '(skey',
      '(skey)\\',
      '\\u0028',
      'QUJDREVG',
      'A12345678901234567890123 ',
    ],
    ...[
      '\n at ',
      '\n at x(',
      '\n at x x:',
      'at a() in ',
      'at a(',
      'at a() in a:',
      ' at a(a.java:',
      '#1 ',
      '#1 a.php(',
      '.rb:1',
    ],
    ...['"/app', '"/app/a.', '/app/.', 'C:\\', 'C:\\a.', 'skey_test_', 'Traceback '],
  ])('of %j', (piece) => {
    const text = piece.repeat(length / piece.length);
    for (const whole of [text, `${words}\n at x(${text}`, `at a() in ${text}`, `"cvv${text}`]) {
      expect(inTime(() => redact(whole).length)).toBeGreaterThan(0);
      expect(inTime(() => leaksIn({ headers: {}, text: whole }).length)).toBeLessThan(4);
    }
  });
});
