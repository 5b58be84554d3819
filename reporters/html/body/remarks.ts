import type { CheckResult, Exchange, Violation } from '../../model.ts';

/** What is said about a place of an exchange, and shown there. */
export interface Remark extends Violation {
  /** `violation` contradicts the specification; `claim` is what the check itself expected; `finding` does not weigh. */
  readonly tone: 'violation' | 'claim' | 'finding';
}

/** Everything that is said about an exchange. */
export function remarksOf({ violations, findings }: Exchange, claims: readonly Remark[]): Remark[] {
  const places = new Set(violations.map(placeOf));
  return [
    ...violations.map((each): Remark => ({ ...each, tone: 'violation' })),
    ...claims.filter((claim) => !places.has(placeOf(claim))),
    ...findings.map((each): Remark => ({ ...each, tone: 'finding' })),
  ];
}

function placeOf({ part, pointer }: Violation): string {
  return `${part} ${pointer}`;
}

/**
 * What a failed check expected of the exchange that shows it, with the places that its words name: pointers into the
 * answer's body, the status, the content type. Most contradict nothing in the specification, which cannot say them.
 */
export function claimsOf({ verdict, expected, observed, exchange }: CheckResult, { response }: Exchange): Remark[] {
  if (verdict !== 'fail' || exchange === null || expected === null || observed === null || !response) return [];
  const claim = (part: string, pointer: string, wanted: string): Remark => ({
    tone: 'claim',
    requirement: null,
    part,
    pointer,
    expected: wanted,
    observed,
  });
  const [, pointer, value] = /^(\/\S*) (.+)$/s.exec(expected) ?? [];
  if (pointer !== undefined && value !== undefined) return [claim('body', pointer, value)];
  if (observed.startsWith(`status ${response.status} `) || observed === `status ${response.status}`)
    return [claim('status', '', expected)];
  const [, type] = /^content type (.+)$/s.exec(expected) ?? [];
  if (type !== undefined) return [claim('content type', '', type)];
  const [, named] = / at (\/\S+)$/.exec(expected) ?? [];
  return named === undefined ? [] : [claim('body', named, expected)];
}
