import { accepted, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectEqual, expectRefused } from '../../../harness/expect.ts';

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

  expectEqual(answer, 'the token', answer.body, created.answer.body);
});

check('omise.tokens.retrieve.unknown', 'a token that does not exist is not found', async ({ send, token }) => {
  const { id } = await token();
  const twin = prerequisite(await send('retrieveToken', { path: { id } }));

  const answer = await send('retrieveToken', { path: { id: 'tokn_test_0000000000000000000' } });

  expectRefused(answer, twin, { codes: ['not_found'] });
});
