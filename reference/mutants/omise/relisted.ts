import type { Deviation, Fetch } from '../../subject.ts';
import { instead, type Json, type Seen } from '../../wire.ts';
import { askList } from './ask.ts';
import { amended, jsonOf, recordsAt } from './json.ts';

/** Lists by another query than it was sent, but says what it was sent: only the cards and their count betray it. */
export function listedBy(change: (query: URLSearchParams) => void): Deviation {
  return instead('listCards', async (request, server) => {
    const asked = await server(request);
    if (!asked.ok) return asked;
    const { offset, limit, from, to, order } = await jsonOf(asked);
    const answer = await askList(server, request, change);
    return amended(answer, { offset, limit, from, to, order });
  });
}

/** Cuts the pages anew from all cards that the query's window holds, in its order. */
export function relisted(
  change: (all: readonly Json[], query: URLSearchParams, path: Seen['path']) => readonly Json[],
): Deviation {
  return instead('listCards', async (request, server, path) => {
    const answer = await server(request);
    if (!answer.ok) return answer;
    const { offset, limit } = await jsonOf(answer);
    const shown = change(await everyCard(server, request), new URL(request.url).searchParams, path);
    const first = Number(offset);
    return amended(answer, { total: shown.length, data: shown.slice(first, first + Number(limit)) });
  });
}

/** The cards of the query's window on one page. */
export async function everyCard(server: Fetch, request: Request): Promise<readonly Json[]> {
  const answer = await askList(server, request, (query) => {
    query.set('limit', '100');
    query.delete('offset');
  });
  return recordsAt(await jsonOf(answer), 'data');
}

export function isReverse(query: URLSearchParams): boolean {
  return query.get('order') === 'reverse_chronological';
}
