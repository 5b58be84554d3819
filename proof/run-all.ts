import type { Actor } from './cast.ts';
import type { Observation } from './observe.ts';
import { onThreads } from './threads.ts';
import { usualMoment } from './usual-moment.ts';
import type { WorkerData } from './worker.ts';

export interface RunAllOptions {
  readonly threads?: number;
  /** The moment at which every check begins. */
  readonly now?: Date;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Observes every subject; observations come in the order of the cast. */
export function runAll(
  actors: readonly Actor[],
  { now = usualMoment, ...options }: RunAllOptions = {},
): Promise<readonly Observation[]> {
  const workerData: WorkerData = { now: now.toISOString() };
  const ids = actors.map(({ subject }) => subject.id);
  return onThreads(new URL('./worker.ts', import.meta.url), ids, { ...options, workerData });
}
