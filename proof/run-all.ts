import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Actor } from './cast.ts';
import type { Observation } from './observe.ts';
import { usualMoment } from './usual-moment.ts';
import type { WorkerData } from './worker.ts';

/** Each check leaves little behind that lives on: with room for it, collecting it costs half as much. */
const resourceLimits = { maxYoungGenerationSizeMb: 128 };

export interface RunAllOptions {
  readonly threads?: number;
  /** The moment at which every check begins; a moment like any other by default. */
  readonly now?: Date;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Observes every subject, on as many threads as the machine has cores; observations come in the order of the cast. */
export async function runAll(
  actors: readonly Actor[],
  { threads = availableParallelism(), now = usualMoment, onProgress }: RunAllOptions = {},
): Promise<readonly Observation[]> {
  const waiting = actors.map(({ subject }) => subject.id);
  const observations = new Map<string, Observation>();
  const workerData: WorkerData = { now: now.toISOString() };
  const workOn = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, resourceLimits });
    try {
      await new Promise<void>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('exit', (code) => reject(new Error(`a thread of the proof ended with ${code}`)));
        worker.on('message', (message: Observation | 'ready') => {
          if (message !== 'ready') {
            observations.set(message.subject, message);
            onProgress?.(observations.size, actors.length);
          }
          const next = waiting.shift();
          if (next === undefined) resolve();
          else worker.postMessage(next);
        });
      });
    } finally {
      worker.removeAllListeners('exit');
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, actors.length) }, workOn));
  return actors.map(({ subject }) => {
    const observation = observations.get(subject.id);
    if (!observation) throw new Error(`${subject.id} was not observed`);
    return observation;
  });
}
