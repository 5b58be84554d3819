/** What one check concluded; a closed set, worst first. */
export const verdicts = ['error', 'fail', 'inconclusive', 'pass', 'inapplicable'] as const;

/**
 * - `error`: our fault.
 * - `fail`: the subject broke the requirement.
 * - `inconclusive`: it could not be observed (transport, throttling, a prerequisite refused). Never green.
 * - `pass`: observed, and as required.
 * - `inapplicable`: outside the classes or the API version that the target claims.
 */
export type Verdict = (typeof verdicts)[number];

/** The worst of the verdicts, or undefined of none. */
export function worst(of: Iterable<Verdict>): Verdict | undefined {
  const seen = new Set(of);
  return verdicts.find((verdict) => seen.has(verdict));
}
