import { accepted, at, prerequisite } from '../../../harness/answer.ts';
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
import { cardsOf, type OmiseContext } from '../../../harness/omise/context.ts';
import { cardMembers } from '../../../harness/omise/members.ts';

type CardPath = { readonly customer_id: string; readonly card_id: string };

/** The card as it stands, by a request of its own. */
async function reread({ send }: OmiseContext, path: CardPath, purpose = 'read back') {
  return prerequisite(await send('retrieveCard', { path, purpose }));
}

/** Sees that updates of the card show at all: otherwise a card that stays as it was would prove nothing. */
async function updatesShow(context: OmiseContext, path: CardPath): Promise<void> {
  prerequisite(
    await context.send('updateCard', { path, body: { city: 'Ayutthaya' }, purpose: 'an update that counts' }),
  );
  const after = await reread(context, path, 'after an update that counts');
  needs(at(after, '/city') === 'Ayutthaya', after, 'an update of the card shows');
}

const several = {
  name: 'Changed Name',
  expiration_month: 2,
  expiration_year: new Date().getUTCFullYear() + 2,
  postal_code: '50000',
  city: 'Chiang Mai',
};

for (const encoding of ['json', 'form'] as const) {
  check('omise.cards.update.several-fields', `all members are changed together by ${encoding}`, async (context) => {
    const { path } = await context.attachedCard();

    const answer = accepted(await context.send('updateCard', { path, body: several, encoding }));

    for (const [name, value] of Object.entries(several)) expectAt(answer, `/${name}`, value);
    const after = await reread(context, path);
    for (const [name, value] of Object.entries(several)) expectAt(after, `/${name}`, value);
  });
}

check('omise.cards.update.answers-card', 'the answer is the whole card as it then stands', async (context) => {
  const { path } = await context.attachedCard();

  const answer = accepted(await context.send('updateCard', { path, body: several }));

  expectAt(answer, '/name', several.name);
  expectSame(answer, 'the card as retrieved', answer.body, (await reread(context, path)).body, cardMembers);
});

check('omise.cards.update.shown-in-list', 'the list shows the changed card', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();
  // Also before: a list that is kept from then would be found out.
  prerequisite(await send('listCards', { path: { customer_id: path.customer_id }, purpose: 'before' }));

  accepted(await send('updateCard', { path, body: { name: 'Changed Name' } }));

  const list = prerequisite(await send('listCards', { path: { customer_id: path.customer_id } }));
  expectEqual(
    list,
    'the name in the list',
    cardsOf(list).map(({ name }) => name),
    ['Changed Name'],
  );
});

check(
  'omise.cards.update.this-card-only',
  'other cards of the customer keep their values',
  async ({ send, customer }) => {
    const { id, cards } = await customer({ cards: 2 });
    const [first, second] = cards.map(({ cardId }) => ({ customer_id: id, card_id: cardId }));
    if (!first || !second) throw new Error('the fixture has two cards');

    for (const [updated, other, body] of [
      [first, second, several],
      [second, first, { name: 'Another Name', city: 'Phuket' }],
    ] as const) {
      const before = prerequisite(await send('retrieveCard', { path: other }));
      accepted(await send('updateCard', { path: updated, body }));
      const after = prerequisite(await send('retrieveCard', { path: other }));
      expectSame(after, 'the other card', after.body, before.body, cardMembers);
    }
  },
);

/** Members that no update may change, in the order in which the page lists them. */
const fixed = [
  'id',
  'object',
  'livemode',
  'brand',
  'last_digits',
  'fingerprint',
  'financing',
  'country',
  'bank',
  'created',
  'created_at',
];

check('omise.cards.update.identity-stays', 'an update leaves everything else of the card', async (context) => {
  const { path } = await context.attachedCard();
  const before = await reread(context, path, 'before');

  const answer = accepted(await context.send('updateCard', { path, body: several }));

  for (const name of fixed) expectEqual(answer, `/${name}`, at(answer, `/${name}`), at(before, `/${name}`));
  needs(at(answer, '/name') === several.name, answer, 'the update shows');
});

check('omise.cards.update.nothing-sent', 'an update without members is refused or changes nothing', async (context) => {
  const { path } = await context.attachedCard();
  const twin = prerequisite(await context.send('updateCard', { path, body: { city: 'Phuket' } }));
  needs(at(twin, '/city') === 'Phuket', twin, 'an update of the card shows');

  const answer = await context.send('updateCard', { path, body: {} });

  const after = await reread(context, path);
  expectSame(after, 'the card', after.body, twin.body, cardMembers);
  expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused update', `status ${answer.status}`);
  context.note(`an update without members is ${answer.disposition}`);
});

for (const [requirement, name, bad, good] of [
  ['omise.cards.update.month-low', 'expiration_month', 0, 1],
  ['omise.cards.update.month-high', 'expiration_month', 13, 12],
] as const) {
  check(requirement, `${name} ${good} is accepted, and ${bad} refused`, async (context) => {
    const { path } = await context.attachedCard();
    const twin = prerequisite(await context.send('updateCard', { path, body: { [name]: good } }));
    expectAt(twin, `/${name}`, good);

    const answer = await context.send('updateCard', { path, body: { [name]: bad }, malformed: `${name} ${bad}` });

    expectAt(await reread(context, path), `/${name}`, good);
    return expectRefused(answer, twin);
  });
}

/** Members that the page does not let a client change, each with another value. */
const readOnly = {
  last_digits: '9999',
  brand: 'JCB',
  fingerprint: 'changed',
  country: 'de',
  financing: 'changed',
  bank: 'CHANGED',
  created: '2001-02-03T04:05:06Z',
  created_at: '2001-02-03T04:05:06Z',
  livemode: true,
  deleted: true,
  security_code_check: false,
};

for (const [name, value] of Object.entries(readOnly)) {
  check('omise.cards.update.read-only', `${name} in an update changes nothing`, async (context) => {
    const { path } = await context.attachedCard();
    const before = await reread(context, path, 'before');

    const answer = await context.send('updateCard', {
      path,
      body: { [name]: value },
      malformed: `${name} cannot be changed`,
    });

    expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused update', `status ${answer.status}`);
    const after = await reread(context, path);
    expectSame(after, 'the card', after.body, before.body, cardMembers);
    await updatesShow(context, path);
    context.note(`read-only members in an update are ${answer.disposition === 'accepted' ? 'ignored' : 'refused'}`);
  });
}

check('omise.cards.update.unknown-field', 'a member that the page does not know changes nothing', async (context) => {
  const { path } = await context.attachedCard();
  const before = await reread(context, path, 'before');

  const answer = await context.send('updateCard', {
    path,
    body: { nickname: 'Changed' },
    malformed: 'an unknown member',
  });

  expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused update', `status ${answer.status}`);
  const after = await reread(context, path);
  expectSame(after, 'the card', after.body, before.body, cardMembers);
  await updatesShow(context, path);
});

check('omise.cards.update.unknown-card', 'a card that does not exist is not found', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();
  const body = { city: 'Phuket' };
  const twin = prerequisite(await send('updateCard', { path, body }));

  const answer = await send('updateCard', { path: { ...path, card_id: 'card_test_0000000000000000000' }, body });

  return expectRefused(answer, twin, { codes: ['not_found'] });
});

check(
  'omise.cards.update.unknown-customer',
  'under a customer that does not exist nothing is found',
  async (context) => {
    const { path } = await context.attachedCard();
    const body = { city: 'Phuket' };
    const twin = prerequisite(await context.send('updateCard', { path, body }));

    const nowhere = { ...path, customer_id: 'cust_test_0000000000000000000' };
    const answer = await context.send('updateCard', { path: nowhere, body });

    return expectRefused(answer, twin, { codes: ['not_found'] });
  },
);

check('omise.cards.update.belongs-to-customer', 'a card is not changed under another customer', async (context) => {
  const [own, other] = [await context.attachedCard(), await context.attachedCard()];
  const before = await reread(context, own.path);

  const path = { ...own.path, customer_id: other.customerId };
  await context.send('updateCard', { path, body: { name: 'By Another' } });

  const after = await reread(context, own.path);
  expectSame(after, 'the card', after.body, before.body, cardMembers);
  await updatesShow(context, own.path);
});

check('omise.cards.update.foreign-card-refused', 'to change another customer’s card is refused', async (context) => {
  const [own, other] = [await context.attachedCard(), await context.attachedCard()];
  const body = { name: 'Changed Name' };
  const twin = prerequisite(await context.send('updateCard', { path: own.path, body }));

  const answer = await context.send('updateCard', { path: { ...own.path, customer_id: other.customerId }, body });

  return expectRefused(answer, twin);
});

check('omise.cards.update.all-or-nothing', 'a refused update changes none of its members', async (context) => {
  const { path } = await context.attachedCard();
  const before = await reread(context, path);
  const body = { name: 'Changed Name', city: 'Phuket', expiration_month: 13 };

  const answer = await context.send('updateCard', { path, body, malformed: 'month 13' });

  const after = await reread(context, path);
  expectSame(after, 'the card', after.body, before.body, cardMembers);
  const twin = prerequisite(await context.send('updateCard', { path, body: { ...body, expiration_month: 12 } }));
  return expectRefused(answer, twin);
});

for (const month of [0, 13, -1]) {
  check('omise.cards.update.never-invalid', `a card never shows month ${month}`, async (context) => {
    const { path } = await context.attachedCard();
    prerequisite(await context.send('updateCard', { path, body: { expiration_month: 12 } }));

    const answer = await context.send('updateCard', {
      path,
      body: { expiration_month: month },
      malformed: `month ${month}`,
    });

    const after = await reread(context, path);
    for (const seen of answer.disposition === 'accepted' ? [answer, after] : [after]) {
      const shown = at(seen, '/expiration_month');
      const valid = typeof shown === 'number' && shown >= 1 && shown <= 12;
      expectThat(valid, seen, 'a month from 1 to 12 at /expiration_month', shown);
    }
    await updatesShow(context, path);
  });
}

for (const month of [1, 12]) {
  check('omise.cards.update.month-range', `month ${month} is accepted, of the same year`, async (context) => {
    const { path, token } = await context.attachedCard();

    const answer = accepted(await context.send('updateCard', { path, body: { expiration_month: month } }));

    for (const seen of [answer, await reread(context, path)]) {
      expectAt(seen, '/expiration_month', month);
      expectAt(seen, '/expiration_year', token.card.expiration_year);
    }
  });
}

check('omise.cards.update.answer', 'an update is answered with status 200 and JSON', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();

  expectJson(await send('updateCard', { path, body: { city: 'Phuket' } }));
});

check('omise.cards.update.persisted', 'what an update answered stays', async (context) => {
  const { path } = await context.attachedCard();
  // Also before: an answer that is kept from then would be found out.
  await reread(context, path, 'before');

  const answer = accepted(await context.send('updateCard', { path, body: several }));

  expectAt(answer, '/name', several.name);
  const after = await reread(context, path);
  expectSame(after, 'the card', after.body, answer.body, cardMembers);
});

for (const [requirement, encoding] of [
  ['omise.cards.update.json-body', 'json'],
  ['omise.cards.update.form-body', 'form'],
] as const) {
  check(requirement, `an update may be sent as ${encoding}`, async (context) => {
    const { path } = await context.attachedCard();
    // A blank, an ampersand, a plus and letters beyond ASCII: what an encoding gets wrong first.
    const name = 'Zoë & Søn + Cie';

    const answer = accepted(await context.send('updateCard', { path, body: { name, expiration_month: 4 }, encoding }));

    expectAt(answer, '/name', name);
    expectAt(answer, '/expiration_month', 4);
  });
}

check('omise.cards.update.digits-as-text', 'month and year may be text of digits', async (context) => {
  const { path } = await context.attachedCard();
  const body = { expiration_month: '7', expiration_year: String(several.expiration_year) };

  const answer = accepted(await context.send('updateCard', { path, body, malformed: 'digits in quotes' }));

  expectAt(answer, '/expiration_month', 7);
  expectAt(answer, '/expiration_year', several.expiration_year);
});

for (const [name, value] of Object.entries(several)) {
  check('omise.cards.update.optional', `${name} can be sent alone`, async (context) => {
    const { path } = await context.attachedCard();

    const answer = accepted(await context.send('updateCard', { path, body: { [name]: value } }));

    expectAt(answer, `/${name}`, value);
  });
}

for (const [name, value] of Object.entries({ number: '5555555555554444', security_code: '999' })) {
  check('omise.cards.update.number-fixed', `${name} in an update changes nothing`, async (context) => {
    const { path } = await context.attachedCard();
    const before = await reread(context, path, 'before');

    await context.send('updateCard', { path, body: { [name]: value }, malformed: `${name} is no parameter` });

    const after = await reread(context, path);
    expectSame(after, 'the card', after.body, before.body, cardMembers);
    await updatesShow(context, path);
  });
}
