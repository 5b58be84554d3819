import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Answered, headerOf, type Received, type Reply } from '../received.ts';
import type { Authority } from './authority.ts';
import { deliver } from './deliver.ts';
import { malformedReason } from './malformed.ts';
import { hostOf, originOf, placeOf } from './place.ts';
import { bytesOf, plain } from './plain-answer.ts';
import { pairsOf } from './raw-headers.ts';
import { type Reading, readBody } from './read-body.ts';
import { openTunnel } from './tunnel.ts';

/** Bodies and heads of requests that are longer are refused; bytes. */
const longestBody = 8 * 1024 * 1024;
const longestHead = 64 * 1024;
/** So much is told of what is no request; bytes. */
const toldOfMalformed = 4 * 1024;

export interface DoorOptions {
  /** 0, or none, takes any that is free. */
  readonly port?: number;
  readonly host?: string;
  /** Makes it a proxy for these hosts, and for no other; null makes it a server that clients are pointed at. */
  readonly intercepts: { readonly hosts: readonly string[]; readonly authority: Authority } | null;
  /** The answer to a request. The signal is aborted when the client has gone. */
  readonly respond: (received: Received, signal: AbortSignal) => Promise<Reply>;
  readonly events: DoorEvents;
}

/** What happens beside requests that are answered. */
export interface DoorEvents {
  /** A host was asked for that is not one of those under test. Nothing was looked up or connected to. */
  refused(host: string): void;
  /** A client ended TLS before it sent a request; in one sentence, why. */
  untrusted(host: string, reason: string): void;
  /**
   * Bytes came that are no HTTP request; in one sentence, why.
   * @param head the first 4 KB of those that came together; not redacted
   */
  malformed(origin: string | null, head: Buffer, reason: string): void;
}

export interface Door {
  /** Without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends all connections at once, tunnels too. */
  close(): Promise<void>;
}

/** One connection of a client, or what came out of its tunnel. */
interface Line {
  /** Where the client believes to be; null outside of tunnels. */
  readonly origin: string | null;
  /** Where its HTTP is read from. */
  readonly socket: Socket;
  /** The TCP connection: the same, or the one below TLS. */
  readonly connection: Socket;
  /** Called with the first sign of HTTP. */
  readonly heard: () => void;
  /** Settles when all requests so far are done with: one is answered after the other. */
  done: Promise<void>;
  /** The last body that began to arrive. */
  reading: Reading | null;
  /** What comes after malformed bytes is not looked at. */
  isBroken: boolean;
}

/**
 * Listens for the clients under test, as the proxy or as the server that they are told to use, and hands on their requests
 * as they stood on the wire.
 * @throws {Error} with the system's `code`, such as EADDRINUSE, where the address cannot be had
 * @see RFC 9110, section 9.3.6; RFC 9112
 */
export async function openDoor({
  port = 0,
  host = '127.0.0.1',
  intercepts,
  respond,
  events,
}: DoorOptions): Promise<Door> {
  const hosts = new Set(intercepts?.hosts.map((each) => each.toLowerCase()));
  const sockets = new Set<Socket>();
  const lines = new WeakMap<Duplex, Line>();
  /** Hosts to which a request has come by TLS: somebody trusts the authority. */
  const trusted = new Set<string>();
  let isClosing = false;

  const server = createServer({
    maxHeaderSize: longestHead,
    // A request without is told as malformed.
    requireHostHeader: false,
    // However slow a client is: none is to be judged by a limit that only we have.
    requestTimeout: 0,
    headersTimeout: 0,
    keepAliveTimeout: 0,
    noDelay: true,
  });
  /** The addresses by which clients can name this door itself. */
  const own = new Set<string>();

  /** Why a request for that host is not taken; null where it is. */
  const refusal = (name: string): Answered | null => {
    if (hosts.has(name)) return null;
    events.refused(name);
    return plain(403, `Cardproof lets nothing through to ${name}: it is not a host under test.`);
  };

  /** Some clients ask a proxy for a path, as if it were the server, and name that only in the header Host. */
  const namedOrigin = (headers: Received['headers']): string | null => {
    const host = (headerOf(headers, 'host') ?? '').toLowerCase();
    return hosts.has(hostOf(host)) && !own.has(host) ? originOf('http', host) : null;
  };

  const answerTo = async (received: Omit<Received, 'origin'>, line: Line, signal: AbortSignal): Promise<Reply> => {
    const place = placeOf(received.target);
    const isOwn = place === null || own.has(place.authority);
    const refused = isOwn ? null : refusal(hostOf(place.authority));
    if (refused) return { answer: refused, delivery: 'whole' };
    const named = place === null ? namedOrigin(received.headers) : null;
    const origin = isOwn ? (line.origin ?? named) : place.origin;
    try {
      return await respond({ ...received, target: place?.target ?? received.target, origin }, signal);
    } catch {
      return failed;
    }
  };

  const exchange = async (request: IncomingMessage, response: ServerResponse, line: Line, { body }: Reading) => {
    const gone = new AbortController();
    const leave = () => gone.abort();
    line.socket.once('close', leave);
    if (line.socket.destroyed) leave();
    const destination = { response, connection: line.connection, signal: gone.signal };
    try {
      const bytes = await body;
      if (bytes === null) return;
      const received = {
        method: request.method ?? '',
        target: request.url ?? '',
        headers: pairsOf(request.rawHeaders),
        body: bytes === 'too long' ? Buffer.alloc(0) : bytes,
      };
      const reply = bytes === 'too long' ? tooLong : await answerTo(received, line, gone.signal);
      await deliver(reply, destination).catch(() => deliver(failed, destination));
    } catch {
      line.socket.destroy();
    } finally {
      line.socket.off('close', leave);
    }
  };

  /** Tells of bytes that are no request, and ends their connection when what came before has been answered. */
  const breakOff = (line: Line, head: Buffer, reason: string, status: 400 | 431): void => {
    line.isBroken = true;
    line.heard();
    line.reading?.stop();
    events.malformed(line.origin, head.subarray(0, toldOfMalformed), reason);
    const answer = bytesOf(plain(status, `This is no HTTP request: ${reason}.`));
    void line.done.then(() => line.socket.writable && line.socket.end(answer));
  };

  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const line = lines.get(request.socket);
    if (!line || line.isBroken) return;
    line.heard();
    const reading = readBody(request, longestBody);
    if (request.httpVersionMinor > 0 && request.headers.host === undefined) {
      breakOff(line, headOf(request), 'it has no Host header', 400);
      return;
    }
    line.reading = reading;
    line.done = line.done.then(() => exchange(request, response, line, reading));
  };

  const connect = ({ socket, url = '' }: IncomingMessage, head: Buffer): void => {
    // A client that ends its tunnel in the middle of something is told of where that is read.
    socket.on('error', () => {});
    const authority = url.toLowerCase();
    const name = hostOf(authority);
    const refused = intercepts && lines.get(socket)?.origin === null ? refusal(name) : noTunnel;
    if (refused || !intercepts) {
      socket.end(bytesOf(refused ?? noTunnel));
      return;
    }
    if (head.length > 0) socket.unshift(head);
    openTunnel(
      socket,
      intercepts.authority.server,
      ({ scheme, socket: inner }) => {
        let isSilent = scheme === 'https';
        const heard = () => {
          isSilent = false;
          if (scheme === 'https') trusted.add(name);
        };
        // Node verifies a certificate only after the handshake, and then just closes. Where others are heard, it was
        // more likely a connection that was not needed in the end.
        inner.once('close', () => {
          if (!isSilent || isClosing || trusted.has(name)) return;
          events.untrusted(name, 'the client ended the connection after the TLS handshake, without a request');
        });
        lines.set(inner, newLine({ origin: originOf(scheme, authority), socket: inner, connection: socket, heard }));
        server.emit('connection', inner);
      },
      (reason) => {
        if (!isClosing) events.untrusted(name, reason);
      },
    );
  };

  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (!lines.has(socket)) lines.set(socket, newLine({ origin: null, socket, connection: socket, heard: () => {} }));
  });
  server.on('request', serve);
  // An expectation that nobody knows is handed on like any other header.
  server.on('checkExpectation', serve);
  server.on('connect', (request, _, head) => connect(request, head));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const line = lines.get(socket);
    const packet = 'rawPacket' in error && Buffer.isBuffer(error.rawPacket) ? error.rawPacket : Buffer.alloc(0);
    const reason = malformedReason(error, packet);
    if (!line || reason === null) socket.destroy();
    else if (!line.isBroken) breakOff(line, packet, reason, error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400);
  });

  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  const authority = `${host.includes(':') ? `[${host}]` : host}:${taken}`;
  own.add(authority).add(`localhost:${taken}`);
  return {
    url: `http://${authority}`,
    port: taken,
    async close() {
      isClosing = true;
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function newLine(line: Pick<Line, 'origin' | 'socket' | 'connection' | 'heard'>): Line {
  return { ...line, done: Promise.resolve(), reading: null, isBroken: false };
}

const noTunnel = plain(403, 'Cardproof opens no tunnel here.');

const failed: Reply = { answer: plain(502, 'Cardproof could not answer this request.'), delivery: 'whole' };

const tooLarge = plain(413, `The body of the request is longer than ${longestBody} bytes.`);
const tooLong: Reply = {
  answer: { ...tooLarge, headers: [...tooLarge.headers, ['Connection', 'close']] },
  delivery: 'whole',
};

/** What was read of a request before its body, put together again. */
function headOf({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`, ...pairsOf(rawHeaders).map((each) => each.join(': ')), '', ''];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
