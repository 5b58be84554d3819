import { answers, instead, type Json, remembering, withText } from '../../wire.ts';
import { bodyOf, objectsIn, sentRecords } from './bodies.ts';
import { everyCard } from './every-card.ts';
import { followedBy } from './followed-by.ts';
import { type Draft, mutantsOf } from './mutants-of.ts';
import { cardsFor } from './own-calls.ts';
import { records } from './records.ts';
import { refusing } from './refusing.ts';
import { showing } from './showing.ts';

const has = (record: Json, name: string) => Object.hasOwn(record, name);
const isIdOnly = (record: Json) => Object.keys(record).join() === 'id';

const omitted: readonly Draft[] = [
  {
    name: 'nickname-alone-lists-another-default',
    breaks: 'kwik.cards.update.omitted-stays',
    says: 'A record with a nickname and no is_default is answered rightly, and takes the flag in what is listed.',
    wire: followedBy(({ sent }) =>
      sent
        .filter((record) => has(record, 'card_nickname') && !has(record, 'is_default'))
        .map(({ id }) => ({ id, is_default: false })),
    ),
  },
  {
    name: 'recurring-lost-in-list',
    breaks: 'kwik.cards.update.keeps-is-recurring',
    says: 'A change of nickname is answered rightly, and the card is listed as not recurring.',
    wire: remembering(() => {
      const renamed = new Set<unknown>();
      return answers(['listCards', 'updateCards'], (body, { sent }) => {
        for (const record of sentRecords(sent)) if (has(record, 'card_nickname')) renamed.add(record.id);
        for (const card of objectsIn(body, 'records')) if (renamed.has(card.id)) card.is_recurring = false;
      });
    }),
  },
  {
    name: 'status-alone-clears-nickname',
    breaks: 'kwik.cards.update.omitted-stays',
    says: 'A record with a status and no nickname clears the nickname.',
    wire: records((record) => {
      if (typeof record.card_status === 'string' && !has(record, 'card_nickname')) record.card_nickname = null;
    }),
  },
  {
    name: 'default-alone-clears-nickname',
    breaks: 'kwik.cards.update.omitted-stays',
    says: 'A record with is_default and no nickname clears the nickname.',
    wire: records((record) => {
      if (has(record, 'is_default') && !has(record, 'card_nickname')) record.card_nickname = null;
    }),
  },
  {
    name: 'nickname-alone-activates',
    breaks: 'kwik.cards.update.omitted-stays',
    says: 'A record with a nickname and no status makes the card active, whatever it was.',
    wire: records((record) => {
      if (has(record, 'card_nickname') && !has(record, 'card_status')) record.card_status = 'ACTIVE';
    }),
  },
  {
    name: 'nickname-alone-disables',
    breaks: 'kwik.cards.update.omitted-stays',
    says: 'A record with a nickname and no status disables the card.',
    wire: records((record) => {
      if (has(record, 'card_nickname') && !has(record, 'card_status')) record.card_status = 'DISABLED';
    }),
  },
  {
    name: 'id-only-refused',
    breaks: 'kwik.cards.update.id-only',
    says: 'A record with nothing but an id is refused.',
    wire: refusing((sent) => sent.some(isIdOnly), '003'),
  },
  {
    name: 'id-only-clears-nickname',
    breaks: 'kwik.cards.update.id-only',
    says: 'A record with nothing but an id clears the nickname.',
    wire: records((record) => {
      if (isIdOnly(record)) record.card_nickname = null;
    }),
  },
  {
    name: 'id-only-archives',
    breaks: 'kwik.cards.update.id-only',
    says: 'A record with nothing but an id archives the card.',
    wire: records((record) => {
      if (isIdOnly(record)) record.card_status = 'ARCHIVED';
    }),
  },
  {
    name: 'same-values-refused',
    breaks: 'kwik.cards.update.same-values',
    says: 'A batch that would change nothing is refused.',
    wire: refusing((sent, cards) =>
      sent.some(
        (record) =>
          !isIdOnly(record) && Object.entries(record).every(([name, value]) => cards.get(record.id)?.[name] === value),
      ),
    ),
  },
  {
    name: 'same-status-toggles',
    breaks: 'kwik.cards.update.same-values',
    says: 'The status that a card has, sent again, turns it off.',
    wire: followedBy(({ sent, before }) =>
      before
        .filter((card) => card.card_status === 'ACTIVE')
        .filter((card) => sent.some(({ id, card_status }) => id === card.id && card_status === 'ACTIVE'))
        .map(({ id }) => ({ id, card_status: 'DISABLED' })),
    ),
  },
];

const stamps: readonly Draft[] = [
  {
    name: 'updated-at-still',
    breaks: 'kwik.cards.update.updated-at-moves',
    says: 'No change moves updated_at.',
    rules: { movesUpdatedAt: false },
  },
  {
    name: 'updated-at-still-for-status',
    breaks: 'kwik.cards.update.updated-at-moves',
    says: 'A change of status alone does not move updated_at.',
    wire: showing(({ record, before }) => {
      const alone = has(record, 'card_status') && !has(record, 'card_nickname') && !has(record, 'is_default');
      return { updated_at: alone ? (before.updated_at ?? null) : undefined };
    }),
  },
  {
    name: 'updated-at-still-for-default',
    breaks: 'kwik.cards.update.updated-at-moves',
    says: 'A change of is_default alone does not move updated_at.',
    wire: showing(({ record, before }) => {
      const alone = has(record, 'is_default') && !has(record, 'card_nickname') && !has(record, 'card_status');
      return { updated_at: alone ? (before.updated_at ?? null) : undefined };
    }),
  },
  {
    name: 'updated-at-first-of-batch-only',
    breaks: 'kwik.cards.update.updated-at-moves',
    says: 'Only the first card of a batch gets a new updated_at.',
    wire: showing(({ index, before }) => ({ updated_at: index === 0 ? undefined : (before.updated_at ?? null) })),
  },
  {
    name: 'updated-at-first-change-only',
    breaks: 'kwik.cards.update.updated-at-moves',
    says: 'updated_at is set by the first change and stays.',
    wire: showing(({ before, after }) => ({ updated_at: before.updated_at ?? after.updated_at })),
  },
  {
    name: 'updated-at-not-in-list',
    breaks: 'kwik.cards.update.updated-at-moves',
    says: 'The new updated_at is answered; the list goes on showing the first one.',
    wire: remembering(() => {
      const first = new Map<unknown, unknown>();
      return answers('listCards', (body) => {
        for (const card of objectsIn(body, 'records')) {
          if (!first.has(card.id)) first.set(card.id, card.updated_at);
          card.updated_at = first.get(card.id);
        }
      });
    }),
  },
  {
    name: 'updated-at-old-in-answer',
    breaks: 'kwik.cards.update.updated-at-moves',
    says: 'The update answers updated_at as it was before; the list shows the new one.',
    wire: instead('updateCards', async (request, server) => {
      const before = new Map((await cardsFor(request, server)).map((card) => [card.id, card.updated_at]));
      const answer = await server(request);
      const body = await bodyOf(answer);
      if (!answer.ok) return answer;
      for (const card of objectsIn(body, 'results')) card.updated_at = before.get(card.id) ?? null;
      return withText(answer, JSON.stringify(body));
    }),
  },
  {
    name: 'updated-at-minutes',
    breaks: 'kwik.cards.update.updated-at-moves',
    says: 'updated_at is kept to the minute.',
    wire: everyCard((card) => {
      if (typeof card.updated_at === 'string') card.updated_at = `${card.updated_at.slice(0, 17)}00`;
    }),
  },
  {
    name: 'updated-at-before-created-at',
    breaks: 'kwik.cards.update.updated-at-not-before-created-at',
    says: 'A change is stamped two years back.',
    wire: showing(({ after }) => {
      const stamp = String(after.updated_at);
      return { updated_at: `${Number(stamp.slice(0, 4)) - 2}${stamp.slice(4).replace('-02-29', '-02-28')}` };
    }),
  },
];

const renamed = (record: Json) => typeof record.card_nickname === 'string';
const other = (value: unknown, values: readonly string[]) => values.find((each) => each !== value) ?? '';

const kept: readonly Draft[] = [
  {
    name: 'created-at-touched-by-status',
    breaks: 'kwik.cards.update.keeps-created-at',
    says: 'A change of status sets created_at to the time of the change.',
    wire: showing(({ before, after }) =>
      before.card_status === after.card_status ? {} : { created_at: after.updated_at },
    ),
  },
  {
    name: 'created-at-touched-in-answer',
    breaks: 'kwik.cards.update.keeps-created-at',
    says: 'The update answers the time of the change as created_at; the list shows it as it was.',
    wire: everyCard((card) => {
      card.created_at = card.updated_at;
    }, 'updateCards'),
  },
  {
    name: 'customer-lost',
    breaks: 'kwik.cards.update.keeps-card-data',
    says: 'A card with a new nickname is shown under a customer that does not exist.',
    wire: showing(({ record, before }) =>
      renamed(record) ? { customer_id: `${String(before.customer_id).slice(0, -1)}0` } : {},
    ),
  },
  {
    name: 'ending-turned-round',
    breaks: 'kwik.cards.update.keeps-card-data',
    says: 'A card with a new nickname shows its last four digits backwards.',
    wire: showing(({ record, after }) =>
      renamed(record) ? { card_ending: [...String(after.card_ending)].reverse().join('') } : {},
    ),
  },
  {
    name: 'expire-one-year-on',
    breaks: 'kwik.cards.update.keeps-card-data',
    says: 'A card with a new status expires a year later.',
    wire: showing(({ record, after }) => {
      if (!has(record, 'card_status')) return undefined;
      const [month, year] = String(after.card_expire).split('/');
      return { card_expire: `${month}/${String((Number(year) + 1) % 100).padStart(2, '0')}` };
    }),
  },
  {
    name: 'brand-changed',
    breaks: 'kwik.cards.update.keeps-card-data',
    says: 'A card with a new nickname shows another brand.',
    wire: showing(({ record, before, after }) =>
      renamed(record) && before.card_brand === after.card_brand
        ? { card_brand: other(after.card_brand, ['VISA', 'AMEX']) }
        : {},
    ),
  },
  {
    name: 'token-renewed-when-active-again',
    breaks: 'kwik.cards.update.keeps-card-token',
    says: 'A card that becomes active again gets a new token.',
    wire: showing(({ before, after }) =>
      before.card_status !== 'ACTIVE' && after.card_status === 'ACTIVE'
        ? { card_token: [...String(before.card_token)].reverse().join('') }
        : {},
    ),
  },
  {
    name: 'token-renewed',
    breaks: 'kwik.cards.update.keeps-card-token',
    says: 'Every update gives the card a new token.',
    wire: showing(({ before }) => ({ card_token: [...String(before.card_token)].reverse().join('') })),
  },
  {
    name: 'token-cut-in-answer',
    breaks: 'kwik.cards.update.keeps-card-token',
    says: 'The update answers the token cut after 32 characters.',
    wire: everyCard((card) => {
      card.card_token = String(card.card_token).slice(0, 32);
    }, 'updateCards'),
  },
  {
    name: 'recurring-lost',
    breaks: 'kwik.cards.update.keeps-is-recurring',
    says: 'A change of nickname takes is_recurring from the card.',
    wire: showing(({ record }) => (has(record, 'card_nickname') ? { is_recurring: false } : {})),
  },
  {
    name: 'recurring-turned-round-in-answer',
    breaks: 'kwik.cards.update.keeps-is-recurring',
    says: 'The update answers is_recurring turned round.',
    wire: everyCard((card) => {
      card.is_recurring = card.is_recurring !== true;
    }, 'updateCards'),
  },
];

const readOnly = [
  'created_at',
  'updated_at',
  'customer_id',
  'card_ending',
  'card_expire',
  'card_brand',
  'card_token',
  'is_expired',
  'is_recurring',
  'expire_in_months',
] as const;

const writable: readonly Draft[] = [
  ...readOnly.map(
    (name): Draft => ({
      name: `${name.replaceAll('_', '-')}-assigned`,
      breaks: 'kwik.cards.update.read-only-fields',
      says: `${name}, which is read-only, takes the value that a record sends.`,
      wire: showing(({ record }) => (has(record, name) ? { [name]: record[name] } : {})),
    }),
  ),
  {
    name: 'nickname-by-alias',
    breaks: 'kwik.cards.update.unknown-fields',
    says: 'The field nickname is taken for card_nickname.',
    wire: records((record) => {
      if (typeof record.nickname === 'string') record.card_nickname ??= record.nickname;
    }),
  },
  {
    name: 'unknown-field-clears-nickname',
    breaks: 'kwik.cards.update.unknown-fields',
    says: 'A record with a field that is not documented clears the nickname.',
    wire: records((record) => {
      const known: readonly string[] = ['id', 'card_status', 'card_nickname', 'is_default', ...readOnly];
      if (Object.keys(record).some((name) => !known.includes(name))) record.card_nickname ??= null;
    }),
  },
  {
    name: 'unknown-field-disables',
    breaks: 'kwik.cards.update.unknown-fields',
    says: 'A record with a field that is not documented disables the card.',
    wire: records((record) => {
      const known: readonly string[] = ['id', 'card_status', 'card_nickname', 'is_default', ...readOnly];
      if (Object.keys(record).some((name) => !known.includes(name))) record.card_status ??= 'DISABLED';
    }),
  },
];

/** What an update leaves as it was, and what it stamps. */
export const updateFieldMutants = mutantsOf('fields', [...omitted, ...stamps, ...kept, ...writable]);
