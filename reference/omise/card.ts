import { isRecord } from '../../spec/record.ts';
import { integer, type Members, text } from './body.ts';
import { brandOf, digitsOf, failureOf, passesLuhn } from './card-number.ts';
import { invalidCard, Refusal } from './errors.ts';
import type { OmiseRules } from './rules.ts';
import type { StoredCard } from './store.ts';

/** What a new card takes from the server. */
export interface CardMint {
  readonly id: string;
  readonly now: Date;
  readonly fingerprint: (digits: string) => string;
  readonly rules: OmiseRules;
}

/**
 * The card that a token is made from.
 * @throws {Refusal} invalid_card with everything that is wrong with it
 */
export function readCard(value: unknown, { id, now, fingerprint, rules }: CardMint): StoredCard {
  if (!isRecord(value)) throw new Refusal(400, 'missing_card', 'request contains no card parameters');
  const problems: string[] = [];
  const number = text(value.number);
  const digits = number === undefined ? null : digitsOf(number);
  const brand = digits === null ? null : brandOf(digits);
  if (!number) problems.push("number can't be blank");
  else if (digits === null || (rules.checksLuhn && !passesLuhn(digits))) problems.push('number is invalid');
  if (brand === null) problems.push('brand not supported (unknown)');
  const name = text(value.name) ?? '';
  if (name.trim() === '') problems.push("name can't be blank");
  const month = integer(value.expiration_month);
  const year = fullYear(integer(value.expiration_year), now);
  problems.push(...expiryProblems(month, year, now, rules.refusesPastExpiry('create')));
  if (problems.length > 0 || digits === null || brand === null || month === undefined || year === undefined) {
    throw invalidCard(problems);
  }
  return {
    id,
    brand,
    lastDigits: digits.slice(-4),
    fingerprint: fingerprint(digits),
    country: countryOf(text(value.country)),
    createdAt: now,
    failsWith: failureOf(digits),
    phone_number: optional(value.phone_number),
    state: optional(value.state),
    street1: optional(value.street1),
    street2: optional(value.street2),
    name,
    city: optional(value.city),
    postal_code: optional(value.postal_code),
    expiration_month: month,
    expiration_year: year,
    destroyed: false,
  };
}

/**
 * Changes those of five members that are there; everything else is ignored. Nothing is changed unless all is good.
 * @throws {Refusal} invalid_card
 */
export function updateCard(card: StoredCard, members: Members, rules: OmiseRules, now: Date): void {
  const problems: string[] = [];
  const name = members.name === undefined ? card.name : (text(members.name) ?? '');
  if (name.trim() === '') problems.push("name can't be blank");
  const month = members.expiration_month === undefined ? card.expiration_month : integer(members.expiration_month);
  const year = members.expiration_year === undefined ? card.expiration_year : integer(members.expiration_year);
  const touched = members.expiration_month !== undefined || members.expiration_year !== undefined;
  if (touched) problems.push(...expiryProblems(month, year, now, rules.refusesPastExpiry('update')));
  if (problems.length > 0 || month === undefined || year === undefined) throw invalidCard(problems);
  card.name = name;
  card.expiration_month = month;
  card.expiration_year = year;
  if (members.city !== undefined) card.city = optional(members.city);
  if (members.postal_code !== undefined) card.postal_code = optional(members.postal_code);
}

function expiryProblems(
  month: number | undefined,
  year: number | undefined,
  now: Date,
  refusesPast: boolean,
): string[] {
  const problems: string[] = [];
  if (month === undefined) problems.push("expiration month can't be blank");
  const monthIsGood = month !== undefined && month >= 1 && month <= 12;
  if (!monthIsGood) problems.push('expiration month is not between 1 and 12');
  const yearIsGood = year !== undefined && year >= 1000 && year <= 9999;
  if (!yearIsGood) problems.push('expiration year is invalid');
  const past = monthIsGood && yearIsGood && Date.UTC(year, month) <= now.getTime();
  if (past && refusesPast) problems.push('expiration date cannot be in the past');
  return problems;
}

/** YY means a year of this century. */
function fullYear(year: number | undefined, now: Date): number | undefined {
  if (year === undefined || !(year >= 0 && year <= 99)) return year;
  return Math.floor(now.getUTCFullYear() / 100) * 100 + year;
}

/** What is no two-letter code counts as not given, and the country as derived from the number: a choice. */
function countryOf(given = ''): string {
  return /^[a-z]{2}$/i.test(given) ? given.toLowerCase() : 'us';
}

function optional(value: unknown): string | null {
  return text(value) ?? null;
}
