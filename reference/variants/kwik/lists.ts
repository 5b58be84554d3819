import { sequence } from '../../sequence.ts';
import type { Deviation, Subject } from '../../subject.ts';
import { answers, instead, type Json, queries, remembering, together, withText } from '../../wire.ts';
import { kwikFreedom } from '../freedom.ts';
import { cardsOf } from './every-card.ts';
import { everyFailure, failure } from './failure.ts';

const filters = ['expire_in_months', 'card_status', 'customer_id'];

/** Answers lists that are refused because of a filter as though they had been understood. */
function noMatchForBadFilters(): Deviation {
  return everyFailure(({ error_code: code }, { operation }) =>
    operation === 'listCards' && code === '006' ? Response.json({ status: true, records: [] }) : undefined,
  );
}

/** Order of cards, and what filters find that the page says little about. */
export const lists: readonly Subject[] = [
  kwikFreedom('list-newest-first', 'The newest card comes first; no order is promised.', {
    wire: answers('listCards', (body) => {
      if (body.status === true) body.records = cardsOf(body).sort(byNewest);
    }),
  }),
  kwikFreedom('list-shuffled', 'Each list comes in another order; no order is promised.', {
    wire: shuffled('listCards', 'records'),
  }),
  kwikFreedom(
    'list-extra-members',
    'The answer to a list has more members, such as a count: the page does not close their list.',
    {
      wire: answers('listCards', (body) =>
        Object.assign(body, { count: cardsOf(body).length, results_per_page: null }),
      ),
    },
  ),
  kwikFreedom(
    'list-empty-fails',
    'A list that nothing fits fails with code 007: the advice on it speaks of searches.',
    {
      rules: { emptyListFails: true },
    },
  ),
  kwikFreedom(
    'list-empty-fails-with-200',
    'A list that nothing fits fails with code 007 and HTTP status 200: neither is settled.',
    {
      rules: { emptyListFails: true, failureStatus: 200 },
    },
  ),
  kwikFreedom(
    'months-filter-within',
    'expire_in_months finds cards that expire within so many months, as "in" may mean.',
    {
      rules: { monthsFilterIsExact: false },
    },
  ),
  kwikFreedom(
    'months-filter-negative',
    'A negative expire_in_months finds the cards that expired so long ago; nothing forbids it.',
    {
      wire: instead('listCards', async (request, server) => {
        const url = new URL(request.url);
        const months = url.searchParams.get('expire_in_months') ?? '';
        if (!/^-[1-9]\d*$/.test(months)) return server(request);
        url.searchParams.delete('expire_in_months');
        const answer = await server(new Request(url, request));
        const body = (await answer.json()) as Json;
        if (body.status === true)
          body.records = cardsOf(body).filter((card) => card.expire_in_months === Number(months));
        return withText(answer, JSON.stringify(body));
      }),
    },
  ),
  kwikFreedom('bad-filters-match-nothing', 'A filter that makes no sense matches no card; nothing is said about it.', {
    wire: noMatchForBadFilters(),
  }),
  kwikFreedom('bad-filters-not-found', 'A filter that makes no sense fails with code 007; nothing is said about it.', {
    wire: codeForFilters('007'),
  }),
  kwikFreedom(
    'bad-filters-invalid-lookup',
    'A filter that makes no sense fails with code 004; nothing is said about it.',
    {
      wire: codeForFilters('004'),
    },
  ),
  kwikFreedom(
    'status-filter-in-any-case',
    'A status in small letters finds what it finds in capitals; nothing forbids it.',
    {
      wire: queries('listCards', (query) => {
        const status = query.get('card_status');
        if (status !== null) query.set('card_status', status.toUpperCase());
      }),
    },
  ),
  kwikFreedom(
    'unknown-parameter-refused',
    'A parameter that the page does not name is refused; nothing is said about it.',
    {
      wire: instead('listCards', async (request, server) => {
        const names = [...new URL(request.url).searchParams.keys()];
        const answer = await server(request);
        return answer.ok && names.some((name) => !filters.includes(name))
          ? failure('006', 'unknown parameter')
          : answer;
      }),
    },
  ),
  kwikFreedom(
    'list-without-archived',
    'Archived cards are listed only where that status is asked for; the page is silent.',
    {
      wire: answers('listCards', (body, { url }) => {
        if (body.status !== true || url.searchParams.has('card_status')) return;
        body.records = cardsOf(body).filter((card) => card.card_status !== 'ARCHIVED');
      }),
    },
  ),
  kwikFreedom('answers-shuffled', 'Both calls answer in another order each time; no order is promised.', {
    wire: together(shuffled('listCards', 'records'), shuffled('updateCards', 'results')),
  }),
];

function byNewest(a: Json, b: Json): number {
  return String(b.created_at).localeCompare(String(a.created_at));
}

/** Puts the cards of each answer in an order of their own. */
function shuffled(operation: 'listCards' | 'updateCards', member: 'records' | 'results'): Deviation {
  return remembering(() => {
    const random = sequence(20_261_121);
    return answers(operation, (body) => {
      const cards = body[member];
      if (!Array.isArray(cards)) return;
      const placed = cards.map((card: unknown) => ({ card, place: random() }));
      body[member] = placed.sort((a, b) => a.place - b.place).map(({ card }) => card);
    });
  });
}

function codeForFilters(code: string): Deviation {
  return everyFailure((body, { operation }) => {
    if (operation === 'listCards' && body.error_code === '006') body.error_code = code;
  });
}
