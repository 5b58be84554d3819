import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { directNetwork } from '../../../harness/target.ts';
import { longestBody } from '../../../harness/wire/decompress.ts';
import { openTransport } from '../../../harness/wire/transport.ts';
import { outcome, sender } from './sender.ts';
import { open, serve, serveBytes } from './small-server.ts';

/** A server that answers each connection's first bytes with these, and then ends it if it is told to. */
function saying(bytes: string | Buffer, ends = true) {
  return serveBytes((socket) => socket.once('data', () => (ends ? socket.end(bytes) : socket.write(bytes))));
}

const head = 'HTTP/1.1 200 OK\r\n';

describe('a request', () => {
  it('is sent as it is, and its answer comes back with repeated headers joined', async () => {
    const server = await serve(async (request, response) => {
      const body = (await request.toArray()).join('');
      response.setHeader('x-seen', ['one', 'two']);
      response.end(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`);
    });
    const headers = { 'content-type': 'application/json' };
    const result = await sender()(`${server.url}/a?b=c`, { method: 'PATCH', headers, body: '{}' });
    expect(outcome(result)).toBe('200 PATCH /a?b=c application/json {}');
    expect(result).toMatchObject({ headers: { 'x-seen': 'one, two' }, throttled: 0 });
  });

  it('does not follow a redirect', async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: '/elsewhere' }).end());
    expect(outcome(await sender()(server.url))).toBe('302 ');
  });

  it('carries the headers of the target, but none that the API or the connection gives a meaning', async () => {
    const server = await serve(({ headers }, response) => response.end(JSON.stringify(headers)));
    const send = sender({
      headers: {
        'X-Tenant': 'blue',
        'User-Agent': 'other',
        'X-Own': 'from outside',
        Authorization: 'Basic smuggled',
        'omise-version': '2014-07-27',
        'Content-Type': 'text/plain',
        Host: 'elsewhere',
        'Transfer-Encoding': 'chunked',
        'Proxy-Authorization': 'Basic smuggled',
      },
    });
    const plain = JSON.parse(outcome(await send(server.url, { headers: { 'x-own': 'mine' } })).slice(4));
    expect(plain).toEqual({
      'x-tenant': 'blue',
      'x-own': 'mine',
      host: new URL(server.url).host,
      connection: 'keep-alive',
    });
    const own = { authorization: 'Basic own', 'content-type': 'application/json', 'omise-version': '2019-05-29' };
    const full = await send(server.url, { method: 'POST', headers: own, body: '{}' });
    expect(JSON.parse(outcome(full).slice(4))).toMatchObject({ ...own, 'x-tenant': 'blue' });
  });

  const hasIpv6 = Object.values(networkInterfaces()).some((each) => each?.some(({ address }) => address === '::1'));

  it.skipIf(!hasIpv6)('reaches an IPv6 literal (skipped where this machine has no ::1)', async () => {
    const server = await serve(({ headers }, response) => response.end(headers.host), '::1');
    expect(outcome(await sender()(`${server.url}/x`))).toBe(`200 [::1]:${server.port}`);
  });

  it('is under way together with as many as there are checks, and those of a race', async () => {
    let underWay = 0;
    let most = 0;
    const all = Promise.withResolvers<void>();
    const server = await serve(async (_, response) => {
      most = Math.max(most, ++underWay);
      if (underWay === 52) all.resolve();
      await all.promise;
      response.end();
    });
    const send = sender({}, { concurrency: 32 });
    const results = await Promise.all(Array.from({ length: 52 }, () => send(server.url)));
    expect(results.map(outcome)).toEqual(Array.from({ length: 52 }, () => '200 '));
    expect(most).toBe(52);
  });

  it('waits for its turn without losing time for its answer', async () => {
    const server = await serve(async (_, response) => {
      await setTimeout(60);
      response.end();
    });
    const send = sender({ requestsAtOnce: 1 }, { timeoutMs: 1_000 });
    const results = await Promise.all(Array.from({ length: 20 }, () => send(server.url)));
    expect(results.map(outcome)).toEqual(Array.from({ length: 20 }, () => '200 '));
    const sentAt = results.map((result) => result.sentAt ?? 0);
    for (const [index, at] of sentAt.slice(1).entries()) expect(at - (sentAt[index] ?? 0)).toBeGreaterThan(50);
  });

  it('does not pile up listeners or warnings on the signal that it shares with others', async () => {
    const server = await serve((_, response) => response.end());
    const warned = vi.fn();
    process.on('warning', warned);
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const send = sender();
    await Promise.all(Array.from({ length: 60 }, () => send(server.url, { signal })));
    await setTimeout(0);
    process.off('warning', warned);
    expect(warned).not.toHaveBeenCalled();
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});

describe('a lost answer', () => {
  it('is asked for up to twice more by GET, and never by another method', async () => {
    const methods: string[] = [];
    const server = await serve((request) => {
      methods.push(request.method ?? '');
      request.socket.destroy();
    });
    const send = sender();
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
      expect(outcome(await send(server.url, { method }))).toMatch(/closed|reset/);
    }
    expect(methods).toEqual(['GET', 'GET', 'GET', 'POST', 'PATCH', 'DELETE']);
  });

  it('is not asked for again by POST on a kept-alive connection that ends under it', async () => {
    let posts = 0;
    const server = await serve((request, response) => {
      if (request.method === 'GET') response.end('kept');
      else {
        posts++;
        request.socket.resetAndDestroy();
      }
    });
    const send = sender();
    expect(outcome(await send(server.url))).toBe('200 kept');
    expect(outcome(await send(server.url, { method: 'POST', body: '{}' }))).toMatch(/closed|reset/);
    expect(posts).toBe(1);
    expect(outcome(await send(server.url))).toBe('200 kept');
  });

  it('is not waited for beyond the time-out, however steadily its bytes drip; the connection ends', async () => {
    let requests = 0;
    const server = await serve((_, response) => {
      requests++;
      response.writeHead(200, { 'content-length': '100000' });
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const result = await sender({}, { timeoutMs: 300 })(server.url);
    expect(result).toEqual(expect.objectContaining({ lost: 'no complete answer within 300 ms', timedOut: true }));
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
    expect(requests).toBe(1);
  });

  it('is not waited for where its request is stopped: a GET at once, a POST not before its answer', async () => {
    const got = Promise.withResolvers<void>();
    const server = await serve(async (request, response) => {
      got.resolve();
      if (request.method === 'GET') return;
      await setTimeout(100);
      response.end('created');
    });
    const send = sender();
    const controller = new AbortController();
    const get = send(server.url, { signal: controller.signal });
    const post = send(server.url, { method: 'POST', signal: controller.signal });
    await got.promise;
    await setTimeout(30);
    controller.abort();
    expect(outcome(await get)).toBe('interrupted');
    expect(outcome(await post)).toBe('200 created');
  });
});

describe('a request that waits for its turn', () => {
  it('ends at once when it is stopped, whatever its method: it was never sent', async () => {
    const got = Promise.withResolvers<void>();
    let requests = 0;
    const server = await serve(() => {
      requests++;
      got.resolve();
    });
    const send = sender({ requestsAtOnce: 1 });
    void send(server.url);
    await got.promise;
    const controller = new AbortController();
    const waiting = send(server.url, { method: 'POST', signal: controller.signal });
    controller.abort();
    expect(await waiting).toEqual({ lost: 'interrupted', unsent: true });
    expect(requests).toBe(1);
  });
});

describe('an answer that never ends', () => {
  it('is read up to the limit, and its connection ends without being drained', async () => {
    let written = 0;
    const server = await serveBytes((socket: Socket) => {
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const pour = () => {
        while (!socket.destroyed) {
          written += chunk.length;
          if (!socket.write(chunk)) break;
        }
      };
      socket.once('data', () => {
        socket.write(`${head}content-type: text/plain\r\n\r\n`);
        socket.on('drain', pour);
        pour();
      });
    });
    expect(outcome(await sender()(server.url, { method: 'POST' }))).toBe(
      `the answer is longer than ${longestBody} bytes`,
    );
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
    // What lies in the buffers of both sides comes on top.
    expect(written).toBeLessThan(longestBody * 3);
  });

  it('is ended where its headers are without measure', async () => {
    const server = await serveBytes((socket: Socket) => {
      const pour = () => {
        while (!socket.destroyed && socket.write(`x-flood: ${'y'.repeat(1_000)}\r\n`));
      };
      socket.once('data', () => {
        socket.write(head);
        socket.on('drain', pour);
        pour();
      });
    });
    expect(outcome(await sender()(server.url, { method: 'POST' }))).toBe(
      'the headers of the answer are too long (UND_ERR_HEADERS_OVERFLOW)',
    );
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  });
});

describe('what is no answer', () => {
  it.each([
    ['another protocol', 'hello\r\n', 'the answer is not valid HTTP'],
    ['an alert of TLS', Buffer.from([0x15, 3, 1, 0, 2, 2, 40]), 'the port speaks TLS; use an https URL'],
    ['a bad chunk', `${head}transfer-encoding: chunked\r\n\r\nzz\r\n`, 'the answer is not valid HTTP'],
    [
      'two lengths',
      `${head}content-length: 3\r\ncontent-length: 4\r\n\r\nabc`,
      'the body is not as long as its Content-Length says (UND_ERR_RES_CONTENT_LENGTH_MISMATCH)',
    ],
    [
      'a body cut short',
      `${head}content-length: 10\r\n\r\nabc`,
      'the connection was closed before the answer was complete (UND_ERR_SOCKET)',
    ],
    ['nothing', '', 'the connection was closed before the answer was complete (UND_ERR_SOCKET)'],
    [
      'a change of protocol',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
      'the connection was closed before the answer was complete (UND_ERR_SOCKET)',
    ],
    [
      'a bad compression',
      `${head}content-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc`,
      'the answer could not be decompressed',
    ],
  ])('such as %s, is told in one sentence', async (_, bytes, reason) => {
    const server = await saying(bytes);
    expect(outcome(await sender()(server.url, { method: 'POST' }))).toBe(reason);
  });

  it('names the place where nobody listens, and the host name that nobody knows', async () => {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    server.close();
    await once(server, 'close');
    expect(outcome(await sender()(`http://127.0.0.1:${port}/`))).toBe(
      `nothing listens there, at 127.0.0.1:${port} (ECONNREFUSED)`,
    );
    expect(outcome(await sender()('http://no-such-host.invalid/'))).toMatch(
      /^the host name no-such-host\.invalid (?:is unknown \(ENOTFOUND\)|could not be looked up \(EAI_AGAIN\))$/,
    );
  });
});

describe('throttling', () => {
  it('is obeyed for a POST too, whose answer then counts', async () => {
    const bodies: string[] = [];
    const server = await serve(async (request, response) => {
      bodies.push((await request.toArray()).join(''));
      if (bodies.length === 1) response.writeHead(429, { 'retry-after': '0' }).end();
      else response.writeHead(201).end('created');
    });
    const result = await sender()(server.url, { method: 'POST', body: '{"a":1}' });
    expect(outcome(result)).toBe('201 created');
    expect(result.throttled).toBe(1);
    expect(bodies).toEqual(['{"a":1}', '{"a":1}']);
  });

  it('without end costs hundreds of requests no more than the bound', async () => {
    let requests = 0;
    const server = await serve((_, response) => {
      requests++;
      response.writeHead(429).end();
    });
    const send = sender({ throttleWaitMs: 600 });
    const startedAt = performance.now();
    let left = 800;
    const results: string[] = [];
    const worker = async () => {
      for (; left > 0; left--) results.push(outcome(await send(server.url, { method: 'POST' })));
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(requests).toBeLessThan(50);
    expect(results.every((each) => each.startsWith('429') || each.startsWith('not sent'))).toBe(true);
  });
});

describe('closing', () => {
  it('ends the connections that were kept', async () => {
    const server = await open(
      createServer((_, response) => response.end()),
      'http',
    );
    const transport = openTransport({ timeoutMs: 1_000, concurrency: 1, network: directNetwork });
    await transport.send({ method: 'GET', url: server.url, headers: {}, body: null }, new AbortController().signal);
    expect(server.sockets.size).toBe(1);
    await transport.close();
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  });
});
