import { answersCheckId } from '../../reporters/answers-check.ts';
import type { CheckResult, Report, RequirementResult, RequirementVerdict } from '../../reporters/model.ts';

/** A verdict that is another than the recorded one. */
export interface VerdictChange {
  readonly target: string;
  /** Id of a requirement; or of a check whose requirement keeps its verdict. */
  readonly id: string;
  /** Null where the recording knows no such requirement or check. */
  readonly recorded: RequirementVerdict | null;
  /** Null where the present suites know none. */
  readonly now: RequirementVerdict | null;
  /** Why it is not a pass now; null where there is no reason. */
  readonly reason: string | null;
}

/** Where the verdicts of two reports on the same exchanges differ: requirements first of all, and checks within them. */
export function verdictChanges(recorded: Report, now: Report): VerdictChange[] {
  const before = byTarget(recorded);
  const after = byTarget(now);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [old, fresh] = [before.get(key), after.get(key)];
    const either = fresh ?? old;
    if (!either) return [];
    const { target, id } = either;
    const verdicts = { recorded: old?.verdict ?? null, now: fresh?.verdict ?? null };
    if (verdicts.recorded !== verdicts.now) return [{ target, id, ...verdicts, reason: reasonOf(fresh) }];
    return checkChanges(old, fresh).map((change) => ({ target, ...change }));
  });
}

function byTarget({ requirements }: Report): ReadonlyMap<string, RequirementResult> {
  return new Map(requirements.map((row) => [`${row.target}\n${row.id}`, row]));
}

function checkChanges(old: RequirementResult | undefined, fresh: RequirementResult | undefined) {
  const before = new Map(old?.checks.map((check) => [check.id, check]));
  const after = new Map(fresh?.checks.map((check) => [check.id, check]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [recorded, now] = [before.get(id)?.verdict ?? null, after.get(id)?.verdict ?? null];
    return recorded === now ? [] : [{ id, recorded, now, reason: after.get(id)?.reason ?? null }];
  });
}

/** The reason of the check that the verdict comes from, or why there is none. */
function reasonOf(row: RequirementResult | undefined): string | null {
  if (!row) return null;
  const own = row.checks.filter(({ verdict }) => verdict === row.verdict);
  const isMade = ({ id }: CheckResult) => id === answersCheckId(row.id);
  const telling = own.find((check) => !isMade(check)) ?? own[0];
  return telling?.reason ?? row.untested ?? row.inapplicable;
}
