import type { Fetch } from '../../reference/subject.ts';
import type { Header } from '../received.ts';
import { withoutHopByHop } from '../wire/hop-by-hop.ts';
import type { Upstream } from '../wire/upstream.ts';

/**
 * Sends requests on to a server: method, path, query, headers and body as they are, also the body of a GET. Redirects are
 * not followed, and nothing is decompressed. A request that is not answered is an error, which says why.
 * @param base URL without a trailing slash; the path of a request is added to it
 */
export function fetchOf(base: string, upstream: Upstream): Fetch {
  return async (request) => {
    const { pathname, search, origin } = new URL(request.url);
    const { method, signal } = request;
    const headers: Header[] = [...request.headers];
    const received = { method, target: `${pathname}${search}`, origin, headers, body: await bodyOf(request) };
    const answered = await upstream.send(received, base, signal);
    if ('failed' in answered) throw new Error(answered.failed);
    const { status, body } = answered;
    const kept = withoutHopByHop(answered.headers).map(([name, value]): [string, string] => [name, value]);
    return new Response(body.length === 0 ? null : new Uint8Array(body), { status, headers: kept });
  };
}

/** Of a GET, `text()` may give what the request itself cannot carry. */
async function bodyOf(request: Request): Promise<Uint8Array> {
  return request.method === 'GET' ? Buffer.from(await request.text()) : Buffer.from(await request.arrayBuffer());
}
