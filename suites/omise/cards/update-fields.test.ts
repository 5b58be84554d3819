import { type Accepted, accepted, prerequisite } from '../../../harness/answer.ts';
import { check } from '../../../harness/check.ts';
import { expectAt, expectSame } from '../../../harness/expect.ts';
import type { OmiseContext } from '../../../harness/omise/context.ts';
import { cardMembers } from '../../../harness/omise/members.ts';

const nextYear = new Date().getUTCFullYear() + 1;

/** Every member that a request can change, with a value that differs from the fixture's. */
const changes = [
  ['omise.cards.update.name', { name: "Zoë O'Neill & 𠮷田" }],
  ['omise.cards.update.expiration-month', { expiration_month: 3 }],
  ['omise.cards.update.expiration-year', { expiration_year: nextYear + 1 }],
  ['omise.cards.update.postal-code', { postal_code: '01310' }],
  ['omise.cards.update.city', { city: 'São Paulo' }],
] as const;

/** The card as it stands, by a request of its own. */
async function reread({ send }: OmiseContext, path: { customer_id: string; card_id: string }): Promise<Accepted> {
  return prerequisite(await send('retrieveCard', { path, purpose: 'read back' }));
}

/** The card with the changed members, and every other member as before. */
function changed(before: Accepted, change: object): object {
  return { ...(before.body as object), ...change };
}

for (const [requirement, change] of changes) {
  const [name = '', value] = Object.entries(change)[0] ?? [];
  for (const encoding of ['json', 'form'] as const) {
    check(requirement, `${name} is changed by ${encoding}, and stays changed`, async (context) => {
      const { path } = await context.attachedCard();

      const answer = accepted(await context.send('updateCard', { path, body: change, encoding }));

      expectAt(answer, `/${name}`, value);
      expectAt(await reread(context, path), `/${name}`, value);
    });
  }
}

check('omise.cards.update.omitted-unchanged', 'what is not sent stays as it was', async (context) => {
  const { path } = await context.attachedCard();
  for (const [, change] of changes) {
    const before = await reread(context, path);
    const answer = accepted(await context.send('updateCard', { path, body: change }));
    expectSame(answer, 'the card with only this changed', answer.body, changed(before, change), cardMembers);
    const after = await reread(context, path);
    expectSame(after, 'the card with only this changed', after.body, changed(before, change), cardMembers);
  }
});
