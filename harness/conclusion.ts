import type { Redact } from './secrets/redact.ts';
import { redactedHead } from './secrets/redacted-head.ts';
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

/** What ended one check, as it ends another that waited for the same: the exchange that shows it is not its own. */
export function ofAnother(cause: unknown): unknown {
  if (!(cause instanceof Concluded)) return cause;
  const { exchange: _, ...conclusion } = cause.conclusion;
  return new Concluded(conclusion);
}

/** Ends the check: the subject broke the requirement. Texts are redacted by whoever records them. */
export function fail(expected: string, observed: string, exchange?: number): never {
  const reason = contrast(expected, observed);
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

function contrast(expected: string, observed: string): string {
  return `expected ${expected}, got ${observed}`;
}

/** Characters of what was expected, and of what was observed. */
const longestPart = 300;
/** Characters of a reason that is not made of the two. */
const longestReason = 600;
/** Characters of an error of ours, which comes with its stack. */
const longestError = 4_000;

/** A text as it is recorded: redacted, then cut. */
export function phrase(text: string, redact: Redact, longest: number): string {
  const { text: head, isCut } = redactedHead(text, redact, longest);
  return isCut ? `${head}…` : head;
}

/** The texts of a conclusion as they are recorded: redacted, then cut. Null where there are none. */
export function textsOf({ verdict, reason, expected, observed }: Conclusion, redact: Redact) {
  if (expected === undefined || observed === undefined) {
    const longest = verdict === 'error' ? longestError : longestReason;
    return { reason: phrase(reason, redact, longest), expected: null, observed: null };
  }
  const texts = { expected: phrase(expected, redact, longestPart), observed: phrase(observed, redact, longestPart) };
  return { ...texts, reason: contrast(texts.expected, texts.observed) };
}
