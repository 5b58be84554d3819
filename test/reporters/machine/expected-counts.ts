import type { Report } from '../../../reporters/model.ts';

/** What a report says, counted from its rows alone, without anything of the formats. */
export interface ExpectedCounts {
  readonly passed: number;
  /** Checks that failed, count, and are not waived. */
  readonly failed: number;
  readonly waived: number;
  readonly advisory: number;
  /** Checks that were to show what counts, and could not. */
  readonly open: number;
  readonly openAside: number;
  readonly errors: number;
  /** Checks of what does not apply. */
  readonly inapplicable: number;
  readonly withoutCheck: number;
  readonly staleWaivers: number;
  readonly suiteErrors: number;
}

export function expectedCounts({ requirements, waivers, suiteErrors }: Report): ExpectedCounts {
  const counts = {
    passed: 0,
    failed: 0,
    waived: 0,
    advisory: 0,
    open: 0,
    openAside: 0,
    errors: 0,
    inapplicable: 0,
    withoutCheck: 0,
    staleWaivers: waivers.filter(({ state }) => state === 'stale').length,
    suiteErrors: suiteErrors.length,
  };
  for (const { checks, weighs, waiver } of requirements) {
    if (checks.length === 0) counts.withoutCheck++;
    for (const { verdict } of checks) {
      if (verdict === 'pass') counts.passed++;
      if (verdict === 'inapplicable') counts.inapplicable++;
      if (verdict === 'error') counts.errors++;
      if (verdict === 'inconclusive') counts[weighs && waiver === null ? 'open' : 'openAside']++;
      if (verdict === 'fail') counts[waiver !== null ? 'waived' : weighs ? 'failed' : 'advisory']++;
    }
  }
  return counts;
}
