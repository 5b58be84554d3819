import type { ConformanceClass } from '../spec/requirement.ts';
import type { ClassCoverage, Counts, RequirementResult, RequirementVerdict } from './model.ts';
import { standing } from './text.ts';

/** How many requirements and checks there are of each verdict, and how the failed ones stand. */
export function countAll(rows: readonly RequirementResult[]): Counts {
  const checks = { error: 0, fail: 0, inconclusive: 0, pass: 0, inapplicable: 0 };
  for (const check of rows.flatMap((row) => row.checks)) checks[check.verdict]++;
  const standings = rows.map(standing);
  return {
    requirements: countRequirements(rows),
    checks,
    failures: standings.filter((each) => each === 'fail').length,
    advisories: standings.filter((each) => each === 'advisory').length,
    waived: standings.filter((each) => each === 'waived').length,
  };
}

/** The rows of one class, counted; nothing where the run has none. */
export function coverageOf({ id, title }: ConformanceClass, rows: readonly RequirementResult[]): ClassCoverage[] {
  const own = rows.filter((row) => row.class === id);
  return own.length > 0 ? [{ id, title, requirements: countRequirements(own) }] : [];
}

function countRequirements(rows: readonly RequirementResult[]): Record<RequirementVerdict, number> {
  const counts = { error: 0, fail: 0, inconclusive: 0, pass: 0, inapplicable: 0, untested: 0 };
  for (const row of rows) counts[row.verdict]++;
  return counts;
}
