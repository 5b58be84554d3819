import { createServer, request, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import type { Certificate } from './certificates.ts';
import { open, type SmallServer } from './small-server.ts';

export interface SmallProxy extends SmallServer {
  /** What it was asked for, such as `CONNECT host:443` or `GET http://host/path`. */
  readonly asked: readonly string[];
}

interface ProxyOptions {
  /** Value of Proxy-Authorization that it demands. */
  readonly authorization?: string;
  /** Status of its refusal to open a tunnel. */
  readonly refuses?: number;
  /** Makes it a proxy that is itself reached by TLS. */
  readonly certificate?: Certificate;
}

/** A proxy that forwards http and opens tunnels, until the test ends. Its log holds no body and no other header. */
export async function serveProxy({ authorization, refuses, certificate }: ProxyOptions = {}): Promise<SmallProxy> {
  const asked: string[] = [];
  const isAllowed = (given: string | undefined) => authorization === undefined || given === authorization;
  const server: Server = certificate
    ? createTlsServer({ key: certificate.key, cert: certificate.cert })
    : createServer();
  server.on('request', (incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    if (!isAllowed(incoming.headers['proxy-authorization'])) {
      response.writeHead(407, { 'proxy-authenticate': 'Basic' }).end('who are you?');
      return;
    }
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const outgoing = request(incoming.url ?? '', { method: incoming.method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.writeHead(502).end());
    incoming.pipe(outgoing);
  });
  server.on('connect', (incoming, socket, first) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.on('error', () => {});
    const status = isAllowed(incoming.headers['proxy-authorization']) ? refuses : 407;
    if (status !== undefined) {
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${incoming.url}`);
    const target = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(first);
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('close', () => target.destroy());
  });
  return { ...(await open(server, certificate ? 'https' : 'http')), asked };
}
