import type { Item } from '../answer.ts';

/** The cards that a check wants to change. */
export interface Wanted {
  /** How many cards. */
  readonly cards: number;
  /** Whether they belong to one customer or to as many different ones; either by default. */
  readonly of?: 'one customer' | 'different customers';
  /** Which cards qualify; by default those with status ACTIVE. */
  readonly where?: (card: Item) => boolean;
}

/** The wanted cards out of those of free customers; undefined where there are too few. */
export function pick(all: readonly Item[], wanted: Wanted, taken: ReadonlySet<unknown>): readonly Item[] | undefined {
  const qualifies = wanted.where ?? ((card) => card.card_status === 'ACTIVE');
  const free = all.filter((card) => !taken.has(card.customer_id) && qualifies(card));
  const byOwner = Map.groupBy(free, (card) => card.customer_id);
  // Small customers first: the large ones are needed by the checks that want several cards of one.
  const owners = [...byOwner.values()].sort((a, b) => a.length - b.length);
  if (wanted.of === 'different customers') {
    return enough(
      owners.flatMap(([first]) => first ?? []),
      wanted.cards,
    );
  }
  if (wanted.of === 'one customer') {
    const owner = owners.find((cards) => cards.length >= wanted.cards);
    return owner && enough(owner, wanted.cards);
  }
  return enough(owners.flat(), wanted.cards);
}

function enough(cards: readonly Item[], count: number): readonly Item[] | undefined {
  return cards.length >= count ? cards.slice(0, count) : undefined;
}

/** The wanted cards in words. */
export function describeWanted({ cards, of, where }: Wanted): string {
  const kind = where ? 'suitable card' : 'ACTIVE card';
  const number = `${cards} ${kind}${cards === 1 ? '' : 's'}`;
  return of ? `${number} of ${of}` : number;
}
