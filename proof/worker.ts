import { parentPort, workerData } from 'node:worker_threads';
import { freezeClock } from './frozen-clock.ts';

/** What a thread of the proof is told at its start. */
export interface WorkerData {
  /** The moment at which every check begins; ISO 8601. */
  readonly now: string;
}

/** One of the proof's threads: is told the ids of subjects, one after another, and answers with an observation each. */
const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread');
const clock = freezeClock(new Date((workerData as WorkerData).now));
// Only now: suites read the clock when they are loaded.
const { loadChecks } = await import('../suites/load-checks.ts');
const { cast } = await import('./cast.ts');
const { observer } = await import('./observe.ts');
const actors = new Map(cast().map((actor) => [actor.subject.id, actor]));
const observe = observer(await loadChecks(), clock);

port.on('message', async (id: string) => {
  const actor = actors.get(id);
  if (!actor) throw new Error(`there is no subject ${id}`);
  port.postMessage(await observe(actor));
});
port.postMessage('ready');
