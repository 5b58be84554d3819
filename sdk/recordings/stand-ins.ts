import { unknownKeys } from '../../harness/omise/keys.ts';
import { securityCode, sentCardNumbers } from '../../harness/omise/test-cards.ts';
import { referenceCredentials } from '../../reference/credentials.ts';

/** A text of a report with something in the place of each secret that was masked. */
export interface Restored {
  readonly text: string;
  /** False where a marker stayed, since nothing can stand for what it says. */
  readonly isWhole: boolean;
}

const { secretKey, publicKey } = referenceCredentials;

/** Well-formed keys, by the markers of keys in reports on servers and on clients. */
const keys: ReadonlyMap<string, string> = new Map([
  ['[OMISE_SECRET_KEY]', secretKey],
  ['[secret key]', secretKey],
  ['[OMISE_PUBLIC_KEY]', publicKey],
  ['[public key]', publicKey],
  ...Object.entries(unknownKeys).map(([kind, key]) => [`[${kind} key]`, key] as const),
]);

/** Of cards there are only those that are documented for tests, by their last digits. */
const standIns: ReadonlyMap<string, string> = new Map([
  ...keys,
  ['[security code]', securityCode],
  ...sentCardNumbers.map(({ value, marker }) => [marker, value] as const).toReversed(),
]);

/** Puts keys, card numbers and security codes back into a text, which may be JSON, a form or a part of a URL. */
export function restored(text: string): Restored {
  const whole = text
    .replaceAll(endOfId, (_, ending: string) => ending.padStart(19, '0'))
    .replaceAll(marker, (found) => standIns.get(plain(found)) ?? found);
  return { text: whole, isWhole: !whole.match(marker) };
}

/** The value of a header, that of Authorization as it is sent. */
export function restoredHeader(name: string, value: string): string {
  if (!/^(?:proxy-)?authorization$/i.test(name)) return restored(value).text;
  const [, scheme = '', masked = ''] = /^(?:(\S+) )?(\[[^\]]*\])$/.exec(value) ?? [];
  if (masked === '') return value;
  const user = keys.get(masked) ?? 'nobody';
  if (/^basic$/i.test(scheme)) return `${scheme} ${Buffer.from(`${user}:`).toString('base64')}`;
  return scheme === '' ? user : `${scheme} ${user}`;
}

/** Whatever stands for a secret, as it was written or percent-encoded. */
const words = [
  '(?:OMISE|KWIK)_[A-Z_]+',
  '(?:unknown )?(?:secret|public) key',
  'card number ending \\d{0,4}',
  'security code',
  'credential',
  'base64 of a secret',
].join('|');
const marker = new RegExp(`(?:\\[|%5B)(?:${words.replaceAll(' ', '(?: |\\+|%20)')})(?:\\]|%5D)`, 'gi');

/** An id whose digits looked like a card's, such as that of nobody's card, which ends in zeros. */
const endOfId = /(?<=_)\[card number ending (\d{4})\]/g;

/** A marker as it is written. */
function plain(found: string): string {
  return found
    .replaceAll(/%20|\+/g, ' ')
    .replace(/^%5b/i, '[')
    .replace(/%5d$/i, ']');
}
