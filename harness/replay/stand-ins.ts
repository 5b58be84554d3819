import { securityCode, sentCardNumbers } from '../omise/test-cards.ts';
import { passesLuhn } from '../secrets/card-number.ts';
import type { Secret } from '../secrets/redact.ts';

/** Puts something into the place of each masked secret of a text that is masked in the same way again. */
export type Restore = (text: string) => string;

/** @param secrets that stand in for those of the recorded target, with the markers that they were masked by */
export function restorer(secrets: readonly Secret[]): Restore {
  // Of two card numbers with the same last digits the first stands for both.
  const known = new Map([...secrets, ...sentCardNumbers].toReversed().map(({ value, marker }) => [marker, value]));
  const markers = secrets.map(({ marker }) => marker.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp([...markers, String.raw`\[card number ending (\d{4})\]`, codeMarker].join('|'), 'g');
  return (text) =>
    text.replaceAll(pattern, (marker, ending?: string) => {
      return known.get(marker) ?? (ending === undefined ? securityCode : numberEnding(ending));
    });
}

const codeMarker = String.raw`\[security code\]`;

/** Sixteen digits that pass for a card number; fewer than a double holds exactly. */
function numberEnding(ending: string): string {
  const candidates = Array.from({ length: 10 }, (_, digit) => `4${digit}0000000000${ending}`);
  return candidates.find(passesLuhn) ?? '';
}

/** Whether something in a text was masked in a way that nothing can stand in for. */
export function hasLostSecret(text: string): boolean {
  return /\[(?:base64 of a secret|proxy password|private key)\]/.test(text);
}
