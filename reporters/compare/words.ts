import { standingWords } from '../html/standing-words.ts';
import type { Agreement, Cell, Evidence } from './model.ts';

/** How a cell stands: what its report says, or that the report does not know the requirement. */
export type CellStanding = NonNullable<Cell['standing']> | 'unknown';

export function cellStanding({ standing }: Pick<Cell, 'standing'>): CellStanding {
  return standing ?? 'unknown';
}

export const cellWords: Readonly<Record<CellStanding, string>> = { ...standingWords, unknown: 'not known' };

/** What the words mean, for a key. */
export const cellGlosses: Readonly<Record<CellStanding, string>> = {
  pass: 'observed, and as required',
  fail: 'failed, and counts',
  error: 'of the suite, not of the subject',
  waived: 'accepted until a date',
  advisory: 'failed, does not count',
  inconclusive: 'could not be observed',
  inapplicable: 'not claimed, or of another version',
  untested: 'no check ran',
  unknown: 'the report does not know the requirement',
};

/** Beside the word, so that nobody needs colours to tell them apart. */
export const shapes: Readonly<Record<CellStanding, string>> = {
  pass: '✓',
  fail: '✗',
  error: '!',
  waived: '⊘',
  advisory: '△',
  inconclusive: '?',
  inapplicable: '–',
  untested: '○',
  unknown: '·',
};

export const agreementWords: Readonly<Record<Agreement, string>> = {
  split: 'some pass, some fail',
  'partly judged': 'not judged on all',
  alike: 'judged alike by all',
  'not judged': 'judged on none',
};

/** What kind of evidence a point rests on. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  'not demanded': 'met by some, and not demanded',
  noted: 'a check that allows several answers',
  answered: 'another status or code for the same request',
  member: 'a member in another form',
  undocumented: 'beyond the documentation',
};

/** The beginning of a list in a line, and how many there are besides. */
export function few(items: readonly string[], atMost: number): string {
  const rest = items.length - atMost;
  return rest > 0 ? `${items.slice(0, atMost).join('; ')}; and ${rest} more` : items.join('; ');
}
