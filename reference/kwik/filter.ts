import { monthsLeft } from './card.ts';
import { Failure } from './failure.ts';
import type { KwikRules } from './rules.ts';
import { cardStatuses, type StoredCard } from './store.ts';

/**
 * The cards that fit every filter of the query; parameters that are not documented are ignored.
 * @throws {Failure} 006 for a value that cannot be meant
 */
export function filterCards(
  cards: readonly StoredCard[],
  query: URLSearchParams,
  rules: KwikRules,
  now: Date,
): StoredCard[] {
  const status = query.get('card_status');
  const customer = query.get('customer_id');
  const months = query.get('expire_in_months');
  if (status !== null && !cardStatuses.some((each) => each === status)) throw new Failure('006', 'invalid card_status');
  if (customer === '') throw new Failure('006', 'invalid customer_id');
  if (months !== null && !/^\d{1,4}$/.test(months)) throw new Failure('006', 'invalid expire_in_months');
  const expires = (card: StoredCard) => {
    const left = monthsLeft(card, now);
    return rules.monthsFilterIsExact ? left === Number(months) : left >= 0 && left <= Number(months);
  };
  const found = cards.filter(
    (card) =>
      (status === null || card.status === status) &&
      (customer === null || card.customerId === customer) &&
      (months === null || expires(card)),
  );
  if (found.length === 0 && rules.emptyListFails) throw new Failure('007', 'record not found');
  return found;
}
