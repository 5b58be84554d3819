import { isDateTime } from '../../spec/formats/date-time.ts';
import { integer, type Members, text } from './body.ts';
import { badRequest } from './errors.ts';
import type { OmiseRules } from './rules.ts';
import { timestamp } from './version.ts';

const orders = ['chronological', 'reverse_chronological'] as const;

/** What a list was asked for, with the defaults filled in. */
export interface ListMembers {
  readonly offset: number;
  readonly limit: number;
  readonly order: (typeof orders)[number];
  readonly from: number;
  readonly to: number;
  /** The window as it is answered. */
  readonly fromText: string;
  readonly toText: string;
}

/**
 * Reads the parameters of a list; null means the default.
 * @throws {Refusal} where one cannot be read. A choice: nothing is said about what happens then.
 */
export function readList(members: Members, rules: OmiseRules, now: Date): ListMembers {
  const offset = integer(members.offset) ?? 0;
  if (!(offset >= 0)) throw badRequest('offset must be a whole number from 0');
  const limit = integer(members.limit) ?? rules.defaultLimit;
  if (!(limit >= 1)) throw badRequest('limit must be a whole number from 1');
  const wanted = members.order ?? 'chronological';
  const order = orders.find((each) => each === wanted);
  if (!order) throw badRequest(`order must be one of ${orders.join(', ')}`);
  const from = moment(members.from, new Date(0), 'from');
  const to = moment(members.to, now, 'to');
  return {
    offset,
    limit: Math.min(limit, rules.maximumLimit),
    order,
    from: from.getTime(),
    to: to.getTime(),
    fromText: timestamp(from),
    toText: timestamp(to),
  };
}

const dateOnly = /^\d{4}-\d\d-\d\d$/;

function moment(value: unknown, byDefault: Date, name: string): Date {
  const given = text(value);
  if (given === undefined || given === '') return byDefault;
  const full = dateOnly.test(given) ? `${given}T00:00:00Z` : given;
  const at = new Date(full);
  if (!isDateTime(full) || Number.isNaN(at.getTime()))
    throw badRequest(`${name} must be a date-time such as 2017-01-01T00:00:00Z`);
  return at;
}

/** The items of the window that are on the page, and how many the window holds. Its edges belong to it: a choice. */
export function page<Item extends { readonly createdAt: Date }>(
  oldestFirst: readonly Item[],
  members: ListMembers,
): { items: readonly Item[]; total: number } {
  const second = ({ createdAt }: Item) => Math.floor(createdAt.getTime() / 1000) * 1000;
  const window = oldestFirst.filter((item) => second(item) >= members.from && second(item) <= members.to);
  const ordered = members.order === 'chronological' ? window : window.toReversed();
  return { items: ordered.slice(members.offset, members.offset + members.limit), total: window.length };
}
