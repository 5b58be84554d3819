import { expectTypeOf, it } from 'vitest';
import type { Accepted, RefusalSeen } from '../../harness/answer.ts';
import { check } from '../../harness/check.ts';
import { expectRefused } from '../../harness/expect.ts';

/** Never called: these are read by the compiler alone. */
const declarations = () => {
  // A check of a requirement that demands a refusal does not compile unless it saw the refusal beside its twin.
  // @ts-expect-error nothing is returned
  check('omise.cards.destroy.again', 'refused, unproved', async () => {});
  // @ts-expect-error a promise of something else
  check('omise.cards.destroy.again', 'refused, unproved', async ({ send }) => send('retrieveAccount', {}));
  // @ts-expect-error one of several requirements demands it
  for (const id of ['omise.cards.destroy.again', 'omise.cards.destroy.answer'] as const) check(id, 'x', async () => {});
  check('omise.cards.destroy.again', 'refused beside its twin', async ({ send }) => {
    const twin = {} as Accepted;
    return expectRefused(await send('retrieveAccount', {}), twin);
  });
  // A twin has to be an answer that was verified to accept its request.
  check('omise.cards.destroy.again', 'refused', async ({ send }) => {
    const answer = await send('retrieveAccount', {});
    // @ts-expect-error not verified
    return expectRefused(answer, answer);
  });
  // Other requirements need no twin, and unknown ones do not exist.
  check('omise.cards.destroy.answer', 'answered', async () => {});
  // @ts-expect-error no such requirement
  check('omise.cards.destroy.nothing', 'x', async () => {});
};

it('lets nobody make up a refusal that was seen', () => {
  expectTypeOf(declarations).toBeFunction();
  expectTypeOf<{ refused: number; accepted: number }>().not.toExtend<RefusalSeen>();
});
