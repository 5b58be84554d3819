import { isRecord } from '../../../spec/record.ts';
import type { Deviation, Subject } from '../../subject.ts';
import { answers, instead, remembering, together } from '../../wire.ts';
import { kwikFreedom } from '../freedom.ts';
import { cardsOf, everyCard } from './every-card.ts';
import { cardsNow, everyRecord, ignoring, refusing, refusingByCard } from './records.ts';

const writable = ['card_status', 'card_nickname', 'is_default'] as const;
const known: readonly string[] = ['id', ...writable];
const readOnly = [
  ...['customer_id', 'card_ending', 'card_expire', 'card_brand', 'card_token', 'is_expired', 'is_recurring'],
  ...['expire_in_months', 'created_at', 'updated_at'],
];

/** What a batch may hold that the page does not settle, and how it is answered. */
export const updates: readonly Subject[] = [
  kwikFreedom('results-reversed', 'Results come in the opposite order of the records; no order is promised.', {
    wire: answers('updateCards', (body) => {
      if (body.status === true) body.results = cardsOf(body).reverse();
    }),
  }),
  kwikFreedom(
    'results-extra-members',
    'The answer to an update has more members: the page does not close their list.',
    {
      wire: answers('updateCards', (body) => Object.assign(body, { updated: cardsOf(body).length, records: null })),
    },
  ),
  kwikFreedom('success-with-201', 'An update is answered with the HTTP status 201: none is documented.', {
    wire: answers('updateCards', (body) => (body.status === true ? Response.json(body, { status: 201 }) : undefined)),
  }),
  kwikFreedom('null-status-ignored', 'Null leaves the status as it was: the page clears a field only "if allowed".', {
    wire: ignoring('card_status', (value) => value === null),
  }),
  kwikFreedom('status-read-in-any-case', 'A status in small letters is stored in capitals; nothing is said about it.', {
    wire: everyRecord((record) => {
      const { card_status: status } = record;
      if (typeof status === 'string') record.card_status = status.toUpperCase();
    }),
  }),
  kwikFreedom('status-in-small-letters-ignored', 'A status in small letters leaves the old one; nothing forbids it.', {
    wire: ignoring('card_status', (value) => /^(active|archived|disabled|expired)$/.test(String(value))),
  }),
  kwikFreedom('status-expired-refused', 'A client cannot set EXPIRED: the page lists it, sense speaks against it.', {
    wire: refusing('card_status', (record) => record.card_status === 'EXPIRED'),
  }),
  kwikFreedom(
    'archived-for-good',
    'An archived card stays so: the page does not say which changes of status are open.',
    {
      wire: refusingByCard('card_status', ({ card_status: wanted = 'ARCHIVED' }, card) => {
        return card.card_status === 'ARCHIVED' && wanted !== 'ARCHIVED';
      }),
    },
  ),
  kwikFreedom('read-only-refused', 'A record with a read-only field is refused: what becomes of it is not stated.', {
    wire: refusing('record', (record) => readOnly.some((name) => name in record), '003'),
  }),
  kwikFreedom(
    'unknown-fields-refused',
    'A record with an unknown field is refused: what becomes of it is not stated.',
    {
      wire: refusing('record', (record) => Object.keys(record).some((name) => !known.includes(name)), '003'),
    },
  ),
  kwikFreedom('same-id-twice-refused', 'A batch that names one card twice is refused; nothing is said about it.', {
    wire: refusing(
      'id',
      ({ id }, batch) => typeof id === 'string' && batch.filter((each) => each.id === id).length > 1,
    ),
  }),
  kwikFreedom('batch-of-ten-at-most', 'A batch holds ten records at most; no limit is stated.', {
    wire: refusing('records', (_, batch) => batch.length > 10, '003'),
  }),
  kwikFreedom('updated-at-only-on-change', 'updated_at stays where nothing changes; the page says "last changed".', {
    wire: stampingChangesOnly(),
  }),
];

/** Shows the previous updated_at of cards that an update left as they were. */
function stampingChangesOnly(): Deviation {
  return remembering(() => {
    /** By card: the stamp that the server has, and the one that is shown instead. */
    const stamps = new Map<unknown, { readonly real: unknown; readonly shown: unknown }>();
    const shown = everyCard((card) => {
      const stamp = stamps.get(card.id);
      if (stamp && stamp.real === card.updated_at) card.updated_at = stamp.shown;
    });
    const noticing = instead('updateCards', async (request, server) => {
      const before = await cardsNow(request, server);
      const answer = await server(request);
      const body: unknown = await answer.clone().json();
      for (const card of isRecord(body) ? cardsOf(body) : []) {
        const old = before.get(card.id);
        const known = stamps.get(card.id);
        const previous = known && known.real === old?.updated_at ? known.shown : old?.updated_at;
        stamps.delete(card.id);
        if (old && writable.every((name) => old[name] === card[name]))
          stamps.set(card.id, { real: card.updated_at, shown: previous });
      }
      return answer;
    });
    return together(noticing, shown);
  });
}
