import type { CheckEnd } from '../../../harness/check-record.ts';
import type { Verdict } from '../../../harness/verdict.ts';
import type { RunStart } from '../../../reporters/events/event.ts';
import type { Requirement } from '../../../spec/requirement.ts';
import { checkResult, exchange } from '../../reporters/sample.ts';
import { rows, target, today } from '../../reporters/sample-facts.ts';

export const requirements: ReadonlyMap<string, Requirement> = new Map(rows.map((row) => [row.id, row]));

/** Checks of a sample run: `count` of each requirement that is named. */
export function checksOf(count: number, ...ids: readonly string[]): string[] {
  return ids.flatMap((id) => Array.from({ length: count }, (_, at) => `${id}/check-${at + 1}`));
}

/** The start of a sample run. */
export function startOf(checks: readonly string[], changes: Partial<RunStart> = {}): RunStart {
  const targets = [target('omise', 'omise'), target('kwik', 'kwik')];
  return {
    event: 'run.start',
    schemaVersion: '1.0.0',
    atMs: 0,
    tool: { name: 'cardproof', version: '0.0.0', node: 'v24.0.0' },
    startedAt: `${today}T10:00:00.000Z`,
    strict: false,
    selection: { only: [], concurrency: 16, shuffle: null, shard: null, configuredTargets: ['omise', 'kwik'] },
    targets,
    waivers: [],
    checks,
    total: checks.length,
    ...changes,
  };
}

/** The end of a check; `breaks` names requirements that its answer contradicts in passing. */
export function endOf(check: string, verdict: Verdict, on = 'omise', breaks: readonly string[] = []): CheckEnd {
  const violations = breaks.map((requirement) => ({
    requirement,
    part: 'body',
    pointer: '/object',
    expected: 'the constant "card"',
    observed: '"cart"',
  }));
  return {
    target: on,
    requirement: check.slice(0, check.indexOf('/')),
    record: checkResult(verdict, {
      id: check,
      reason: verdict === 'pass' ? null : 'expected at most 100 cards, got 101',
      exchanges: [exchange(1, { violations })],
    }),
    leftovers: [],
  };
}
