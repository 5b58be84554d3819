import type { Item } from '../answer.ts';
import type { CardBefore } from '../journal.ts';
import { type CardChange, changesBack } from './restore.ts';

/** How to see the cards of a target and how to change one. */
export interface CardsOfTarget {
  list(): Promise<ReadonlyMap<string, Item>>;
  update(change: CardChange): Promise<unknown>;
}

/** What was changed back, and what differs all the same. */
export interface PutBack {
  readonly changed: readonly CardChange[];
  readonly remaining: readonly CardChange[];
}

/** Changes back what differs from how the cards were, and only that, and looks whether it is as it was. */
export async function putBack(before: readonly CardBefore[], cards: CardsOfTarget): Promise<PutBack> {
  const changed = changesBack(before, await cards.list());
  for (const change of changed) await cards.update(change);
  return { changed, remaining: changed.length > 0 ? changesBack(before, await cards.list()) : [] };
}
