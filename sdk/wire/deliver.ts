import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answered, Delivery, Header, Reply } from '../received.ts';
import { withoutHopByHop } from './hop-by-hop.ts';

/** Short enough to end within a character or a number of any answer; bytes. */
const chunkLength = 61;
/** Very long bodies go in longer chunks, so that there are no more than this. */
const mostChunks = 4_096;
/** A slow answer comes in so many pieces, with so many milliseconds before each. */
const slowPieces = 20;
const slowPauseMs = 100;

/** Where an answer goes. */
export interface Destination {
  readonly response: ServerResponse;
  /** The TCP connection, below TLS where there is TLS. */
  readonly connection: Socket;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
}

/**
 * Sends an answer, and waits until all of it has been handed to the system or the client has gone.
 * @throws {Error} where the answer has a status or a header that cannot be written
 */
export async function deliver({ answer, delivery }: Reply, destination: Destination): Promise<void> {
  const { response, signal } = destination;
  if (signal.aborted) return;
  const way = wayOf(answer, response, delivery);
  const settled = Promise.withResolvers<void>();
  const settle = () => settled.resolve();
  response.once('close', settle);
  signal.addEventListener('abort', settle, { once: true });
  try {
    await Promise.race([ways[way](answer, destination), settled.promise]);
    await settled.promise;
  } finally {
    response.off('close', settle);
    signal.removeEventListener('abort', settle);
  }
}

type Way = (answer: Answered, destination: Destination) => Promise<void>;

const ways: Record<Delivery | 'ended' | 'bare', Way> = {
  async whole(answer, { response }) {
    writeHead(response, answer.status, withLength(answer));
    response.end(answer.body);
  },

  async 'in chunks'(answer, { response, connection, signal }) {
    // HTTP/1.0 knows no chunks.
    if (response.req.httpVersionMinor === 0) return ways.whole(answer, { response, connection, signal });
    const headers = withoutHopByHop(answer.headers, kept).filter(([name]) => !isLength(name));
    writeHead(response, answer.status, [...headers, ['Transfer-Encoding', 'chunked']]);
    connection.setNoDelay(true);
    const length = Math.max(chunkLength, Math.ceil(answer.body.length / mostChunks));
    for (const piece of pieces(answer.body, length)) {
      await write(response, piece);
      if (signal.aborted) return;
    }
    response.end();
  },

  async slowly(answer, { response, connection, signal }) {
    writeHead(response, answer.status, withLength(answer));
    response.flushHeaders();
    connection.setNoDelay(true);
    for (const piece of pieces(answer.body, Math.ceil(answer.body.length / slowPieces))) {
      if (!(await waited(slowPauseMs, signal))) return;
      await write(response, piece);
    }
    response.end();
  },

  async cut(answer, { response }) {
    writeHead(response, answer.status, withLength(answer));
    const half = answer.body.subarray(0, Math.floor(answer.body.length / 2));
    if (half.length > 0) await write(response, half);
    else response.flushHeaders();
    response.socket?.destroySoon();
  },

  async lost(_, { connection }) {
    connection.resetAndDestroy();
  },

  async ended(_, { response }) {
    response.socket?.destroySoon();
  },

  async bare(answer, { response }) {
    const headers = withoutHopByHop(answer.headers, kept);
    // RFC 9110, section 8.6: no length in a 204. In an answer to HEAD, and in a 304, it is that of another body.
    writeHead(response, answer.status, answer.status === 204 ? headers.filter(([name]) => !isLength(name)) : headers);
    response.end();
  },
};

/** What has no body cannot come in pieces, and can only be cut before its first byte. */
function wayOf({ status, body }: Answered, { req }: ServerResponse, delivery: Delivery): keyof typeof ways {
  const isBare = req.method === 'HEAD' || status === 204 || status === 304;
  if (delivery === 'cut') return isBare || body.length === 0 ? 'ended' : 'cut';
  return isBare && delivery !== 'lost' ? 'bare' : delivery;
}

/** They mean something to the client: whether its connection goes on. */
const kept = ['connection', 'keep-alive'];

/** Writes status and headers as they are, with a Date where there is none, and nothing else of Node's. */
function writeHead(response: ServerResponse, status: number, headers: readonly Header[]): void {
  const persists = response.shouldKeepAlive;
  // A client that ends the connection, or that speaks HTTP/1.0, is told what becomes of it.
  if (persists && response.req.httpVersionMinor > 0) response.removeHeader('connection');
  const written = persists ? headers : headers.filter(([name]) => !kept.includes(name.toLowerCase()));
  response.writeHead(status, STATUS_CODES[status] ?? 'Unknown', written.flat());
}

/** The headers with one Content-Length, which is true, in the place and the spelling of the first. */
function withLength({ headers, body }: Answered): Header[] {
  const length = String(body.length);
  const passed = withoutHopByHop(headers, kept);
  const first = passed.find(([name]) => isLength(name));
  if (!first) return [...passed, ['Content-Length', length]];
  return passed.flatMap((header): Header[] => {
    if (!isLength(header[0])) return [header];
    return header === first ? [[first[0], length]] : [];
  });
}

function isLength(name: string): boolean {
  return name.toLowerCase() === 'content-length';
}

function* pieces(body: Uint8Array, length: number): Generator<Uint8Array> {
  for (let start = 0; start < body.length; start += length) yield body.subarray(start, start + length);
}

/** Waits until the bytes have gone to the system, so that they leave in a packet of their own. */
function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    response.write(bytes, () => resolve());
  });
}

/** Whether the time went by before the signal came. */
async function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  return sleep(ms, true, { signal }).catch(() => false);
}
