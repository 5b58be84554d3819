import { accepted, at, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectThat } from '../../../harness/expect.ts';
import { cardsOf } from '../../../harness/omise/context.ts';

check('omise.cards.list.object', 'the answer is a list object', async ({ send, customer }) => {
  const { id } = await customer({ cards: 1 });

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  expectAt(answer, '/object', 'list');
  expectThat(Array.isArray(at(answer, '/data')), answer, 'an array at /data', at(answer, '/data'));
});

check(
  'omise.cards.list.customer-only',
  'every card of the customer is listed, and no other',
  async ({ send, customer }) => {
    const [one, other] = [await customer({ cards: 2 }), await customer({ cards: 1 })];

    const answer = accepted(await send('listCards', { path: { customer_id: one.id } }));

    const listed = cardsOf(answer).map(({ id }) => id);
    expectEqual(answer, 'the ids of its cards', listed.toSorted(), one.cards.map((card) => card.cardId).toSorted());
    const foreign = other.cards.filter((card) => listed.includes(card.cardId));
    expectEqual(answer, 'cards of another customer', foreign.length, 0);
  },
);

check('omise.cards.list.items-are-cards', 'every item is a card object', async ({ send, customer }) => {
  const { id } = await customer({ cards: 2 });

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  expectEqual(
    answer,
    'the object member of each item',
    cardsOf(answer).map(({ object }) => object),
    ['card', 'card'],
  );
});

check('omise.cards.list.empty', 'a customer without cards has an empty list', async ({ send, customer }) => {
  const { id } = await customer();

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  expectAt(answer, '/data', []);
  expectAt(answer, '/total', 0);
});

check('omise.cards.list.offset-default', 'the offset is 0 unless asked for', async ({ send, customer }) => {
  const { id } = await customer({ cards: 2 });
  const path = { customer_id: id };

  const answer = accepted(await send('listCards', { path }));

  expectAt(answer, '/offset', 0);
  const explicit = prerequisite(await send('listCards', { path, query: { offset: 0 } }));
  const ids = cardsOf(answer).map((card) => card.id);
  expectEqual(
    answer,
    'the cards from offset 0',
    ids,
    cardsOf(explicit).map((card) => card.id),
  );
});

check('omise.cards.list.limit-default', 'the limit is 20 unless asked for', async ({ send, customer }) => {
  const { id } = await customer({ cards: 21 });

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  expectAt(answer, '/limit', 20);
  expectEqual(answer, 'cards on the page', cardsOf(answer).length, 20);
  expectAt(answer, '/total', 21);
});
