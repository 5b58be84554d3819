import type { Fetch } from '../../subject.ts';
import { type Json, textOf } from '../../wire.ts';

interface Asking {
  readonly method?: 'GET' | 'PATCH' | 'DELETE';
  readonly body?: Json;
}

/** A request of the server's own, with the credentials and version of the client's. */
export function ask(
  server: Fetch,
  request: Request,
  path: string,
  { method = 'GET', body }: Asking = {},
): Promise<Response> {
  const headers = new Headers();
  for (const name of ['authorization', 'omise-version']) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (body) headers.set('content-type', 'application/json');
  const content = body && { body: JSON.stringify(body) };
  return server(new Request(new URL(path, request.url), { method, headers, ...content }));
}

interface Elsewhere {
  readonly path?: string;
  readonly authorization?: string;
}

/** The client's request, which stays readable, once more: to another path, or with another key. */
export async function copyOf(request: Request, { path, authorization }: Elsewhere = {}): Promise<Request> {
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  if (authorization !== undefined) headers.set('authorization', authorization);
  const body = await textOf(request);
  const url = path === undefined ? request.url : new URL(path, request.url);
  return new Request(url, { method: request.method, headers, ...(body !== '' && { body }) });
}

/** The same list with another query. */
export function askList(server: Fetch, request: Request, change: (query: URLSearchParams) => void): Promise<Response> {
  const url = new URL(request.url);
  change(url.searchParams);
  return ask(server, request, url.pathname + url.search);
}
