import { answersCheckId } from '../answers-check.ts';
import type { CheckResult } from '../model.ts';
import type { CheckChange, CheckStand } from './model.ts';
import type { Pair } from './requirement-changes.ts';

/**
 * What changed below the requirements: checks that came, went or have another verdict, those aside that have the
 * verdict of a requirement which changed to it, since that is told there. Where none of a requirement's checks ran in
 * one report, that is no change of the checks.
 */
export function checkChanges(pairs: readonly Pair[]): CheckChange[] {
  return pairs.flatMap(({ old: before, new: after }) => {
    if (before === null || after === null) return [];
    const [was, is] = [own(before.id, before.checks), own(after.id, after.checks)];
    if (was.length === 0 || is.length === 0) return [];
    const isTold = (check: CheckResult) => before.verdict !== after.verdict && check.verdict === after.verdict;
    const newById = new Map(is.map((check) => [check.id, check]));
    const kept = was.flatMap((check): CheckChange[] => {
      const now = newById.get(check.id);
      if (!now || now.verdict === check.verdict || isTold(now)) return [];
      return [{ requirement: after.id, kind: 'other verdict', old: standOf(check), new: standOf(now) }];
    });
    const oldIds = new Set(was.map(({ id }) => id));
    return [
      ...kept,
      ...cameAndWent(
        after.id,
        was.filter(({ id }) => !newById.has(id)),
        is.filter(({ id }) => !oldIds.has(id)),
      ),
    ];
  });
}

/** Checks that are always made; the one that a contradicting answer brings about comes and goes with it. */
function own(requirement: string, checks: readonly CheckResult[]): readonly CheckResult[] {
  return checks.filter(({ id }) => id !== answersCheckId(requirement));
}

function cameAndWent(requirement: string, gone: readonly CheckResult[], come: readonly CheckResult[]): CheckChange[] {
  const [was, is] = [gone[0], come[0]];
  if (was && is && gone.length === 1 && come.length === 1)
    return [{ requirement, kind: 'retitled', old: standOf(was), new: standOf(is) }];
  return [
    ...come.map((check): CheckChange => ({ requirement, kind: 'added', old: null, new: standOf(check) })),
    ...gone.map((check): CheckChange => ({ requirement, kind: 'removed', old: standOf(check), new: null })),
  ];
}

function standOf({ id, title, verdict, reason }: CheckResult): CheckStand {
  return { id, title, verdict, reason };
}
