import type { Standing } from '../text.ts';

/** How requirements can stand: in a picture from left to right, in a list of filters from first to last. */
export const standings = [
  'pass',
  'fail',
  'error',
  'waived',
  'advisory',
  'inconclusive',
  'inapplicable',
  'untested',
] as const satisfies readonly Standing[];

export const standingWords: Readonly<Record<Standing, string>> = {
  pass: 'pass',
  fail: 'fail',
  error: 'error',
  waived: 'fail, waived',
  advisory: 'advisory',
  inconclusive: 'inconclusive',
  inapplicable: 'inapplicable',
  untested: 'untested',
};

/** What the words mean, for a key; null where the word says it. */
export const standingGlosses: Readonly<Record<Standing, string | null>> = {
  pass: null,
  fail: null,
  error: 'of the suite, not of the subject',
  waived: 'accepted until a date',
  advisory: 'failed, does not count',
  inconclusive: 'could not be observed',
  inapplicable: 'not claimed, or of another version',
  untested: 'each row says why',
};
