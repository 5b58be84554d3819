import { setTimeout } from 'node:timers/promises';
import { inconclusive } from './conclusion.ts';

/** Resolves after so many milliseconds; ends the check when the signal says that the run is stopped. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => inconclusive('interrupted'));
}
