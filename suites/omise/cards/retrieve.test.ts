import { accepted, at, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectJson, expectRefused, expectSame, expectThat } from '../../../harness/expect.ts';
import { cardsOf } from '../../../harness/omise/context.ts';
import { cardMembers } from '../../../harness/omise/members.ts';

check('omise.cards.retrieve.by-id', 'each card is answered by its own id', async ({ send, customer }) => {
  const { id, cards } = await customer({ cards: 2 });

  for (const { cardId } of cards) {
    const answer = accepted(await send('retrieveCard', { path: { customer_id: id, card_id: cardId } }));
    expectAt(answer, '/object', 'card');
    expectAt(answer, '/id', cardId);
  }
});

check(
  'omise.cards.retrieve.equals-list-item',
  'a card is the same alone and in the list',
  async ({ send, customer }) => {
    const { id, cards } = await customer({ cards: 2 });
    const list = prerequisite(await send('listCards', { path: { customer_id: id } }));

    for (const { cardId } of cards) {
      const answer = accepted(await send('retrieveCard', { path: { customer_id: id, card_id: cardId } }));
      const item = cardsOf(list).find((card) => card.id === cardId);
      expectSame(answer, 'the item of the list', answer.body, item, cardMembers);
    }
  },
);

check('omise.cards.retrieve.unknown-card', 'an id that no card has is not found', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();
  const twin = prerequisite(await send('retrieveCard', { path }));

  const answer = await send('retrieveCard', { path: { ...path, card_id: 'card_test_0000000000000000000' } });

  return expectRefused(answer, twin, { codes: ['not_found'] });
});

check(
  'omise.cards.retrieve.unknown-customer',
  'a customer that does not exist is not found',
  async ({ send, attachedCard }) => {
    const { path } = await attachedCard();
    const twin = prerequisite(await send('retrieveCard', { path }));

    const answer = await send('retrieveCard', { path: { ...path, customer_id: 'cust_test_0000000000000000000' } });

    return expectRefused(answer, twin, { codes: ['not_found'] });
  },
);

check(
  'omise.cards.retrieve.belongs-to-customer',
  'a card is not answered under another customer',
  async ({ send, attachedCard }) => {
    const [own, other] = [await attachedCard(), await attachedCard()];
    prerequisite(await send('retrieveCard', { path: own.path }));

    const answer = await send('retrieveCard', { path: { ...own.path, customer_id: other.customerId } });

    expectThat(answer.disposition !== 'accepted', answer, 'no card', `the card ${String(at(answer, '/id'))}`);
    expectThat(at(answer, '/last_digits') === undefined, answer, 'nothing of the card', at(answer, '/last_digits'));
  },
);

check(
  'omise.cards.retrieve.foreign-card-refused',
  'another customer’s card is refused like one that does not exist',
  async ({ send, attachedCard }) => {
    const [own, other] = [await attachedCard(), await attachedCard()];
    const twin = prerequisite(await send('retrieveCard', { path: own.path }));

    const answer = await send('retrieveCard', { path: { ...own.path, customer_id: other.customerId } });

    return expectRefused(answer, twin);
  },
);

check(
  'omise.cards.retrieve.reads-only',
  'a card is the same when it is retrieved again',
  async ({ send, attachedCard }) => {
    const { path } = await attachedCard();
    const first = prerequisite(await send('retrieveCard', { path }));

    const second = accepted(await send('retrieveCard', { path, purpose: 'again' }));

    expectSame(second, 'the card', second.body, first.body, cardMembers);
  },
);

check('omise.cards.retrieve.answer', 'a card is answered with status 200 and JSON', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();

  expectJson(await send('retrieveCard', { path }));
});
