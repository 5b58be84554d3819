import type { CheckEnd } from '../harness/check-record.ts';
import type { Violation } from '../harness/transcript.ts';
import type { Finding } from './model.ts';

const checksAtMost = 10;

/** What the run noticed and does not weigh, merged, most frequent first. */
export function collectFindings(ends: readonly CheckEnd[]): Finding[] {
  const merged = new Map<string, { kind: Finding['kind']; message: string; count: number; checks: Set<string> }>();
  const add = (kind: Finding['kind'], message: string, check: string) => {
    const key = `${kind} ${message}`;
    const known = merged.get(key) ?? { kind, message, count: 0, checks: new Set<string>() };
    known.count++;
    known.checks.add(check);
    merged.set(key, known);
  };
  for (const { record } of ends) {
    for (const note of record.notes) add('note', note, record.id);
    for (const { operation, findings, violations } of record.exchanges) {
      for (const finding of findings) add(kindOf(finding), `${operation}: ${messageOf(finding)}`, record.id);
      for (const violation of violations.filter((each) => each.requirement === null)) {
        add(
          'violation without requirement',
          `${operation}: ${messageOf(violation)}, got ${violation.observed}`,
          record.id,
        );
      }
    }
  }
  return [...merged.values()]
    .map((each) => ({ ...each, checks: [...each.checks].slice(0, checksAtMost) }))
    .sort((a, b) => b.count - a.count || (a.message < b.message ? -1 : 1));
}

function kindOf(finding: Violation): Finding['kind'] {
  return finding.expected.startsWith('no property') ? 'unknown property' : 'unspecified';
}

function messageOf({ part, pointer, expected, observed }: Violation): string {
  const place = pointer ? `${part} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')}` : part;
  if (expected.startsWith('no property')) return `${place} is not in the specification`;
  return part === 'body' && pointer === '' ? observed : `${place} must be ${expected}`;
}
