import type { Verdict } from './verdict.ts';

/** Why a check ended without passing. */
export interface Conclusion {
  readonly verdict: Exclude<Verdict, 'pass'>;
  readonly reason: string;
  readonly expected?: string;
  readonly observed?: string;
  /** Index of the exchange that shows it. */
  readonly exchange?: number;
  /** True where only the way there failed at once, so that the whole check may be tried again. */
  readonly lost?: boolean;
}

/** Carries a conclusion out of a check's body; caught where the check was started, never further. */
export class Concluded extends Error {
  readonly conclusion: Conclusion;

  constructor(conclusion: Conclusion) {
    super(conclusion.reason);
    this.conclusion = conclusion;
  }
}

/** Ends the check: the subject broke the requirement. Texts are redacted by whoever records them. */
export function fail(expected: string, observed: string, exchange?: number): never {
  const reason = `expected ${expected}, got ${observed}`;
  throw new Concluded({ verdict: 'fail', reason, expected, observed, ...(exchange !== undefined && { exchange }) });
}

/** Ends the check: what it is about could not be observed. */
export function inconclusive(reason: string, exchange?: number): never {
  throw new Concluded({ verdict: 'inconclusive', reason, ...(exchange !== undefined && { exchange }) });
}

/** Ends the check: it does not apply to what the target claims to be. */
export function inapplicable(reason: string): never {
  throw new Concluded({ verdict: 'inapplicable', reason });
}
