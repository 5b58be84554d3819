import { accepted, type Item } from '../../../harness/answer.ts';
import { check, type KwikRequirementId } from '../../../harness/check.ts';
import { inconclusive } from '../../../harness/conclusion.ts';
import { expectEqual } from '../../../harness/expect.ts';
import { recordsOf } from '../../../harness/kwik/context.ts';
import type { RefusalId } from '../../../spec/generated/requirements.ts';

/** Values that no card can fit, and what may be listed all the same. */
const unusable: readonly [
  Exclude<KwikRequirementId, RefusalId>,
  query: Record<string, string>,
  allowed: (card: Item) => boolean,
][] = [
  ['kwik.cards.list.card-status-filter-unknown', { card_status: 'CARDPROOF' }, () => false],
  ['kwik.cards.list.card-status-filter-lower-case', { card_status: 'active' }, (card) => card.card_status === 'ACTIVE'],
  ['kwik.cards.list.card-status-filter-empty', { card_status: '' }, () => false],
  ['kwik.cards.list.customer-id-filter-empty', { customer_id: '' }, () => false],
  ['kwik.cards.list.expire-in-months-filter-not-a-number', { expire_in_months: 'soon' }, () => false],
  ['kwik.cards.list.expire-in-months-filter-not-a-number', { expire_in_months: '1.5' }, () => false],
  [
    'kwik.cards.list.expire-in-months-filter-negative',
    { expire_in_months: '-1' },
    (card) => Number(card.expire_in_months) < 0,
  ],
  ['kwik.cards.list.expire-in-months-filter-empty', { expire_in_months: '' }, () => false],
];

for (const [requirement, query, allowed] of unusable) {
  const [name = '', value = ''] = Object.entries(query)[0] ?? [];
  check(
    requirement,
    `${name}="${value}" does not list cards as though it were not there`,
    async ({ reading, send, note }) => {
      await reading(async (all) => {
        if (all.every(allowed)) inconclusive('every card may be listed: nothing to leave out');
        const answer = await send('listCards', { query, malformed: `${name} with an unusable value` });
        note(`an unusable ${name} is ${answer.disposition === 'refused' ? `refused with ${answer.code}` : 'accepted'}`);
        if (answer.disposition === 'refused') return;
        expectEqual(
          answer,
          'cards that do not fit',
          recordsOf(accepted(answer)).filter((card) => !allowed(card)).length,
          0,
        );
      });
    },
  );
}
