import { accepted, at, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { inconclusive } from '../../../harness/conclusion.ts';
import { expectAt, expectEqual, expectThat } from '../../../harness/expect.ts';
import { cardsOf, idsOf, type OmiseContext } from '../../../harness/omise/context.ts';

check(
  'omise.cards.list.order-default',
  'cards come oldest first unless asked for otherwise',
  async ({ send, customerOverTime }) => {
    const { id, cards } = await customerOverTime(3);

    const answer = accepted(await send('listCards', { path: { customer_id: id } }));

    expectEqual(
      answer,
      'the ids in order',
      idsOf(answer),
      cards.map((card) => card.cardId),
    );
  },
);

check(
  'omise.cards.list.order-chronological',
  'chronological puts the oldest first',
  async ({ send, customerOverTime }) => {
    const { id, cards } = await customerOverTime(3);
    const query = { order: 'chronological' } as const;

    const answer = accepted(await send('listCards', { path: { customer_id: id }, query }));

    expectEqual(
      answer,
      'the ids in order',
      idsOf(answer),
      cards.map((card) => card.cardId),
    );
  },
);

check(
  'omise.cards.list.order-reverse',
  'reverse_chronological puts the newest first',
  async ({ send, customerOverTime }) => {
    const { id, cards } = await customerOverTime(3);
    const query = { order: 'reverse_chronological' } as const;

    const answer = accepted(await send('listCards', { path: { customer_id: id }, query }));

    expectEqual(answer, 'the ids in order', idsOf(answer), cards.map((card) => card.cardId).toReversed());
  },
);

check(
  'omise.cards.list.order-across-pages',
  'pages of the reverse order continue one another',
  async ({ send, customerOverTime }) => {
    const { id, cards } = await customerOverTime(3);
    const path = { customer_id: id };
    const order = 'reverse_chronological' as const;

    const first = accepted(await send('listCards', { path, query: { order, limit: 2 } }));
    const second = accepted(await send('listCards', { path, query: { order, limit: 2, offset: 2 } }));

    expectEqual(
      second,
      'the ids on both pages',
      [...idsOf(first), ...idsOf(second)],
      cards.map((card) => card.cardId).toReversed(),
    );
  },
);

/** A customer with two cards created at least two seconds apart, and a moment between them. */
async function twoCards({ send, customerOverTime }: OmiseContext) {
  const { id, cards } = await customerOverTime(2, 2);
  const path = { customer_id: id };
  const all = prerequisite(await send('listCards', { path, purpose: 'both cards' }));
  const newest = cardsOf(all).find((card) => card.id === cards[1]?.cardId);
  const created = Date.parse(String(newest?.created_at ?? newest?.created));
  if (Number.isNaN(created)) return inconclusive('the list does not show when its cards were created');
  return {
    path,
    older: cards[0]?.cardId,
    newer: cards[1]?.cardId,
    between: utc(created - 1_000),
    later: utc(created + 1_000),
    earlier: utc(created - 86_400_000),
  };
}

/** RFC 3339 in UTC, in whole seconds. */
function utc(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** No order, and the one that is not the default. */
const orders = [{}, { order: 'reverse_chronological' }] as const;

check('omise.cards.list.from', 'from leaves out what was created before it, in either order', async (context) => {
  const { path, older, between } = await twoCards(context);

  for (const order of orders) {
    const answer = accepted(await context.send('listCards', { path, query: { from: between, ...order } }));
    expectThat(!idsOf(answer).includes(String(older)), answer, `no card created before ${between}`, idsOf(answer));
  }
});

check('omise.cards.list.from-keeps', 'from keeps what was created after it', async (context) => {
  const { path, older, newer, between, earlier } = await twoCards(context);

  const answer = accepted(await context.send('listCards', { path, query: { from: between } }));

  expectThat(idsOf(answer).includes(String(newer)), answer, `the card created after ${between}`, idsOf(answer));
  const both = accepted(await context.send('listCards', { path, query: { from: earlier } }));
  expectEqual(both, `the ids created from ${earlier} on`, idsOf(both), [older, newer]);
});

check('omise.cards.list.to', 'to leaves out what was created after it, in either order', async (context) => {
  const { path, newer, between } = await twoCards(context);

  for (const order of orders) {
    const answer = accepted(await context.send('listCards', { path, query: { to: between, ...order } }));
    expectThat(!idsOf(answer).includes(String(newer)), answer, `no card created after ${between}`, idsOf(answer));
  }
});

check('omise.cards.list.to-keeps', 'to keeps what was created before it', async (context) => {
  const { path, older, newer, between, later } = await twoCards(context);

  const answer = accepted(await context.send('listCards', { path, query: { to: between } }));

  expectThat(idsOf(answer).includes(String(older)), answer, `the card created before ${between}`, idsOf(answer));
  const both = accepted(await context.send('listCards', { path, query: { to: later } }));
  expectEqual(both, `the ids created up to ${later}`, idsOf(both), [older, newer]);
});

check('omise.cards.list.from-and-to', 'from and to together give what lies between them', async (context) => {
  const { path, newer, between, later, earlier } = await twoCards(context);

  const answer = accepted(await context.send('listCards', { path, query: { from: between, to: later } }));
  const nothing = accepted(
    await context.send('listCards', { path, query: { from: utc(Date.parse(earlier) - 1_000), to: earlier } }),
  );

  expectEqual(answer, 'the ids in the window', idsOf(answer), [newer]);
  expectEqual(nothing, 'the ids in a window before both', idsOf(nothing), []);
});

check('omise.cards.list.total-window', 'total counts the cards of the window', async (context) => {
  const { path, between } = await twoCards(context);

  for (const query of [{ from: between }, { to: between }]) {
    expectAt(accepted(await context.send('listCards', { path, query })), '/total', 1);
  }
});

for (const [requirement, name] of [
  ['omise.cards.list.from-member', 'from'],
  ['omise.cards.list.to-member', 'to'],
] as const) {
  check(requirement, `${name} is answered as the moment that was asked for`, async ({ send, customer }) => {
    const { id } = await customer({ cards: 1 });
    const query = { from: '2015-01-02T03:04:05Z', to: '2040-01-02T03:04:05Z' };

    const answer = accepted(await send('listCards', { path: { customer_id: id }, query }));

    const echoed = at(answer, `/${name}`);
    const same = typeof echoed === 'string' && Date.parse(echoed) === Date.parse(query[name]);
    expectThat(same, answer, `${query[name]} at /${name}`, echoed);
  });
}

check('omise.cards.list.from-default', 'without from the list begins in 1970', async ({ send, customer }) => {
  const { id } = await customer({ cards: 1 });

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  const from = at(answer, '/from');
  expectThat(typeof from === 'string' && Date.parse(from) === 0, answer, '1970-01-01T00:00:00Z at /from', from);
});

check(
  'omise.cards.list.to-default',
  'without to the list reaches up to the newest card',
  async ({ send, customer }) => {
    const { id, cards } = await customer({ cards: 2 });

    const answer = accepted(await send('listCards', { path: { customer_id: id } }));

    const to = at(answer, '/to');
    const created = cardsOf(answer).map((card) => Date.parse(String(card.created_at ?? card.created)));
    expectEqual(answer, 'cards up to now', created.length, cards.length);
    expectThat(typeof to === 'string' && Date.parse(to) >= Math.max(...created), answer, 'the present at /to', to);
  },
);

check('omise.cards.list.from-date-only', 'from may be a date and means its midnight', async ({ send, customer }) => {
  const { id, cards } = await customer({ cards: 1 });
  const call = {
    path: { customer_id: id },
    query: { from: '2017-03-04' },
    malformed: 'a date where a date-time is documented',
  };

  const answer = accepted(await send('listCards', call));

  expectThat(
    Date.parse(String(at(answer, '/from'))) === Date.UTC(2017, 2, 4),
    answer,
    '2017-03-04T00:00:00Z at /from',
    at(answer, '/from'),
  );
  expectEqual(answer, 'the listed ids', idsOf(answer), [cards[0]?.cardId]);
});

check('omise.cards.list.order-member', 'order is one of its values, null, or absent', async ({ send, customer }) => {
  const { id } = await customer({ cards: 1 });

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  const order = at(answer, '/order');
  const good = order === undefined || order === null || order === 'chronological';
  expectThat(good, answer, '"chronological", null or nothing at /order', order);
});

for (const order of ['chronological', 'reverse_chronological'] as const) {
  check(
    'omise.cards.list.order-member-since-2019',
    `the answer names the order ${order}`,
    async ({ send, customer }) => {
      const { id } = await customer({ cards: 1 });

      const answer = accepted(await send('listCards', { path: { customer_id: id }, query: { order } }));

      expectAt(answer, '/order', order);
    },
  );
}
