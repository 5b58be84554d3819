import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createAdaptorServer } from '@hono/node-server';

/** A server that listens. */
export interface Listening {
  /** Without a trailing slash. */
  readonly url: string;
  /** Stops listening and ends open connections at once. */
  close(): Promise<void>;
}

/**
 * Serves a handler over HTTP.
 * @throws {Error} with the system's `code`, such as EADDRINUSE, where the address cannot be had
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { port = 0, host = '127.0.0.1' }: { readonly port?: number; readonly host?: string },
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, { incoming }) => fetch(withBodyOfGet(request, incoming)),
  }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * The request, whose `text()` also gives the body of a GET: a Request cannot carry one by its standard, so the adapter
 * drops what arrived, but some SDKs send the parameters of a list there.
 */
function withBodyOfGet(request: Request, incoming: Readable): Request {
  return request.method === 'GET' ? Object.defineProperty(request, 'text', { value: () => text(incoming) }) : request;
}
