import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** A request as it stood on the wire. */
export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Answers one request by writing whatever it likes, or nothing. */
export type Answerer = (request: RawRequest, socket: Socket) => void | Promise<void>;

interface RawServer {
  /** Without a trailing slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The private key and the certificate of a server, in PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A server that reads HTTP but leaves every byte of its answers to somebody else, so that they can be wrong. */
export async function listenRaw(
  answer: Answerer,
  { certificate, port = 0 }: { readonly certificate?: Certificate; readonly port?: number } = {},
): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const serve = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // The run leaves when it has seen enough; what cannot be written any more is no fault of the test.
    socket.on('error', () => socket.destroy());
    void answerAll(socket, answer).catch((cause: unknown) => socket.destroy(cause as Error));
  };
  const server = certificate ? createTlsServer(certificate, serve) : createServer(serve);
  const host = certificate ? 'localhost' : '127.0.0.1';
  server.listen(port, host);
  await once(server, 'listening');
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `${certificate ? 'https' : 'http'}://${host}:${taken}`,
    port: taken,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Answers the requests of a connection one after the other. */
async function answerAll(socket: Socket, answer: Answerer): Promise<void> {
  let pending = Buffer.alloc(0);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    pending = Buffer.concat([pending, chunk]);
    for (let read = readRequest(pending); read; read = readRequest(pending)) {
      pending = read.rest;
      await answer(read.request, socket);
    }
  }
}

/** The first request in the bytes, and what follows it; null while it is not complete. */
function readRequest(bytes: Buffer): { request: RawRequest; rest: Buffer<ArrayBuffer> } | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const [method = '', target = ''] = first.split(' ');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const bodyEnd = end + 4 + Number(headers['content-length'] ?? 0);
  if (bytes.length < bodyEnd) return null;
  return {
    request: { method, target, headers, body: bytes.subarray(end + 4, bodyEnd) },
    rest: Buffer.from(bytes.subarray(bodyEnd)),
  };
}
