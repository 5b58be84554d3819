import type { CheckEnd } from '../check-record.ts';
import type { Target } from '../target.ts';

/** What the command tells the checks' thread, as plain data. */
export interface RunPlan {
  readonly targets: readonly Target[];
  /** Requirement ids or beginnings of them; empty selects every check. */
  readonly only: readonly string[];
  /** `performance.timeOrigin`-based start of the run, milliseconds since the epoch. */
  readonly startedAt: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    plan: RunPlan;
  }
  interface TaskMeta {
    cardproof?: CheckEnd;
  }
}
