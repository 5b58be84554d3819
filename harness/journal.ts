/** One thing that a run is about to do to the target, or has done: enough to undo it after a crash. */
export type JournalEntry =
  | { readonly entry: 'creating customer'; readonly target: string; readonly request: number }
  | { readonly entry: 'created customer'; readonly target: string; readonly request: number; readonly id: string }
  | { readonly entry: 'destroyed customer'; readonly target: string; readonly id: string };

/** Keeps the entries where they outlive the process. */
export interface Journal {
  /** Returns once the entry is with the operating system. */
  write(entry: JournalEntry): void;
}

/** Keeps nothing. */
export const silentJournal: Journal = { write: () => {} };
