/** One thing that was looked at, how it is, and what to do where it is not well. */
export type Diagnosis = {
  /** What was looked at, in a word or two. */
  readonly about: string;
  /** What was seen. */
  readonly says: string;
} & (
  | { readonly state: 'good' }
  /** Worth knowing, and nothing to worry about. */
  | { readonly state: 'note'; readonly remedy?: string }
  /** A run starts all the same, but tells less than it could. */
  | { readonly state: 'warning'; readonly remedy: string }
  | { readonly state: 'problem'; readonly remedy: string; readonly exitCode: ProblemCode }
);

/** 2 for settings and live keys, 3 for a target that is unreachable or refuses the credentials. */
export type ProblemCode = 2 | 3;

/** The exit code for everything that was found: settings come first, since they are the user's own to change. */
export function exitCodeOf(diagnoses: readonly Diagnosis[]): 0 | ProblemCode {
  const codes = diagnoses.flatMap((each) => (each.state === 'problem' ? [each.exitCode] : []));
  if (codes.includes(2)) return 2;
  return codes.includes(3) ? 3 : 0;
}
