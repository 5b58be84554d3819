import { cardStatuses } from '../../kwik/store.ts';
import type { Deviation } from '../../subject.ts';
import { queries } from '../../wire.ts';
import type { Filter } from './listing.ts';
import { type Draft, mutantsOf } from './mutants-of.ts';

/** Reads an unusable value as another one; null drops the filter. */
function readAs(filter: Filter, isSuch: (value: string) => boolean, as: (value: string) => string | null): Deviation {
  return queries('listCards', (query) => {
    const value = query.get(filter);
    if (value === null || !isSuch(value)) return;
    const other = as(value);
    if (other === null) query.delete(filter);
    else query.set(filter, other);
  });
}

const isStatus = (value: string) => cardStatuses.some((each) => each === value);
const isLowerCase = (value: string) => !isStatus(value) && isStatus(value.toUpperCase());
const isUnknown = (value: string) => value !== '' && !isStatus(value.toUpperCase());
const isEmpty = (value: string) => value === '';
const isWord = (value: string) => /^[a-z]+$/i.test(value);
const isFraction = (value: string) => /^\d+\.\d+$/.test(value);
const isNegative = (value: string) => /^-\d+$/.test(value);
const noFilter = () => null;

const drafts: readonly Draft[] = [
  {
    name: 'unknown-status-ignored',
    breaks: 'kwik.cards.list.card-status-filter-unknown',
    says: 'An unknown card_status is ignored.',
    wire: readAs('card_status', isUnknown, noFilter),
  },
  {
    name: 'unknown-status-is-active',
    breaks: 'kwik.cards.list.card-status-filter-unknown',
    says: 'An unknown card_status is read as ACTIVE.',
    wire: readAs('card_status', isUnknown, () => 'ACTIVE'),
  },
  {
    name: 'unknown-status-is-archived',
    breaks: 'kwik.cards.list.card-status-filter-unknown',
    says: 'An unknown card_status is read as ARCHIVED.',
    wire: readAs('card_status', isUnknown, () => 'ARCHIVED'),
  },
  {
    name: 'lower-case-status-ignored',
    breaks: 'kwik.cards.list.card-status-filter-lower-case',
    says: 'A card_status in lower case is ignored.',
    wire: readAs('card_status', isLowerCase, noFilter),
  },
  {
    name: 'lower-case-status-is-archived',
    breaks: 'kwik.cards.list.card-status-filter-lower-case',
    says: 'A card_status in lower case is looked up in the wrong row and lists archived cards.',
    wire: readAs('card_status', isLowerCase, () => 'ARCHIVED'),
  },
  {
    name: 'empty-status-ignored',
    breaks: 'kwik.cards.list.card-status-filter-empty',
    says: 'An empty card_status is ignored.',
    wire: readAs('card_status', isEmpty, noFilter),
  },
  {
    name: 'empty-status-is-active',
    breaks: 'kwik.cards.list.card-status-filter-empty',
    says: 'An empty card_status lists the active cards.',
    wire: readAs('card_status', isEmpty, () => 'ACTIVE'),
  },
  {
    name: 'empty-customer-ignored',
    breaks: 'kwik.cards.list.customer-id-filter-empty',
    says: 'An empty customer_id is ignored.',
    wire: readAs('customer_id', isEmpty, noFilter),
  },
  {
    name: 'months-word-ignored',
    breaks: 'kwik.cards.list.expire-in-months-filter-not-a-number',
    says: 'A word as expire_in_months is ignored.',
    wire: readAs('expire_in_months', isWord, noFilter),
  },
  {
    name: 'months-word-is-one',
    breaks: 'kwik.cards.list.expire-in-months-filter-not-a-number',
    says: 'A word as expire_in_months is read as 1.',
    wire: readAs('expire_in_months', isWord, () => '1'),
  },
  {
    name: 'months-fraction-ignored',
    breaks: 'kwik.cards.list.expire-in-months-filter-not-a-number',
    says: 'A fraction as expire_in_months is ignored.',
    wire: readAs('expire_in_months', isFraction, noFilter),
  },
  {
    name: 'months-fraction-cut',
    breaks: 'kwik.cards.list.expire-in-months-filter-not-a-number',
    says: 'A fraction as expire_in_months is cut to its whole part.',
    wire: readAs('expire_in_months', isFraction, (value) => String(Number.parseInt(value, 10))),
  },
  {
    name: 'months-fraction-rounded',
    breaks: 'kwik.cards.list.expire-in-months-filter-not-a-number',
    says: 'A fraction as expire_in_months is rounded.',
    wire: readAs('expire_in_months', isFraction, (value) => String(Math.round(Number(value)))),
  },
  {
    name: 'months-negative-ignored',
    breaks: 'kwik.cards.list.expire-in-months-filter-negative',
    says: 'A negative expire_in_months is ignored.',
    wire: readAs('expire_in_months', isNegative, noFilter),
  },
  {
    name: 'months-negative-without-sign',
    breaks: 'kwik.cards.list.expire-in-months-filter-negative',
    says: 'A negative expire_in_months loses its sign.',
    wire: readAs('expire_in_months', isNegative, (value) => value.slice(1)),
  },
  {
    name: 'months-empty-ignored',
    breaks: 'kwik.cards.list.expire-in-months-filter-empty',
    says: 'An empty expire_in_months is ignored.',
    wire: readAs('expire_in_months', isEmpty, noFilter),
  },
  {
    name: 'months-empty-is-zero',
    breaks: 'kwik.cards.list.expire-in-months-filter-empty',
    says: 'An empty expire_in_months is read as 0.',
    wire: readAs('expire_in_months', isEmpty, () => '0'),
  },
];

/** Filters with values that no card can have. */
export const unusableFilterMutants = mutantsOf('unusable-filters', drafts);
