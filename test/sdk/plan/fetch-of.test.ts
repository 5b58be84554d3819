import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchOf } from '../../../sdk/plan/fetch-of.ts';
import { openUpstream } from '../../../sdk/wire/upstream.ts';

interface Arrived {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** A server that notes what arrives; `prefix` is the path that its base ends with. */
async function serve(answer: (response: ServerResponse) => void, prefix = '') {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    arrived.push({ line: `${request.method} ${request.url}`, headers: request.headers, body: body.toString('latin1') });
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const upstream = openUpstream();
  const fetch = fetchOf(`http://127.0.0.1:${port}${prefix}`, upstream);
  stops.push(async () => {
    await upstream.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { fetch, arrived, host: `127.0.0.1:${port}` };
}

const ok = (response: ServerResponse) => response.end('{}');

describe('a request that is sent on to a server', () => {
  it('keeps method, path, query, headers and body, and has the host of the server', async () => {
    const { fetch, arrived, host } = await serve(ok, '/base');
    const body = Buffer.from([0x7b, 0xe0, 0xb8, 0x81, 0xff, 0x7d]);
    await fetch(
      new Request('https://api.omise.co/customers/a%2Fb?limit=5&from=2026-01-01T00%3A00%3A00Z', {
        method: 'PATCH',
        headers: { authorization: 'Basic abc', 'omise-version': '2019-05-29', host: 'api.omise.co', 'x-a': 'b, c' },
        body: new Uint8Array(body),
      }),
    );
    expect(arrived).toHaveLength(1);
    expect(arrived[0]?.line).toBe('PATCH /base/customers/a%2Fb?limit=5&from=2026-01-01T00%3A00%3A00Z');
    expect(arrived[0]?.headers).toEqual({
      host,
      connection: 'keep-alive',
      authorization: 'Basic abc',
      'omise-version': '2019-05-29',
      'x-a': 'b, c',
      'content-length': '6',
    });
    expect(arrived[0]?.body).toBe(body.toString('latin1'));
  });

  it.each(['GET', 'DELETE', 'POST'])('has no body where the %s had none', async (method) => {
    const { fetch, arrived } = await serve(ok);
    await fetch(new Request('https://api.omise.co/account', { method }));
    expect(arrived).toMatchObject([{ line: `${method} /account`, body: '' }]);
  });

  it('has the body of a GET, which some SDKs send', async () => {
    const { fetch, arrived } = await serve(ok);
    const request = new Request('https://api.omise.co/customers', { headers: { 'content-type': 'application/json' } });
    await fetch(Object.defineProperty(request, 'text', { value: async () => '{"limit":1}' }));
    expect(arrived).toMatchObject([{ line: 'GET /customers', body: '{"limit":1}' }]);
    expect(arrived[0]?.headers['content-length']).toBe('11');
  });

  it('has the body of a DELETE', async () => {
    const { fetch, arrived } = await serve(ok);
    await fetch(new Request('https://api.omise.co/customers/c', { method: 'DELETE', body: '{}' }));
    expect(arrived).toMatchObject([{ line: 'DELETE /customers/c', body: '{}' }]);
  });

  it('leaves out what concerned the connection of the client', async () => {
    const { fetch, arrived } = await serve(ok);
    const headers = { te: 'trailers', 'proxy-authorization': 'Basic abc', expect: '100-continue', 'keep-alive': '5' };
    await fetch(new Request('https://api.omise.co/account', { headers }));
    for (const name of Object.keys(headers)) expect(arrived[0]?.headers).not.toHaveProperty(name);
  });
});

describe('an answer that came from a server', () => {
  it('keeps status, headers and body, compressed as it is', async () => {
    const body = gzipSync('{"object":"account"}');
    const { fetch } = await serve((response) => {
      response.writeHead(418, [
        ...['content-type', 'application/json', 'content-encoding', 'gzip', 'x-request-id', 'abc'],
        ...['set-cookie', 'a=1', 'set-cookie', 'b=2', 'keep-alive', 'timeout=9', 'x-name', '\u00d6mer'],
      ]);
      response.end(body);
    });

    const answer = await fetch(new Request('https://api.omise.co/account'));

    expect(answer.status).toBe(418);
    expect([...answer.headers].filter(([name]) => name !== 'date')).toEqual([
      ['content-encoding', 'gzip'],
      ['content-type', 'application/json'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['x-name', '\u00d6mer'],
      ['x-request-id', 'abc'],
    ]);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(body);
  });

  it('may be a redirect, which is not followed', async () => {
    const { fetch, arrived } = await serve((response) => response.writeHead(302, { location: '/elsewhere' }).end());
    const answer = await fetch(new Request('https://api.omise.co/account'));
    expect([answer.status, answer.headers.get('location'), arrived.length]).toEqual([302, '/elsewhere', 1]);
  });

  it('may have no body', async () => {
    const { fetch } = await serve((response) => response.writeHead(204).end());
    const answer = await fetch(new Request('https://api.omise.co/customers/c', { method: 'DELETE' }));
    expect([answer.status, answer.body]).toEqual([204, null]);
  });

  it('is an error where the connection ends before it', async () => {
    const { fetch } = await serve((response) => response.destroy());
    await expect(fetch(new Request('https://api.omise.co/account'))).rejects.toThrow('closed');
  });

  it('is an error where it ends before its length', async () => {
    const { fetch } = await serve((response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('{}', () => response.destroy());
    });
    await expect(fetch(new Request('https://api.omise.co/account'))).rejects.toThrow();
  });
});

describe('closing', () => {
  it('ends what is still under way', async () => {
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const server = createServer(() => begun());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    stops.push(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    const upstream = openUpstream();
    const fetch = fetchOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, upstream);
    const answer = expect(fetch(new Request('https://api.omise.co/account'))).rejects.toThrow();

    await hasBegun;
    await upstream.close();

    await answer;
  });
});
