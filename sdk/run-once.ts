import { readFile, rm } from 'node:fs/promises';
import type { Redact } from '../harness/secrets/redact.ts';
import { redactedHead } from '../harness/secrets/redacted-head.ts';
import { type Attendance, type AttendanceParts, attend } from './attend.ts';
import { type Command, runCommand } from './command/run-command.ts';
import type { CommandRun } from './command-run.ts';
import { keepAll } from './keep.ts';
import type { Observer } from './observer.ts';
import type { Plan } from './plan.ts';

/** What all runs of a command share. */
export interface Stage {
  readonly command: Command;
  /** Where the command writes what it understood. */
  readonly resultFile: string;
  readonly attendance: Omit<AttendanceParts, 'plan' | 'observer' | 'keep'>;
  /** Each run is judged by itself: what was used up in one is not in the next. */
  readonly observerOfRun: () => Observer;
  readonly redact: Redact;
  /** Codes of errors that are looked for in what the command tells. */
  readonly codes: readonly string[];
  /** Sends what comes through the proxy to whoever attends now. */
  readonly seat: (attendance: Attendance | null) => DoorNotes;
}

/** What the proxy has to say of one run beside its requests. */
export interface DoorNotes {
  readonly refusedHosts: Set<string>;
  readonly untrusted: Set<string>;
}

/** Characters of output, and of one line of the results. */
const [longestTail, longestLine] = [4_000, 300];
/** Lines of results that are compared. */
const mostLines = 10_000;

/** What a run found that is not for the report. */
export interface RunNotes {
  readonly susceptible: ReadonlySet<string>;
  readonly sawLiveKey: boolean;
}

/**
 * Runs the command once by a plan.
 * @returns the run, or why the command could not be started
 */
export async function runOnce(
  stage: Stage,
  plan: Plan,
  signal: AbortSignal,
  onOutput: (text: string) => void,
): Promise<(CommandRun & RunNotes) | { readonly notStarted: string }> {
  await rm(stage.resultFile, { force: true });
  const attendance = attend({ ...stage.attendance, observer: stage.observerOfRun(), keep: keepAll(), plan });
  const notes = stage.seat(attendance);
  try {
    const end = await runCommand(stage.command, signal, onOutput);
    if ('notStarted' in end) return end;
    const text = await readFile(stage.resultFile, 'utf8').catch(() => null);
    const lines =
      text === null
        ? null
        : text
            .replace(/\r?\n$/, '')
            .split(/\r?\n/)
            .slice(0, mostLines);
    const told = `${end.output}\n${text ?? ''}`;
    return {
      plan,
      exitCode: end.exitCode,
      signal: end.signal,
      timedOut: end.timedOut,
      durationMs: end.durationMs,
      // From its end: the beginning of a long output says least.
      output: stage.redact(end.output).slice(-longestTail),
      lines: linesOf(end.output),
      codes: new Set(stage.codes.filter((code) => told.includes(code))),
      results: lines?.map((line) => redactedHead(line, stage.redact, longestLine).text) ?? null,
      observations: await attendance.observations(),
      touched: attendance.touched,
      refusedHosts: [...notes.refusedHosts],
      untrusted: [...notes.untrusted],
      susceptible: attendance.susceptible,
      sawLiveKey: attendance.sawLiveKey,
    };
  } finally {
    stage.seat(null);
  }
}

/** Times and counts in what is told for people differ from run to run. */
function linesOf(output: string): Set<string> {
  const lines = output.split('\n').map((line) => line.replaceAll(/\d+/g, '#').trim());
  return new Set(lines.filter((line) => line !== ''));
}
