import { every } from '../../reference/variants/omise/every-card.ts';
import { refusals, together } from '../../reference/wire.ts';
import type { Way } from './way.ts';

/** A member of each type, and names that mean something to languages. */
const unknown = {
  class: 'retail',
  default: true,
  import: null,
  for: 12,
  rate: 0.25,
  'with-dash': '',
  ประเภท: 'บัตร',
  tags: ['one', 2, false, null, { name: 'three' }, []],
  return: { type: { self: [], end: {} }, note: 'line one\nline two' },
} as const;

/** In everything at once: the variants of the reference server, which add a few to one kind of object, need no run each. */
export const membersUnknown: Way = {
  name: 'members-unknown',
  says: 'Cards, tokens, lists, customers and errors have members that no page names, of every type of JSON.',
  deviation: together(
    ...(['card', 'token', 'list', 'customer'] as const).map((object) =>
      every(object, (body) => Object.assign(body, unknown)),
    ),
    refusals('all', (error) => Object.assign(error, unknown)),
  ),
};
