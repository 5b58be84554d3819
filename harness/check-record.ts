import type { Exchange } from './transcript.ts';
import type { Verdict } from './verdict.ts';

/** What one check found out, as plain redacted data. */
export interface CheckRecord {
  /** Requirement id, a slash, the title in kebab case; unique in a run on one target. */
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** Why the verdict is not `pass`, in one or two sentences; null for a pass. */
  readonly reason: string | null;
  /** For a failure: what the requirement demands and what was seen; short, redacted. */
  readonly expected: string | null;
  readonly observed: string | null;
  /** Index of the exchange that shows it; null where no single one does. */
  readonly exchange: number | null;
  /** True when a request was to be refused, and its accepted twin was sent too. */
  readonly paired: boolean;
  /** How often the check ran; more than one after answers were lost on the way. */
  readonly attempts: number;
  readonly durationMs: number;
  /** Observations that do not weigh, such as which of several allowed answers was given. */
  readonly notes: readonly string[];
  /** Ids of the cards that it was lent to change, for each time that it asked; absent where it asked for none. */
  readonly lent?: readonly (readonly string[])[];
  readonly exchanges: readonly Exchange[];
}

/** What crosses from the checks' thread to the reporter when a check has ended. */
export interface CheckEnd {
  readonly target: string;
  readonly requirement: string;
  readonly record: CheckRecord;
  /** What the check made or changed and could not put back. */
  readonly leftovers: readonly string[];
}
