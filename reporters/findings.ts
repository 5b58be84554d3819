import type { CheckEnd } from '../harness/check-record.ts';
import type { Violation } from '../harness/transcript.ts';
import type { Finding } from './model.ts';

const checksAtMost = 10;

/** Something that was noticed once. */
export interface Noticed extends Pick<Finding, 'kind' | 'message'> {
  /** Id of the check that saw it; left out where none did. */
  readonly by?: string;
}

/**
 * What the run noticed and does not weigh, merged, most frequent first.
 * @param unclaimed whether a requirement is of a class that a target does not claim
 */
export function collectFindings(
  ends: readonly CheckEnd[],
  unclaimed: (target: string, requirement: string) => boolean,
): Finding[] {
  const noticed: Noticed[] = [];
  const add = (kind: Finding['kind'], message: string, by: string) => noticed.push({ kind, message, by });
  for (const { record, target } of ends) {
    for (const note of record.notes) add('note', note, record.id);
    for (const { operation, findings, violations } of record.exchanges) {
      for (const finding of findings) add(kindOf(finding), `${operation}: ${messageOf(finding)}`, record.id);
      for (const violation of violations) {
        const message = `${operation}: ${messageOf(violation)}, got ${violation.observed}`;
        if (violation.requirement === null) add('violation without requirement', message, record.id);
        else if (unclaimed(target, violation.requirement))
          add('violation of a class not claimed', `${violation.requirement}, ${message}`, record.id);
      }
    }
  }
  return mergeFindings(noticed);
}

/** Each thing once, with how often it was noticed and by whom; most frequent first. */
export function mergeFindings(noticed: readonly Noticed[]): Finding[] {
  const merged = new Map<string, { kind: Finding['kind']; message: string; count: number; checks: Set<string> }>();
  for (const { kind, message, by } of noticed) {
    const key = `${kind} ${message}`;
    const known = merged.get(key) ?? { kind, message, count: 0, checks: new Set<string>() };
    known.count++;
    if (by !== undefined) known.checks.add(by);
    merged.set(key, known);
  }
  return [...merged.values()]
    .map((each) => ({ ...each, checks: [...each.checks].slice(0, checksAtMost) }))
    .sort((a, b) => b.count - a.count || (a.message < b.message ? -1 : 1));
}

export function kindOf(finding: Violation): Finding['kind'] {
  return finding.expected.startsWith('no property') ? 'unknown property' : 'unspecified';
}

/** Where something departs from the specification, and what the place must be. */
export function messageOf({ part, pointer, expected, observed }: Violation): string {
  const place = pointer ? `${part} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')}` : part;
  if (expected.startsWith('no property')) return `${place} is not in the specification`;
  return part === 'body' && pointer === '' ? observed : `${place} must be ${expected}`;
}
