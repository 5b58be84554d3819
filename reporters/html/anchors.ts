import type { CheckResult, Report, RequirementResult } from '../model.ts';
import { isOnOtherTarget } from '../text.ts';

/** A requirement's id; where several targets were tested, the target's name before it. */
export function rowAnchor(report: Pick<Report, 'requirements'>, row: Pick<RequirementResult, 'id' | 'target'>): string {
  return isOnOtherTarget(row.id, row.target, report) ? `${row.target}:${row.id}` : row.id;
}

/** A check's id, with the target before it where its requirement has it. */
export function checkAnchor(
  report: Pick<Report, 'requirements'>,
  row: Pick<RequirementResult, 'id' | 'target'>,
  { id }: Pick<CheckResult, 'id'>,
): string {
  return isOnOtherTarget(row.id, row.target, report) ? `${row.target}:${id}` : id;
}

/** An exchange of a check, by its index. */
export function exchangeAnchor(check: string, index: number): string {
  return `${check}/exchange-${index}`;
}
