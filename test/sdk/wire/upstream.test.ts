import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { directNetwork, type Network } from '../../../harness/target.ts';
import type { Answered, Received } from '../../../sdk/received.ts';
import { openUpstream, type Unanswered } from '../../../sdk/wire/upstream.ts';
import { serveProxy } from '../../harness/wire/small-proxy.ts';
import { serve, serveBytes } from '../../harness/wire/small-server.ts';

const never = new AbortController().signal;

type Sending = Partial<Omit<Received, 'body'>> & { readonly body?: string };

/** Sends requests on until the test ends. */
function sender(base: string, network: Partial<Network> = {}) {
  const upstream = openUpstream({ ...directNetwork, ...network });
  onTestFinished(() => upstream.close());
  return ({ body = '', ...rest }: Sending, signal = never): Promise<Answered | Unanswered> => {
    const received = { method: 'GET', target: '/', origin: null, headers: [], ...rest, body: Buffer.from(body) };
    return upstream.send(received, base, signal);
  };
}

interface Seen {
  readonly line: string;
  readonly headers: readonly string[];
  readonly body: string;
}

/** A server that remembers what it was sent. */
async function recording(answer: (response: ServerResponse) => void = (response) => response.end('ok')) {
  const seen: Seen[] = [];
  const server = await serve(async (incoming: IncomingMessage, response) => {
    const body = Buffer.concat(await incoming.toArray()).toString('latin1');
    seen.push({ line: `${incoming.method} ${incoming.url}`, headers: incoming.rawHeaders, body });
    answer(response);
  });
  return { ...server, seen };
}

/** A server that answers each request with these bytes, and closes. */
function answering(bytes: string) {
  return serveBytes((socket) => socket.once('data', () => socket.end(bytes, 'latin1')));
}

describe('a request that is sent on', () => {
  it.each([
    ['', '/x', '/x'],
    ['/', '/x', '/x'],
    ['/mount', '/x?a=[1]', '/mount/x?a=[1]'],
    ['/mount/', '//x', '/mount//x'],
    ['', '/|"%7e/../x', '/|"%7e/../x'],
    ['', '/?', '/?'],
  ])('goes below the base "%s": %s', async (base, target, path) => {
    const server = await recording();
    expect(await sender(`${server.url}${base}`)({ target })).toMatchObject({ status: 200 });
    expect(server.seen).toMatchObject([{ line: `GET ${path}` }]);
  });

  it('has the headers of the client but those of its connection, and no other', async () => {
    const server = await recording();
    await sender(server.url)({
      method: 'POST',
      body: 'abc',
      headers: [
        ['Host', 'api.omise.co'],
        ['x-A', '1'],
        ['Connection', 'keep-alive, X-Named'],
        ['X-Named', '1'],
        ['Keep-Alive', 'timeout=9'],
        ['Proxy-Connection', 'keep-alive'],
        ['Proxy-Authorization', 'Basic eDp5'],
        ['Upgrade', 'h2c'],
        ['TE', 'trailers'],
        ['Expect', '100-continue'],
        ['Transfer-Encoding', 'chunked'],
        ['Accept-Encoding', 'gzip'],
        ['X-a', '2'],
        ['X-Latin', '\xe9'],
      ],
    });
    const { port } = new URL(server.url);
    expect(server.seen[0]?.headers).toEqual([
      ...['host', `127.0.0.1:${port}`],
      ...['connection', 'keep-alive'],
      ...['x-A', '1'],
      ...['Accept-Encoding', 'gzip'],
      ...['X-a', '2'],
      ...['X-Latin', '\xe9'],
      ...['content-length', '3'],
    ]);
  });

  it.each(['GET', 'DELETE', 'POST', 'PATCH', 'OPTIONS'])('keeps the body of a %s', async (method) => {
    const server = await recording();
    const send = sender(server.url);
    const headers = [['Content-Length', '99']] as const;
    expect(await send({ method, body: '{"limit":5}', headers })).toMatchObject({ status: 200 });
    expect(await send({ method })).toMatchObject({ status: 200 });
    expect(server.seen.map(({ line, body }) => [line, body])).toEqual([
      [`${method} /`, '{"limit":5}'],
      [`${method} /`, ''],
    ]);
  });

  it('has the headers that every request to its target carries, unless the client sets them', async () => {
    const server = await recording();
    const headers = { 'X-Gateway': 'in', 'X-Own': 'extra', Authorization: 'never added' };
    await sender(server.url, { headers })({ headers: [['x-own', 'client']] });
    const { headers: seen } = server.seen[0] ?? { headers: [] };
    expect(seen).toEqual(expect.arrayContaining(['X-Gateway', 'in', 'x-own', 'client']));
    expect(seen).not.toEqual(expect.arrayContaining(['extra']));
    expect(seen).not.toEqual(expect.arrayContaining(['never added']));
  });

  it('goes through the proxy of its target', async () => {
    const server = await recording();
    const proxy = await serveProxy();
    const send = sender(server.url, { proxy: { http: proxy.url, https: null, except: '' } });
    expect(await send({ target: '/x?a=1', headers: [['x-a', '1']] })).toMatchObject({ status: 200 });
    expect(proxy.asked).toEqual([`GET ${server.url}/x?a=1`]);
    expect(server.seen[0]?.headers.join()).toContain('x-a,1');
  });
});

describe('an answer that comes back', () => {
  it('keeps its headers as they were, in order, spelling and number', async () => {
    const { url } = await answering(
      'HTTP/1.1 404 Gone Fishing\r\nset-COOKIE: a\r\nX-Latin: \xe9\r\nSet-Cookie: b\r\nContent-Length: 2\r\n\r\nok',
    );
    expect(await sender(url)({})).toEqual({
      status: 404,
      headers: [
        ['set-COOKIE', 'a'],
        ['X-Latin', '\xe9'],
        ['Set-Cookie', 'b'],
        ['Content-Length', '2'],
      ],
      body: Buffer.from('ok'),
    });
  });

  it('shows that it came in chunks', async () => {
    const { url } = await answering(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n2\r\nbc\r\n0\r\n\r\n',
    );
    expect(await sender(url)({})).toEqual({
      status: 200,
      headers: [['Transfer-Encoding', 'chunked']],
      body: Buffer.from('abc'),
    });
  });

  it('is not decompressed, and no redirect is followed', async () => {
    const zipped = gzipSync('hello');
    const server = await recording((response) => {
      response.writeHead(302, { location: '/elsewhere', 'content-encoding': 'gzip' }).end(zipped);
    });
    expect(await sender(server.url)({})).toMatchObject({ status: 302, body: zipped });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['HEAD', 200],
    ['GET', 204],
    ['GET', 304],
  ])('may have no body: %s, %i', async (method, status) => {
    const server = await recording((response) => response.writeHead(status, { 'x-a': '1' }).end());
    expect(await sender(server.url)({ method })).toMatchObject({ status, body: Buffer.alloc(0) });
  });

  it('may have 16 MB of body, and no more', async () => {
    const longest = 16 * 1024 * 1024;
    const lengths = [longest, longest + 1];
    const server = await recording((response) => response.end(Buffer.alloc(lengths.shift() ?? 0)));
    const send = sender(server.url);
    expect(await send({})).toMatchObject({ status: 200, body: { length: longest } });
    expect(await send({})).toEqual({ failed: `the answer is longer than ${longest} bytes` });
  });
});

describe('a request without an answer', () => {
  it.each([
    ['that is no HTTP', 'HTTP/0.9?\r\n\r\n', /^the answer is not valid HTTP$/],
    [
      'that is cut',
      'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc',
      /^the connection was closed.*\(UND_ERR_SOCKET\)$/,
    ],
    ['that is nothing', '', /^the connection was closed.*\(UND_ERR_SOCKET\)$/],
  ])('says why: one %s', async (_, bytes, reason) => {
    const { url } = await answering(bytes);
    expect(await sender(url)({})).toEqual({ failed: expect.stringMatching(reason) });
  });

  it('says that nothing listens there', async () => {
    const server = await answering('');
    const gone = await serveBytes(() => {});
    await new Promise((resolve) => setImmediate(resolve));
    expect(await sender(`https://127.0.0.1:${server.port}`)({})).toEqual({
      failed: expect.stringMatching(/TLS|closed|reset/),
    });
    expect(gone.port).not.toBe(server.port);
    expect(await sender('http://127.0.0.1:1')({})).toEqual({
      failed: 'nothing listens there, at 127.0.0.1:1 (ECONNREFUSED)',
    });
  });

  it.each([
    ['a space in its target', { target: '/a b' }],
    ['a control character in its target', { target: '/a\tb' }],
    ['a target that is no path', { target: '*', method: 'OPTIONS' }],
    ['a header that no client could send', { headers: [['X-A', 'a\nb']] as const }],
  ])('could not be sent: %s', async (_, sending) => {
    const server = await recording();
    expect(await sender(server.url)(sending)).toEqual({
      failed: 'the request cannot be sent as it is (UND_ERR_INVALID_ARG)',
    });
    expect(server.seen).toEqual([]);
  });

  it.each(['before', 'during'])('was interrupted %s it', async (when) => {
    const stopped = new AbortController();
    const server = await recording((response) => {
      response.write('half');
      stopped.abort();
    });
    if (when === 'before') stopped.abort();
    expect(await sender(server.url)({}, stopped.signal)).toEqual({ failed: 'interrupted' });
    expect(server.seen).toHaveLength(when === 'before' ? 0 : 1);
  });

  it('was under way when the connections were closed', async () => {
    const upstream = openUpstream();
    const server = await recording(() => void upstream.close());
    const received = { method: 'GET', target: '/', origin: null, headers: [], body: Buffer.alloc(0) };
    expect(await upstream.send(received, server.url, never)).toEqual({
      failed: expect.stringContaining('interrupted'),
    });
  });
});
