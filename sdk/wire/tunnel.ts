import type { Socket } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import type { Authority } from './authority.ts';
import { untrustedReason } from './untrusted.ts';

/** What a client speaks in its tunnel. */
export interface Spoken {
  readonly scheme: 'http' | 'https';
  /** Where its HTTP can be read from. */
  readonly socket: Socket;
}

/** The first byte of a TLS handshake record. */
const handshake = 0x16;

/**
 * Looks at the first byte that a client sends after CONNECT, and does the handshake where it is one of TLS. A client that
 * sends nothing is nothing to tell of.
 * @param onFailure told in one sentence why a handshake that began did not end
 */
export function openTunnel(
  socket: Socket,
  server: Authority['server'],
  onSpoken: (spoken: Spoken) => void,
  onFailure: (reason: string) => void,
): void {
  // A client that has said its last before the handshake is done will not be waited for.
  socket.allowHalfOpen = false;
  socket.once('data', (first: Buffer) => {
    socket.pause();
    socket.unshift(first);
    if (first[0] !== handshake) {
      onSpoken({ scheme: 'http', socket });
      socket.resume();
      return;
    }
    // One for each tunnel, since Node does not tell on which connection a handshake failed.
    createServer({ ...server, ALPNProtocols: ['http/1.1'] })
      .on('secureConnection', (secure: TLSSocket) => onSpoken({ scheme: 'https', socket: secure }))
      .on('tlsClientError', (error) => onFailure(untrustedReason(error)))
      .emit('connection', socket);
  });
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
}
