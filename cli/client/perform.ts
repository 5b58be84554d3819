import type { CommandRun } from '../../sdk/command-run.ts';
import { planName } from '../../sdk/plan-name.ts';
import { runOnce, type Stage } from '../../sdk/run-once.ts';
import { type Plans, type RunByPlan, type Runs, runPlans } from '../../sdk/run-plans.ts';
import { standardError } from '../progress/output.ts';
import { UsageError } from '../usage-error.ts';
import { type ClientProgress, showClientProgress } from './client-progress.ts';
import { openStage } from './client-stage.ts';
import type { ClientTarget } from './client-target.ts';
import { redactedLines } from './redacted-lines.ts';

/** Bound on the first run, and the least on any other; milliseconds. */
const [firstLimitMs, leastLimitMs] = [60_000, 15_000];

/** Everything that a command did. */
export interface Performance {
  readonly runs: Runs;
  readonly interrupted: boolean;
  /** The command, redacted. */
  readonly words: readonly string[];
}

/** How a command is run. */
export interface Manner {
  /** Bound on each run, milliseconds; null lets the first run decide on the others. */
  readonly limit: number | null;
  readonly startedAt: number;
  readonly signal: AbortSignal;
  /** Shows no progress. */
  readonly quiet: boolean;
}

/**
 * Runs the command by all plans; null where it was interrupted before its first run had ended.
 * @throws {UsageError} where the command cannot be started
 */
export async function perform(
  words: readonly [string, ...string[]],
  { target, allowLive }: ClientTarget,
  plans: Plans,
  { limit, startedAt, signal, quiet }: Manner,
): Promise<Performance | null> {
  const timeLimitMs = limit ?? firstLimitMs;
  const { stage, close } = await openStage({ words, target, allowLive, faults: plans.faults, timeLimitMs, startedAt });
  const progress = showClientProgress(quiet ? { isTTY: false, columns: 80, write: () => {} } : standardError, () =>
    performance.now(),
  );
  try {
    const run = runner(stage, limit, progress, signal);
    const runs = await runPlans(run, plans, progress.planned);
    return runs && { runs, interrupted: signal.aborted, words: words.map(stage.redact) };
  } finally {
    progress.finish();
    await close();
  }
}

/** Runs by plan: the first run shows what it writes and sets the time that the others may take. */
function runner(stage: Stage, limit: number | null, progress: ClientProgress, signal: AbortSignal): RunByPlan {
  let first: CommandRun | null = null;
  const shown = redactedLines(stage.redact, (text) => void process.stderr.write(text));
  return async (plan) => {
    if (signal.aborted) return null;
    progress.begins(planName(plan));
    const timeLimitMs = limit ?? (first ? Math.max(leastLimitMs, 5 * first.durationMs) : firstLimitMs);
    const command = { ...stage.command, timeLimitMs };
    const ended = await runOnce({ ...stage, command }, plan, signal, first ? () => {} : shown.write);
    shown.end();
    if ('notStarted' in ended) throw new UsageError(`${ended.notStarted}; give a command after --`);
    progress.ended(first !== null && ended.exitCode !== first.exitCode);
    // What ended because the user wished it says nothing of the client.
    if (signal.aborted) return null;
    first ??= ended;
    return ended;
  };
}
