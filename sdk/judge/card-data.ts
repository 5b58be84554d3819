import { cardNumberLike, digitsOf, passesLuhn } from '../../harness/secrets/card-number.ts';
import type { Redact } from '../../harness/secrets/redact.ts';
import { type Aspect, nothingSeen } from './aspect.ts';
import { percentDecode } from './percent-decode.ts';
import type { Leaf, Place } from './places.ts';
import { type Stray, straysIn, violationsOf } from './strays.ts';

const requirement = 'omise.client.safety.card-only-to-vault';

/** Data of cards in places where none may be. `numbers` are those that the client has sent to the vault so far. */
export function strayCardData(places: readonly Place[], numbers: ReadonlySet<string>): Stray[] {
  return straysIn(places, (leaf) => isCardMember(leaf) || holdsCardNumber(leaf.text, numbers));
}

/** @param isKnown whether the client has shown that it has the number of a card */
export function judgeCardData(strays: readonly Stray[], isKnown: boolean, redact: Redact): Aspect {
  if (!isKnown && strays.length === 0) return nothingSeen;
  const what = { requirement, expected: 'without data of a card', observed: 'data of a card' } as const;
  return { examined: [requirement], violations: violationsOf(strays, what, redact), findings: [] };
}

/** Digits of the members that are the number of a card, also of one that no card has. */
export function cardNumbersIn(leaves: readonly Leaf[]): string[] {
  return leaves.filter(isNumberOfCard).map(({ text }) => bare(text));
}

function isCardMember(leaf: Leaf): boolean {
  return isNumberOfCard(leaf) || (securityCodeNames.has(nameOf(leaf)) && /^\d{3,4}$/.test(leaf.text.trim()));
}

/** Bank accounts have numbers too, so that one counts as a card's only in the company of what cards have. */
function isNumberOfCard(leaf: Leaf): boolean {
  if (!/^\d{12,19}$/.test(bare(leaf.text))) return false;
  const name = nameOf(leaf);
  if (name === 'cardnumber') return true;
  const isOfCard = leaf.parent.toLowerCase() === 'card' || leaf.siblings.some((each) => onlyOnCards.test(each));
  return name === 'number' && isOfCard;
}

const onlyOnCards = /^(?:expiration|expiry|exp)_?(?:month|year)$|^security_?code$/i;
const securityCodeNames: ReadonlySet<string> = new Set(['securitycode', 'cvv', 'cvv2', 'cvc', 'cvc2']);

function nameOf({ name }: Leaf): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function bare(text: string): string {
  return text.replaceAll(/[ -]/g, '');
}

function holdsCardNumber(text: string, numbers: ReadonlySet<string>): boolean {
  if (!/\d{4}/.test(text)) return false;
  const readings = [...new Set([text, percentDecode(text)])];
  return readings.some((reading) => {
    const joined = reading.replaceAll(/(?<=\d)[ +.-](?=\d)/g, '');
    if ([...numbers].some((number) => joined.includes(number))) return true;
    return [...reading.matchAll(cardNumberLike)].some(([run]) => isOfCard(digitsOf(run)));
  });
}

/**
 * Whether digits that nobody has called a card's are most probably one's. Traces, times and orders have long numbers
 * too, and a tenth of those passes the Luhn check: so only what the brands have given out, in its most common length.
 */
function isOfCard(digits: string): boolean {
  return brands.test(digits) && passesLuhn(digits);
}

const brands = new RegExp(
  [
    String.raw`^4\d{15}$`,
    String.raw`^(?:5[1-5]|2[2-7])\d{14}$`,
    String.raw`^35\d{14}$`,
    String.raw`^3[47]\d{13}$`,
    String.raw`^3(?:0[0-5]|[689]\d)\d{11}$`,
    String.raw`^6(?:011|2\d\d|4[4-9]\d|5\d\d)\d{12}$`,
  ].join('|'),
);
