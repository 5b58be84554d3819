import { accepted, at, prerequisite } from '../../harness/answer.ts';
import { check } from '../../harness/check.ts';
import { expectEqual, expectRefused, expectThat, needs } from '../../harness/expect.ts';
import type { KwikContext } from '../../harness/kwik/context.ts';
import type { KwikKey } from '../../harness/kwik/keys.ts';

const faults = [
  ['without-credentials', 'none'],
  ['wrong-key', 'unknown key'],
  ['wrong-secret', 'unknown secret'],
] as const satisfies readonly [string, KwikKey][];

/** A list with a wrong credential, and its twin with the right one. */
async function wrongList({ send }: KwikContext, key: KwikKey) {
  const twin = prerequisite(await send('listCards', {}));
  return { twin, answer: await send('listCards', {}, key) };
}

check('kwik.authentication.basic', 'the key and the secret open both calls', async ({ send, changing }) => {
  // A target that opens without a key does not tell whether it read this one.
  const closed = await send('listCards', {}, 'none');
  needs(closed.disposition !== 'accepted', closed, 'the list needs a key');
  accepted(await send('listCards', {}));
  await changing({ cards: 1 }, async ([card]) => {
    accepted(
      await send('updateCards', { body: { records: [{ id: card?.id ?? '', card_nickname: 'Opened by cardproof' }] } }),
    );
  });
});

for (const [fault, key] of faults) {
  check(
    `kwik.authentication.list-${fault}`,
    `a list with ${key} credential is refused and shows no card`,
    async (context) => {
      const { answer, twin } = await wrongList(context, key);
      expectThat(at(answer, '/records/0') === undefined, answer, 'no card', at(answer, '/records/0'));
      return expectRefused(answer, twin, { credentials: true });
    },
  );

  check(
    `kwik.authentication.update-${fault}`,
    `an update with ${key} credential is refused and changes nothing`,
    ({ send, changing, listed }) =>
      changing({ cards: 1 }, async ([card]) => {
        if (!card) throw new Error('one card was asked for');
        const body = { records: [{ id: card.id, card_nickname: 'Never kept by cardproof' }] };
        const answer = await send('updateCards', { body }, key);
        expectEqual(
          answer,
          'the nickname in the list',
          (await listed()).get(card.id)?.card_nickname,
          card.card_nickname,
        );
        return expectRefused(answer, prerequisite(await send('updateCards', { body })), { credentials: true });
      }),
  );

  check(
    fault === 'wrong-key' ? 'kwik.authentication.code-001' : 'kwik.authentication.code-001-otherwise',
    `the code for ${key} credential is 001`,
    async (context) => {
      const { answer, twin } = await wrongList(context, key);
      return expectRefused(answer, twin, { codes: ['001'] });
    },
  );

  check('kwik.authentication.status-401', `the status for ${key} credential is 401`, async (context) => {
    const { answer, twin } = await wrongList(context, key);
    return expectRefused(answer, twin, { statuses: [401], credentials: true });
  });
}
