import { randomBytes } from 'node:crypto';
import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beginJournal } from '../harness/journal-file.ts';
import { removeIfFinished } from '../harness/journal-reader.ts';
import { checksOfRun } from '../harness/selection.ts';
import type { Report, Shard, Waiver } from '../reporters/model.ts';
import { loadChecks } from '../suites/load-checks.ts';
import { journalTarget } from './cleanup/journal-target.ts';
import { logsOfContainers } from './container-logs.ts';
import type { OpenTarget } from './open-targets.ts';
import { showProgress } from './progress.ts';
import { reportOfRun } from './report-of-run.ts';
import { runChecks } from './run-checks.ts';

/** What is tested, and how. */
export interface Test {
  readonly targets: readonly OpenTarget[];
  readonly configuredTargets: readonly string[];
  readonly only: readonly string[];
  readonly shuffle: number | null;
  readonly shard: Shard | null;
  readonly strict: boolean;
  readonly waivers: readonly Waiver[];
  readonly out: string;
  readonly startedAt: number;
  readonly signal: AbortSignal;
}

/** Runs the checks with a journal beside them, and reports. */
export async function testTargets({ only, shuffle, shard, startedAt, signal, out, ...run }: Test): Promise<Report> {
  const targets = run.targets.map(({ target }) => target);
  const name = randomBytes(4).toString('hex');
  // What is in a container, or in this process, is gone with the run.
  const lasting = run.targets.filter(({ target, container }) => !target.embedded && container === null);
  const path = join(out, 'journal', `${name}.ndjson`);
  if (lasting.length > 0) {
    beginJournal(
      path,
      name,
      lasting.map(({ target, settings }) => journalTarget(target, settings)),
    ).close();
  }
  const { columns = 80 } = process.stderr;
  const progress = showProgress(
    { isTTY: process.stderr.isTTY === true, columns, write: (text) => void process.stderr.write(text) },
    () => performance.now(),
  );
  const checks = checksOfRun(await loadChecks(), { only, targets, shard });
  const { ends, errors } = await runChecks({
    plan: {
      targets,
      requirements: [...new Set(checks.map(({ requirement }) => requirement))],
      run: name,
      journal: lasting.length > 0 ? { path, targets: lasting.map(({ target }) => target.name) } : null,
      startedAt: performance.timeOrigin + startedAt,
    },
    shuffle,
    listener: progress,
    signal,
  });
  progress.finish();
  for (const error of errors) process.stderr.write(`cardproof: error of the suite: ${error}\n`);
  if (lasting.length > 0) await endJournal(path, out);
  return reportOfRun({
    strict: run.strict,
    selection: { only, concurrency: Math.max(...targets.map((target) => target.concurrency)), shuffle },
    shard,
    targets,
    configuredTargets: run.configuredTargets,
    containers: await logsOfContainers(run.targets, ends),
    waivers: run.waivers,
    ends,
    errors,
    interrupted: signal.aborted,
    startedAt,
  });
}

/** Removes the journal where all was undone; otherwise says what to do. */
async function endJournal(path: string, out: string): Promise<void> {
  if (await removeIfFinished(path)) {
    // Other runs may have journals there.
    await rmdir(dirname(path)).catch(() => undefined);
    return;
  }
  const folder = out === 'reports' ? '' : ` --out ${out}`;
  process.stderr.write(`cardproof: not everything could be put back; "cardproof cleanup${folder}" tries again\n`);
}
