import { isSelected } from '../harness/selection.ts';
import { buildClientReport } from '../reporters/build-client-report.ts';
import type { Report, Waiver } from '../reporters/model.ts';
import type { CommandRun } from '../sdk/command-run.ts';
import { omiseFaults } from '../sdk/plan/faults.ts';
import { omiseFreedoms } from '../sdk/plan/freedoms.ts';
import { planName } from '../sdk/plan-name.ts';
import { endedWell, endOf } from '../sdk/result.ts';
import { runOnce, type Stage } from '../sdk/run-once.ts';
import { type Plans, type RunByPlan, type Runs, runPlans } from '../sdk/run-plans.ts';
import { whyUntested } from '../sdk/verdicts/untested.ts';
import { recordsOf, runsInWords } from '../sdk/verdicts/verdicts.ts';
import { clientRequirements } from '../spec/generated/client-requirements.ts';
import { commonFacts } from './client/client-facts.ts';
import { type ClientProgress, showClientProgress } from './client/client-progress.ts';
import { openStage } from './client/client-stage.ts';
import { type ClientTarget, openClientTarget } from './client/client-target.ts';
import { clientWaivers } from './client/client-waivers.ts';
import { redactedLines } from './client/redacted-lines.ts';
import { loadConfig } from './config/load-config.ts';
import { runDefaults, settle } from './config/settings.ts';
import type { Given } from './config/target-options.ts';
import { didYouMean } from './did-you-mean.ts';
import { onInterrupt } from './interrupt.ts';
import { publishReport } from './publish-report.ts';
import { UsageError } from './usage-error.ts';
import { prepareFolder } from './write-reports.ts';

export interface SdkOptions {
  readonly given: Given;
  /** The command and its arguments. */
  readonly words: readonly [string, ...string[]];
  /** Runs it again under each freedom of the documentation. */
  readonly vary: boolean;
  /** Runs it again with each fault. */
  readonly faults: boolean;
  /** Patterns of requirements whose freedoms and faults are tried; empty tries all. */
  readonly only: readonly string[];
  /** Bound on one run of the command, milliseconds; null lets the plain run decide. */
  readonly timeLimit: number | null;
}

/** Bound on the first run, and the least on any other; milliseconds. */
const [firstLimitMs, leastLimitMs] = [60_000, 15_000];

/** `cardproof sdk`: runs a command against a target, judges what it sends and what it makes of answers, and reports. */
export async function sdk(options: SdkOptions): Promise<number> {
  const startedAt = performance.now();
  const { given, only, words } = options;
  assertSelection(only);
  const loaded = await loadConfig(given.config, process.cwd());
  const settings = settle(runDefaults, given.run, { values: loaded.config, name: loaded.file ?? '' });
  const waivers = await clientWaivers(settings.waivers.value);
  await prepareFolder(settings.out.value);
  const interruption = onInterrupt('ending the command');
  try {
    const target = await openClientTarget(loaded, given, startedAt, interruption.signal);
    if ('refused' in target) return target.refused;
    try {
      const plans = plansOf(options, target);
      const { signal } = interruption;
      const performed = await perform(words, target, plans, { limit: options.timeLimit, startedAt, signal });
      if (performed === null) return 4;
      if (performed.runs.sawLiveKey)
        throw new UsageError(
          'the command sent a live key, which lacks "_test_"; nothing of it was sent on. Give it a test key, or pass --allow-live to change live data.',
        );
      const report = reportOf(performed, { options, target, plans, waivers, startedAt });
      await publishReport(report, settings.out.value);
      return report.exitCode;
    } finally {
      await target.close();
    }
  } finally {
    interruption.stop();
  }
}

function plansOf({ vary, faults, only }: SdkOptions, { target }: ClientTarget): Plans {
  const selected = ({ requirement }: { readonly requirement: string }) => isSelected(requirement, only);
  return {
    freedoms: vary ? omiseFreedoms(target).filter(selected) : [],
    // The code and the repetition are judged on every fault.
    faults: faults
      ? omiseFaults.filter((fault) => selected(fault) || judgedOnFaults.some((id) => isSelected(id, only)))
      : [],
  };
}

const judgedOnFaults = ['omise.client.faults.error-code', 'omise.client.faults.no-blind-repeat'];

interface Performance {
  readonly runs: Runs;
  readonly interrupted: boolean;
  readonly words: readonly string[];
}

/** Runs the command by all plans; null where it was interrupted before its first run had ended. */
async function perform(
  words: SdkOptions['words'],
  { target, allowLive }: ClientTarget,
  plans: Plans,
  { limit, startedAt, signal }: { limit: number | null; startedAt: number; signal: AbortSignal },
): Promise<Performance | null> {
  const timeLimitMs = limit ?? firstLimitMs;
  const { stage, close } = await openStage({ words, target, allowLive, faults: plans.faults, timeLimitMs, startedAt });
  const { columns = 80 } = process.stderr;
  const progress = showClientProgress(
    { isTTY: process.stderr.isTTY === true, columns, write: (text) => void process.stderr.write(text) },
    () => performance.now(),
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

interface ReportParts {
  readonly options: SdkOptions;
  readonly target: ClientTarget;
  readonly plans: Plans;
  readonly waivers: readonly Waiver[];
  readonly startedAt: number;
}

function reportOf({ runs, interrupted, words }: Performance, parts: ReportParts): Report {
  const { options, target, plans, waivers, startedAt } = parts;
  const all = [
    runs.plain,
    ...(runs.again ? [runs.again] : []),
    ...runs.freedoms.flatMap(({ whole, apart }) => [whole, ...apart]),
    ...runs.faults.map(({ run }) => run),
  ];
  const scope = {
    seen: 'command',
    varies: options.vary,
    hasFaults: options.faults,
    isSelected: (requirement: string) => isSelected(requirement, options.only),
    hasBaseline: runs.baseline !== null,
  } as const;
  return buildClientReport({
    ...commonFacts(target.target, startedAt),
    strict: options.given.run.strict?.value ?? false,
    interrupted,
    only: options.only,
    client: {
      seen: 'command',
      subject: words,
      runs: runsInWords(runs),
      refusedHosts: [...new Set(all.flatMap(({ refusedHosts }) => refusedHosts))].sort(),
      obstacles: obstaclesOf(runs, all),
    },
    observations: all.flatMap(({ plan, observations }) =>
      observations.map(({ exchange, planned }) => ({ isPlain: plan.kind === 'plain', planned, exchange })),
    ),
    records: recordsOf(runs),
    untested: (requirement) => whyUntested(requirement, scope),
    waivers,
    suiteErrors: [],
    plans: plans.freedoms.length + plans.faults.length,
  });
}

/** What kept the command from being seen or compared, a sentence each. */
function obstaclesOf({ plain, baseline }: Runs, all: readonly CommandRun[]): string[] {
  const untrusted = [...new Set(all.flatMap((run) => run.untrusted))].map(
    (each) => `${each}; docs/sdk.md says how its kind is told to trust the authority of a run.`,
  );
  const cameNear = untrusted.length > 0 || plain.refusedHosts.length > 0;
  const unseen =
    plain.observations.length === 0 && !cameNear
      ? [
          'No request came through the proxy: the client may not look at HTTPS_PROXY; docs/sdk.md says how its kind is led here.',
        ]
      : [];
  const ended = endedWell(plain) ? [] : [`The command ${howItEnded(plain)}`];
  const uncompared =
    baseline === null && endedWell(plain) && all.length > 1 ? ['The second plain run did not end as the first.'] : [];
  return [...untrusted, ...unseen, ...ended, ...uncompared];
}

function howItEnded(run: CommandRun): string {
  const end = run.timedOut
    ? `did not end within ${run.durationMs} ms (--time-limit gives it more)`
    : `ended with ${endOf(run)}`;
  return `${end}: ${lastLine(run.output)}`;
}

function lastLine(output: string): string {
  return output.trimEnd().split('\n').at(-1)?.trim() || 'it wrote nothing';
}

function assertSelection(only: readonly string[]): void {
  for (const pattern of only) {
    if (clientRequirements.some(({ id }) => isSelected(id, [pattern]))) continue;
    throw new UsageError(
      `--only ${pattern} names no requirement of clients${didYouMean(pattern, clientRequirements)}; "cardproof list --clients" shows them all`,
    );
  }
}
