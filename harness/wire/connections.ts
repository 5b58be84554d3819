import { Agent, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import type { Network, Tls } from '../target.ts';
import { secureContextOf } from './secure-context.ts';

/** Headers of one answer longer than this end its connection; bytes. */
const longestHeaders = 64 * 1024;

export interface ConnectionOptions {
  /** Bound on opening one. */
  readonly timeoutMs: number;
  /** Connections to one host, at most. */
  readonly atOnce: number;
  readonly network: Pick<Network, 'proxy' | 'tls'>;
}

/** The kept-alive connections of one target. */
export interface Connections {
  /** What sends a request to this URL: directly, or through the proxy for its scheme. */
  towards(url: string): Dispatcher;
  /** Ends all of them at once. */
  close(): Promise<void>;
}

/**
 * Opens connections as they are needed. Redirects are not followed. Through a proxy, https goes in a tunnel (CONNECT) and
 * http as a request for the whole URL; what a proxy itself refuses comes as an error, not as an answer.
 * @see RFC 9110, section 9.3.6; RFC 9112, section 3.2.2
 */
export function openConnections({ timeoutMs, atOnce, network: { proxy, tls } }: ConnectionOptions): Connections {
  const handshake = (wanted: Tls) => {
    const secureContext = secureContextOf(wanted);
    return { timeout: timeoutMs, allowH2: false, ...(secureContext && { secureContext }) };
  };
  const connect = handshake(tls);
  const limits = {
    connections: atOnce,
    pipelining: 1,
    maxHeaderSize: longestHeaders,
    // Each request has its own deadline, which bounds all of it; undici's would only bound a part.
    headersTimeout: 0,
    bodyTimeout: 0,
    // Shorter than any server's usual limit: a connection closed by the server while we write loses a request.
    keepAliveTimeout: 1_000,
    keepAliveMaxTimeout: 1_000,
    allowH2: false,
  };
  // undici gives its pool towards a proxy no options of ours.
  const pool = (origin: string | URL, options: object) => new Pool(origin, { ...limits, ...options });
  const through = (url: string): Dispatcher =>
    new EnvHttpProxyAgent({
      ...limits,
      // Both, since a scheme without one would take that of the other or of the environment.
      httpProxy: url,
      httpsProxy: url,
      noProxy: proxy.except,
      connect,
      connectTimeout: timeoutMs,
      requestTls: connect,
      // The client certificate is for the target alone.
      proxyTls: handshake({ ...tls, certificate: null, key: null }),
      factory: pool,
      clientFactory: (origin, options) => pool(origin, { ...options, headersTimeout: timeoutMs }),
    });
  const direct = new Agent({ ...limits, connect });
  const dispatchers: Readonly<Record<string, Dispatcher>> = {
    'http:': proxy.http === null ? direct : through(proxy.http),
    'https:': proxy.https === null ? direct : through(proxy.https),
  };
  return {
    towards: (url) => dispatchers[new URL(url).protocol] ?? direct,
    async close() {
      await Promise.all([...new Set([direct, ...Object.values(dispatchers)])].map((each) => each.destroy()));
    },
  };
}
