import { isRecord } from '../../spec/record.ts';
import { type Members, text } from './body.ts';
import { badRequest, notFound, Refusal } from './errors.ts';
import type { OmiseRules } from './rules.ts';
import type { Store, StoredCard, StoredCustomer, StoredToken } from './store.ts';
import { consume, unusedToken } from './token.ts';

interface CustomerMint {
  readonly id: string;
  readonly now: Date;
  readonly rules: OmiseRules;
}

/** @throws {Refusal} where the card is no unused token; then there is no customer either */
export function createCustomer(store: Store, members: Members, { id, now, rules }: CustomerMint): StoredCustomer {
  const token = tokenOf(store, members);
  const customer: StoredCustomer = {
    id,
    createdAt: now,
    cards: [],
    defaultCard: null,
    description: text(members.description) ?? null,
    email: text(members.email) ?? null,
    metadata: metadataOf(members) ?? {},
    destroyed: false,
  };
  store.customers.set(id, customer);
  if (token) attach(customer, token, rules);
  return customer;
}

/** @throws {Refusal} where the card is no unused token or the default no card of the customer; then nothing changes */
export function updateCustomer(store: Store, customer: StoredCustomer, members: Members, rules: OmiseRules): void {
  const token = tokenOf(store, members);
  const metadata = metadataOf(members);
  const wanted = text(members.default_card);
  const card =
    wanted === undefined ? undefined : customer.cards.find(({ id, destroyed }) => id === wanted && !destroyed);
  if (wanted !== undefined && !card) throw notFound('card', wanted);
  if (members.description !== undefined) customer.description = text(members.description) ?? null;
  if (members.email !== undefined) customer.email = text(members.email) ?? null;
  if (metadata) customer.metadata = metadata;
  if (token) attach(customer, token, rules);
  if (card) customer.defaultCard = card.id;
}

/** Destroys a card; if it was the default, another one becomes it. */
export function destroyCard(customer: StoredCustomer, card: StoredCard, rules: OmiseRules): void {
  card.destroyed = true;
  const remaining = customer.cards.filter(({ destroyed }) => !destroyed);
  if (customer.defaultCard === card.id) customer.defaultCard = rules.nextDefault(remaining)?.id ?? null;
}

function attach(customer: StoredCustomer, token: StoredToken, rules: OmiseRules): void {
  consume(token, 'attach', rules);
  // Where a rule lets a token be used twice, its uses share one card.
  customer.cards.push(token.card);
  customer.defaultCard ??= token.card.id;
}

/** @throws {Refusal} invalid_card_token also where the card is an object or the like: a choice */
function tokenOf(store: Store, { card }: Members): StoredToken | undefined {
  if (card === undefined || card === null || card === '') return undefined;
  const id = text(card);
  if (id === undefined) throw new Refusal(400, 'invalid_card_token', 'invalid card token');
  return unusedToken(store, id);
}

function metadataOf({ metadata }: Members): Record<string, unknown> | undefined {
  if (metadata === undefined || metadata === null || metadata === '') return undefined;
  if (!isRecord(metadata)) throw badRequest('metadata must be an object');
  return metadata;
}
