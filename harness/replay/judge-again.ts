import { isDeepStrictEqual } from 'node:util';
import type { Judgement } from '../judge/judge-response.ts';
import type { Leak } from '../secrets/leak.ts';
import type { Exchange, Violation } from '../transcript.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

type Found = Pick<Exchange, 'violations' | 'findings'>;

/**
 * A judgement of a recorded answer: what its record shows is judged by the specification as it is now; what was masked or
 * left out keeps what was found there when the answer came.
 */
export function judgedAgain(answer: RecordedAnswer, recorded: Found, now: Judgement): Judgement {
  const again = (before: readonly Violation[], found: readonly Violation[]) => [
    ...before.filter((each) => !answer.shows(each) || has(found, each)),
    ...found.filter((each) => answer.shows(each) && !has(before, each)),
  ];
  return {
    violations: again(
      recorded.violations.filter((each) => !isLeak(each)),
      now.violations,
    ),
    findings: again(recorded.findings, now.findings),
    json: answer.isNoJson ? undefined : now.json,
  };
}

/**
 * What a recorded answer gave away. A secret was masked, so that only its record tells of it; what is left can be looked
 * through again.
 */
export function leaksAgain(answer: RecordedAnswer, recorded: Found, now: readonly Leak[]): Leak[] {
  const before = recorded.violations.flatMap(({ requirement, part, expected, observed }) =>
    requirement !== null && isLeak({ requirement }) ? [{ requirement, part, expected, observed }] : [],
  );
  return [
    ...before.filter((each) => !answer.isVerbatim || has(now, each)),
    ...now.filter((each) => !has(before, each)),
  ];
}

/** Whether a violation was found by looking for what no answer may give away. */
function isLeak({ requirement }: Pick<Violation, 'requirement'>): boolean {
  return requirement !== null && /^\w+\.safety\./.test(requirement);
}

/** The record has its members in the order of whoever wrote it. */
function has(found: readonly unknown[], wanted: unknown): boolean {
  return found.some((each) => isDeepStrictEqual(each, wanted));
}
