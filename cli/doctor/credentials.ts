import { type Answer, summary } from '../../harness/answer.ts';
import { refusesCredentials } from '../../harness/refuses-credentials.ts';
import type { Diagnosis } from './diagnosis.ts';

/** Whether an answer shows that the credentials were taken, even if what was asked for is not there. */
export function isTaken(answer: Pick<Answer, 'status' | 'code' | 'disposition'>): boolean {
  return answer.disposition !== 'unclear' && !refusesCredentials(answer);
}

/** Where credentials came from, in words, by the variables that may hold them. */
export function originOf(
  variables: readonly string[],
  embedded: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (embedded) return "the reference server's own";
  const set = variables.filter((variable) => environment[variable]);
  const unset = variables.filter((variable) => !environment[variable]);
  const reference = `the reference server's, since ${unset.join(' and ')} ${unset.length > 1 ? 'are' : 'is'} not set`;
  return [...(set.length > 0 ? [`from ${set.join(' and ')}`] : []), ...(unset.length > 0 ? [reference] : [])].join(
    '; ',
  );
}

/** How a server met one credential, or a pair that it takes together. */
export interface Trial {
  /** What it is and who was asked, such as "secret key". */
  readonly about: string;
  readonly origin: string;
  /** The variables that it has to stand in. */
  readonly variables: string;
  /** The answer that refuses it; null where it was taken. */
  readonly refusal: Answer | null;
  /** What was taken in its place, and what to exchange then; null where nothing else was, or nothing else was tried. */
  readonly swapped: { readonly says: string; readonly remedy: string } | null;
  /** Whether the server takes one that nobody has; null where that cannot be told. */
  readonly takesUnknown: boolean | null;
}

/** Tells a credential that is refused from one in the wrong place, and both from a server that takes any. */
export function diagnoseCredential(trial: Trial): Diagnosis {
  const { about, origin, variables, refusal, swapped, takesUnknown } = trial;
  if (refusal && swapped) {
    const says = `refused (${summary(refusal)}), and ${swapped.says}`;
    return { about, state: 'problem', says, remedy: swapped.remedy, exitCode: 3 };
  }
  if (refusal) {
    const says = `refused (${summary(refusal)}); ${origin}`;
    const remedy = `Put a test credential of this target into ${variables}.`;
    return { about, state: 'problem', says, remedy, exitCode: 3 };
  }
  if (takesUnknown) {
    const says = `taken (${origin}), and so is one that nobody has: checks of authentication will fail`;
    const remedy =
      'Let the server refuse credentials that it does not know, or do not claim the class of authentication.';
    return { about, state: 'warning', says, remedy };
  }
  if (takesUnknown === null)
    return { about, state: 'note', says: `not refused (${origin}), but nothing shows that it is taken either` };
  return { about, state: 'good', says: `taken (${origin}), and an unknown one is refused` };
}
