import { cardNumberLike, digitsOf, passesLuhn } from './card-number.ts';
import { encodingsOf } from './encodings.ts';
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
 * length and the values of fields that hold a security code.
 */
export function redactor(secrets: readonly Secret[]): Redact {
  const { pattern, markers } = formsOf(secrets);
  return remembered((text) => {
    const masked = pattern ? text.replaceAll(pattern, (form) => markers.get(form.toLowerCase()) ?? '[secret]') : text;
    return maskSecurityCodes(maskCardNumbers(masked));
  });
}

/** The markers of those secrets that stand in the text in any encoding. */
export function secretsIn(secrets: readonly Secret[]): (text: string) => ReadonlySet<string> {
  const { pattern, markers } = formsOf(secrets);
  return (text) => {
    const found = pattern ? text.match(pattern) : null;
    return new Set(found?.map((form) => markers.get(form.toLowerCase()) ?? '[secret]'));
  };
}

function formsOf(secrets: readonly Secret[]): { pattern: RegExp | null; markers: ReadonlyMap<string, string> } {
  const markers = new Map(
    secrets.flatMap(({ value, marker }) => encodingsOf(value).map((form) => [form.toLowerCase(), marker])),
  );
  const forms = [...markers.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  return { pattern: forms.length > 0 ? new RegExp(forms.join('|'), 'gi') : null, markers };
}

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

/** In JSON, in forms, and in the percent-encoded brackets of forms. */
const securityCode = /((?:security_?code|cvv2?|cvc2?|csc)(?:"|\]|%5D)?\s*[:=]\s*"?)\d{3,4}(?!\d)/gi;

function maskSecurityCodes(text: string): string {
  return text.replaceAll(securityCode, '$1[security code]');
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
