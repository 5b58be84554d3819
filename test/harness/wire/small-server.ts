import { once } from 'node:events';
import { createServer, type RequestListener, Server } from 'node:http';
import { type AddressInfo, createServer as createByteServer, type Server as NetServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface SmallServer {
  /** Without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Connections that are open now. */
  readonly sockets: ReadonlySet<Socket>;
}

/** Serves HTTP until the test ends. */
export function serve(listener: RequestListener, host = '127.0.0.1'): Promise<SmallServer> {
  return open(createServer(listener), 'http', host);
}

/** Gives every connection to the function, until the test ends: for servers that do not speak HTTP, or badly. */
export function serveBytes(connected: (socket: Socket) => void): Promise<SmallServer> {
  return open(createByteServer(connected), 'http');
}

/** Listens until the test ends. */
export async function open(server: NetServer, scheme: 'http' | 'https', host = '127.0.0.1'): Promise<SmallServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, host);
  await once(server, 'listening');
  onTestFinished(async () => {
    const closed = once(server, 'close');
    server.close();
    if (server instanceof Server) server.closeAllConnections();
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  const { port } = server.address() as AddressInfo;
  return { url: `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`, port, sockets };
}
