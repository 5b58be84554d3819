import type { CardBefore, JournalEntry } from './journal.ts';

/** What is still to be undone at one target. */
export interface Unfinished {
  readonly target: string;
  /** Ids of customers that were created and not destroyed. */
  readonly customers: readonly string[];
  /** Requests for a customer whose answer was not seen: nobody knows whether there are customers, or their ids. */
  readonly unanswered: number;
  /** Cards that were lent and not seen back, as they stood before the first such loan. */
  readonly cards: readonly CardBefore[];
  /** The loans that they belong to. */
  readonly loans: readonly number[];
}

/** What the entries leave to be undone, for each target that has something. */
export function unfinished(entries: readonly JournalEntry[]): Unfinished[] {
  return [...Map.groupBy(entries, ({ target }) => target)]
    .map(([target, own]) => ofTarget(target, own))
    .filter(({ customers, unanswered, loans }) => customers.length + unanswered + loans.length > 0);
}

function ofTarget(target: string, entries: readonly JournalEntry[]): Unfinished {
  const unanswered = new Set<number>();
  const customers = new Set<string>();
  const loans = new Map<number, readonly CardBefore[]>();
  for (const entry of entries) {
    switch (entry.entry) {
      case 'creating customer':
        unanswered.add(entry.request);
        break;
      case 'created customer':
        unanswered.delete(entry.request);
        customers.add(entry.id);
        break;
      case 'customer not created':
        unanswered.delete(entry.request);
        break;
      case 'destroyed customer':
        customers.delete(entry.id);
        break;
      case 'lending cards':
        loans.set(entry.loan, entry.cards);
        break;
      case 'returned cards':
        loans.delete(entry.loan);
        break;
    }
  }
  // A card that was lent again after it had not come back was no longer what it had been.
  const cards = new Map<string, CardBefore>();
  for (const card of [...loans.values()].flat()) if (!cards.has(card.id)) cards.set(card.id, card);
  return {
    target,
    customers: [...customers],
    unanswered: unanswered.size,
    cards: [...cards.values()],
    loans: [...loans.keys()],
  };
}
