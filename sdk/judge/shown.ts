import type { Redact } from '../../harness/secrets/redact.ts';

/** Characters. */
const [longestShown, longestLookedAt] = [80, 65_536];

/** A text of a client in quotes, masked and cut short, in this order: a secret that is cut in two is not recognised. */
export function shown(text: string, redact: Redact): string {
  if (text === '') return '""';
  return text.length > longestLookedAt ? kindOfText(text) : JSON.stringify(shownPlain(text, redact));
}

/** The same without quotes, for names; an empty one has them. */
export function shownPlain(text: string, redact: Redact): string {
  if (text === '') return '""';
  if (text.length > longestLookedAt) return '…';
  const masked = redact(text).replaceAll(/\p{Cc}/gu, '\ufffd');
  return masked.length > longestShown ? `${masked.slice(0, longestShown)}…` : masked;
}

/** What kind of text it is, for one that is not to be shown. */
export function kindOfText({ length }: string): string {
  return length === 0 ? 'an empty text' : `a text of ${length} character${length === 1 ? '' : 's'}`;
}
