/** One thing that a run is about to do to a target, or has done: together enough to undo it after a crash. */
export type JournalEntry =
  /** A request for a customer goes out; `request` numbers those of one target. */
  | { readonly entry: 'creating customer'; readonly target: string; readonly request: number }
  | { readonly entry: 'created customer'; readonly target: string; readonly request: number; readonly id: string }
  /** The target refused that request, or it was not sent. */
  | { readonly entry: 'customer not created'; readonly target: string; readonly request: number }
  | { readonly entry: 'destroyed customer'; readonly target: string; readonly id: string }
  /** Cards are about to be changed; `loan` numbers the loans of one target. */
  | {
      readonly entry: 'lending cards';
      readonly target: string;
      readonly loan: number;
      readonly cards: readonly CardBefore[];
    }
  /** They were seen to be as they were. */
  | { readonly entry: 'returned cards'; readonly target: string; readonly loan: number };

/** A Kwik card before a change: whose it is, and the members that a request can change, as far as it has them. */
export interface CardBefore {
  readonly id: string;
  readonly customer_id?: unknown;
  readonly card_status?: unknown;
  readonly card_nickname?: unknown;
  readonly is_default?: unknown;
}

/** Keeps the entries where they outlive the process. */
export interface Journal {
  /** Returns once the entry is with the operating system. */
  write(entry: JournalEntry): void;
}
