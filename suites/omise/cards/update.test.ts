import { accepted, at, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectRefused, expectThat } from '../../../harness/expect.ts';
import { cardsOf, type OmiseContext } from '../../../harness/omise/context.ts';

type CardPath = { readonly customer_id: string; readonly card_id: string };

/** The card as it stands, by a request of its own. */
async function reread({ send }: OmiseContext, path: CardPath, purpose = 'read back') {
  return prerequisite(await send('retrieveCard', { path, purpose }));
}

const several = { name: 'Changed Name', expiration_month: 2, expiration_year: new Date().getUTCFullYear() + 2, postal_code: '50000', city: 'Chiang Mai' };

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

  const answer = accepted(await context.send('updateCard', { path, body: { name: 'Changed Name' } }));

  expectAt(answer, '/object', 'card');
  expectAt(answer, '/id', path.card_id);
  expectEqual(answer, 'the card as retrieved', answer.body, (await reread(context, path)).body);
});

check('omise.cards.update.shown-in-list', 'the list shows the changed card', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();

  accepted(await send('updateCard', { path, body: { name: 'Changed Name' } }));

  const list = prerequisite(await send('listCards', { path: { customer_id: path.customer_id } }));
  expectEqual(list, 'the name in the list', cardsOf(list).map(({ name }) => name), ['Changed Name']);
});

check('omise.cards.update.this-card-only', 'other cards of the customer keep their values', async ({ send, customer }) => {
  const { id, cards } = await customer({ cards: 2 });
  const [first, second] = cards.map(({ cardId }) => ({ customer_id: id, card_id: cardId }));
  if (!first || !second) throw new Error('the fixture has two cards');
  const before = prerequisite(await send('retrieveCard', { path: second }));

  accepted(await send('updateCard', { path: first, body: several }));

  const after = prerequisite(await send('retrieveCard', { path: second }));
  expectEqual(after, 'the other card', after.body, before.body);
});

/** Members that no update may change, in the order in which the page lists them. */
const fixed = ['id', 'object', 'livemode', 'brand', 'last_digits', 'fingerprint', 'financing', 'country', 'bank', 'created', 'created_at'];

check('omise.cards.update.identity-stays', 'an update leaves everything else of the card', async (context) => {
  const { path } = await context.attachedCard();
  const before = await reread(context, path, 'before');

  const answer = accepted(await context.send('updateCard', { path, body: several }));

  for (const name of fixed) expectEqual(answer, `/${name}`, at(answer, `/${name}`), at(before, `/${name}`));
});

check('omise.cards.update.nothing-sent', 'an update without members is refused or changes nothing', async (context) => {
  const { path } = await context.attachedCard();
  const twin = prerequisite(await context.send('updateCard', { path, body: { city: 'Bangkok' } }));

  const answer = await context.send('updateCard', { path, body: {} });

  const after = await reread(context, path);
  expectEqual(after, 'the card', after.body, twin.body);
  expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused update', `status ${answer.status}`);
  context.note(`an update without members is ${answer.disposition}`);
});

for (const [requirement, name, bad, good] of [
  ['omise.cards.update.month-minimum', 'expiration_month', 0, 1],
  ['omise.cards.update.month-maximum', 'expiration_month', 13, 12],
] as const) {
  check(requirement, `${name} ${good} is accepted, and ${bad} refused`, async (context) => {
    const { path } = await context.attachedCard();
    const twin = prerequisite(await context.send('updateCard', { path, body: { [name]: good } }));
    expectAt(twin, `/${name}`, good);

    const answer = await context.send('updateCard', { path, body: { [name]: bad }, malformed: `${name} ${bad}` });

    expectRefused(answer, twin);
    expectAt(await reread(context, path), `/${name}`, good);
  });
}

/** Members that the page does not let a client change, each with another value. */
const readOnly = { number: '5555555555554444', last_digits: '9999', brand: 'JCB', fingerprint: 'changed', livemode: true, deleted: true, security_code_check: false };

for (const [name, value] of Object.entries(readOnly)) {
  check('omise.cards.update.read-only', `${name} in an update changes nothing`, async (context) => {
    const { path } = await context.attachedCard();
    const before = await reread(context, path, 'before');

    const answer = await context.send('updateCard', { path, body: { [name]: value }, malformed: `${name} cannot be changed` });

    expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused update', `status ${answer.status}`);
    const after = await reread(context, path);
    expectEqual(after, 'the card', after.body, before.body);
    context.note(`read-only members in an update are ${answer.disposition === 'accepted' ? 'ignored' : 'refused'}`);
  });
}

check('omise.cards.update.unknown-field', 'a member that the page does not know changes nothing', async (context) => {
  const { path } = await context.attachedCard();
  const before = await reread(context, path, 'before');

  const answer = await context.send('updateCard', { path, body: { nickname: 'Changed' }, malformed: 'an unknown member' });

  expectThat(answer.disposition !== 'unclear', answer, 'an accepted or refused update', `status ${answer.status}`);
  const after = await reread(context, path);
  expectEqual(after, 'the card', after.body, before.body);
});

check('omise.cards.update.unknown-card', 'a card that does not exist is not found', async ({ send, attachedCard }) => {
  const { path } = await attachedCard();
  const body = { city: 'Phuket' };
  const twin = prerequisite(await send('updateCard', { path, body }));

  const answer = await send('updateCard', { path: { ...path, card_id: 'card_test_0000000000000000000' }, body });

  expectRefused(answer, twin, { codes: ['not_found'] });
});

check('omise.cards.update.foreign-card', 'a card is not changed under another customer', async (context) => {
  const [own, other] = [await context.attachedCard(), await context.attachedCard()];
  const twin = prerequisite(await context.send('updateCard', { path: own.path, body: { name: 'By The Owner' } }));

  const path = { ...own.path, customer_id: other.customerId };
  const answer = await context.send('updateCard', { path, body: { name: 'By Another' } });

  expectRefused(answer, twin);
  expectAt(await reread(context, own.path), '/name', 'By The Owner');
});
