import { type Answer, accepted, at, type Item, prerequisite } from '../../../harness/answer.ts';
import { check, type KwikRequirementId } from '../../../harness/check.ts';
import { inconclusive } from '../../../harness/conclusion.ts';
import { expectAt, expectEqual, expectJson, expectSame, expectThat } from '../../../harness/expect.ts';
import { recordsOf } from '../../../harness/kwik/context.ts';
import { cardMembers } from '../../../harness/kwik/members.ts';
import { monthsLeft } from '../../../harness/kwik/months.ts';
import { isRecord } from '../../../spec/record.ts';

const idsOf = (cards: readonly Item[]) => cards.map((card) => card.id).sort();
const statuses = ['ACTIVE', 'ARCHIVED', 'DISABLED', 'EXPIRED'] as const;

check('kwik.cards.list.json', 'the list is JSON', async ({ send }) => {
  expectJson(await send('listCards', {}));
});

check('kwik.cards.list.envelope', 'the answer is one object', async ({ send }) => {
  const answer = accepted(await send('listCards', {}));
  expectThat(isRecord(answer.body), answer, 'a JSON object', answer.body);
});

check('kwik.cards.list.status', 'status is true', async ({ send }) => {
  expectAt(accepted(await send('listCards', {})), '/status', true);
});

check('kwik.cards.list.records', 'the cards are in the array records', async ({ send }) => {
  const answer = accepted(await send('listCards', {}));
  expectThat(Array.isArray(at(answer, '/records')), answer, 'an array at /records', at(answer, '/records'));
});

check('kwik.cards.list.without-filter', 'no filter is needed', async ({ send }) => {
  const answer = accepted(await send('listCards', {}));
  expectThat(Array.isArray(at(answer, '/records')), answer, 'cards', at(answer, '/records'));
});

check(
  'kwik.cards.list.without-filter-every-status',
  'without a filter each status that a filter finds is listed',
  async ({ reading, send }) => {
    await reading(async (all) => {
      let seen = 0;
      for (const status of statuses) {
        const filtered = await send('listCards', { query: { card_status: status } });
        const found = filtered.disposition === 'accepted' ? recordsOf(accepted(filtered)) : [];
        const missing = found.filter((card) => !all.some((each) => each.id === card.id));
        expectEqual(filtered, `cards of status ${status} that the whole list lacks`, missing.length, 0);
        seen += found.length;
      }
      if (seen === 0) inconclusive('no card was found by its status');
    });
  },
);

check('kwik.cards.list.id-unique', 'no two cards share an id', async ({ send }) => {
  const answer = accepted(await send('listCards', {}));
  const ids = idsOf(recordsOf(answer));
  if (ids.length < 2) inconclusive(`the target lists ${ids.length} cards`);
  expectEqual(answer, 'different ids', new Set(ids).size, ids.length);
});

check('kwik.cards.list.reads-only', 'a second list is like the first', async ({ reading, send }) => {
  await reading(async (first) => {
    const answer = accepted(await send('listCards', {}));
    const again = recordsOf(answer);
    expectEqual(answer, 'the ids', idsOf(again), idsOf(first));
    for (const card of first) {
      const other = again.find(({ id }) => id === card.id);
      expectSame(answer, `the card ${card.id}`, other, card, cardMembers);
    }
  });
});

check(
  'kwik.cards.list.unknown-parameter',
  'a parameter that is not documented changes nothing',
  async ({ reading, send }) => {
    await reading(async (all) => {
      const query = { cardproof: 'unknown' };
      const answer = accepted(await send('listCards', { query, malformed: 'an unknown parameter' }));
      expectEqual(answer, 'the ids', idsOf(recordsOf(answer)), idsOf(all));
    });
  },
);

/** The cards that an answer lists; none where it is the documented failure for "nothing found". */
function found(answer: Answer): readonly Item[] {
  return answer.code === '007' ? [] : recordsOf(accepted(answer));
}

for (const status of statuses) {
  check(
    'kwik.cards.list.card-status-filter',
    `with card_status ${status} only such cards are listed`,
    async ({ reading, send, note }) => {
      await reading(async () => {
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
    await reading(async () => {
      const answer = await send('listCards', { query: { customer_id: 'cus_cardproof0nobody0000000' } });
      expectListsNothing(answer);
    });
  },
);

/** A refusal, or a success without cards. */
function expectListsNothing(answer: Answer): void {
  if (answer.disposition === 'refused') return;
  expectEqual(answer, 'listed cards', recordsOf(accepted(answer)).length, 0);
}

check('kwik.cards.list.filter-keeps-every-match', 'filters keep every card that fits', async ({ reading, send }) => {
  await reading(async (all) => {
    for (const status of statuses) {
      const fitting = all.filter((card) => card.card_status === status);
      const answer = await send('listCards', { query: { card_status: status } });
      expectEqual(answer, `the ids of status ${status}`, idsOf(found(answer)), idsOf(fitting));
    }
    for (const customer of customersOf(all)) {
      const fitting = all.filter((card) => card.customer_id === customer);
      const answer = await send('listCards', { query: { customer_id: customer } });
      expectEqual(answer, `the ids of ${customer}`, idsOf(found(answer)), idsOf(fitting));
    }
  });
});

/** The months to come that some cards show in their field, smallest first. */
const monthsShown = (cards: readonly Item[]) =>
  [...new Set(cards.map((card) => card.expire_in_months))]
    .filter((each) => typeof each === 'number' && each > 0)
    .map(Number)
    .sort((a, b) => a - b);

check(
  'kwik.cards.list.expire-in-months-filter',
  'with expire_in_months=x cards are listed that expire in x months, or within them',
  async ({ reading, send, note }) => {
    await reading(async (all) => {
      // By card_expire, since the documentation is of two minds about the type of the field expire_in_months.
      const months = [...new Set(all.map(monthsLeft))].filter((left) => left > 0).sort((a, b) => a - b);
      if (months.length === 0) return inconclusive('no card is yet to expire');
      for (const x of months.slice(0, 3)) {
        const answer = await send('listCards', { query: { expire_in_months: x } });
        const wrong = found(answer).filter(
          (card) => monthsLeft(card) < 0 || monthsLeft(card) > x + 1 || card.is_expired === true,
        );
        expectEqual(
          answer,
          `card_expire of cards that do not fit x = ${x}`,
          wrong.map((card) => card.card_expire),
          [],
        );
        if (found(answer).some((card) => monthsLeft(card) < x - 1)) note('expire_in_months means "within x months"');
      }
    });
  },
);

check(
  'kwik.cards.list.expire-in-months-filter',
  'a card is found by the months to its expiry, give or take one',
  async ({ reading, send }) => {
    await reading(async (all) => {
      const card = all.find((each) => monthsLeft(each) > 1 && each.card_status === 'ACTIVE');
      if (!card) return inconclusive('no ACTIVE card expires in more than one month');
      const left = monthsLeft(card);
      // Whichever way months are counted, and whether "in" means "within" or not, one of these finds it.
      const answers = [];
      for (const x of [left - 1, left, left + 1])
        answers.push(await send('listCards', { query: { expire_in_months: x } }));
      const [last] = answers.slice(-1);
      if (!last) throw new Error('three lists were asked for');
      const seen = answers.flatMap(found).some(({ id }) => id === card.id);
      expectThat(seen, last, `the card that expires ${String(card.card_expire)}`, 'not found');
    });
  },
);

check(
  'kwik.cards.list.expire-in-months-filter-exact',
  'with expire_in_months=x cards are listed that show exactly x',
  async ({ reading, send }) => {
    await reading(async (all) => {
      const months = monthsShown(all).slice(0, 3);
      if (months.length === 0) return inconclusive('no card shows months that are yet to come');
      for (const x of months) {
        const answer = await send('listCards', { query: { expire_in_months: x } });
        const others = found(answer).filter((card) => card.expire_in_months !== x);
        expectEqual(
          answer,
          `other months than ${x}`,
          others.map((card) => card.expire_in_months),
          [],
        );
      }
    });
  },
);

check(
  'kwik.cards.list.expire-in-months-filter-finds',
  'a card is found by the months that it shows',
  async ({ reading, send }) => {
    await reading(async (all) => {
      const months = monthsShown(all).slice(0, 3);
      if (months.length === 0) return inconclusive('no card shows months that are yet to come');
      for (const x of months) {
        const answer = await send('listCards', { query: { expire_in_months: x } });
        const missing = all.filter(
          (card) => card.expire_in_months === x && !found(answer).some((each) => each.id === card.id),
        );
        expectEqual(answer, `cards with ${x} months that are missing`, missing.length, 0);
      }
    });
  },
);

check('kwik.cards.list.filters-together', 'a card has to fit all filters', async ({ reading, send }) => {
  await reading(async (all) => {
    for (const customer of customersOf(all)) {
      const fitting = all.filter((card) => card.customer_id === customer && card.card_status === 'ACTIVE');
      const answer = await send('listCards', { query: { customer_id: customer, card_status: 'ACTIVE' } });
      expectEqual(answer, `the ACTIVE cards of ${customer}`, idsOf(found(answer)), idsOf(fitting));
    }
  });
});

check('kwik.cards.list.no-match', 'where nothing fits, the list is empty or the code 007', async ({ send, note }) => {
  const answer = await send('listCards', { query: { customer_id: 'cus_cardproof0nobody0000000' } });
  if (answer.disposition === 'refused') {
    expectEqual(answer, 'the error code', answer.code, '007');
    return note('an empty result is answered with code 007');
  }
  expectEqual(answer, 'listed cards', recordsOf(accepted(answer)).length, 0);
  note('an empty result is an empty list');
});

/** Values that no card can fit, and what may be listed all the same. */
const unusable: readonly [KwikRequirementId, query: Record<string, string>, allowed: (card: Item) => boolean][] = [
  ['kwik.cards.list.card-status-filter-unknown', { card_status: 'CARDPROOF' }, () => false],
  ['kwik.cards.list.card-status-filter-lower-case', { card_status: 'active' }, (card) => card.card_status === 'ACTIVE'],
  ['kwik.cards.list.card-status-filter-empty', { card_status: '' }, () => false],
  ['kwik.cards.list.customer-id-filter-empty', { customer_id: '' }, () => false],
  ['kwik.cards.list.expire-in-months-filter-not-a-number', { expire_in_months: 'soon' }, () => false],
  ['kwik.cards.list.expire-in-months-filter-not-a-number', { expire_in_months: '1.5' }, () => false],
  [
    'kwik.cards.list.expire-in-months-filter-negative',
    { expire_in_months: '-1' },
    (card) => Number(card.expire_in_months) < 0,
  ],
  ['kwik.cards.list.expire-in-months-filter-empty', { expire_in_months: '' }, () => false],
];

for (const [requirement, query, allowed] of unusable) {
  const [name = '', value = ''] = Object.entries(query)[0] ?? [];
  check(
    requirement,
    `${name}="${value}" does not list cards as though it were not there`,
    async ({ reading, send, note }) => {
      await reading(async () => {
        prerequisite(await send('listCards', {}));
        const answer = await send('listCards', { query, malformed: `${name} with an unusable value` });
        expectThat(answer.disposition !== 'unclear', answer, 'a list or a refusal', `status ${answer.status}`);
        note(`an unusable ${name} is ${answer.disposition === 'refused' ? `refused with ${answer.code}` : 'accepted'}`);
        if (answer.disposition === 'refused') return;
        expectEqual(
          answer,
          'cards that do not fit',
          recordsOf(accepted(answer)).filter((card) => !allowed(card)).length,
          0,
        );
      });
    },
  );
}
