import { cardNumberLike, digitsOf, passesLuhn } from './card-number.ts';
import { formsOf } from './encodings.ts';
import { remembered } from './remembered.ts';

/** A secret and the text that stands for it in everything that is written. */
export interface Secret {
  readonly value: string;
  readonly marker: string;
}

/** Masks every secret in a text. Applied at the moment of recording; nothing unmasked is kept. */
export type Redact = (text: string) => string;

/**
 * A redactor for the given secrets. Whatever the secrets are, it also masks Luhn-valid digit runs of card-number
 * length and the values of fields that hold a security code; and base64 of a text in which it would mask something.
 */
export function redactor(secrets: readonly Secret[]): Redact {
  const known = finder(secrets);
  const grouped = groupedNumbers(secrets);
  const redact = (text: string): string => {
    const masked = known?.mayFind(text) ? text.replaceAll(known.pattern, (...match) => known.markerOf(match)) : text;
    return maskSecurityCodes(maskCardNumbers(grouped ? masked.replaceAll(grouped, cardNumberMarker) : masked));
  };
  return remembered((text) => maskBase64(redact(text), redact));
}

/** The markers of those secrets that stand in the text in any encoding. */
export function secretsIn(secrets: readonly Secret[]): (text: string) => ReadonlySet<string> {
  const known = finder(secrets);
  return (text) =>
    new Set(known?.mayFind(text) ? [...text.matchAll(known.pattern)].map((match) => known.markerOf(match)) : []);
}

interface Finder {
  /** Has a group for each secret. */
  readonly pattern: RegExp;
  /** False where there is surely nothing to find; takes a fraction of the time. */
  mayFind(text: string): boolean;
  /** The marker of the secret whose group has matched. */
  markerOf(match: readonly unknown[]): string;
}

/** Finds all of the secrets in one pass, the longest first where one begins like another; null where there is none. */
function finder(secrets: readonly Secret[]): Finder | null {
  const groups = secrets
    .flatMap(({ value, marker }) => {
      const forms = formsOf(value);
      return forms ? [{ marker, length: value.length, ...forms }] : [];
    })
    .sort((a, b) => b.length - a.length);
  if (groups.length === 0) return null;
  const word = new RegExp(groups.flatMap(({ words }) => words).join('|'), 'i');
  return {
    pattern: new RegExp(groups.map(({ whole }) => `(${whole})`).join('|'), 'gi'),
    mayFind: (text) => word.test(text) || percentThroughout.test(text),
    markerOf: (match) => groups[match.findIndex((part, index) => index > 0 && part !== undefined) - 1]?.marker ?? '',
  };
}

/** Letters as percent-encoding writes them where it spares none. */
const percentThroughout = /%(?:25)*[3-7][0-9a-f]%/i;

/** The text that stands for a card number: its last four digits may be shown. */
export function cardNumberMarker(number: string): string {
  return `[card number ending ${digitsOf(number).slice(-4)}]`;
}

function maskCardNumbers(text: string): string {
  return text.replaceAll(cardNumberLike, (run) => {
    const digits = digitsOf(run);
    return passesLuhn(digits) ? cardNumberMarker(digits) : run;
  });
}

/** What stands between digits that are written in groups. */
const separator = '(?:[ .\\u00a0+_-]|%(?:25)*(?:20|2[dD]))?';

/** Finds the card numbers among the secrets also where they are grouped, whatever touches them. */
function groupedNumbers(secrets: readonly Secret[]): RegExp | null {
  const numbers = secrets.map(({ value }) => value).filter((value) => /^\d{12,19}$/.test(value));
  return numbers.length > 0 ? new RegExp(numbers.map((number) => [...number].join(separator)).join('|'), 'g') : null;
}

/** A field's name, then whatever JSON, forms and their encodings, even repeated ones, put before its value. */
const securityCode = new RegExp(
  [
    '((?:security[ _-]?code|cvv2?|cvc2?|csc|cvn)',
    String.raw`(?:[\s"'\]>\\:=]|&quot;|&#0*3[49];|&#x2[27];|%(?:25)*(?:22|27|20|3a|3d|5d)){1,30})`,
    String.raw`\d{3,4}(?!\d)`,
  ].join(''),
  'gi',
);

function maskSecurityCodes(text: string): string {
  return text.replaceAll(securityCode, '$1[security code]');
}

/** Long enough for the name of a field and a security code. */
const base64 = /[A-Za-z0-9+/_-]{24,}={0,2}/g;

/** The encoded text is masked as a whole: what stands beside the secret in it is lost, which is the lesser evil. */
function maskBase64(text: string, redact: Redact): string {
  return text.replaceAll(base64, (run) => {
    // Ids have small letters only, the base64 of a text never has.
    if (!/[A-Z]/.test(run)) return run;
    const decoded = Buffer.from(run, 'base64').toString('latin1');
    // Secrets that are known are found without decoding; what else is masked has digits.
    return !/\d{3}/.test(decoded) || redact(decoded) === decoded ? run : '[base64 of a secret]';
  });
}
