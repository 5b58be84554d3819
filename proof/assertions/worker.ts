import { parentPort } from 'node:worker_threads';
import { freezeClock } from '../frozen-clock.ts';
import { usualMoment } from '../usual-moment.ts';

/** One thread: is told assertions, one after another, and answers whether the proof would miss each. */
const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread');
const clock = freezeClock(usualMoment);
// Only now: suites read the clock when they are loaded.
const { noticerOf } = await import('./notice.ts');
const noticed = await noticerOf(clock);

port.on('message', async (assertion) => port.postMessage(await noticed(assertion)));
port.postMessage('ready');
