import type { CheckResult, RequirementResult } from '../model.ts';

/** The first check that has the verdict of its requirement; null for a pass, and where no check ran. */
export function firstCheck({ verdict, checks }: RequirementResult): CheckResult | null {
  return verdict === 'pass' ? null : (checks.find((check) => check.verdict === verdict) ?? null);
}

/** Why a requirement is no pass; null for a pass. */
export function firstReason(row: RequirementResult): string | null {
  return firstCheck(row)?.reason ?? row.untested ?? row.inapplicable;
}
