import type { CheckResult, Report, RequirementResult } from '../model.ts';

/** A requirement's id; where several targets were tested, the target's name before it. */
export function rowAnchor(report: Pick<Report, 'requirements'>, row: Pick<RequirementResult, 'id' | 'target'>): string {
  return isOfSeveralTargets(report, row.id) ? `${row.target}:${row.id}` : row.id;
}

/** A check's id, with the target before it where its requirement has it. */
export function checkAnchor(
  report: Pick<Report, 'requirements'>,
  row: Pick<RequirementResult, 'id' | 'target'>,
  { id }: Pick<CheckResult, 'id'>,
): string {
  return isOfSeveralTargets(report, row.id) ? `${row.target}:${id}` : id;
}

/** An exchange of a check, by its index. */
export function exchangeAnchor(check: string, index: number): string {
  return `${check}/exchange-${index}`;
}

/** Requirements that a report has of more than one target. Looked up for every link, so that each report is read once. */
const severalOf = new WeakMap<Report['requirements'], ReadonlySet<string>>();

function isOfSeveralTargets({ requirements }: Pick<Report, 'requirements'>, id: string): boolean {
  let several = severalOf.get(requirements);
  if (!several) {
    const targetOf = new Map<string, string>();
    for (const row of requirements) if (!targetOf.has(row.id)) targetOf.set(row.id, row.target);
    several = new Set(requirements.filter((row) => targetOf.get(row.id) !== row.target).map((row) => row.id));
    severalOf.set(requirements, several);
  }
  return several.has(id);
}
