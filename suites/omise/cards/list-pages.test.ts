import { accepted, at, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectThat, needs } from '../../../harness/expect.ts';
import { cardsOf, idsOf } from '../../../harness/omise/context.ts';

check(
  'omise.cards.list.offset-default',
  'without offset the list begins with the first card',
  async ({ send, customer }) => {
    const { id } = await customer({ cards: 2 });
    const path = { customer_id: id };

    const answer = accepted(await send('listCards', { path }));

    expectAt(answer, '/offset', 0);
    const explicit = prerequisite(await send('listCards', { path, query: { offset: 0 } }));
    expectEqual(answer, 'the ids from offset 0', idsOf(answer), idsOf(explicit));
    expectEqual(answer, 'cards on the page', idsOf(answer).length, 2);
  },
);

check('omise.cards.list.limit-default', 'without limit a page holds 20 cards', async ({ send, customer }) => {
  const { id } = await customer({ cards: 21 });

  for (const query of [{}, { order: 'reverse_chronological' }] as const) {
    const answer = accepted(await send('listCards', { path: { customer_id: id }, query }));
    expectAt(answer, '/limit', 20);
    expectEqual(answer, 'cards on the page', idsOf(answer).length, 20);
  }
});

for (const [requirement, name, value] of [
  ['omise.cards.list.limit-member', 'limit', 7],
  ['omise.cards.list.offset-member', 'offset', 1],
] as const) {
  check(requirement, `${name} is answered as asked for`, async ({ send, customer }) => {
    const { id } = await customer({ cards: 2 });

    const answer = accepted(await send('listCards', { path: { customer_id: id }, query: { [name]: value } }));

    expectAt(answer, `/${name}`, value);
  });
}

check('omise.cards.list.limit', 'a limit of 1 gives one card', async ({ send, customer }) => {
  const { id } = await customer({ cards: 3 });

  const answer = accepted(await send('listCards', { path: { customer_id: id }, query: { limit: 1 } }));

  expectEqual(answer, 'cards on the page', cardsOf(answer).length, 1);
});

check('omise.cards.list.limit', 'a limit of 2 gives two cards of three', async ({ send, customer }) => {
  const { id } = await customer({ cards: 3 });

  const answer = accepted(await send('listCards', { path: { customer_id: id }, query: { limit: 2 } }));

  expectEqual(answer, 'cards on the page', cardsOf(answer).length, 2);
});

check('omise.cards.list.limit-maximum', 'a limit of 100 is honoured', async ({ send, customer }) => {
  const { id } = await customer({ cards: 22 });

  const answer = accepted(await send('listCards', { path: { customer_id: id }, query: { limit: 100 } }));

  expectEqual(answer, 'cards on the page', cardsOf(answer).length, 22);
  expectAt(answer, '/limit', 100);
});

check(
  'omise.cards.list.limit-above-maximum',
  'a limit of 101 is refused or gives at most 100',
  async ({ send, customer, note }) => {
    const { id } = await customer({ cards: 1 });
    const path = { customer_id: id };
    const allowed = prerequisite(await send('listCards', { path, query: { limit: 100 } }));
    needs(at(allowed, '/limit') === 100, allowed, 'a limit of 100 is honoured');

    const answer = await send('listCards', { path, query: { limit: 101 }, malformed: 'limit above its maximum' });

    if (answer.disposition === 'refused') return note('a limit above 100 is refused');
    const limit = at(accepted(answer), '/limit');
    expectThat(typeof limit === 'number' && limit <= 100, answer, 'a limit of at most 100 at /limit', limit);
    note('a limit above 100 is clamped');
  },
);

check('omise.cards.list.offset', 'an offset skips so many cards', async ({ send, customerOverTime }) => {
  const { id, cards } = await customerOverTime(3);

  const answer = accepted(await send('listCards', { path: { customer_id: id }, query: { offset: 1 } }));

  const expected = cards.slice(1).map((card) => card.cardId);
  expectEqual(
    answer,
    'the cards from offset 1',
    cardsOf(answer).map((card) => card.id),
    expected,
  );
});

check('omise.cards.list.offset', 'an offset and a limit cut out a part', async ({ send, customerOverTime }) => {
  const { id, cards } = await customerOverTime(3);

  for (const [limit, end] of [
    [1, 2],
    [2, 3],
  ] as const) {
    const answer = accepted(await send('listCards', { path: { customer_id: id }, query: { offset: 1, limit } }));
    const expected = cards.slice(1, end).map((card) => card.cardId);
    expectEqual(answer, `the cards from offset 1, ${limit} of them`, idsOf(answer), expected);
  }
});

check('omise.cards.list.offset-past-end', 'an offset past the end gives no card', async ({ send, customer }) => {
  const { id } = await customer({ cards: 2 });

  const answer = accepted(await send('listCards', { path: { customer_id: id }, query: { offset: 2 } }));

  expectAt(answer, '/data', []);
  expectAt(answer, '/total', 2);
});

check(
  'omise.cards.list.pages',
  'the pages together are the whole list, without overlap',
  async ({ send, customer }) => {
    const { id, cards } = await customer({ cards: 5 });
    const path = { customer_id: id };

    const pages = [];
    for (const offset of [0, 2, 4])
      pages.push(accepted(await send('listCards', { path, query: { offset, limit: 2 } })));

    const ids = pages.flatMap(cardsOf).map((card) => card.id);
    const [answer] = pages;
    if (!answer) throw new Error('three pages were read');
    expectEqual(answer, 'the ids on all pages', ids.toSorted(), cards.map((card) => card.cardId).toSorted());
  },
);

check('omise.cards.list.total', 'total counts all cards of the customer, not those of the page', async (context) => {
  const { send, customer } = context;
  const { id } = await customer({ cards: 3 });
  await customer({ cards: 1 });
  const path = { customer_id: id };

  for (const query of [{ limit: 1 }, { offset: 2 }, { offset: 1, limit: 1 }]) {
    const answer = accepted(await send('listCards', { path, query }));
    expectAt(answer, '/total', 3);
  }
});
