import type { Observation } from './observation.ts';
import type { Plan } from './plan.ts';

/** One run of the command under one plan, and what was seen of it. */
export interface CommandRun {
  readonly plan: Plan;
  /** Null where it was ended by a signal. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Whether it was ended because it took longer than it may. */
  readonly timedOut: boolean;
  readonly durationMs: number;
  /** What it wrote, standard output and error in one, cut to its end; redacted. */
  readonly output: string;
  /** Lines of all of it, digits masked; compared, never written. */
  readonly lines: ReadonlySet<string>;
  /** Codes of errors that stand in its output or its results, whatever was cut. */
  readonly codes: ReadonlySet<string>;
  /** Lines that it wrote into the file that CARDPROOF_RESULT names; null where it wrote none. */
  readonly results: readonly string[] | null;
  readonly observations: readonly Observation[];
  /** Operations whose answers the freedom has changed. */
  readonly touched: ReadonlySet<string>;
  /** Hosts that were asked for and refused. */
  readonly refusedHosts: readonly string[];
  /** TLS that failed: the client does not trust the authority of this run. One sentence each. */
  readonly untrusted: readonly string[];
}
