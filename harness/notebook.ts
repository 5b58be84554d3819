/** What a check leaves besides its verdict. */
export interface Notebook {
  /** Observations that do not weigh. */
  readonly notes: string[];
  /** What could not be put back. */
  readonly leftovers: string[];
  /** To be done when the check has ended, last first. Each gets a signal of its own. */
  readonly cleanups: ((signal: AbortSignal) => Promise<void>)[];
}

export function openNotebook(): Notebook {
  return { notes: [], leftovers: [], cleanups: [] };
}

/** Bound on the whole clean-up of one check; milliseconds. */
const cleanupTimeoutMs = 15_000;

/** Undoes what the check did, last first. What fails is noted as left over; nothing is thrown. */
export async function cleanUp(notebook: Notebook): Promise<void> {
  const undoing = notebook.cleanups.splice(0).reverse();
  if (undoing.length === 0) return;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), cleanupTimeoutMs);
  for (const undo of undoing) {
    await undo(controller.signal).catch((cause: unknown) => {
      notebook.leftovers.push(cause instanceof Error ? cause.message : String(cause));
    });
  }
  clearTimeout(timer);
}
