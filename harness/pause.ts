import { setTimeout } from 'node:timers/promises';
import { inconclusive } from './conclusion.ts';

/** Resolves after so many milliseconds; ends the check when the signal says that the run is stopped. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const pause: Pause = async (milliseconds, signal) => {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => inconclusive('interrupted'));
};
