import { cardNumberMarker, type Redact, type Secret } from '../harness/secrets/redact.ts';
import { growingRedact } from './growing-redact.ts';
import { cardNumbersIn } from './judge/card-data.ts';
import { keysIn } from './judge/keys-in.ts';
import { isMeantForTokens } from './judge/match-operation.ts';
import { percentDecode } from './judge/percent-decode.ts';
import { leavesOf } from './judge/places.ts';
import { readByLooks, textOf } from './judge/read-body.ts';
import type { Received } from './received.ts';

/** The secrets of a client, as far as it has shown them. */
export interface ClientSecrets {
  /** Masks all that is known by now; the same function for ever, so that it can be handed on before anything is. */
  readonly redact: Redact;
  /** Takes note of the credentials and card numbers of a request, so that they are masked from now on. */
  learn(received: Received): void;
}

/** Shorter ones cannot be told from other text; characters. */
const [shortestCredential, shortestNumber] = [6, 8];

/** @param known secrets that nobody has to show first */
export function openSecrets(known: readonly Secret[]): ClientSecrets {
  const { redact, add } = growingRedact(known);
  return {
    redact: (text) => redact(text).replaceAll(keyLike, (key) => kindOf(key)),
    learn(received) {
      for (const value of credentialsIn(received)) add({ value, marker: kindOf(value) });
      for (const value of numbersIn(received)) add({ value, marker: cardNumberMarker(value) });
    },
  };
}

/** Keys in the middle of anything, the escape of a line break for instance; their signs may be percent-encoded. */
const keyLike =
  /(?:(?<![0-9A-Za-z_])|(?<=%[0-9A-Fa-f]{2}|\\[bfnrt]|\\u[0-9A-Fa-f]{4}))[sp]key(?:_|%5f)(?:test(?:_|%5f))?[0-9A-Za-z]{4,}/gi;

/** What kind of credential it is, without a word of it. */
function kindOf(credential: string): string {
  if (/^skey/i.test(credential)) return '[secret key]';
  return /^pkey/i.test(credential) ? '[public key]' : '[credential]';
}

function credentialsIn({ target, headers, body }: Received): string[] {
  const authorizations = headers.filter(([name]) => /^(?:proxy-)?authorization$/i.test(name));
  const texts = [target, ...headers.flat(), textOf(body)];
  const found = [...authorizations.flatMap(([, value]) => credentialsOf(value.trim())), ...texts.flatMap(keysIn)];
  return found.filter((value) => value.length >= shortestCredential && !/^(?:undefined|\[object \w+\])$/.test(value));
}

/** What a header Authorization holds; of Basic, user name and password. */
function credentialsOf(header: string): string[] {
  const [, scheme = '', rest] = /^(\S+) +(.*)$/s.exec(header) ?? [];
  if (rest === undefined) return [header];
  if (scheme.toLowerCase() !== 'basic') return [rest];
  const text = Buffer.from(rest, 'base64').toString('utf8');
  // Where it was no base64 it is a secret all the same.
  if (text.includes('\ufffd')) return [rest];
  const colon = text.indexOf(':');
  return colon < 0 ? [text, rest] : [text.slice(0, colon), text.slice(colon + 1)];
}

/** A member called number, whatever its body is: JSON, a form, or one in the other. */
const numberMember = /(?<!phone_?)number["'\]\\\s=:]{1,12}(\d[\d -]*\d)/gi;

/**
 * Digits of card numbers, also of such as no card has: in a body for the vault whatever is called a number, elsewhere
 * what has the company of a card's other members.
 */
function numbersIn({ target, body }: Received): string[] {
  if (body.length === 0) return [];
  const text = textOf(body);
  const called = isMeantForTokens(target)
    ? [text, percentDecode(text.replaceAll('+', ' '))].flatMap((each) =>
        [...each.matchAll(numberMember)].map(([, digits = '']) => digits.replaceAll(/\D/g, '')),
      )
    : [];
  return [...called, ...cardNumbersIn(leavesOf(readByLooks(body)))].filter(({ length }) => length >= shortestNumber);
}
