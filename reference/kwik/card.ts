import type { StoredCard } from './store.ts';
import { expiryText, monthOf, timestamp } from './time.ts';

/** Months from now to the month of expiry; negative once it is past. */
export function monthsLeft(card: StoredCard, now: Date): number {
  return card.expiry - monthOf(now);
}

/** The card with its fourteen members; what depends on the time is worked out now. */
export function cardBody(card: StoredCard, now: Date): Record<string, unknown> {
  const months = monthsLeft(card, now);
  return {
    id: card.id,
    created_at: timestamp(card.createdAt),
    updated_at: card.updatedAt && timestamp(card.updatedAt),
    card_status: card.status,
    customer_id: card.customerId,
    card_nickname: card.nickname,
    card_ending: card.ending,
    card_expire: expiryText(card.expiry),
    card_brand: card.brand,
    card_token: card.token,
    is_expired: months < 0,
    is_recurring: card.isRecurring,
    is_default: card.isDefault,
    expire_in_months: months,
  };
}
