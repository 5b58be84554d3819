import type { Deviation } from '../../subject.ts';
import { answers, instead, type Json, queries, remembering } from '../../wire.ts';
import { objectsIn } from './bodies.ts';
import { type Filter, filtering, listing } from './listing.ts';
import { type Draft, mutantsOf } from './mutants-of.ts';
import { cardsFor } from './own-calls.ts';

const ignored = (...names: readonly Filter[]): Deviation =>
  queries('listCards', (query) => {
    for (const name of names) query.delete(name);
  });

/** Lists these cards only where a filter is given. */
const thinned = (filter: Filter, keep: (card: Json, index: number) => boolean): Deviation =>
  answers('listCards', (body, { url }) => {
    if (url.searchParams.has(filter)) body.records = objectsIn(body, 'records').filter(keep);
  });

/** Refuses every list that has the filter. */
const refused = (filter: Filter): Deviation =>
  answers('listCards', (_, { url }) =>
    url.searchParams.has(filter)
      ? Response.json({ status: false, error_code: '006', error_message: 'invalid parameter' }, { status: 400 })
      : undefined,
  );

const months = (fits: (left: number, asked: number) => boolean): Deviation =>
  filtering('expire_in_months', (card, value) => fits(Number(card.expire_in_months), Number(value)));

const byStatus: readonly Draft[] = [
  {
    name: 'status-ignored',
    breaks: 'kwik.cards.list.card-status-filter',
    says: 'card_status is ignored.',
    wire: ignored('card_status'),
  },
  {
    name: 'status-expired-by-date',
    breaks: 'kwik.cards.list.card-status-filter',
    says: 'card_status=EXPIRED lists the cards with is_expired, whatever their status.',
    wire: filtering('card_status', (card, value) =>
      value === 'EXPIRED' ? card.is_expired === true : card.card_status === value,
    ),
  },
  {
    name: 'status-active-by-date',
    breaks: 'kwik.cards.list.card-status-filter',
    says: 'card_status=ACTIVE lists every card that has not expired.',
    wire: filtering('card_status', (card, value) =>
      value === 'ACTIVE' ? card.is_expired === false : card.card_status === value,
    ),
  },
  {
    name: 'status-first-letter',
    breaks: 'kwik.cards.list.card-status-filter',
    says: 'card_status goes by the first letter, so that ACTIVE and ARCHIVED are one.',
    wire: filtering('card_status', (card, value) => String(card.card_status).startsWith(value.slice(0, 1))),
  },
  {
    name: 'status-disabled-is-not-active',
    breaks: 'kwik.cards.list.card-status-filter',
    says: 'card_status=DISABLED lists every card that is not active.',
    wire: filtering('card_status', (card, value) =>
      value === 'DISABLED' ? card.card_status !== 'ACTIVE' : card.card_status === value,
    ),
  },
  {
    name: 'status-turned-round',
    breaks: 'kwik.cards.list.card-status-filter',
    says: 'card_status lists all cards but those of that status.',
    wire: filtering('card_status', (card, value) => card.card_status !== value),
  },
  {
    name: 'status-index-stale',
    breaks: 'kwik.cards.list.card-status-filter',
    says: 'The filter card_status goes by an index that no update renews: a card stays under its first status.',
    wire: remembering(() => {
      const first = new Map<unknown, unknown>();
      const stale = filtering('card_status', (card, value) => first.get(card.id) === value);
      return instead(['listCards', 'updateCards'], async (request, server) => {
        for (const { id, card_status } of await cardsFor(request, server)) {
          if (!first.has(id)) first.set(id, card_status);
        }
        return stale(server)(request);
      });
    }),
  },
  {
    name: 'status-finds-nothing',
    breaks: 'kwik.cards.list.card-status-filter-finds',
    says: 'card_status finds no card at all.',
    wire: filtering('card_status', () => false),
  },
  {
    name: 'status-archived-hidden',
    breaks: 'kwik.cards.list.card-status-filter-finds',
    says: 'Archived cards are hidden from card_status=ARCHIVED, although the plain list shows them.',
    wire: filtering('card_status', (card, value) => value !== 'ARCHIVED' && card.card_status === value),
  },
  {
    name: 'status-refused',
    breaks: 'kwik.cards.list.card-status-filter-finds',
    says: 'A list with card_status is refused.',
    wire: refused('card_status'),
  },
  {
    name: 'status-ten-at-most',
    breaks: 'kwik.cards.list.filter-keeps-every-match',
    says: 'With card_status, at most ten cards are listed.',
    wire: thinned('card_status', (_, index) => index < 10),
  },
  {
    name: 'status-drops-last',
    breaks: 'kwik.cards.list.filter-keeps-every-match',
    says: 'With card_status, the last of several cards is left out.',
    wire: answers('listCards', (body, { url }) => {
      const all = objectsIn(body, 'records');
      if (url.searchParams.has('card_status') && all.length > 1) body.records = all.slice(0, -1);
    }),
  },
];

const byCustomer: readonly Draft[] = [
  {
    name: 'customer-ignored',
    breaks: 'kwik.cards.list.customer-id-filter',
    says: 'customer_id is ignored.',
    wire: ignored('customer_id'),
  },
  {
    name: 'customer-and-next',
    breaks: 'kwik.cards.list.customer-id-filter',
    says: "customer_id lists the customer's cards and the card that follows them.",
    wire: listing((all, query) => {
      const last = all.findLastIndex((card) => card.customer_id === query.get('customer_id'));
      if (last < 0 || query.size > 1) return undefined;
      return all.filter((card, index) => card.customer_id === query.get('customer_id') || index === last + 1);
    }),
  },
  {
    name: 'customer-and-defaults',
    breaks: 'kwik.cards.list.customer-id-filter',
    says: 'customer_id lists the default cards of other customers as well.',
    wire: filtering('customer_id', (card, value) => card.customer_id === value || card.is_default === true),
  },
  {
    name: 'customer-first-always',
    breaks: 'kwik.cards.list.customer-id-filter',
    says: 'customer_id lists the cards of the first customer, whoever is asked for.',
    wire: listing((all, query) =>
      query.has('customer_id') ? all.filter((card) => card.customer_id === all[0]?.customer_id) : undefined,
    ),
  },
  {
    name: 'customer-prefix',
    breaks: 'kwik.cards.list.customer-id-filter-unknown',
    says: 'customer_id matches every customer whose id begins so.',
    wire: filtering('customer_id', (card, value) => String(card.customer_id).startsWith(value)),
  },
  {
    name: 'customer-unknown-lists-all',
    breaks: 'kwik.cards.list.customer-id-filter-unknown',
    says: 'An unknown customer_id lists the cards of everybody.',
    wire: listing((all, query) =>
      query.has('customer_id') && !all.some((card) => card.customer_id === query.get('customer_id')) ? all : undefined,
    ),
  },
  {
    name: 'customer-unknown-lists-one',
    breaks: 'kwik.cards.list.customer-id-filter-unknown',
    says: 'An unknown customer_id lists the last card of all.',
    wire: listing((all, query) =>
      query.has('customer_id') && !all.some((card) => card.customer_id === query.get('customer_id'))
        ? all.slice(-1)
        : undefined,
    ),
  },
  {
    name: 'customer-finds-nothing',
    breaks: 'kwik.cards.list.customer-id-filter-finds',
    says: 'customer_id finds no card at all.',
    wire: filtering('customer_id', () => false),
  },
  {
    name: 'customer-refused',
    breaks: 'kwik.cards.list.customer-id-filter-finds',
    says: 'A list with customer_id is refused.',
    wire: refused('customer_id'),
  },
  {
    name: 'customer-by-card-id',
    breaks: 'kwik.cards.list.customer-id-filter-finds',
    says: 'customer_id is compared with the ids of cards.',
    wire: filtering('customer_id', (card, value) => card.id === value),
  },
  {
    name: 'customer-without-disabled',
    breaks: 'kwik.cards.list.filter-keeps-every-match',
    says: 'With customer_id alone, disabled cards are left out.',
    wire: answers('listCards', (body, { url: { searchParams } }) => {
      if (!searchParams.has('customer_id') || searchParams.has('card_status')) return;
      body.records = objectsIn(body, 'records').filter((card) => card.card_status !== 'DISABLED');
    }),
  },
  {
    name: 'customer-without-default',
    breaks: 'kwik.cards.list.filter-keeps-every-match',
    says: 'With customer_id, the default card is left out where the customer has others.',
    wire: answers('listCards', (body, { url }) => {
      const all = objectsIn(body, 'records');
      if (url.searchParams.has('customer_id') && all.length > 1) body.records = all.filter((card) => !card.is_default);
    }),
  },
  {
    name: 'customer-two-at-most',
    breaks: 'kwik.cards.list.filter-keeps-every-match',
    says: 'With customer_id, at most two cards are listed.',
    wire: thinned('customer_id', (_, index) => index < 2),
  },
];

const byMonths: readonly Draft[] = [
  {
    name: 'months-ignored',
    breaks: 'kwik.cards.list.expire-in-months-filter',
    says: 'expire_in_months is ignored.',
    wire: ignored('expire_in_months'),
  },
  {
    name: 'months-at-most-with-expired',
    breaks: 'kwik.cards.list.expire-in-months-filter',
    says: 'expire_in_months=x lists every card with at most x months left, long expired ones among them.',
    wire: months((left, asked) => left <= asked),
  },
  {
    name: 'months-at-least',
    breaks: 'kwik.cards.list.expire-in-months-filter',
    says: 'expire_in_months=x lists the cards with x months or more.',
    wire: months((left, asked) => left >= asked),
  },
  {
    name: 'months-either-side',
    breaks: 'kwik.cards.list.expire-in-months-filter',
    says: 'expire_in_months=x lists the cards that expired x months ago as well.',
    wire: months((left, asked) => Math.abs(left) === asked),
  },
  {
    name: 'months-without-year',
    breaks: 'kwik.cards.list.expire-in-months-filter',
    says: 'expire_in_months=x compares the month of the year only, so that cards of later years are listed as well.',
    wire: months((left, asked) => left >= 0 && left % 12 === asked % 12),
  },
  {
    name: 'months-two-more',
    breaks: 'kwik.cards.list.expire-in-months-filter',
    says: 'expire_in_months=x lists the cards with two months more than x.',
    wire: months((left, asked) => left === asked + 2),
  },
  {
    name: 'months-two-less',
    breaks: 'kwik.cards.list.expire-in-months-filter',
    says: 'expire_in_months=x lists the cards with two months less than x.',
    wire: months((left, asked) => left === asked - 2),
  },
  {
    name: 'months-zero-is-none',
    breaks: 'kwik.cards.list.expire-in-months-filter',
    says: 'expire_in_months=0 is taken for no filter.',
    wire: queries('listCards', (query) => {
      if (query.get('expire_in_months') === '0') query.delete('expire_in_months');
    }),
  },
  {
    name: 'months-refused',
    breaks: 'kwik.cards.list.expire-in-months-filter',
    says: 'A list with expire_in_months is refused.',
    wire: refused('expire_in_months'),
  },
  {
    name: 'months-one-more',
    breaks: 'kwik.cards.list.expire-in-months-filter-exact',
    says: 'expire_in_months=x lists the cards with one month more than x.',
    wire: months((left, asked) => left === asked + 1),
  },
  {
    name: 'months-one-less',
    breaks: 'kwik.cards.list.expire-in-months-filter-exact',
    says: 'expire_in_months=x lists the cards with one month less than x.',
    wire: months((left, asked) => left === asked - 1),
  },
  {
    name: 'months-within',
    breaks: 'kwik.cards.list.expire-in-months-filter-exact',
    says: 'expire_in_months=x lists the cards that expire within x months.',
    rules: { monthsFilterIsExact: false },
  },
  {
    name: 'months-find-nothing',
    breaks: 'kwik.cards.list.expire-in-months-filter-finds',
    says: 'expire_in_months finds no card at all.',
    wire: months(() => false),
  },
  {
    name: 'months-fewer-than',
    breaks: 'kwik.cards.list.expire-in-months-filter-finds',
    says: 'expire_in_months=x lists the cards that expire in fewer than x months.',
    wire: months((left, asked) => left >= 0 && left < asked),
  },
  {
    name: 'months-one-card',
    breaks: 'kwik.cards.list.expire-in-months-filter-finds',
    says: 'With expire_in_months, only the first card that fits is listed.',
    wire: thinned('expire_in_months', (_, index) => index === 0),
  },
  {
    name: 'months-default-cards',
    breaks: 'kwik.cards.list.expire-in-months-filter-finds',
    says: 'With expire_in_months, only default cards are listed.',
    wire: thinned('expire_in_months', (card) => card.is_default === true),
  },
];

const combined: readonly Draft[] = [
  {
    name: 'or',
    breaks: 'kwik.cards.list.filters-together',
    says: 'card_status and customer_id in one call are combined by OR.',
    wire: listing((all, query) => {
      const [status, customer] = [query.get('card_status'), query.get('customer_id')];
      if (status === null || customer === null) return undefined;
      return all.filter((card) => card.card_status === status || card.customer_id === customer);
    }),
  },
  {
    name: 'status-ignored-with-customer',
    breaks: 'kwik.cards.list.filters-together',
    says: 'card_status is ignored when customer_id is given too.',
    wire: queries('listCards', (query) => {
      if (query.has('customer_id')) query.delete('card_status');
    }),
  },
  {
    name: 'customer-ignored-with-status',
    breaks: 'kwik.cards.list.filters-together',
    says: 'customer_id is ignored when card_status is given too.',
    wire: queries('listCards', (query) => {
      if (query.has('card_status')) query.delete('customer_id');
    }),
  },
  {
    name: 'nothing-together',
    breaks: 'kwik.cards.list.filters-together',
    says: 'Two filters in one call fit no card.',
    wire: listing((_, query) => (query.size > 1 ? [] : undefined)),
  },
  {
    name: 'months-ignored-with-customer',
    breaks: 'kwik.cards.list.filters-together',
    says: 'expire_in_months is ignored when customer_id is given too.',
    wire: queries('listCards', (query) => {
      if (query.has('customer_id')) query.delete('expire_in_months');
    }),
  },
  {
    name: 'months-ignored-with-status',
    breaks: 'kwik.cards.list.filters-together',
    says: 'expire_in_months is ignored when card_status is given too.',
    wire: queries('listCards', (query) => {
      if (query.has('card_status')) query.delete('expire_in_months');
    }),
  },
  {
    name: 'status-ignored-with-months',
    breaks: 'kwik.cards.list.filters-together',
    says: 'card_status is ignored when expire_in_months is given too.',
    wire: queries('listCards', (query) => {
      if (query.has('expire_in_months')) query.delete('card_status');
    }),
  },
];

/** The three filters with values that cards have, alone and together. */
export const listFilterMutants = mutantsOf('filters', [...byStatus, ...byCustomer, ...byMonths, ...combined]);
