import type { Subject } from '../../subject.ts';
import { omiseFreedom } from '../freedom.ts';
import { renamedIds } from '../renamed-ids.ts';

/** Which form ids have, within the documented patterns. */
export const ids: readonly Subject[] = [
  omiseFreedom(
    'token-ids-without-test',
    'Ids of test tokens lack _test, which is optional in the pattern of the page.',
    {
      wire: renamedIds(/^tokn_test_[0-9a-z]{19}$/, (id) => id.replace('_test_', '_')),
    },
  ),
  omiseFreedom('ids-short', 'Ids are short: the documented patterns ask for one character at least.', {
    wire: renamedIds(
      /^(card|cust|tokn|chrg)_test_[0-9a-z]{19}$/,
      (id, count) => `${id.slice(0, 10)}${count.toString(36)}`,
    ),
  }),
  omiseFreedom('ids-long', 'Ids are longer than in any recording: the documented patterns have no upper bound.', {
    wire: renamedIds(/^(card|cust|tokn|chrg)_test_[0-9a-z]{19}$/, (id) => `${id}${'0123456789abcdef'.repeat(2)}`),
  }),
  omiseFreedom('ids-of-customers-uuid', 'Customers have UUIDs as their ids: no page gives those ids a form.', {
    wire: renamedIds(
      /^cust_test_[0-9a-z]{19}$/,
      (_, count) => `9b2f6c1e-3d4a-4f5b-8c6d-${count.toString(16).padStart(12, '0')}`,
    ),
  }),
];
