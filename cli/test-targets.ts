import { randomBytes } from 'node:crypto';
import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beginJournal } from '../harness/journal-file.ts';
import { removeIfFinished } from '../harness/journal-reader.ts';
import { checksOfRun } from '../harness/selection.ts';
import { type RunEvent, type RunStart, runEnded } from '../reporters/events/event.ts';
import type { Report, Shard, Waiver } from '../reporters/model.ts';
import { requirements } from '../spec/generated/requirements.ts';
import { loadChecks } from '../suites/load-checks.ts';
import { journalTarget } from './cleanup/journal-target.ts';
import { logsOfContainers } from './container-logs.ts';
import type { EventSink } from './events/write-events.ts';
import type { OpenTarget } from './open-targets.ts';
import { canRedraw, standardError, wantsColour } from './progress/output.ts';
import { type Progress, showProgress } from './progress/show-progress.ts';
import type { Detail } from './publish-report.ts';
import { type RunBeginning, reportOfRun, startOfRun } from './report-of-run.ts';
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
  readonly events: EventSink;
  /** How much is shown while the checks run. */
  readonly detail: Detail;
}

/** Runs the checks with a journal beside them, tells what happens, and reports. */
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
  const beginning: RunBeginning = {
    strict: run.strict,
    selection: { only, concurrency: Math.max(...targets.map((target) => target.concurrency)), shuffle },
    shard,
    targets,
    configuredTargets: run.configuredTargets,
    waivers: run.waivers,
    startedAt,
  };
  const start = await startOfRun({ ...beginning, containers: await logsOfContainers(run.targets, []) });
  const progress = progressOf(start, run.detail, signal);
  const emit = (event: RunEvent) => {
    const problem = run.events.write(event);
    if (problem !== null) progress.say(`cardproof: ${problem}\n`);
  };
  emit(start);
  const atMs = () => Math.round(performance.now() - startedAt);
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
    listener: {
      onStart: (each) => {
        emit({ event: 'check.start', atMs: atMs(), ...each });
        progress.onStart(each);
      },
      onEnd: (end) => {
        emit({ event: 'check.end', atMs: atMs(), ...end });
        progress.onEnd(end);
      },
    },
    signal,
  }).finally(progress.finish);
  if (lasting.length > 0) await endJournal(path, out);
  const report = await reportOfRun({
    ...beginning,
    containers: await logsOfContainers(run.targets, ends),
    ends,
    errors,
    interrupted: signal.aborted,
  });
  emit(runEnded(report));
  // As the report has them: redacted.
  for (const error of report.suiteErrors) process.stderr.write(`cardproof: error of the suite: ${error}\n`);
  return report;
}

/** What the user sees on standard error while the checks run. */
function progressOf(start: RunStart, detail: Detail, signal: AbortSignal): Progress {
  const loud = canRedraw(standardError, process.env) ? 'live' : 'lines';
  return showProgress(start, new Map(requirements.map((row) => [row.id, row])), standardError, {
    form: detail === 'quiet' ? 'quiet' : loud,
    verbose: detail === 'verbose',
    colour: wantsColour(standardError, process.env),
    now: () => performance.now(),
    signal,
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
