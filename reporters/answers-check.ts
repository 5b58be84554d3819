import type { CheckEnd, CheckRecord } from '../harness/check-record.ts';
import type { Exchange } from '../harness/transcript.ts';

/** At most so many offending exchanges are shown; the number of all is in the reason. */
const shownAtMost = 3;

const title = 'every answer agrees with the specification';

/** Id of the record that `answersChecks` makes for a requirement. */
export function answersCheckId(requirement: string): string {
  return `${requirement}/${title.replaceAll(' ', '-')}`;
}

const seenIn = /^seen in (\S+), exchange (\d+)$/;

/** The check and the exchange that a note of such a record names; null for any other note. */
export function seenElsewhere(note: string): { readonly check: string; readonly exchange: number } | null {
  const [, check, exchange] = seenIn.exec(note) ?? [];
  return check === undefined || exchange === undefined ? null : { check, exchange: Number(exchange) };
}

/**
 * Every exchange is judged by the specification, whatever its check is about. Where answers contradict a requirement,
 * this is the failed check that says so; no record where none does, because silence of other checks proves nothing.
 */
export function answersChecks(requirement: string, ends: readonly CheckEnd[]): CheckRecord[] {
  const seen = ends.flatMap((end) => end.record.exchanges.map((exchange) => ({ exchange, check: end.record.id })));
  const offending = seen.filter(({ exchange }) => exchange.violations.some((each) => each.requirement === requirement));
  const [first] = offending;
  if (!first) return [];
  const violation = first.exchange.violations.find((each) => each.requirement === requirement);
  const place = `${violation?.part ?? ''}${violation?.pointer ? ` ${violation.pointer}` : ''}`;
  const answers = offending.length === 1 ? 'One answer contradicts' : `${offending.length} answers contradict`;
  return [
    {
      id: answersCheckId(requirement),
      title,
      verdict: 'fail',
      reason: `${answers} the specification: ${place} must be ${violation?.expected}, got ${violation?.observed}`,
      expected: `${place}: ${violation?.expected}`,
      observed: violation?.observed ?? null,
      exchange: 1,
      paired: false,
      attempts: 1,
      durationMs: 0,
      notes: offending
        .slice(0, shownAtMost)
        .map(({ check, exchange }) => `seen in ${check}, exchange ${exchange.index}`),
      exchanges: offending
        .slice(0, shownAtMost)
        .map(({ exchange }, position): Exchange => ({ ...exchange, index: position + 1 })),
    },
  ];
}
