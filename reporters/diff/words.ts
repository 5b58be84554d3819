import { standingWords } from '../html/standing-words.ts';
import { counted } from '../text.ts';
import type { Change, ChangeKind, CheckChange, RewordedField, Stand, TargetDiff } from './model.ts';

/** Headings of the kinds. */
export const kindWords: Readonly<Record<ChangeKind, string>> = {
  regression: 'Regressions',
  'no longer observed': 'No longer observed',
  'no longer tested': 'No longer tested',
  removed: 'No longer in the report',
  'newly failing': 'Newly failing, not judged before',
  'other standing': 'Still failing, and stands otherwise',
  'still not passing': 'Not passing, in another way',
  fixed: 'Fixed',
  'newly observed': 'Newly observed',
  'newly tested': 'Newly tested',
  added: 'New requirements',
};

export const fieldWords: Readonly<Record<RewordedField, string>> = {
  says: 'wording',
  keyword: 'keyword',
  basis: 'basis',
  class: 'class',
  source: 'source',
  matters: 'why it matters',
};

/** `pass → fail`, and whether that decides anything. */
export function transition({ kind, counts, old: before, new: after }: Change): string {
  const words = `${standOf(before)} → ${standOf(after)}`;
  const wasGood = before?.verdict === 'pass';
  const isAdvisory = after?.standing === 'advisory' || after?.standing === 'waived';
  return wasGood && !counts && !isAdvisory && kind !== 'added' ? `${words} (does not count)` : words;
}

function standOf(stand: Stand | null): string {
  return stand ? standingWords[stand.standing] : 'not in the report';
}

/** Why the requirement stands as it does now; where it passes, or is gone, why it did not before. */
export function whyChanged({ old: before, new: after }: Change): string | null {
  if (after && after.verdict !== 'pass') {
    const reason = after.reason?.split('\n').join('; ') ?? null;
    return [after.check?.title, reason].filter((part) => typeof part === 'string').join(': ') || null;
  }
  return before?.reason ? `before: ${before.reason.split('\n')[0]}` : null;
}

export function checkWords({ kind, old: before, new: after }: CheckChange): string {
  switch (kind) {
    case 'other verdict':
      return `${after?.title}: ${before?.verdict} → ${after?.verdict}`;
    case 'retitled': {
      const verdict = before?.verdict === after?.verdict ? '' : ` (${before?.verdict} → ${after?.verdict})`;
      return `"${before?.title}" is now "${after?.title}"${verdict}`;
    }
    case 'added':
      return `new: ${after?.title} (${after?.verdict})`;
    case 'removed':
      return `gone: ${before?.title} (${before?.verdict})`;
  }
}

/** What the reader has to know of the target; null where it is in both reports under one name and was tested alike. */
export function targetRemark({ in: where, oldName }: TargetDiff): string | null {
  if (where === 'gone') return 'The new report does not have this target.';
  if (where === 'new') return 'The old report does not have this target; there is nothing to compare it with.';
  return oldName === null ? null : `It was called ${oldName} in the old report.`;
}

/** The conditions in a line each: `API version asked for: 2017-11-02 → 2019-05-29`. */
export function conditionLines({ conditions }: TargetDiff): string[] {
  return conditions.map(({ what, values }) => {
    const of = (side: string) => values.find(({ targets }) => targets.includes(side))?.value ?? '';
    return `${what}: ${of('old')} → ${of('new')}`;
  });
}

export function unchangedText({ counts }: TargetDiff): string {
  return `${counted(counts.unchanged, 'requirement')} as before`;
}
