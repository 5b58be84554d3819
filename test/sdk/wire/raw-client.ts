import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import { onTestFinished } from 'vitest';
import { authority } from './opened-door.ts';

/** A client that writes bytes as they are, and shows those that come. */
export interface RawClient {
  /** Of TLS, where there is TLS. */
  readonly socket: Socket;
  write(bytes: string | Uint8Array): void;
  /** All that has come so far; latin1. */
  seen(): string;
  /** All that has come once the text stands in it. */
  until(text: string): Promise<string>;
  /** All that has come once the connection has ended, and how. */
  end(): Promise<{ readonly seen: string; readonly how: 'closed' | 'reset' }>;
}

/** Connects to a port of this machine, until the test ends. */
export async function rawClient(port: number): Promise<RawClient> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return watch(socket, socket);
}

/** Connects through CONNECT, and by TLS where options for it are given. */
export async function tunnelled(port: number, to: string, tls?: ConnectionOptions): Promise<RawClient> {
  const plain = await rawClient(port);
  plain.write(`CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n\r\n`);
  const answer = await plain.until('\r\n\r\n');
  if (!answer.startsWith('HTTP/1.1 200 ')) throw new Error(`the door answered ${answer}`);
  plain.socket.removeAllListeners('data');
  if (!tls) return watch(plain.socket, plain.socket);
  const secure = connectTls({ socket: plain.socket, servername: to.split(':')[0] ?? '', ...tls });
  const client = watch(secure, plain.socket);
  await once(secure, 'secureConnect');
  return client;
}

/** Connects as a client of the first host does. */
export async function secureClient(port: number): Promise<RawClient> {
  return tunnelled(port, 'api.omise.co:443', { ca: (await authority()).caPem });
}

function watch(socket: Socket, connection: Socket): RawClient {
  const chunks: Buffer[] = [];
  let isReset = false;
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const each of new Set([socket, connection])) {
    each.on('error', (error: NodeJS.ErrnoException) => {
      isReset ||= error.code === 'ECONNRESET';
    });
  }
  const seen = () => Buffer.concat(chunks).toString('latin1');
  return {
    socket,
    write: (bytes) => void socket.write(bytes),
    seen,
    until: (text) =>
      new Promise((resolve, reject) => {
        // Not all of it is searched again with each packet, which would take long for long answers.
        let last = '';
        const look = (chunk: Buffer | string) => {
          last += chunk.toString('latin1');
          if (last.includes(text)) {
            socket.off('data', look).off('close', ended);
            resolve(seen());
          }
          last = last.slice(-text.length);
        };
        const ended = () => reject(new Error(`the connection ended after ${JSON.stringify(seen())}`));
        socket.on('data', look).once('close', ended);
        look(seen());
        if (socket.closed) ended();
      }),
    async end() {
      if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
      return { seen: seen(), how: isReset ? 'reset' : 'closed' };
    },
  };
}
