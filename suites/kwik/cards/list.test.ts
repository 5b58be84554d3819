import { accepted, at, type Item } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { inconclusive } from '../../../harness/conclusion.ts';
import { expectAt, expectEqual, expectJson, expectSame, expectThat } from '../../../harness/expect.ts';
import { recordsOf } from '../../../harness/kwik/context.ts';
import { cardMembers } from '../../../harness/kwik/members.ts';
import { statuses } from '../../../harness/kwik/statuses.ts';

const idsOf = (cards: readonly Item[]) => cards.map((card) => card.id).sort();

check('kwik.cards.list.json', 'the list is JSON', async ({ send }) => {
  expectJson(await send('listCards', {}));
});

check('kwik.cards.list.envelope', 'the answer is one object', async ({ send }) => {
  accepted(await send('listCards', {}));
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
    // Begins with no card too: a list that is empty without a filter is what this is about.
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
    }, 0);
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
