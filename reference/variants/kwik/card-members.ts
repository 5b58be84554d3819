import { createHash } from 'node:crypto';
import { monthOf } from '../../kwik/time.ts';
import { randomText, sequence } from '../../sequence.ts';
import type { Deviation, Subject } from '../../subject.ts';
import { type Json, queries, remembering, together } from '../../wire.ts';
import { clockSkew } from '../clock-skew.ts';
import { kwikFreedom } from '../freedom.ts';
import { renamedIds } from '../renamed-ids.ts';
import { everyCard } from './every-card.ts';

const cardId = /^crd_[\w-]{21}$/;
const customerId = /^cus_[\w-]{21}$/;
const eitherId = /^(crd|cus)_[\w-]{21}$/;

const hashOf = (text: unknown) => createHash('sha256').update(String(text)).digest('hex');

/** Forms that the token of a card may have, made from the one it has. */
const tokenForms = {
  'in-capitals': (token: string) => token.toUpperCase(),
  uuid: (token: string) => hashOf(token).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
  'of-digits': (token: string) => BigInt(`0x${hashOf(token)}`).toString(),
  long: (token: string) => `tok_live-${token.repeat(8)}==`,
  short: (token: string) => hashOf(token).slice(0, 10),
} as const;

/** What the members of a card may hold. */
export const cardMembers: readonly Subject[] = [
  ...Object.entries(tokenForms).map(([form, write]) =>
    kwikFreedom(
      `token-${form}`,
      'Tokens have another form: the page gives their type but no length, and its two samples differ in alphabet.',
      {
        wire: everyCard((card) => {
          card.card_token = write(String(card.card_token));
        }),
      },
    ),
  ),
  kwikFreedom('ids-of-32-characters', 'Ids are as long as the page allows, not as its samples.', {
    wire: renamedIds(eitherId, (id) => `${id}-abc_XY`),
  }),
  kwikFreedom('ids-short', 'Ids are shorter than in the samples: the page gives an upper bound only.', {
    wire: renamedIds(eitherId, (id, count) => `${id.slice(0, 4)}${count}`),
  }),
  kwikFreedom('ids-without-prefix', 'Ids of cards are 32 hexadecimal digits; the page promises no prefix.', {
    wire: renamedIds(cardId, (id) => hashOf(id).slice(0, 32)),
  }),
  kwikFreedom('customer-ids-without-prefix', 'Ids of customers are random letters; the page promises no prefix.', {
    wire: remembering(() => {
      const random = sequence(20_261_121);
      return renamedIds(customerId, () => randomText(random, 'ABCDEFGHJKLMNPQRSTUVWXYZ', 26));
    }),
  }),
  kwikFreedom(
    'customer-ids-counted',
    'Customers are numbered, so that one id begins like another; no form is promised.',
    {
      wire: renamedIds(customerId, (_, count) => `cus_${(count + 1).toString(4)}`),
    },
  ),
  kwikFreedom(
    'recurring-of-active-cards-only',
    'A card that is not active shows is_recurring false: the page does not say what decides.',
    {
      wire: everyCard((card) => {
        if (card.card_status !== 'ACTIVE') card.is_recurring = false;
      }),
    },
  ),
  ...([240, -240] as const).map((seconds) =>
    kwikFreedom(
      seconds > 0 ? 'clock-ahead' : 'clock-behind',
      `The server's clock is four minutes ${seconds > 0 ? 'ahead' : 'behind'}; no page promises that clocks agree.`,
      { wire: clockSkew(seconds) },
    ),
  ),
  kwikFreedom('card-extra-members', 'Cards have members that the page does not name; it does not close the list.', {
    wire: everyCard((card) => Object.assign(card, { card_holder: null, priority: 1, fallback: { order: 2 } })),
  }),
  kwikFreedom('months-boolean', 'expire_in_months is a boolean, as the type column of the page says.', {
    wire: everyCard((card) => {
      card.expire_in_months = Number(card.expire_in_months) > 0;
    }),
  }),
  ...([null, 0, false] as const).map((value) =>
    kwikFreedom(
      `months-of-expired-${value}`,
      `An expired card has ${value} as its months: the page does not say what becomes of them.`,
      {
        wire: everyCard((card) => {
          if (card.is_expired === true) card.expire_in_months = value;
        }),
      },
    ),
  ),
  kwikFreedom(
    'months-count-this-one',
    'Months until expiry count the present one: how they are counted is not stated.',
    {
      wire: countingThisMonth(),
    },
  ),
  kwikFreedom(
    'months-complete-only',
    'Months until expiry count complete ones only: how they are counted is not stated.',
    {
      wire: countingCompleteMonths(),
    },
  ),
  kwikFreedom(
    'expired-in-last-month',
    'A card expires as its month of expiry begins; the page does not say when it does.',
    {
      wire: everyCard((card) => {
        if (monthsLeft(card) === 0) card.is_expired = true;
      }),
    },
  ),
];

/** Shows one month more on cards that have not expired, and filters by what it shows. */
function countingThisMonth(): Deviation {
  const shown = everyCard((card) => {
    card.expire_in_months =
      card.is_expired === true ? Math.min(0, Number(card.expire_in_months)) : monthsLeft(card) + 1;
  });
  return together(
    filteringBy((x) => x - 1),
    shown,
  );
}

/** Shows one month less on cards that have not expired, none in the last, and filters by what it shows. */
function countingCompleteMonths(): Deviation {
  const shown = everyCard((card) => {
    if (card.is_expired === false) card.expire_in_months = Math.max(0, monthsLeft(card) - 1);
  });
  return together(
    filteringBy((x) => x + 1),
    shown,
  );
}

function filteringBy(real: (shown: number) => number): Deviation {
  return queries('listCards', (query) => {
    const asked = query.get('expire_in_months');
    if (asked !== null && /^[1-9]\d{0,2}$/.test(asked)) query.set('expire_in_months', String(real(Number(asked))));
  });
}

function monthsLeft({ card_expire: expire }: Json): number {
  const [month, year] = String(expire).split('/').map(Number);
  return (2000 + Number(year)) * 12 + Number(month) - 1 - monthOf(new Date());
}
