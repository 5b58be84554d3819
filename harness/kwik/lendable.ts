import type { Item } from '../answer.ts';
import type { KwikTarget } from '../target.ts';

/** The cards that checks may change, and in words why others may not. */
export interface Lendable {
  readonly cards: readonly Item[];
  readonly withheld: readonly string[];
}

/**
 * The cards of those customers who may be lent. A customer is lent with all of their cards, because a default flag may
 * move to any of them, so each has to be named, and each has to be such that it may be written down.
 */
export function lendable(
  listed: readonly Item[],
  named: KwikTarget['cards'],
  mayWrite: (card: Item) => boolean,
): Lendable {
  const isNamed = ({ id }: Item) => named === 'all' || (named !== 'none' && named.includes(id));
  const customers = [...Map.groupBy(listed, (card) => card.customer_id).values()];
  const inPart = customers.filter((cards) => cards.some(isNamed) && !cards.every(isNamed));
  const whole = customers.filter((cards) => cards.every(isNamed));
  const unwritten = whole.filter((cards) => !cards.every(mayWrite));
  const lent = new Set(whole.filter((cards) => cards.every(mayWrite)).flat());
  return {
    cards: listed.filter((card) => lent.has(card)),
    withheld: [
      ...inPart.map((cards) => {
        const others = cards.filter((card) => !isNamed(card)).map(({ id }) => id);
        return `customer ${cards[0]?.customer_id} is not lent: ${others.join(', ')} was not named, and a default flag may move there`;
      }),
      ...unwritten.map(
        (cards) =>
          `customer ${cards[0]?.customer_id} is not lent: a card holds a value like a secret or a card number, which no journal may keep`,
      ),
    ],
  };
}

/** In words which of the named cards the target does not list. */
export function unlisted(listed: readonly Item[], named: KwikTarget['cards']): string[] {
  if (typeof named === 'string') return [];
  const known = new Set(listed.map(({ id }) => id));
  return named.filter((id) => !known.has(id)).map((id) => `card ${id} was named, and the target does not list it`);
}
