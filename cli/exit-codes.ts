/** Every exit code of the command and what it means; the README's table is held against this one. */
export const exitCodes = {
  0: 'The target conforms (of a shard: its part passed): no requirement that counts failed, and none was left open.',
  1: 'The target does not conform: a MUST that is documented or observed failed (with --strict: any requirement), or a waiver is stale.',
  2: 'Usage or configuration: an unknown flag or command, a missing credential, a live key.',
  3: 'The target is unreachable, redirects, or refuses the credentials, before the first check.',
  4: 'Incomplete: nothing was selected, a MUST that counts is inconclusive, or the run was interrupted.',
  5: 'An error of the suite itself.',
} as const;
