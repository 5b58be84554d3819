import type { RequirementVerdict } from '../model.ts';
import type { ChangeKind } from './model.ts';

/** How far a requirement was shown: neither side is green but the first. */
type Shown = 'pass' | 'fail' | 'open' | 'untested';

const shownBy: Readonly<Record<RequirementVerdict, Shown>> = {
  pass: 'pass',
  fail: 'fail',
  inconclusive: 'open',
  error: 'open',
  untested: 'untested',
  inapplicable: 'untested',
};

const kinds: Readonly<Record<Shown, Readonly<Record<Shown, ChangeKind | null>>>> = {
  pass: { pass: null, fail: 'regression', open: 'no longer observed', untested: 'no longer tested' },
  fail: { pass: 'fixed', fail: 'other standing', open: 'still not passing', untested: 'no longer tested' },
  open: { pass: 'newly observed', fail: 'newly failing', open: 'still not passing', untested: 'no longer tested' },
  untested: {
    pass: 'newly tested',
    fail: 'newly tested',
    open: 'newly tested',
    untested: 'still not passing',
  },
};

/** The kind of a change between different standings; null where both pass. */
export function changeKind(before: RequirementVerdict, after: RequirementVerdict): ChangeKind | null {
  return kinds[shownBy[before]][shownBy[after]];
}
