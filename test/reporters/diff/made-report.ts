import type { CheckResult, Report, ReportTarget, RequirementResult } from '../../../reporters/model.ts';
import { checkResult, sampleReport } from '../sample.ts';

/** A row that counts, with one check of its verdict, unless changed. */
export function row(
  id: string,
  verdict: RequirementResult['verdict'],
  changes: Partial<RequirementResult> = {},
): RequirementResult {
  const checks =
    verdict === 'untested'
      ? []
      : [check(id, verdict, { reason: verdict === 'pass' ? null : `${verdict} for a reason` })];
  return {
    id,
    target: 'omise',
    class: id.split('.').slice(0, -1).join('.'),
    keyword: 'MUST',
    basis: 'documented',
    says: `Says ${id}.`,
    source: 'a page',
    matters: 'It matters.',
    verdict,
    weighs: true,
    untested: verdict === 'untested' ? 'Not selected in this run.' : null,
    inapplicable: null,
    waiver: null,
    checks,
    ...changes,
  };
}

/** A check of a requirement; without exchanges, unless changed. */
export function check(id: string, verdict: CheckResult['verdict'], changes: Partial<CheckResult> = {}): CheckResult {
  return checkResult(verdict, { id: `${id}/a-check`, title: 'a check', exchanges: [], exchange: null, ...changes });
}

export function target(changes: Partial<ReportTarget> = {}): ReportTarget {
  const [sample] = sampleReport().targets;
  if (!sample) throw new Error('the sample has no target');
  return { ...sample, classes: null, container: null, ...changes };
}

/** A report of these rows on one Omise target, unless changed; its counts and outcome are those of the sample. */
export function made(requirements: readonly RequirementResult[], changes: Partial<Report> = {}): Report {
  return sampleReport({
    targets: [target()],
    coverage: [...new Set(requirements.map((each) => each.class))].map((id) => ({
      id,
      title: `Title of ${id}`,
      requirements: sampleReport().counts.requirements,
    })),
    requirements,
    waivers: [],
    findings: [],
    ...changes,
  });
}
