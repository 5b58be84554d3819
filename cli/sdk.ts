import { isSelected } from '../harness/selection.ts';
import { omiseFaults } from '../sdk/plan/faults.ts';
import { omiseFreedoms } from '../sdk/plan/freedoms.ts';
import type { Plans } from '../sdk/run-plans.ts';
import { clientRequirements } from '../spec/generated/client-requirements.ts';
import { type ClientTarget, openClientTarget } from './client/client-target.ts';
import { clientWaivers } from './client/client-waivers.ts';
import { perform } from './client/perform.ts';
import { reportOfRuns } from './client/report-of-runs.ts';
import { loadConfig } from './config/load-config.ts';
import { runDefaults, settle } from './config/settings.ts';
import type { Given } from './config/target-options.ts';
import { didYouMean } from './did-you-mean.ts';
import { onInterrupt } from './interrupt.ts';
import { publicationOf, publishReport } from './publish-report.ts';
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
      const performed = await perform(words, target, plans, {
        limit: options.timeLimit,
        startedAt,
        signal,
        quiet: settings.quiet.value,
      });
      if (performed === null) return 4;
      if (performed.runs.sawLiveKey)
        throw new UsageError(
          'the command sent a live key, which lacks "_test_"; nothing of it was sent on. Give it a test key, or pass --allow-live to change live data.',
        );
      const report = reportOfRuns(performed, {
        target: target.target,
        vary: options.vary,
        faults: options.faults,
        only,
        strict: settings.strict.value,
        plans,
        waivers,
        startedAt,
      });
      await publishReport(report, publicationOf(settings));
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

function assertSelection(only: readonly string[]): void {
  for (const pattern of only) {
    if (clientRequirements.some(({ id }) => isSelected(id, [pattern]))) continue;
    throw new UsageError(
      `--only ${pattern} names no requirement of clients${didYouMean(pattern, clientRequirements)}; "cardproof list --clients" shows them all`,
    );
  }
}
