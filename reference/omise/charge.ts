import { integer, type Members, text } from './body.ts';
import { badRequest, notFound, Refusal } from './errors.ts';
import type { OmiseRules } from './rules.ts';
import type { Store, StoredCard, StoredCharge, StoredToken } from './store.ts';
import { consume, unusedToken } from './token.ts';

/**
 * Charges a token or a card of a customer. A documented failing number gives a charge with status failed.
 * @throws {Refusal} where anything is wrong with the request; then the token is not used up
 */
export function createCharge(
  store: Store,
  members: Members,
  { id, now, rules }: { readonly id: string; readonly now: Date; readonly rules: OmiseRules },
): StoredCharge {
  const amount = integer(members.amount);
  if (amount === undefined || !(amount > 0))
    throw new Refusal(400, 'invalid_amount', 'amount must be a whole number above 0');
  const currency = text(members.currency) ?? '';
  if (!currencies.has(currency.toLowerCase())) throw badRequest('currency is not supported');
  const { card, token, customer } = source(store, members);
  const capture = members.capture !== false && members.capture !== 'false';
  const status = card.failsWith !== null ? 'failed' : capture ? 'successful' : 'pending';
  if (token && (status !== 'failed' || rules.failedChargeConsumes)) {
    consume(token, 'charge', rules);
    token.chargeStatus = status;
  }
  const charge: StoredCharge = {
    id,
    createdAt: now,
    amount,
    currency,
    capture,
    status,
    failureCode: card.failsWith,
    card,
    customer,
    description: text(members.description) ?? null,
  };
  store.charges.set(id, charge);
  return charge;
}

const currencies = new Set(['thb', 'jpy', 'sgd', 'usd', 'eur', 'gbp', 'myr', 'hkd', 'aud', 'cad', 'chf', 'cny', 'dkk']);

interface Source {
  readonly card: StoredCard;
  readonly token: StoredToken | null;
  readonly customer: string | null;
}

function source(store: Store, members: Members): Source {
  const wanted = text(members.card);
  const customerId = text(members.customer);
  if (customerId === undefined) {
    if (wanted === undefined) throw new Refusal(400, 'invalid_charge', 'card or customer is missing');
    const token = unusedToken(store, wanted);
    return { card: token.card, token, customer: null };
  }
  const customer = store.customers.get(customerId);
  if (!customer || customer.destroyed) throw notFound('customer', customerId);
  const cardId = wanted ?? customer.defaultCard;
  const card = customer.cards.find(({ id, destroyed }) => id === cardId && !destroyed);
  if (!card) throw notFound('card', cardId ?? 'of the customer');
  return { card, token: null, customer: customer.id };
}
