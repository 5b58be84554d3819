import { type Answer, accepted, prerequisite } from '../../harness/answer.ts';
import { check } from '../../harness/check.ts';
import { expectThat, refused } from '../../harness/expect.ts';
import type { KwikContext } from '../../harness/kwik/context.ts';

/** The answers in which a card number, a security code or a secret could slip out. */
const answers: Readonly<Record<string, (context: KwikContext) => Promise<Answer[]>>> = {
  'a list': async ({ send }) => [accepted(await send('listCards', {}))],
  'an update': ({ changing, send }) =>
    changing({ cards: 1 }, async ([card]) => [
      accepted(
        await send('updateCards', {
          body: { records: [{ id: card?.id ?? '', card_nickname: 'Looked into by cardproof' }] },
        }),
      ),
    ]),
  'a refused record': ({ changing, send }) =>
    changing({ cards: 1 }, async ([card]) => [
      refused(
        await send('updateCards', {
          body: { records: [{ id: card?.id ?? '', card_status: 'CARDPROOF' }] },
          malformed: 'an unknown status',
        }),
      ),
    ]),
  'a refused key': async ({ send }) => {
    prerequisite(await send('listCards', {}));
    return [refused(await send('listCards', {}, 'unknown key'))];
  },
  'a body that is no JSON': async ({ send }) => {
    prerequisite(await send('listCards', {}));
    return [refused(await send('updateCards', { rawBody: '{"records": [', malformed: 'JSON without its end' }))];
  },
};

for (const [what, provoke] of Object.entries(answers)) {
  for (const [requirement, thing] of [
    ['kwik.safety.no-card-number', 'full card number'],
    ['kwik.safety.no-security-code', 'security code'],
    ['kwik.safety.no-credentials', 'secret'],
    ['kwik.safety.no-stack-trace', 'stack trace or path'],
  ] as const) {
    check(requirement, `${what}: no ${thing}`, async (context) => {
      for (const answer of await provoke(context)) {
        expectThat(
          answer.disposition !== 'unclear',
          answer,
          'a documented answer to look into',
          `status ${answer.status}`,
        );
        const leak = answer.leaks.find((each) => each.requirement === requirement);
        expectThat(leak === undefined, answer, `no ${thing}`, `${leak?.observed} in the ${leak?.part}`);
      }
    });
  }
}
