import type { CheckEnd } from '../../harness/check-record.ts';
import type { Report, ReportContainer, ReportTarget, Waiver } from '../model.ts';

/**
 * One line of an event stream: what a run says while it goes on, as plain redacted data. A stream begins with
 * `run.start` and, where the run was not killed, ends with `run.end`. Its JSON Schema is
 * `reporters/events/event.schema.json`.
 */
export type RunEvent = RunStart | CheckStarted | CheckEnded | RunEnded;

/** Version of the events; semantic versioning. */
export const eventsVersion = '1.0.0';

interface CommonEvent {
  /** Milliseconds after the start of the run. */
  readonly atMs: number;
}

/** Everything that is known before the first check. */
export interface RunStart extends CommonEvent {
  readonly event: 'run.start';
  readonly schemaVersion: typeof eventsVersion;
  readonly tool: Report['tool'];
  /** RFC 3339. */
  readonly startedAt: string;
  readonly strict: boolean;
  readonly selection: Report['selection'];
  /** Of a container only the image: its log is not known yet. */
  readonly targets: readonly Omit<ReportTarget, 'operations'>[];
  readonly waivers: readonly Waiver[];
  /** Ids of the checks to come, in listed order; each runs on every target that claims its class. */
  readonly checks: readonly string[];
  /** How many `check.end` are to come. */
  readonly total: number;
}

export interface CheckStarted extends CommonEvent {
  readonly event: 'check.start';
  readonly target: string;
  readonly check: string;
}

export interface CheckEnded extends CommonEvent, CheckEnd {
  readonly event: 'check.end';
}

/** What is known only when the last check has ended, and what the report concluded. */
export interface RunEnded extends CommonEvent, Pick<Report, 'outcome' | 'exitCode' | 'sentence' | 'counts'> {
  readonly event: 'run.end';
  /** Whether the run was stopped before its last check. */
  readonly interrupted: boolean;
  /** Faults of the suite outside any check. */
  readonly suiteErrors: readonly string[];
  /** The containers that the run started, by the name of their target. */
  readonly containers: Readonly<Record<string, ReportContainer>>;
}

/** An event as its line of the stream. */
export function eventLine(event: RunEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** The last event of a run, which says what its report says. */
export function runEnded(report: Report): RunEnded {
  const { outcome, exitCode, sentence, counts, interrupted, suiteErrors, timing, targets } = report;
  const containers = targets.flatMap(({ name, container }) => (container ? [[name, container] as const] : []));
  return {
    event: 'run.end',
    atMs: timing.totalMs,
    outcome,
    exitCode,
    sentence,
    counts,
    interrupted,
    suiteErrors,
    containers: Object.fromEntries(containers),
  };
}
