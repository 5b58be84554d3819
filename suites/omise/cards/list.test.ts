import { accepted, at, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectJson, expectRefused, expectThat } from '../../../harness/expect.ts';
import { cardsOf, idsOf } from '../../../harness/omise/context.ts';

check('omise.cards.list.answer', 'a list is answered with status 200 and JSON', async ({ send, customer }) => {
  const { id } = await customer({ cards: 1 });

  expectJson(await send('listCards', { path: { customer_id: id } }));
});

check('omise.cards.list.object', 'object is list', async ({ send, customer }) => {
  const { id } = await customer({ cards: 1 });

  expectAt(accepted(await send('listCards', { path: { customer_id: id } })), '/object', 'list');
});

check('omise.cards.list.data', 'the cards are in the array data', async ({ send, customer }) => {
  const { id } = await customer({ cards: 1 });

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  const data = at(answer, '/data');
  expectThat(Array.isArray(data) && data.length > 0, answer, 'an array of cards at /data', data);
});

check('omise.cards.list.items-are-cards', 'every item is a card object', async ({ send, customer }) => {
  const { id } = await customer({ cards: 2 });

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  const objects = cardsOf(answer).map(({ object }) => object);
  expectThat(
    objects.length > 0 && objects.every((each) => each === 'card'),
    answer,
    'the object card in each item',
    objects,
  );
});

check('omise.cards.list.all-cards', 'all cards of the customer are listed', async ({ send, customer, token }) => {
  const { id, cards } = await customer({ cards: 2 });
  const path = { customer_id: id };
  const bare = await token({ city: undefined, postal_code: undefined, security_code: undefined });
  prerequisite(
    await send('updateCustomer', { path, body: { card: bare.id }, purpose: 'attach a card without address' }),
  );

  const answer = accepted(await send('listCards', { path }));

  const missing = [...cards, bare].filter(({ cardId }) => !idsOf(answer).includes(cardId));
  expectEqual(answer, 'cards that are missing', missing.length, 0);
});

check('omise.cards.list.customer-only', 'no card of another customer is listed', async ({ send, customer }) => {
  const [one, other] = [await customer({ cards: 1 }), await customer({ cards: 2 })];

  for (const { id, cards } of [one, other]) {
    const answer = accepted(await send('listCards', { path: { customer_id: id } }));
    const own = cards.map(({ cardId }) => cardId);
    expectEqual(answer, 'cards of others', idsOf(answer).filter((listed) => !own.includes(listed)).length, 0);
    expectThat(idsOf(answer).length > 0, answer, 'the cards of the customer', 'none');
  }
});

check('omise.cards.list.none-deleted', 'no deleted card is listed, in either order', async ({ send, customer }) => {
  const { id, cards } = await customer({ cards: 2 });
  const path = { customer_id: id };
  const card_id = cards[0]?.cardId ?? '';
  prerequisite(await send('destroyCard', { path: { ...path, card_id } }));

  for (const query of [{}, { order: 'reverse_chronological' }] as const) {
    const answer = accepted(await send('listCards', { path, query }));
    expectThat(!idsOf(answer).includes(card_id), answer, 'no deleted card', idsOf(answer));
    expectThat(idsOf(answer).length > 0, answer, 'the other card', 'none');
  }
});

check('omise.cards.list.empty', 'a customer without cards has an empty list', async ({ send, customer }) => {
  const { id } = await customer();

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  expectAt(answer, '/data', []);
  expectAt(answer, '/total', 0);
});

check(
  'omise.cards.list.same-number-twice',
  'the same number attached twice is two cards',
  async ({ send, customer }) => {
    const { id, cards } = await customer({ cards: 2 });

    const answer = accepted(await send('listCards', { path: { customer_id: id } }));

    expectEqual(answer, 'the listed ids', idsOf(answer).toSorted(), cards.map(({ cardId }) => cardId).toSorted());
  },
);

check(
  'omise.cards.list.new-card-listed',
  'a card is listed as soon as it is attached, the first and the second',
  async ({ send, customer, token }) => {
    const { id } = await customer();
    const path = { customer_id: id };
    prerequisite(await send('listCards', { path, purpose: 'before any card' }));

    for (const count of [1, 2]) {
      const fresh = await token();
      prerequisite(await send('updateCustomer', { path, body: { card: fresh.id } }));
      const answer = accepted(await send('listCards', { path }));
      expectThat(idsOf(answer).includes(fresh.cardId), answer, 'the new card', idsOf(answer));
      expectEqual(answer, 'listed cards', idsOf(answer).length, count);
    }
  },
);

check('omise.cards.list.unknown-customer', 'a customer that does not exist is refused', async ({ send, customer }) => {
  const { id } = await customer({ cards: 1 });
  const twin = prerequisite(await send('listCards', { path: { customer_id: id } }));

  const answer = await send('listCards', { path: { customer_id: 'cust_test_0000000000000000000' } });

  return expectRefused(answer, twin, { codes: ['not_found'] });
});

check('omise.cards.list.location-member', 'location is text or null, or absent', async ({ send, customer }) => {
  const { id } = await customer({ cards: 1 });

  const answer = accepted(await send('listCards', { path: { customer_id: id } }));

  const location = at(answer, '/location');
  expectThat(
    location === undefined || location === null || typeof location === 'string',
    answer,
    'text, null or nothing at /location',
    location,
  );
  expectAt(answer, '/object', 'list');
});
