import { type Answer, at, listAt, prerequisite } from '../answer.ts';
import type { OmiseContext } from './context.ts';

/** The customers with a marker, or why they cannot be looked for. */
export type MarkedCustomers = { readonly ids: readonly string[] } | { readonly problem: string };

/** As many as the API gives at once. */
const pageSize = 100;
/** Bound on the search: an account with more new customers than that has to be searched by hand. */
const pagesAtMost = 100;
/** The target's clock may be behind ours by so much; milliseconds. */
const clockSkewMs = 60 * 60 * 1000;

/**
 * Looks through the customers that were created since a moment, newest first, for those whose description is the
 * marker. All pages are read before anybody destroys one, since that would move the others.
 */
export async function markedCustomers(
  { send }: Pick<OmiseContext, 'send'>,
  marker: string,
  since: Date,
): Promise<MarkedCustomers> {
  const earliest = new Date(since.getTime() - clockSkewMs);
  const from = earliest.toISOString().replace(/\.\d+Z$/, 'Z');
  const ids = new Set<string>();
  let offset = 0;
  for (let page = 1; page <= pagesAtMost; page++) {
    const query = { order: 'reverse_chronological', limit: pageSize, offset, from } as const;
    const answer = await send('listCustomers', { query, purpose: 'customers of an earlier run' });
    if (answer.status === 404) return { problem: 'the target has no list of customers' };
    const customers = listAt(prerequisite(answer), '/data');
    for (const { id, description } of customers) if (description === marker) ids.add(id);
    offset += customers.length;
    if (customers.length === 0 || offset >= Number(at(answer, '/total')) || isBefore(answer, customers, earliest))
      return { ids: [...ids] };
  }
  return { problem: `it has more than ${pagesAtMost * pageSize} customers since ${from}` };
}

/** Whether a page, and with it all that follow, is too old. A target may know no order: then nothing is sure. */
function isBefore(answer: Answer, customers: ReturnType<typeof listAt>, earliest: Date): boolean {
  const times = customers.map(({ created_at, created }) => Date.parse(String(created_at ?? created)));
  const [first = Number.NaN] = times;
  const last = times.at(-1) ?? Number.NaN;
  const newestFirst = first > last || at(answer, '/order') === 'reverse_chronological';
  return newestFirst && last < earliest.getTime();
}
