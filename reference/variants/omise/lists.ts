import type { Deviation, Fetch, Subject } from '../../subject.ts';
import { answers, instead, type Json, queries, together, withText } from '../../wire.ts';
import { omiseFreedom } from '../freedom.ts';
import { every } from './every-card.ts';
import { refusal } from './refusal.ts';

const isBad = {
  limit: (value: string) => !(Number(value) >= 1),
  offset: (value: string) => !(Number(value) >= 0),
  order: (value: string) => value !== 'chronological' && value !== 'reverse_chronological',
  from: (value: string) => Number.isNaN(Date.parse(value)),
  to: (value: string) => Number.isNaN(Date.parse(value)),
} as const;

/** Reads a parameter that makes no sense as though it had not been sent. */
function ignoring(...names: (keyof typeof isBad)[]): Deviation {
  return queries('listCards', (query) => {
    for (const name of names) if (isBad[name](query.get(name) ?? '')) query.delete(name);
  });
}

/** Refuses lists whose query the given function does not like. */
function refusing(dislikes: (query: URLSearchParams) => boolean, status: number, code: string): Deviation {
  return instead('listCards', async (request, server) => {
    const answer = await server(request);
    return answer.ok && dislikes(new URL(request.url).searchParams) ? refusal(status, code) : answer;
  });
}

const aboveMaximum = (query: URLSearchParams) => Number(query.get('limit')) > 100;
const offsetOf = (hours: number) => (at: unknown) =>
  new Date(Date.parse(String(at)) + hours * 3_600_000).toISOString().replace('.000Z', `+0${hours}:00`);
const windowAs = (write: (at: unknown) => string) =>
  every('list', (list) => {
    list.from = write(list.from);
    list.to = write(list.to);
  });

/** What a list may look like, in which order ties come, and what becomes of parameters that make no sense. */
export const lists: readonly Subject[] = [
  omiseFreedom('list-order-null', 'Lists have null as their order, as lists inside customers were recorded.', {
    wire: every('list', (list) => {
      list.order = null;
    }),
  }),
  omiseFreedom('list-order-absent', 'Lists do not name their order: the page does not describe the list.', {
    wire: every('list', (list) => delete list.order),
  }),
  omiseFreedom('list-location-absent', 'Lists do not name their location, as the list recorded in 2017.', {
    wire: every('list', (list) => delete list.location),
  }),
  omiseFreedom('list-location-null', 'Lists have null as their location, as in fixtures of two SDKs.', {
    wire: every('list', (list) => {
      list.location = null;
    }),
  }),
  omiseFreedom('list-extra-members', 'Lists have members that no page names; the page does not describe the list.', {
    wire: every('list', (list) => Object.assign(list, { has_more: false, pages: { next: null } })),
  }),
  omiseFreedom('window-in-utc-offset', 'Lists write from and to with +00:00, as many recordings do.', {
    wire: windowAs(offsetOf(0)),
  }),
  omiseFreedom('window-in-local-offset', 'Lists write from and to with +07:00, as bodies of 2014 and 2016 do.', {
    wire: windowAs(offsetOf(7)),
  }),
  omiseFreedom('window-with-fraction', 'Lists write from and to with a fraction of a second, as RFC 3339 allows.', {
    wire: windowAs((at) => new Date(Date.parse(String(at))).toISOString()),
  }),
  omiseFreedom(
    'window-without-edges',
    'A card of the very second of from or to is left out; nothing says whether it fits.',
    {
      wire: withoutEdges(),
    },
  ),
  omiseFreedom('ties-by-id', 'Cards of the same second come in the order of their ids; no order of ties is promised.', {
    rules: { compareCards: (a, b) => secondOf(a) - secondOf(b) || (a.id < b.id ? -1 : 1) },
  }),
  omiseFreedom('ties-not-reversed', 'Cards of the same second keep their order in a reversed list; none is promised.', {
    wire: instead('listCards', reversedWithoutTies),
  }),
  omiseFreedom(
    'limit-above-maximum-refused',
    'A limit above 100 is refused: the maximum is documented, but not what happens beyond it.',
    { wire: refusing(aboveMaximum, 400, 'bad_request') },
  ),
  omiseFreedom(
    'limit-above-maximum-unprocessable',
    'A limit above 100 is refused with status 422 and a code of its own: neither is documented.',
    { wire: refusing(aboveMaximum, 422, 'invalid_page') },
  ),
  omiseFreedom(
    'limit-above-maximum-is-default',
    'A limit above 100 is read as none, so a page holds 20 cards: what happens beyond the maximum is not stated.',
    {
      wire: queries('listCards', (query) => {
        if (aboveMaximum(query)) query.delete('limit');
      }),
    },
  ),
  omiseFreedom('limit-zero-is-default', 'A limit of 0 or less is read as none; nothing is said about it.', {
    wire: ignoring('limit'),
  }),
  omiseFreedom('offset-negative-is-zero', 'A negative offset is read as 0; nothing is said about it.', {
    wire: ignoring('offset'),
  }),
  omiseFreedom('order-unknown-ignored', 'An unknown order is read as none; nothing is said about it.', {
    wire: ignoring('order'),
  }),
  omiseFreedom('window-invalid-ignored', 'A from or to that is no date is read as none; nothing is said about it.', {
    wire: ignoring('from', 'to'),
  }),
  omiseFreedom(
    'parameters-unprocessable',
    'A parameter that makes no sense is refused with status 422; none is documented.',
    {
      wire: instead('listCards', async (request, server) => {
        const answer = await server(request);
        return answer.status === 400 ? refusal(422, 'invalid_filter') : answer;
      }),
    },
  ),
  omiseFreedom('offset-past-end-refused', 'An offset past the last card is refused; nothing is said about it.', {
    wire: answers('listCards', ({ offset, total }) =>
      Number(offset) > 0 && Number(offset) >= Number(total) ? refusal(400, 'invalid_page') : undefined,
    ),
  }),
];

function secondOf({ createdAt }: { readonly createdAt: Date }): number {
  return Math.floor(createdAt.getTime() / 1000);
}

/** Sorts anew what is asked for in reverse, as far as one page can hold all cards. */
async function reversedWithoutTies(request: Request, server: Fetch): Promise<Response> {
  const url = new URL(request.url);
  const answer = await server(request);
  if (!answer.ok || url.searchParams.get('order') !== 'reverse_chronological') return answer;
  const list = (await answer.json()) as Json;
  for (const [name, value] of Object.entries({ order: 'chronological', offset: '0', limit: '100' }))
    url.searchParams.set(name, value);
  const whole = (await (await server(new Request(url, request))).json()) as { readonly data: readonly Json[] };
  const start = Number(list.offset);
  const oldestLast = whole.data.toSorted((a, b) => createdOf(b).localeCompare(createdOf(a)));
  if (Number(list.total) <= 100) list.data = oldestLast.slice(start, start + Number(list.limit));
  return withText(answer, JSON.stringify(list));
}

function createdOf(card: Json): string {
  return String(card.created_at ?? card.created);
}

/** Asks for a window that is smaller by a second on the sides that were named, and answers the one that was named. */
function withoutEdges(): Deviation {
  const moved = (query: URLSearchParams, name: string, by: number) => {
    const at = Date.parse(query.get(name) ?? '');
    if (!Number.isNaN(at)) query.set(name, new Date(at + by).toISOString());
  };
  const named = answers('listCards', (list, { url }) => {
    for (const name of ['from', 'to']) {
      const at = Date.parse(url.searchParams.get(name) ?? '');
      if (!Number.isNaN(at)) list[name] = new Date(at).toISOString().replace(/\.\d+Z/, 'Z');
    }
  });
  const smaller = queries('listCards', (query) => {
    moved(query, 'from', 1_000);
    moved(query, 'to', -1_000);
  });
  return together(smaller, named);
}
