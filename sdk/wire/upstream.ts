import type { Dispatcher } from 'undici';
import { directNetwork, type Network } from '../../harness/target.ts';
import { openConnections } from '../../harness/wire/connections.ts';
import { withExtraHeaders } from '../../harness/wire/extra-headers.ts';
import { readBounded } from '../../harness/wire/read-bounded.ts';
import { reasonOf } from '../../harness/wire/reason.ts';
import type { Answered, Header, Received } from '../received.ts';
import { withoutHopByHop } from './hop-by-hop.ts';
import { pairsOf } from './raw-headers.ts';

/** Bound on opening a connection; what comes after is bounded by the client's own patience. Milliseconds. */
const connectMs = 30_000;
/** More than any client under test sends at once. */
const atOnce = 256;
/** Answers that are longer are not read; bytes. */
const longestBody = 16 * 1024 * 1024;

/** The way to the server that answers the client's requests. */
export interface Upstream {
  /**
   * Sends a request on, to its target below the base URL, and reads the whole answer; or says in one sentence why there is
   * none. Nothing is repeated, no redirect is followed, and nothing is decompressed.
   * @param signal ends it early
   */
  send(received: Received, base: string, signal: AbortSignal): Promise<Answered | Unanswered>;
  /** Ends all connections at once. */
  close(): Promise<void>;
}

export interface Unanswered {
  readonly failed: string;
}

/** @throws {Error} where the certificates of the network cannot be read */
export function openUpstream(network: Pick<Network, 'headers' | 'proxy' | 'tls'> = directNetwork): Upstream {
  const connections = openConnections({ timeoutMs: connectMs, atOnce, network });
  return {
    async send(received, base, signal) {
      const { origin, pathname } = new URL(base);
      try {
        const answer = await connections.towards(base).request({
          origin,
          path: `${pathname.replace(/\/$/, '')}${received.target}`,
          method: received.method as Dispatcher.HttpMethod,
          headers: sentHeaders(received.headers, network.headers).flat(),
          body: received.body,
          signal,
          responseHeaders: 'raw',
        });
        const body = await readBounded(answer.body, longestBody);
        if (body === null) return { failed: `the answer is longer than ${longestBody} bytes` };
        // Raw ones come as a list; the types of undici know only the other form.
        const headers: readonly unknown[] = Array.isArray(answer.headers) ? answer.headers : [];
        return { status: answer.statusCode, headers: pairsOf(headers.map(String)), body };
      } catch (cause) {
        return { failed: signal.aborted ? 'interrupted' : reasonOf(cause) };
      }
    },
    close: () => connections.close(),
  };
}

/** Of the client's headers those that are for the server, and beside them what every request to the target carries. */
function sentHeaders(headers: readonly Header[], extra: Readonly<Record<string, string>>): Header[] {
  const own = withoutHopByHop(headers).filter(([name]) => !written.has(name.toLowerCase()));
  const taken = new Set(own.map(([name]) => name.toLowerCase()));
  return [...Object.entries(withExtraHeaders({}, extra)).filter(([name]) => !taken.has(name.toLowerCase())), ...own];
}

/** Those that are written anew for our own connection. What `expect` asks for, the client has had from us. */
const written = new Set(['host', 'content-length', 'expect']);
