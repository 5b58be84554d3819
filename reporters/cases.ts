import type { CheckResult, Report, RequirementResult } from './model.ts';
import { type Standing, standing } from './text.ts';

/**
 * One line of a test report: a check of a requirement on a target, or a requirement that no check was made for.
 *
 * - `failure`: the subject broke a requirement that counts, and nobody has accepted it.
 * - `error`: it could not be observed although it counts, or the suite itself is at fault.
 * - `skipped`: neither green nor red: advisory, waived, untested, or of no account for the target.
 */
export interface Case {
  readonly row: RequirementResult;
  /** Null where no check of the requirement was made. */
  readonly check: CheckResult | null;
  readonly kind: 'pass' | 'failure' | 'error' | 'skipped';
  /** How it stands, in one word. */
  readonly status: Standing;
  /** Id of the check, or of the requirement that has none; unique on its target. */
  readonly id: string;
  /** Why it is not green; empty for a pass. */
  readonly message: string;
}

/** Every check, and every requirement without one, in the order of the report. */
export function casesOf({ requirements }: Pick<Report, 'requirements'>): Case[] {
  const counts = new Map<string, number>();
  const cases = requirements.flatMap((row) =>
    row.checks.length > 0 ? row.checks.map((check) => caseOf(row, check)) : [caseWithoutCheck(row)],
  );
  return cases.map((each) => {
    const key = `${each.row.target}\n${each.id}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? each : { ...each, id: `${each.id} (${count})` };
  });
}

function caseOf(row: RequirementResult, check: CheckResult): Case {
  const status = standing({ ...row, verdict: check.verdict });
  const kind = kindOf(row, check);
  const message = `${kind === 'skipped' ? whySkipped(row, check) : ''}${check.reason ?? ''}`;
  return { row, check, kind, status, id: check.id, message };
}

function caseWithoutCheck(row: RequirementResult): Case {
  const isOutside = row.inapplicable !== null;
  return {
    row,
    check: null,
    kind: 'skipped',
    status: isOutside ? 'inapplicable' : 'untested',
    id: row.id,
    message: isOutside ? `inapplicable: ${row.inapplicable}` : `untested: ${row.untested ?? ''}`,
  };
}

function kindOf(row: RequirementResult, { verdict }: CheckResult): Case['kind'] {
  switch (verdict) {
    case 'pass':
      return 'pass';
    case 'inapplicable':
      return 'skipped';
    case 'fail':
      return standing({ ...row, verdict }) === 'fail' ? 'failure' : 'skipped';
    case 'inconclusive':
      // Of a requirement whose failure is waived nothing more can be learnt.
      return row.weighs && row.waiver === null ? 'error' : 'skipped';
    case 'error':
      return 'error';
  }
}

/** What stands before the reason of a check that is not green and does not count. */
function whySkipped({ waiver }: RequirementResult, { verdict }: CheckResult): string {
  if (verdict === 'inapplicable') return 'inapplicable: ';
  if (waiver) return `waived until ${waiver.expires}: ${waiver.reason} (${waiver.owner}); ${verdict}: `;
  return verdict === 'fail' ? 'advisory: ' : 'open, and does not count: ';
}
