import type { Deviation } from '../../subject.ts';
import { instead, type Json, withText } from '../../wire.ts';
import { bodyOf } from './bodies.ts';
import { cardsFor } from './own-calls.ts';

/** Lists other cards than asked for; undefined leaves the list as it is. What the server refuses stays refused. */
export function listing(
  pick: (all: readonly Json[], query: URLSearchParams) => readonly Json[] | undefined,
): Deviation {
  return instead('listCards', async (request, server) => {
    const answer = await server(request);
    if (!answer.ok) return answer;
    const picked = pick(await cardsFor(request, server), new URL(request.url).searchParams);
    if (picked === undefined) return answer;
    return withText(answer, JSON.stringify({ ...(await bodyOf(answer)), records: picked }));
  });
}

export type Filter = 'card_status' | 'customer_id' | 'expire_in_months';
type Fits = (card: Json, value: string) => boolean;

const documented: Readonly<Record<Filter, Fits>> = {
  card_status: (card, value) => card.card_status === value,
  customer_id: (card, value) => card.customer_id === value,
  expire_in_months: (card, value) => card.expire_in_months === Number(value),
};

/** Lists by another idea of when a card fits one filter; the other filters hold as documented. */
export function filtering(name: Filter, fits: Fits): Deviation {
  return listing((all, query) => {
    if (!query.has(name)) return undefined;
    const tests = Object.entries({ ...documented, [name]: fits });
    return all.filter((card) =>
      tests.every(([each, test]) => {
        const value = query.get(each);
        return value === null || test(card, value);
      }),
    );
  });
}
