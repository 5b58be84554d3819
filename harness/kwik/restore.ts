import { isDeepStrictEqual } from 'node:util';
import type { Item } from '../answer.ts';
import type { CardBefore } from '../journal.ts';

/** The members of a card that a request can change. */
const writable = ['card_status', 'card_nickname', 'is_default'] as const;

export type CardChange = { readonly id: string } & { readonly [Name in (typeof writable)[number]]?: unknown };

/**
 * The records that turn the cards, as they stand now, back into what they were. A default flag is taken away before
 * another is given, so that two never stand side by side.
 */
export function changesBack(before: readonly CardBefore[], now: ReadonlyMap<string, Item>): CardChange[] {
  const changes = before.flatMap((card): CardChange[] => {
    const current = now.get(card.id);
    const different = writable.filter((name) => !isDeepStrictEqual(current?.[name], card[name]));
    if (different.length === 0) return [];
    return [{ id: card.id, ...Object.fromEntries(different.map((name) => [name, card[name]])) }];
  });
  return changes.sort((a, b) => Number(a.is_default === true) - Number(b.is_default === true));
}
