import type { Exchange, Violation } from '../../harness/transcript.ts';
import type { CommandRun } from '../../sdk/command-run.ts';
import type { Observation } from '../../sdk/observation.ts';

/** An observed exchange: `listCards`, answered 200, unless told otherwise. */
export function observation(
  given: Partial<Omit<Observation, 'exchange'>> &
    Partial<Exchange> & { readonly status?: number; readonly answer?: string } = {},
): Observation {
  const { examined = [], planned = false, fingerprint = 'f', status = 200, answer = '{}', ...exchange } = given;
  return {
    examined,
    planned,
    fingerprint,
    exchange: {
      index: 1,
      operation: 'listCards',
      purpose: null,
      malformed: null,
      startedAtMs: 0,
      durationMs: 1,
      request: { method: 'GET', url: 'https://api.omise.co/customers/cust_test_1/cards', headers: [], body: null },
      response: { status, headers: [], body: answer },
      failure: null,
      violations: [],
      findings: [],
      ...exchange,
    },
  };
}

/** A run of a command that ended well without a word, unless told otherwise. */
export function commandRun(given: Partial<CommandRun> = {}): CommandRun {
  return {
    plan: { kind: 'plain' },
    exitCode: 0,
    signal: null,
    timedOut: false,
    durationMs: 100,
    output: '',
    lines: new Set(),
    codes: new Set(),
    results: null,
    observations: [],
    touched: new Set(),
    refusedHosts: [],
    untrusted: [],
    ...given,
  };
}

/** A violation that is charged to a requirement of clients. */
export function violation(requirement: string, given: Partial<Violation> = {}): Violation {
  return { requirement, part: 'request body', pointer: '', expected: 'this', observed: 'that', ...given };
}
