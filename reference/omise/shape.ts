import { type ListMembers, page } from './list.ts';
import type { OmiseRules } from './rules.ts';
import type { StoredCard, StoredCharge, StoredCustomer, StoredToken } from './store.ts';
import { atLeast, creation, type OmiseVersion } from './version.ts';

/** How an answer is written: its version, where the server is, the time, and the rules. */
export interface Shaping {
  readonly version: OmiseVersion;
  /** Origin of the request's URL. */
  readonly origin: string;
  readonly now: Date;
  readonly rules: OmiseRules;
}

type Body = Record<string, unknown>;

/** A card as one version writes it; `owner` is the customer it belongs to, if any. */
export function cardBody(card: StoredCard, owner: string | null, { version }: Shaping): Body {
  const since2015 = atLeast(version, '2015-11-17');
  const since2019 = atLeast(version, '2019-05-29');
  const location = owner === null ? null : `/customers/${owner}/cards/${card.id}`;
  return {
    object: 'card',
    id: card.id,
    livemode: false,
    ...((location !== null || since2019) && { location }),
    ...(since2019 && { deleted: card.destroyed, street1: card.street1, street2: card.street2, state: card.state }),
    ...(since2019 && { phone_number: card.phone_number, first_digits: null, tokenization_method: null }),
    ...(since2015 && { bank: '' }),
    brand: card.brand,
    city: card.city,
    country: card.country,
    expiration_month: card.expiration_month,
    expiration_year: card.expiration_year,
    financing: since2019 ? 'credit' : '',
    fingerprint: card.fingerprint,
    last_digits: card.lastDigits,
    name: card.name,
    postal_code: card.postal_code,
    ...(since2015 && { security_code_check: true }),
    ...creation(version, card.createdAt),
  };
}

/** A destroyed object: in full since 2019-05-29, before that only four members. */
export function destroyedBody(full: Body, { version }: Shaping): Body {
  if (atLeast(version, '2019-05-29')) return { ...full, deleted: true };
  return { object: full.object, id: full.id, livemode: false, deleted: true };
}

export function tokenBody(token: StoredToken, shaping: Shaping): Body {
  const { version, origin, rules } = shaping;
  const hidden = token.usedFor !== null && rules.hidesCardOfUsedToken(token.usedFor);
  return {
    object: 'token',
    id: token.id,
    livemode: false,
    location: `${origin}/tokens/${token.id}`,
    used: token.usedFor !== null,
    ...(atLeast(version, '2019-05-29') && { charge_status: token.chargeStatus }),
    card: hidden ? null : cardBody(token.card, null, shaping),
    ...creation(version, token.createdAt),
  };
}

/** A page of a customer's cards; `nested` is the first page inside a customer, which cannot be turned. */
export function cardListBody(customer: StoredCustomer, members: ListMembers, nested: boolean, shaping: Shaping): Body {
  const { version, rules } = shaping;
  const shown = customer.cards.filter((card) => rules.listsDestroyed || !card.destroyed);
  const { items, total } = page(shown.toSorted(rules.compareCards), members);
  const since2019 = atLeast(version, '2019-05-29');
  const order = since2019 || (!nested && atLeast(version, '2017-11-02')) ? { order: members.order } : {};
  return {
    object: 'list',
    ...((nested || since2019) && { location: `/customers/${customer.id}/cards` }),
    ...order,
    ...(nested && !since2019 && atLeast(version, '2015-11-17') && { order: null }),
    from: members.fromText,
    to: members.toText,
    offset: members.offset,
    limit: members.limit,
    total,
    data: items.map((card) => cardBody(card, customer.id, shaping)),
  };
}

export function customerBody(customer: StoredCustomer, nested: ListMembers, shaping: Shaping): Body {
  const since2019 = atLeast(shaping.version, '2019-05-29');
  return {
    object: 'customer',
    id: customer.id,
    livemode: false,
    location: `/customers/${customer.id}`,
    ...(since2019 && { deleted: customer.destroyed, linked_account: null }),
    metadata: customer.metadata,
    cards: cardListBody(customer, nested, true, shaping),
    default_card: customer.defaultCard,
    description: customer.description,
    email: customer.email,
    ...creation(shaping.version, customer.createdAt),
  };
}

/** A page of the account's customers, which stand in order of creation; each with the first page of its cards. */
export function customerListBody(
  customers: readonly StoredCustomer[],
  members: ListMembers,
  nested: ListMembers,
  shaping: Shaping,
): Body {
  const { items, total } = page(
    customers.filter(({ destroyed }) => !destroyed),
    members,
  );
  const { version } = shaping;
  return {
    object: 'list',
    ...(atLeast(version, '2019-05-29') && { location: '/customers' }),
    ...(atLeast(version, '2017-11-02') && { order: members.order }),
    from: members.fromText,
    to: members.toText,
    offset: members.offset,
    limit: members.limit,
    total,
    data: items.map((customer) => customerBody(customer, nested, shaping)),
  };
}

/** A card that was destroyed since belongs to no customer any more and shows no expiry, as recorded in 2019. */
function chargedCardBody({ card, customer }: StoredCharge, shaping: Shaping): Body {
  if (!card.destroyed) return cardBody(card, customer, shaping);
  return { ...cardBody(card, null, shaping), expiration_month: null, expiration_year: null };
}

export function chargeBody(charge: StoredCharge, shaping: Shaping): Body {
  const { version } = shaping;
  const paid = charge.status === 'successful';
  return {
    object: 'charge',
    id: charge.id,
    livemode: false,
    location: `/charges/${charge.id}`,
    amount: charge.amount,
    currency: atLeast(version, '2019-05-29') ? charge.currency.toUpperCase() : charge.currency.toLowerCase(),
    description: charge.description,
    capture: charge.capture,
    authorized: charge.status !== 'failed',
    ...(atLeast(version, '2015-11-17') ? { paid, status: charge.status } : { captured: paid }),
    failure_code: charge.failureCode,
    failure_message: charge.failureCode === null ? null : charge.failureCode.replaceAll('_', ' '),
    customer: charge.customer,
    card: chargedCardBody(charge, shaping),
    ...creation(version, charge.createdAt),
  };
}
