import type { Deviation } from '../../subject.ts';
import { everyCard } from './every-card.ts';
import { mutantsOf } from './mutants-of.ts';

const expiry = (change: (month: string, year: string) => string, where?: 'updateCards'): Deviation =>
  everyCard((card) => {
    const [month = '', year = ''] = String(card.card_expire).split('/');
    card.card_expire = change(month, year);
  }, where);

const months = (change: (left: number) => unknown): Deviation =>
  everyCard((card) => {
    card.expire_in_months = change(Number(card.expire_in_months));
  });

const expired = (judge: (left: number, status: unknown) => unknown): Deviation =>
  everyCard((card) => {
    card.is_expired = judge(Number(card.expire_in_months), card.card_status);
  });

/** Shows updated_at by a clock that is so many hours off. */
const clockOff = (hours: number): Deviation =>
  everyCard((card) => {
    if (typeof card.updated_at !== 'string') return;
    const at = Date.parse(`${card.updated_at.replace(' ', 'T')}Z`) + hours * 60 * 60 * 1000;
    card.updated_at = new Date(at).toISOString().slice(0, 19).replace('T', ' ');
  });

/** What a card says about its expiry, and the clock that it goes by. */
export const objectTimeMutants = mutantsOf('time', [
  {
    name: 'expire-unpadded-in-update',
    breaks: 'kwik.cards.object.card-expire',
    says: 'Update answers write card_expire without the leading zero of the month.',
    wire: expiry((month, year) => `${Number(month)}/${year}`, 'updateCards'),
  },
  {
    name: 'expire-four-digit-year',
    breaks: 'kwik.cards.object.card-expire',
    says: 'card_expire has a year of four digits.',
    wire: expiry((month, year) => `${month}/20${year}`),
  },
  {
    name: 'expire-month-from-zero',
    breaks: 'kwik.cards.object.card-expire',
    says: 'The months of card_expire are counted from 00 to 11.',
    wire: expiry((month, year) => `${String(Number(month) - 1).padStart(2, '0')}/${year}`),
  },
  {
    name: 'expire-year-first',
    breaks: 'kwik.cards.object.card-expire',
    says: 'card_expire has the year before the month.',
    wire: expiry((month, year) => `${year}/${month}`),
  },
  {
    name: 'expire-dash',
    breaks: 'kwik.cards.object.card-expire',
    says: 'card_expire has a dash.',
    wire: expiry((month, year) => `${month}-${year}`),
  },
  {
    name: 'expired-number',
    breaks: 'kwik.cards.object.is-expired',
    says: 'is_expired is 1 or 0.',
    wire: expired((left) => (left < 0 ? 1 : 0)),
  },
  {
    name: 'expired-text',
    breaks: 'kwik.cards.object.is-expired',
    says: 'is_expired is the text "true" or "false".',
    wire: expired((left) => String(left < 0)),
  },
  {
    name: 'expired-null-until-then',
    breaks: 'kwik.cards.object.is-expired',
    says: 'is_expired is null as long as the card has not expired.',
    wire: expired((left) => (left < 0 ? true : null)),
  },
  {
    name: 'expired-by-status',
    breaks: 'kwik.cards.object.is-expired-agrees-with-card-expire',
    says: 'is_expired tells whether the status is EXPIRED, so that an archived card of long ago has not expired.',
    wire: expired((_, status) => status === 'EXPIRED'),
  },
  {
    name: 'expired-turned-round',
    breaks: 'kwik.cards.object.is-expired-agrees-with-card-expire',
    says: 'is_expired is true for the cards that have not expired, and only for them.',
    wire: expired((left) => left >= 0),
  },
  {
    name: 'expired-never',
    breaks: 'kwik.cards.object.is-expired-agrees-with-card-expire',
    says: 'is_expired is always false.',
    wire: expired(() => false),
  },
  {
    name: 'expired-three-months-early',
    breaks: 'kwik.cards.object.is-expired-agrees-with-card-expire',
    says: 'Cards count as expired three months before their time.',
    wire: expired((left) => left < 3),
  },
  {
    name: 'expired-first-day',
    breaks: 'kwik.cards.object.valid-through-last-month',
    says: 'A card is expired from the first day of its last month on.',
    wire: expired((left) => left <= 0),
  },
  {
    name: 'expired-month-late',
    breaks: 'kwik.cards.object.valid-through-last-month',
    says: 'A card is good for a month after its last one.',
    wire: expired((left) => left < -1),
  },
  {
    name: 'status-expired-early',
    breaks: 'kwik.cards.object.status-expired-agrees-with-is-expired',
    says: 'An active card has the status EXPIRED in its last month already.',
    wire: everyCard((card) => {
      if (card.card_status === 'ACTIVE' && card.expire_in_months === 0) card.card_status = 'EXPIRED';
    }),
  },
  {
    name: 'status-disabled-shown-expired',
    breaks: 'kwik.cards.object.status-expired-agrees-with-is-expired',
    says: 'Disabled cards are listed with the status EXPIRED, although they have not expired.',
    wire: everyCard((card) => {
      if (card.card_status === 'DISABLED') card.card_status = 'EXPIRED';
    }, 'listCards'),
  },
  {
    name: 'months-text',
    breaks: 'kwik.cards.object.expire-in-months',
    says: 'expire_in_months is text.',
    wire: months((left) => String(left)),
  },
  {
    name: 'months-left-out-when-expired',
    breaks: 'kwik.cards.object.expire-in-months',
    says: 'Expired cards lack expire_in_months.',
    wire: everyCard((card) => {
      if (card.is_expired === true) delete card.expire_in_months;
    }),
  },
  {
    name: 'months-fraction',
    breaks: 'kwik.cards.object.expire-in-months-whole-number',
    says: 'expire_in_months has a fraction.',
    wire: months((left) => left + 0.5),
  },
  {
    name: 'months-boolean',
    breaks: 'kwik.cards.object.expire-in-months-whole-number',
    says: 'expire_in_months tells with a boolean whether the card expires this month.',
    wire: months((left) => left === 0),
  },
  {
    name: 'months-years',
    breaks: 'kwik.cards.object.expire-in-months-agrees-with-card-expire',
    says: 'expire_in_months counts years.',
    wire: months((left) => Math.floor(left / 12)),
  },
  {
    name: 'months-days',
    breaks: 'kwik.cards.object.expire-in-months-agrees-with-card-expire',
    says: 'expire_in_months counts days.',
    wire: months((left) => left * 30),
  },
  {
    name: 'months-two-more',
    breaks: 'kwik.cards.object.expire-in-months-agrees-with-card-expire',
    says: 'expire_in_months is two too many for a card that has not expired.',
    wire: months((left) => (left < 0 ? left : left + 2)),
  },
  {
    name: 'months-two-less',
    breaks: 'kwik.cards.object.expire-in-months-agrees-with-card-expire',
    says: 'expire_in_months is two too few.',
    wire: months((left) => left - 2),
  },
  {
    name: 'months-without-year',
    breaks: 'kwik.cards.object.expire-in-months-agrees-with-card-expire',
    says: 'expire_in_months forgets the year.',
    wire: months((left) => left % 12),
  },
  {
    name: 'months-without-sign',
    breaks: 'kwik.cards.object.expired-is-not-positive',
    says: 'expire_in_months of an expired card is the number of months since then, without a sign.',
    wire: months((left) => Math.abs(left)),
  },
  {
    name: 'months-wrapped-when-expired',
    breaks: 'kwik.cards.object.expired-is-not-positive',
    says: 'expire_in_months of an expired card wraps round to a large number.',
    wire: months((left) => (left < 0 ? left + 65_536 : left)),
  },
  {
    name: 'updated-at-utc',
    breaks: 'kwik.cards.object.timezone',
    says: 'updated_at is written in UTC, created_at in GMT+2.',
    wire: clockOff(-2),
  },
  {
    name: 'updated-at-hour-ahead',
    breaks: 'kwik.cards.object.timezone',
    says: 'updated_at is written in GMT+3, as by a clock with summer time.',
    wire: clockOff(1),
  },
]);
