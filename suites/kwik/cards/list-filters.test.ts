import { type Answer, accepted, type Item, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { inconclusive } from '../../../harness/conclusion.ts';
import { expectEqual, expectThat, needs } from '../../../harness/expect.ts';
import { recordsOf } from '../../../harness/kwik/context.ts';
import { found } from '../../../harness/kwik/found.ts';
import { monthsLeft } from '../../../harness/kwik/months.ts';
import { statuses } from '../../../harness/kwik/statuses.ts';

const idsOf = (cards: readonly Item[]) => cards.map((card) => card.id).sort();

for (const status of statuses) {
  check(
    'kwik.cards.list.card-status-filter',
    `with card_status ${status} only such cards are listed`,
    async ({ reading, send, note }) => {
      await reading(async (all) => {
        if (all.every((card) => card.card_status === status))
          inconclusive(`every card is ${status}: nothing to leave out`);
        const answer = await send('listCards', { query: { card_status: status } });
        const others = found(answer).filter((card) => card.card_status !== status);
        expectEqual(
          answer,
          'cards of another status',
          others.map((card) => card.card_status),
          [],
        );
        note(`${found(answer).length} cards were of status ${status}`);
      });
    },
  );
}

check(
  'kwik.cards.list.card-status-filter',
  'a card that is disabled leaves the list of one status for that of the other',
  async ({ changing, send }) => {
    await changing({ cards: 1 }, async ([card]) => {
      if (!card) throw new Error('one card was asked for');
      const listedAs = async (status: 'ACTIVE' | 'DISABLED') => {
        const answer = await send('listCards', { query: { card_status: status } });
        return { answer, listed: found(answer).some(({ id }) => id === card.id) };
      };
      const before = await listedAs('ACTIVE');
      needs(before.listed, before.answer, 'the active card is listed as ACTIVE');
      prerequisite(await send('updateCards', { body: { records: [{ id: card.id, card_status: 'DISABLED' }] } }));
      const active = await listedAs('ACTIVE');
      expectEqual(active.answer, 'the disabled card listed as ACTIVE', active.listed, false);
      const disabled = await listedAs('DISABLED');
      expectEqual(disabled.answer, 'the disabled card listed as DISABLED', disabled.listed, true);
    });
  },
);

check(
  'kwik.cards.list.card-status-filter-finds',
  'cards are found by the status that they show',
  async ({ reading, send }) => {
    await reading(async (all) => {
      for (const status of new Set(all.map((card) => card.card_status))) {
        const wanted = statuses.find((each) => each === status);
        if (!wanted) continue;
        const answer = accepted(await send('listCards', { query: { card_status: wanted } }));
        expectThat(recordsOf(answer).length > 0, answer, `cards of status ${wanted}`, 'none');
      }
    });
  },
);

check(
  'kwik.cards.list.customer-id-filter',
  'with customer_id only that customer’s cards are listed',
  async ({ reading, send }) => {
    await reading(async (all) => {
      if (customersOf(all).length < 2) inconclusive('all cards are of one customer: nothing to leave out');
      for (const customer of customersOf(all)) {
        const answer = accepted(await send('listCards', { query: { customer_id: customer } }));
        const others = recordsOf(answer).filter((card) => card.customer_id !== customer);
        expectEqual(answer, 'cards of other customers', others.length, 0);
      }
    });
  },
);

check(
  'kwik.cards.list.customer-id-filter-finds',
  'cards are found by the customer that they show',
  async ({ reading, send }) => {
    await reading(async (all) => {
      for (const customer of customersOf(all)) {
        const answer = accepted(await send('listCards', { query: { customer_id: customer } }));
        expectThat(recordsOf(answer).length > 0, answer, `cards of ${customer}`, 'none');
      }
    });
  },
);

/** At most five customers, so that a large account does not mean a long run. */
const customersOf = (cards: readonly Item[]) => [...new Set(cards.map((card) => String(card.customer_id)))].slice(0, 5);

check(
  'kwik.cards.list.customer-id-filter-unknown',
  'an id that no customer has lists no card',
  async ({ reading, send }) => {
    await reading(async (all) => {
      const known = String(all[0]?.customer_id);
      const taken = new Set(all.map((card) => card.customer_id));
      // Beside a made-up id: the beginning of one, one with more behind it, and the pattern that fits everything.
      const unknown = ['cus_cardproof0nobody0000000', known.slice(0, -1), `${known}0`, '%'];
      // Where customers are numbered, what begins like one of them may be another.
      const nobody = unknown.filter((id) => id.length >= 1 && id.length <= 32 && !taken.has(id));
      for (const customer of nobody) {
        expectListsNothing(await send('listCards', { query: { customer_id: customer } }));
      }
    });
  },
);

/** A refusal, or a success without cards. */
function expectListsNothing(answer: Answer): void {
  if (answer.disposition === 'refused') return;
  expectEqual(answer, 'listed cards', recordsOf(accepted(answer)).length, 0);
}

/** Each status, and each of some customers, as a filter alone. */
const singleFilters = (cards: readonly Item[]) => [
  ...statuses.map((status) => ({ card_status: status })),
  ...customersOf(cards).map((customer) => ({ customer_id: customer })),
];

check('kwik.cards.list.id-unique', 'no two cards of a filtered list share an id', async ({ reading, send }) => {
  await reading(async (all) => {
    let longest = 0;
    for (const query of singleFilters(all)) {
      const answer = await send('listCards', { query });
      const ids = idsOf(found(answer));
      expectEqual(answer, 'different ids', new Set(ids).size, ids.length);
      longest = Math.max(longest, ids.length);
    }
    if (longest < 2) inconclusive('no filter lists two cards');
  });
});

check('kwik.cards.list.filter-keeps-every-match', 'filters keep every card that fits', async ({ reading, send }) => {
  await reading(async (all) => {
    for (const query of singleFilters(all)) {
      const answer = await send('listCards', { query });
      const listed = new Set(idsOf(found(answer)));
      const missing = all.filter((card) => fits(card, query) && !listed.has(card.id));
      expectEqual(answer, `missing cards that fit ${JSON.stringify(query)}`, idsOf(missing), []);
    }
  });
});

type Filters = { card_status?: (typeof statuses)[number]; customer_id?: string; expire_in_months?: number };
type FilterName = keyof Filters;

/** Whether a card fits the filters. Its months are judged by card_expire, so that both readings of the filter pass. */
function fits(card: Item, { card_status: status, customer_id: customer, expire_in_months: x }: Filters): boolean {
  const left = monthsLeft(card);
  return (
    (status === undefined || card.card_status === status) &&
    (customer === undefined || card.customer_id === customer) &&
    (x === undefined || (left >= 0 && left <= x + 1))
  );
}

/** The values that one card has for these filters; none where the card has no value to filter for. */
function settingOf(card: Item, names: readonly FilterName[]): Filters[] {
  const status = statuses.find((each) => each === card.card_status);
  const x = monthsLeft(card);
  if (!status || (names.includes('expire_in_months') && !(x > 0))) return [];
  return [
    {
      ...(names.includes('card_status') && { card_status: status }),
      ...(names.includes('customer_id') && { customer_id: String(card.customer_id) }),
      ...(names.includes('expire_in_months') && { expire_in_months: x }),
    },
  ];
}

/** Whether a server that ignores the named filter would list a card that does not fit, however it counts months. */
function isNoticed(all: readonly Item[], filters: Filters, name: FilterName): boolean {
  const { [name]: ignored, ...rest } = filters;
  const others: Filters = rest;
  const x = others.expire_in_months;
  return all.some((card) => !fits(card, filters) && fits(card, others) && (x === undefined || monthsLeft(card) === x));
}

/** Up to three settings of the filters, none of which could be ignored without being noticed. */
function telling(all: readonly Item[], names: readonly FilterName[]): readonly Filters[] {
  const settings = all.flatMap((card) => settingOf(card, names));
  const different = new Map(settings.map((filters) => [JSON.stringify(filters), filters])).values();
  return [...different].filter((filters) => names.every((name) => isNoticed(all, filters, name))).slice(0, 3);
}

for (const names of [
  ['card_status', 'customer_id'],
  ['card_status', 'expire_in_months'],
  ['customer_id', 'expire_in_months'],
  ['card_status', 'customer_id', 'expire_in_months'],
] as const) {
  check('kwik.cards.list.filters-together', `a card has to fit ${names.join(' and ')}`, async ({ reading, send }) => {
    await reading(async (all) => {
      const settings = telling(all, names);
      if (settings.length === 0) inconclusive('the cards would not show whether a filter is ignored');
      for (const { expire_in_months: x, ...others } of settings) {
        const filters = { ...others, ...(x !== undefined && { expire_in_months: x }) };
        // Which cards fit the months is for the server to say, within the bounds that `fits` knows.
        const candidates = x === undefined ? all : found(await send('listCards', { query: { expire_in_months: x } }));
        const answer = await send('listCards', { query: filters });
        const wrong = found(answer).filter((card) => !fits(card, filters));
        expectEqual(answer, `cards that do not fit ${JSON.stringify(filters)}`, idsOf(wrong), []);
        const listed = new Set(idsOf(found(answer)));
        const missing = candidates.filter((card) => fits(card, others) && !listed.has(card.id));
        expectEqual(answer, `missing cards that fit ${JSON.stringify(filters)}`, idsOf(missing), []);
      }
    });
  });
}

check(
  'kwik.cards.list.no-match',
  'where nothing fits, the list is empty or the code 007',
  async ({ reading, send, note }) => {
    await reading(async () => {
      const answer = await send('listCards', { query: { customer_id: 'cus_cardproof0nobody0000000' } });
      if (answer.disposition === 'refused') {
        expectEqual(answer, 'the error code', answer.code, '007');
        return note('an empty result is answered with code 007');
      }
      expectEqual(answer, 'listed cards', recordsOf(accepted(answer)).length, 0);
      note('an empty result is an empty list');
    });
  },
);
