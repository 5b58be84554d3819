import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Each check leaves little behind that lives on: with room for it, collecting it costs half as much. */
const resourceLimits = { maxYoungGenerationSizeMb: 128 };

export interface ThreadOptions {
  /** One for each core by default. */
  readonly threads?: number;
  readonly workerData?: unknown;
  /** Called after each result with the number of all so far. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Has a script work through tasks on several threads and returns the results in the order of the tasks. The script says
 * `ready` once, and answers each message with one result.
 */
export async function onThreads<Task, Result>(
  script: URL,
  tasks: readonly Task[],
  { threads = availableParallelism(), workerData, onProgress }: ThreadOptions = {},
): Promise<readonly Result[]> {
  const waiting = [...tasks.entries()];
  const results: Result[] = [];
  let done = 0;
  const workOn = async (): Promise<void> => {
    const worker = new Worker(script, { workerData, resourceLimits });
    let place = -1;
    try {
      await new Promise<void>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('exit', (code) => reject(new Error(`a thread of the proof ended with ${code}`)));
        worker.on('message', (message: Result | 'ready') => {
          if (message !== 'ready') {
            results[place] = message;
            onProgress?.(++done, tasks.length);
          }
          const next = waiting.shift();
          if (next === undefined) return resolve();
          place = next[0];
          worker.postMessage(next[1]);
        });
      });
    } finally {
      worker.removeAllListeners('exit');
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, workOn));
  return results;
}
