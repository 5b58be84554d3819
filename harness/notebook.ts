import { undoing } from './deadline.ts';

/** What a check leaves besides its verdict. */
export interface Notebook {
  /** Observations that do not weigh. */
  readonly notes: string[];
  /** Ids of the cards that were lent, for each time that the check asked for some. */
  readonly lent: (readonly string[])[];
  /** What could not be put back. */
  readonly leftovers: string[];
  /** To be done when the check has ended, last first. Each gets a signal of its own. */
  readonly cleanups: ((signal: AbortSignal) => Promise<void>)[];
}

export function openNotebook(): Notebook {
  return { notes: [], lent: [], leftovers: [], cleanups: [] };
}

/**
 * Undoes what the check did, last first. What fails is noted as left over; nothing is thrown.
 * @param stopped aborted when the run is to end
 */
export async function cleanUp(notebook: Notebook, stopped: AbortSignal): Promise<void> {
  const cleanups = notebook.cleanups.splice(0).reverse();
  if (cleanups.length === 0) return;
  await undoing(stopped, async (signal) => {
    for (const undo of cleanups) {
      await undo(signal).catch((cause: unknown) => {
        notebook.leftovers.push(cause instanceof Error ? cause.message : String(cause));
      });
    }
  });
}
