import type { Item } from '../answer.ts';
import type { CardBefore, Journal } from '../journal.ts';
import type { Redact } from '../secrets/redact.ts';

/** Writes down cards before they are changed. */
export interface Loans {
  /** Whether the card may be written down: where a value of it is a secret or a card number it may not. */
  mayWrite(card: Item): boolean;
  /** Writes the cards down as they stand; the returned function, that they are back as they were. */
  lend(cards: readonly Item[]): () => void;
}

/** Writes nothing. */
export const unwrittenLoans: Loans = { mayWrite: () => true, lend: () => () => {} };

/** Loans of one target that are kept in a journal. */
export function openLoans(journal: Journal, target: string, redact: Redact): Loans {
  let loans = 0;
  return {
    mayWrite(card) {
      const values = Object.values(beforeOf(card)).map((value) => (typeof value === 'string' ? value : json(value)));
      return [...values, json(beforeOf(card))].every((text) => redact(text) === text);
    },
    lend(cards) {
      const loan = ++loans;
      journal.write({ entry: 'lending cards', target, loan, cards: cards.map(beforeOf) });
      return () => journal.write({ entry: 'returned cards', target, loan });
    },
  };
}

/** What has to be known to put the card back. */
function beforeOf({ id, customer_id, card_status, card_nickname, is_default }: Item): CardBefore {
  const members = { customer_id, card_status, card_nickname, is_default };
  return { id, ...Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) };
}

function json(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
