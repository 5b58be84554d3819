import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import type { CheckEnd } from '../harness/check-record.ts';
import { type CheckStart, onCheckStart } from '../harness/vitest/check-starts.ts';
import { interruptChecks } from '../harness/vitest/interruption.ts';
import type { RunPlan } from '../harness/vitest/run-plan.ts';
import { vitestAdapter } from '../reporters/vitest-adapter.ts';

/** Is told of checks as they start and end. */
export interface CheckListener {
  readonly onStart: (start: CheckStart) => void;
  readonly onEnd: (end: CheckEnd) => void;
}

export interface CheckRun {
  readonly ends: readonly CheckEnd[];
  /** Faults of the suite itself outside any check, such as a suite file that does not load. */
  readonly errors: readonly string[];
}

export interface CheckRunOptions {
  readonly plan: RunPlan;
  /** Seed of the order; null runs in listed order. */
  readonly shuffle: number | null;
  readonly listener: CheckListener;
  /** Aborted to stop early: no further check starts, those under way end and clean up. */
  readonly signal: AbortSignal;
}

/** Runs the selected checks in Vitest: one thread, all suites in one module, as many checks at once as each target
 * may have. */
export async function runChecks({ plan, shuffle, listener, signal }: CheckRunOptions): Promise<CheckRun> {
  const ends: CheckEnd[] = [];
  const adapter = vitestAdapter((end) => {
    ends.push(end);
    listener.onEnd(end);
  });
  const keepOwnSignals = refuseSignalListeners();
  const root = fileURLToPath(new URL('../', import.meta.url));
  const vitest = await createVitest(
    {
      root,
      config: false,
      watch: false,
      include: ['cli/conformance.test.{ts,js}'],
      // Node loads everything below that file itself: nothing is transformed, and nothing need be kept on disk.
      server: { deps: { external: [/./] } },
      fsModuleCache: false,
      cache: false,
      pool: 'threads',
      maxWorkers: 1,
      isolate: false,
      fileParallelism: false,
      // Each target admits as many checks at once as it may have; Vitest is not to keep one waiting for another's.
      maxConcurrency: Number.MAX_SAFE_INTEGER,
      sequence: { concurrent: true, shuffle: { files: false, tests: shuffle !== null }, seed: shuffle ?? 0 },
      testTimeout: 0,
      reporters: [adapter],
      provide: { plan },
      passWithNoTests: true,
    },
    { logLevel: 'silent', clearScreen: false },
  );
  keepOwnSignals();
  signal.addEventListener('abort', interruptChecks, { once: true });
  const ignoreStarts = onCheckStart(listener.onStart);
  try {
    const { testModules, unhandledErrors } = await vitest.start();
    const errors = [...testModules.flatMap((module) => module.errors()), ...unhandledErrors];
    return { ends, errors: errors.map((error) => (error as Error).stack ?? String((error as Error).message ?? error)) };
  } finally {
    signal.removeEventListener('abort', interruptChecks);
    ignoreStarts();
    await vitest.close();
  }
}

/**
 * Takes away, at once, whatever listener to the signals that end a run anybody else adds; until the returned function
 * is called. Vitest's own would end the process within a millisecond, before the checks have cleaned up.
 */
function refuseSignalListeners(): () => void {
  const refuse = (event: string | symbol, listener: (...values: unknown[]) => void) => {
    if (event === 'SIGINT' || event === 'SIGTERM') queueMicrotask(() => process.off(event, listener));
  };
  process.on('newListener', refuse);
  return () => void process.off('newListener', refuse);
}
