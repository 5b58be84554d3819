import type { CheckEnd } from '../check-record.ts';
import type { Target } from '../target.ts';

/** What the command tells the checks' thread, as plain data. */
export interface RunPlan {
  readonly targets: readonly Target[];
  /** Ids of the requirements whose checks run. */
  readonly requirements: readonly string[];
  /** Name of the run, part of the marker of whatever it creates. */
  readonly run: string;
  /** Null where every target is gone with the run. */
  readonly journal: { readonly path: string; readonly targets: readonly string[] } | null;
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
