import { type Accepted, accepted, at, listAt, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import {
  expectAt,
  expectEqual,
  expectJson,
  expectRefused,
  expectSame,
  expectThat,
  needs,
} from '../../../harness/expect.ts';
import { defaultOf, idsOf } from '../../../harness/omise/context.ts';
import { cardMembers } from '../../../harness/omise/members.ts';

check(
  'omise.cards.destroy.answer',
  'a destruction is answered with status 200 and JSON',
  async ({ send, attachedCard }) => {
    const { path } = await attachedCard();

    expectJson(await send('destroyCard', { path }));
  },
);

for (const [requirement, name, value] of [
  ['omise.cards.destroy.object', 'object', 'card'],
  ['omise.cards.destroy.livemode', 'livemode', false],
  ['omise.cards.destroy.deleted-true', 'deleted', true],
] as const) {
  check(requirement, `the answer has ${name} ${value}`, async ({ send, attachedCard }) => {
    const { path } = await attachedCard();

    const answer = accepted(await send('destroyCard', { path }));

    expectAt(answer, `/${name}`, value);
  });
}

check('omise.cards.destroy.id', 'the answer has the id of the card', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();

  const answer = accepted(await send('destroyCard', { path }));

  expectAt(answer, '/id', path.card_id);
});

check(
  'omise.cards.destroy.short-before-2019',
  'the answer has four members and no more',
  async ({ send, attachedCard }) => {
    const { path } = await attachedCard();

    const answer = accepted(await send('destroyCard', { path }));

    expectEqual(
      answer,
      'its documented members',
      Object.keys(Object(answer.body))
        .filter((name) => cardMembers.includes(name))
        .sort(),
      ['deleted', 'id', 'livemode', 'object'],
    );
  },
);

check('omise.cards.destroy.full-since-2019', 'the answer is the whole card', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();
  const before = prerequisite(await send('retrieveCard', { path }));

  const answer = accepted(await send('destroyCard', { path }));

  for (const name of ['brand', 'last_digits', 'fingerprint', 'name', 'created_at']) {
    expectAt(answer, `/${name}`, at(before, `/${name}`));
  }
});

check('omise.cards.destroy.gone-from-list', 'a destroyed card is no longer listed', async ({ send, customer }) => {
  const { id, cards } = await customer({ cards: 3 });
  const [oldest, kept, newest] = cards.map(({ cardId }) => cardId);
  if (!oldest || !kept || !newest) throw new Error('the fixture has three cards');
  const path = { customer_id: id };

  for (const [gone, left] of [
    [oldest, [kept, newest]],
    [newest, [kept]],
  ] as const) {
    accepted(await send('destroyCard', { path: { ...path, card_id: gone } }));
    const list = prerequisite(await send('listCards', { path }));
    expectEqual(list, 'the listed ids', idsOf(list).toSorted(), left.toSorted());
  }
});

check('omise.cards.destroy.gone-from-total', 'a destroyed card is no longer counted', async ({ send, customer }) => {
  const { id, cards } = await customer({ cards: 2 });
  const card_id = cards[0]?.cardId ?? '';
  expectAt(prerequisite(await send('listCards', { path: { customer_id: id } })), '/total', 2);

  accepted(await send('destroyCard', { path: { customer_id: id, card_id } }));

  expectAt(prerequisite(await send('listCards', { path: { customer_id: id } })), '/total', 1);
});

check(
  'omise.cards.destroy.not-retrievable',
  'a destroyed card is not found any more',
  async ({ send, attachedCard, note }) => {
    const { path } = await attachedCard();
    const twin = prerequisite(await send('retrieveCard', { path }));
    accepted(await send('destroyCard', { path }));

    const answer = await send('retrieveCard', { path });

    if (answer.disposition === 'accepted') {
      expectAt(answer, '/deleted', true);
      return note('a destroyed card is still answered, marked as deleted');
    }
    return expectRefused(answer, twin);
  },
);

check('omise.cards.destroy.others-untouched', 'the other cards keep their values', async ({ send, customer }) => {
  const { id, cards } = await customer({ cards: 2 });
  const [gone, kept] = cards.map(({ cardId }) => ({ customer_id: id, card_id: cardId }));
  if (!gone || !kept) throw new Error('the fixture has two cards');
  const before = prerequisite(await send('retrieveCard', { path: kept }));

  accepted(await send('destroyCard', { path: gone }));

  const after = accepted(await send('retrieveCard', { path: kept }));
  expectSame(after, 'the other card', after.body, before.body, cardMembers);
  const list = prerequisite(await send('listCards', { path: { customer_id: id } }));
  needs(!idsOf(list).includes(gone.card_id), list, 'the card that was destroyed is gone');
});

check(
  'omise.cards.destroy.default-moves',
  'the default moves to the card that was added last',
  async ({ send, customer }) => {
    const { id, cards } = await customer({ cards: 3 });
    const path = { customer_id: id };
    expectDefault(prerequisite(await send('retrieveCustomer', { path })), cards[0]?.cardId);

    accepted(await send('destroyCard', { path: { ...path, card_id: cards[0]?.cardId ?? '' } }));

    expectDefault(prerequisite(await send('retrieveCustomer', { path })), cards[2]?.cardId);
  },
);

check(
  'omise.cards.destroy.default-moves',
  'the default moves to the card that was added last, also when another was created later',
  async ({ send, customer, token, pause }) => {
    const { id } = await customer();
    const path = { customer_id: id };
    const [first, addedLast] = [await token(), await token()];
    // Creation times may be kept in seconds.
    await pause(1_100);
    const createdLast = await token();
    for (const { id: card } of [first, createdLast, addedLast]) {
      prerequisite(await send('updateCustomer', { path, body: { card }, purpose: 'attach a card' }));
    }
    const before = prerequisite(await send('retrieveCustomer', { path }));
    needs(defaultOf(before) === first.cardId, before, 'the first card is the default');

    accepted(await send('destroyCard', { path: { ...path, card_id: first.cardId } }));

    expectDefault(prerequisite(await send('retrieveCustomer', { path })), addedLast.cardId);
  },
);

check(
  'omise.cards.destroy.default-stays',
  'the default stays when another card is destroyed',
  async ({ send, customer }) => {
    const { id, cards } = await customer({ cards: 3 });
    const path = { customer_id: id };

    accepted(await send('destroyCard', { path: { ...path, card_id: cards[2]?.cardId ?? '' } }));

    const after = prerequisite(await send('retrieveCustomer', { path }));
    expectDefault(after, cards[0]?.cardId);
    needs(listAt(after, '/cards/data').length === 2, after, 'the card that was destroyed is gone');
  },
);

check(
  'omise.cards.destroy.default-null',
  'the default is null when no card is left',
  async ({ send, attachedCard }) => {
    const { path } = await attachedCard();

    accepted(await send('destroyCard', { path }));

    const customer = prerequisite(await send('retrieveCustomer', { path: { customer_id: path.customer_id } }));
    expectAt(customer, '/default_card', null);
  },
);

function expectDefault(customer: Accepted, cardId: string | undefined): void {
  const isDefault = cardId !== undefined && defaultOf(customer) === cardId;
  expectThat(isDefault, customer, `${cardId} at /default_card`, at(customer, '/default_card'));
}

check('omise.cards.destroy.again', 'a card cannot be destroyed twice', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();
  const twin = prerequisite(await send('destroyCard', { path }));

  const answer = await send('destroyCard', { path, purpose: 'again' });

  return expectRefused(answer, twin);
});

check('omise.cards.destroy.unknown-card', 'a card that does not exist is not found', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();

  const answer = await send('destroyCard', { path: { ...path, card_id: 'card_test_0000000000000000000' } });

  const list = prerequisite(await send('listCards', { path: { customer_id: path.customer_id } }));
  expectEqual(list, 'the ids of the customer', idsOf(list), [path.card_id]);
  const twin = prerequisite(await send('destroyCard', { path }));
  return expectRefused(answer, twin, { codes: ['not_found'] });
});

check(
  'omise.cards.destroy.belongs-to-customer',
  'a card is not destroyed under another customer',
  async ({ send, attachedCard }) => {
    const [own, other] = [await attachedCard(), await attachedCard()];

    await send('destroyCard', { path: { ...own.path, customer_id: other.customerId } });

    const list = prerequisite(await send('listCards', { path: { customer_id: own.customerId } }));
    expectEqual(list, 'the ids of its owner', idsOf(list), [own.cardId]);
  },
);

check(
  'omise.cards.destroy.foreign-card-refused',
  'to destroy another customer’s card is refused',
  async ({ send, attachedCard }) => {
    const [own, other] = [await attachedCard(), await attachedCard()];

    const answer = await send('destroyCard', { path: { ...own.path, customer_id: other.customerId } });

    const twin = prerequisite(await send('destroyCard', { path: own.path, purpose: 'by its owner' }));
    return expectRefused(answer, twin);
  },
);

check(
  'omise.cards.destroy.unknown-customer',
  'under a customer that does not exist nothing is found',
  async ({ send, attachedCard }) => {
    const { path, customerId, cardId } = await attachedCard();

    const answer = await send('destroyCard', { path: { ...path, customer_id: 'cust_test_0000000000000000000' } });

    const list = prerequisite(await send('listCards', { path: { customer_id: customerId } }));
    expectEqual(list, 'the ids of its owner', idsOf(list), [cardId]);
    const twin = prerequisite(await send('destroyCard', { path }));
    return expectRefused(answer, twin, { codes: ['not_found'] });
  },
);

check('omise.cards.destroy.not-updatable', 'a destroyed card is not updated', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();
  const body = { city: 'Phuket' };
  const twin = prerequisite(await send('updateCard', { path, body }));
  prerequisite(await send('destroyCard', { path }));

  const answer = await send('updateCard', { path, body, purpose: 'after its destruction' });

  return expectRefused(answer, twin);
});

check('omise.cards.destroy.gone-from-customer', 'the customer no longer shows a destroyed card', async (context) => {
  const { id, cards } = await context.customer({ cards: 2 });
  const [gone, kept] = cards;
  if (!gone || !kept) throw new Error('the fixture has two cards');

  accepted(await context.send('destroyCard', { path: { customer_id: id, card_id: gone.cardId } }));

  const customer = prerequisite(await context.send('retrieveCustomer', { path: { customer_id: id } }));
  const shown = listAt(customer, '/cards/data').map((card) => card.id);
  expectEqual(customer, 'the ids that the customer shows', shown, [kept.cardId]);
});
