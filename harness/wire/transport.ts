import { Agent, request } from 'undici';
import type { RawResponse } from '../judge/judge-response.ts';
import { decompress, longestBody } from './decompress.ts';

/** One request, ready for the wire. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** The answer, or in a few words why there is none. */
export type WireResult = RawResponse | Lost;

export interface Lost {
  readonly lost: string;
  /** True where the time ran out: trying again would only wait as long again. */
  readonly timedOut?: boolean;
}

export interface Transport {
  send(wire: WireRequest, signal: AbortSignal): Promise<WireResult>;
  close(): Promise<void>;
}

/**
 * Sends requests over kept-alive connections. Redirects are not followed. A request that changes nothing (GET) is sent
 * up to twice more when its answer was lost; no other request is ever repeated, since it may have been carried out.
 */
export function openTransport(options: { readonly timeoutMs: number; readonly concurrency: number }): Transport {
  const agent = new Agent({
    // A check of a race sends twenty requests at once, however few checks run together.
    connections: Math.max(options.concurrency, 24),
    connectTimeout: options.timeoutMs,
    // Shorter than any server's usual limit: a connection closed by the server while we write loses a request.
    keepAliveTimeout: 1_000,
    keepAliveMaxTimeout: 1_000,
    allowH2: false,
  });
  return {
    async send(wire, signal) {
      let result: WireResult = { lost: 'not sent' };
      for (let attempt = 1; attempt <= (wire.method === 'GET' ? 3 : 1) && !signal.aborted; attempt++) {
        result = await sendOnce(agent, wire, options.timeoutMs, signal);
        if (!('lost' in result) || result.timedOut) return result;
      }
      return signal.aborted && 'lost' in result ? { lost: 'interrupted' } : result;
    },
    close: () => agent.destroy(),
  };
}

async function sendOnce(agent: Agent, wire: WireRequest, timeoutMs: number, signal: AbortSignal): Promise<WireResult> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await request(wire.url, {
      dispatcher: agent,
      method: wire.method as 'GET',
      headers: wire.headers,
      body: wire.body,
      signal: AbortSignal.any([signal, timeout]),
    });
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of response.body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > longestBody) return { lost: `the answer is longer than ${longestBody} bytes` };
      chunks.push(chunk);
    }
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(response.headers)) headers[name] = [value].flat().join(', ');
    const body = await decompress(Buffer.concat(chunks), headers['content-encoding']);
    return body ? { status: response.statusCode, headers, body } : { lost: 'the answer could not be decompressed' };
  } catch (cause) {
    if (timeout.aborted) return { lost: `no complete answer within ${timeoutMs} ms`, timedOut: true };
    return { lost: describe(cause) };
  }
}

/** The system's or undici's error code says more than its message, and holds nothing of the request. */
function describe(cause: unknown): string {
  const code = cause instanceof Error ? codeOf(cause) : undefined;
  return code ? `${reasons[code] ?? 'the connection failed'} (${code})` : 'the connection failed';
}

function codeOf(error: Error): string | undefined {
  if ('code' in error && typeof error.code === 'string') return error.code;
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner instanceof Error ? codeOf(inner) : undefined;
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name could not be looked up',
  ECONNRESET: 'the connection was reset',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_ABORTED: 'interrupted',
};
