import { preflight } from '../harness/preflight.ts';
import { isSelected } from '../harness/selection.ts';
import { openSession } from '../harness/session.ts';
import type { Target } from '../harness/target.ts';
import { renderTerminal } from '../reporters/terminal.ts';
import { requirements } from '../spec/generated/requirements.ts';
import { startEmbedded } from './embedded.ts';
import { showProgress } from './progress.ts';
import { reportOfRun } from './report-of-run.ts';
import { runChecks } from './run-checks.ts';
import { type Api, apis, type CredentialVariables, resolveTargets } from './targets.ts';
import { UsageError } from './usage-error.ts';
import { prepareFolder, writeReports } from './write-reports.ts';

export interface RunOptions {
  readonly apis: readonly Api[];
  readonly url?: string;
  readonly vaultUrl?: string;
  readonly only: readonly string[];
  readonly apiVersion?: string;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly shuffle: number | null;
  readonly strict: boolean;
  readonly allowLive: boolean;
  readonly out: string;
  readonly variables: CredentialVariables;
}

/** `cardproof run`: tests the targets, prints and writes the report, and returns the exit code. */
export async function run(options: RunOptions): Promise<number> {
  const startedAt = performance.now();
  const selected = options.apis.length > 0 ? options.apis : apis;
  assertSelection(options.only, selected);
  await prepareFolder(options.out);
  const embedded = options.url === undefined ? await startEmbedded(selected) : null;
  const interruption = onInterrupt();
  try {
    const targets = resolveTargets({
      ...options,
      apis: selected,
      url: options.url,
      vaultUrl: options.vaultUrl,
      apiVersion: options.apiVersion,
      environment: process.env,
      embedded: embedded?.urls ?? {},
    });
    const ready: Target[] = [];
    for (const target of targets) {
      const session = openSession(target, startedAt);
      const result = await preflight(session, options).finally(() => session.close());
      if ('refused' in result) {
        process.stderr.write(`cardproof: ${result.message}\n`);
        return result.refused === 'live' ? 2 : 3;
      }
      ready.push(result.ready);
    }
    if (interruption.signal.aborted) return 4;
    const { columns = 80 } = process.stdout;
    const progress = showProgress(
      { isTTY: process.stderr.isTTY === true, columns, write: (text) => void process.stderr.write(text) },
      () => performance.now(),
    );
    const checkRun = await runChecks({
      plan: { targets: ready, only: options.only, startedAt: performance.timeOrigin + startedAt },
      concurrency: options.concurrency,
      shuffle: options.shuffle,
      listener: progress,
      signal: interruption.signal,
    });
    progress.finish();
    const report = await reportOfRun({
      strict: options.strict,
      selection: { only: options.only, concurrency: options.concurrency, shuffle: options.shuffle },
      targets: ready,
      ends: checkRun.ends,
      interrupted: interruption.signal.aborted,
      startedAt,
    });
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    process.stdout.write(renderTerminal(report, { width: columns, colour }));
    const paths = await writeReports(report, options.out);
    process.stdout.write(`\nReports: ${paths.join(', ')}\n`);
    for (const error of checkRun.errors) process.stderr.write(`cardproof: error of the suite: ${error}\n`);
    return checkRun.errors.length > 0 ? 5 : report.exitCode;
  } finally {
    interruption.stop();
    await embedded?.close();
  }
}

function assertSelection(only: readonly string[], selected: readonly Api[]): void {
  const known = requirements.filter(({ api }) => selected.some((each) => each === api));
  for (const pattern of only) {
    if (known.some(({ id }) => isSelected(id, [pattern]))) continue;
    throw new UsageError(
      `--only ${pattern} names no requirement of ${selected.join(' or ')}; "cardproof list" shows them all`,
    );
  }
}

/** The first Ctrl-C stops the run and lets it clean up; the second ends the process at once. */
function onInterrupt(): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const listener = () => {
    if (controller.signal.aborted) process.exit(4);
    process.stderr.write('\ncardproof: stopping; removing what the checks created (press Ctrl-C again to leave it)\n');
    controller.abort();
  };
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  return {
    signal: controller.signal,
    stop() {
      process.off('SIGINT', listener);
      process.off('SIGTERM', listener);
    },
  };
}
