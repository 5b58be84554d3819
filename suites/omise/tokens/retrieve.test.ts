import { accepted, at, prerequisite, textAt } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectJson, expectRefused, expectSame } from '../../../harness/expect.ts';
import { cardMembers, tokenMembers } from '../../../harness/omise/members.ts';

check('omise.tokens.retrieve.by-id', 'a token is answered by its id', async ({ send, token }) => {
  const [one, other] = [await token(), await token()];

  for (const { id, cardId } of [one, other]) {
    const answer = accepted(await send('retrieveToken', { path: { id } }));
    expectAt(answer, '/object', 'token');
    expectAt(answer, '/id', id);
    expectAt(answer, '/card/id', cardId);
  }
});

check('omise.tokens.retrieve.unchanged', 'an unused token is as it was created', async ({ send, token }) => {
  const created = await token();

  const answer = accepted(await send('retrieveToken', { path: { id: created.id } }));

  expectSame(answer, 'the token', answer.body, created.answer.body, tokenMembers);
  expectSame(answer, 'the card in it', at(answer, '/card'), at(created.answer, '/card'), cardMembers);
});

check('omise.tokens.retrieve.unknown', 'a token that does not exist is refused', async ({ send, token }) => {
  const { id } = await token();
  const twin = prerequisite(await send('retrieveToken', { path: { id } }));

  const answer = await send('retrieveToken', { path: { id: 'tokn_test_0000000000000000000' } });

  return expectRefused(answer, twin);
});

check('omise.tokens.retrieve.answer', 'a token is answered with status 200 and JSON', async ({ send, token }) => {
  const { id } = await token();

  expectJson(await send('retrieveToken', { path: { id } }));
});

check(
  'omise.tokens.retrieve.does-not-use',
  'a token can be retrieved often and still be used',
  async ({ send, token, marker, willDestroy }) => {
    const { id } = await token();
    for (const _ of [1, 2, 3]) expectAt(accepted(await send('retrieveToken', { path: { id } })), '/used', false);

    const answer = accepted(
      await send('createCustomer', { body: { card: id, description: marker }, purpose: 'use it' }),
    );

    willDestroy(textAt(answer, '/id'));
    expectAt(prerequisite(await send('retrieveToken', { path: { id } })), '/used', true);
  },
);
