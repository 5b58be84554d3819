import type { Fetch } from '../../subject.ts';
import type { Json } from '../../wire.ts';
import { bodyOf, objectsIn } from './bodies.ts';

/** The same update with other records. */
export function updateWith(request: Request, records: readonly unknown[]): Request {
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  return new Request(request.url, { method: 'POST', headers, body: JSON.stringify({ records }) });
}

/** All cards as the server has them, by the credentials of the request; none where those are refused. */
export async function cardsFor(request: Request, server: Fetch): Promise<Json[]> {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(/\/update\/?$/, '');
  url.search = '';
  const authorization = request.headers.get('authorization');
  const answer = await server(new Request(url, { headers: authorization ? { authorization } : {} }));
  return objectsIn(await bodyOf(answer), 'records');
}
