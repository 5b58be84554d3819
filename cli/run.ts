import { isSelected } from '../harness/selection.ts';
import type { Shard } from '../reporters/model.ts';
import { requirements } from '../spec/generated/requirements.ts';
import { admit } from './admit.ts';
import type { Api } from './apis.ts';
import { isOfClient } from './client/client-waivers.ts';
import { chosenTargets } from './config/chosen-targets.ts';
import { loadConfig } from './config/load-config.ts';
import { printConfig } from './config/print-config.ts';
import { runDefaults, settle, type TargetSettings } from './config/settings.ts';
import type { Given } from './config/target-options.ts';
import { lastWordsOfContainers } from './container-logs.ts';
import { openEvents, standardOutput } from './events/write-events.ts';
import { onInterrupt } from './interrupt.ts';
import { openTargets } from './open-targets.ts';
import { publicationOf, publishReport } from './publish-report.ts';
import { testTargets } from './test-targets.ts';
import { UsageError } from './usage-error.ts';
import { waiversFile, writeWaivers } from './waivers/waivers-file.ts';
import { prepareFolder } from './write-reports.ts';

export interface RunOptions {
  readonly apis: readonly Api[];
  readonly given: Given;
  readonly only: readonly string[];
  /** Seed of a random order; null runs the checks in listed order. */
  readonly shuffle: number | null;
  /** Null runs the checks of all shards. */
  readonly shard: Shard | null;
  /** Shows the settings, and stops. */
  readonly printConfig: boolean;
  /** Drafts waivers for what failed. */
  readonly writeWaivers: boolean;
}

/** `cardproof run`: tests the targets, prints and writes the report, and returns the exit code. */
export async function run({ apis, given, only, shuffle, shard, ...options }: RunOptions): Promise<number> {
  const startedAt = performance.now();
  const loaded = await loadConfig(given.config, process.cwd());
  const chosen = chosenTargets(loaded, given, apis);
  const settings = settle(runDefaults, given.run, { values: loaded.config, name: loaded.file ?? '' });
  if (options.printConfig) {
    process.stdout.write(printConfig(loaded.file, settings, chosen, process.env));
    return 0;
  }
  assertSelection(only, chosen);
  const waivers = await waiversFile(settings.waivers.value, options.writeWaivers);
  const out = settings.out.value;
  await prepareFolder(out);
  const publication = publicationOf(settings);
  const events = openEvents(settings.events.value);
  const interruption = onInterrupt('removing what the checks created');
  try {
    const targets = await openTargets(chosen, process.env, interruption.signal).catch((cause: unknown) => {
      // What was being started when the user stopped it has nothing to report.
      if (interruption.signal.aborted && !(cause instanceof UsageError)) return null;
      throw cause;
    });
    if (targets === null) return 4;
    try {
      const refused = await admit(targets.opened, startedAt);
      if (refused !== null) {
        process.stderr.write(await lastWordsOfContainers(targets.opened));
        return refused;
      }
      if (interruption.signal.aborted) return 4;
      const report = await testTargets({
        targets: targets.opened,
        configuredTargets: Object.keys(loaded.config.targets ?? {}),
        only,
        shuffle,
        shard,
        strict: settings.strict.value,
        // One file may hold the waivers of servers and of clients.
        waivers: waivers.waivers.filter((waiver) => !isOfClient(waiver)),
        out,
        startedAt,
        signal: interruption.signal,
        events,
        detail: publication.detail,
      });
      const to = settings.events.value === standardOutput ? process.stderr : process.stdout;
      await publishReport(report, { ...publication, to });
      if (options.writeWaivers) await writeWaivers(report, waivers);
      return report.exitCode;
    } finally {
      await targets.close();
    }
  } finally {
    events.close();
    interruption.stop();
  }
}

function assertSelection(only: readonly string[], chosen: readonly TargetSettings[]): void {
  const known = requirements.filter(({ api }) => chosen.some((each) => each.api === api));
  for (const pattern of only) {
    if (known.some(({ id }) => isSelected(id, [pattern]))) continue;
    const names = [...new Set(chosen.map(({ api }) => api))].join(' or ');
    throw new UsageError(`--only ${pattern} names no requirement of ${names}; "cardproof list" shows them all`);
  }
}
