import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import type { CheckEnd } from '../harness/check-record.ts';
import { interruptChecks } from '../harness/vitest/interruption.ts';
import type { RunPlan } from '../harness/vitest/run-plan.ts';
import { type CheckListener, vitestAdapter } from '../reporters/vitest-adapter.ts';

export interface CheckRun {
  readonly ends: readonly CheckEnd[];
  /** Faults of the suite itself outside any check, such as a suite file that does not load. */
  readonly errors: readonly string[];
}

export interface CheckRunOptions {
  readonly plan: RunPlan;
  /** Checks at once. */
  readonly concurrency: number;
  /** Seed of the order; null runs in listed order. */
  readonly shuffle: number | null;
  readonly listener: CheckListener;
  /** Aborted to stop early: no further check starts, those under way end and clean up. */
  readonly signal: AbortSignal;
}

/** Runs the selected checks in Vitest: one thread, all suites in one module, as many checks at once as asked for. */
export async function runChecks({ plan, concurrency, shuffle, listener, signal }: CheckRunOptions): Promise<CheckRun> {
  const ends: CheckEnd[] = [];
  const adapter = vitestAdapter({
    onStart: listener.onStart,
    onEnd: (end) => {
      ends.push(end);
      listener.onEnd(end);
    },
  });
  const keepOwnSignals = watchSignals();
  const root = fileURLToPath(new URL('../', import.meta.url));
  const vitest = await createVitest(
    {
      root,
      config: false,
      watch: false,
      include: ['cli/conformance.test.{ts,js}'],
      setupFiles: ['harness/vitest/setup.ts'],
      pool: 'threads',
      maxWorkers: 1,
      isolate: false,
      fileParallelism: false,
      maxConcurrency: concurrency,
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
  try {
    const { testModules, unhandledErrors } = await vitest.start();
    const errors = [...testModules.flatMap((module) => module.errors()), ...unhandledErrors];
    return { ends, errors: errors.map((error) => (error as Error).stack ?? String((error as Error).message ?? error)) };
  } finally {
    signal.removeEventListener('abort', interruptChecks);
    await vitest.close();
  }
}

/**
 * Remembers who listens to the signals that end a run; the returned function removes whoever came since. Vitest's own
 * listener would end the process within a millisecond, before the checks have cleaned up.
 */
function watchSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const before = new Set(signals.flatMap((signal) => process.listeners(signal)));
  return () => {
    for (const signal of signals) {
      for (const listener of process.listeners(signal)) if (!before.has(listener)) process.off(signal, listener);
    }
  };
}
