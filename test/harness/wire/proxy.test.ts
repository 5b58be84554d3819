import { createServer } from 'node:https';
import { createServer as createSilentServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Authority, newAuthority } from './certificates.ts';
import { outcome, sender } from './sender.ts';
import { serveProxy } from './small-proxy.ts';
import { open, serve } from './small-server.ts';

let authority: Authority;
const noTls = { certificate: null, key: null };

async function serveTls() {
  authority ??= await newAuthority();
  const { port } = await open(
    createServer(await authority.certify('localhost'), (_, response) => response.end('secure')),
    'https',
  );
  return { url: `https://localhost:${port}`, ca: authority.cert };
}

const user = 'someone:s%40crifice';
const authorization = `Basic ${btoa('someone:s@crifice')}`;

function withUser(url: string): string {
  return url.replace('://', `://${user}@`);
}

describe('a proxy', () => {
  it('is asked to forward http, with its user and password', async () => {
    const target = await serve(({ headers, url }, response) =>
      response.end(`${headers.host} ${url} ${headers['proxy-authorization'] ?? 'nothing'} ${headers['x-tenant']}`),
    );
    const proxy = await serveProxy({ authorization });
    const send = sender({
      proxy: { http: withUser(proxy.url), https: null, except: '' },
      headers: { 'x-tenant': 'blue' },
    });
    const result = await send(`${target.url}/base/cards?limit=1`);
    expect(outcome(result)).toBe(`200 ${new URL(target.url).host} /base/cards?limit=1 nothing blue`);
    expect(proxy.asked).toEqual([`GET ${target.url}/base/cards?limit=1`]);
  });

  it('is asked for a tunnel to https, with its user and password', async () => {
    const target = await serveTls();
    const proxy = await serveProxy({ authorization });
    const send = sender({
      proxy: { http: null, https: withUser(proxy.url), except: '' },
      tls: { ca: target.ca, ...noTls },
    });
    expect(outcome(await send(target.url))).toBe('200 secure');
    expect(proxy.asked).toEqual([`CONNECT ${new URL(target.url).host}`]);
  });

  it('may itself be reached by TLS', async () => {
    const target = await serve((_, response) => response.end('plain'));
    const secure = await serveTls();
    const proxy = await serveProxy({ certificate: await authority.certify('localhost') });
    const url = proxy.url.replace('127.0.0.1', 'localhost');
    const send = sender({ proxy: { http: url, https: url, except: '' }, tls: { ca: secure.ca, ...noTls } });
    expect(outcome(await send(target.url))).toBe('200 plain');
    expect(outcome(await send(secure.url))).toBe('200 secure');
    expect(proxy.asked).toEqual([`GET ${target.url}/`, `CONNECT ${new URL(secure.url).host}`]);
  });

  it('is passed by for the hosts that are excepted, and for a scheme that has none', async () => {
    const target = await serve((_, response) => response.end('direct'));
    const proxy = await serveProxy();
    for (const except of ['127.0.0.1', `127.0.0.1:${target.port}`, '*', 'localhost, 127.0.0.1']) {
      const send = sender({ proxy: { http: proxy.url, https: proxy.url, except } });
      expect(outcome(await send(target.url))).toBe('200 direct');
    }
    expect(outcome(await sender({ proxy: { http: null, https: proxy.url, except: '' } })(target.url))).toBe(
      '200 direct',
    );
    expect(proxy.asked).toEqual([]);
    const other = sender({ proxy: { http: proxy.url, https: null, except: '127.0.0.1:1, example.com' } });
    expect(outcome(await other(target.url))).toBe('200 direct');
    expect(proxy.asked).toHaveLength(1);
  });

  it('is not taken from the environment: that is for the configuration to do', async () => {
    const target = await serve((_, response) => response.end('direct'));
    const proxy = await serveProxy();
    const before = process.env.HTTP_PROXY;
    process.env.HTTP_PROXY = proxy.url;
    try {
      expect(outcome(await sender()(target.url))).toBe('200 direct');
      const https = sender({ proxy: { http: null, https: 'http://127.0.0.1:1', except: '' } });
      expect(outcome(await https(target.url))).toBe('200 direct');
    } finally {
      if (before === undefined) delete process.env.HTTP_PROXY;
      else process.env.HTTP_PROXY = before;
    }
    expect(proxy.asked).toEqual([]);
  });

  it('carries as many requests at once as there are checks', async () => {
    let underWay = 0;
    const all = Promise.withResolvers<void>();
    const target = await serve(async (_, response) => {
      if (++underWay === 24) all.resolve();
      await all.promise;
      response.end();
    });
    const proxy = await serveProxy();
    const send = sender({ proxy: { http: proxy.url, https: null, except: '' } }, { concurrency: 4 });
    const results = await Promise.all(Array.from({ length: 24 }, () => send(target.url)));
    expect(new Set(results.map(outcome))).toEqual(new Set(['200 ']));
  });
});

describe('a proxy that fails', () => {
  const refused = 'the proxy demands a user and a password, or does not take those in its URL (status 407)';

  it.each(['http', 'https'] as const)(
    'with status 407 is told apart from the target (%s), without the password',
    async (scheme) => {
      const target = scheme === 'http' ? await serve((_, response) => response.end()) : await serveTls();
      const proxy = await serveProxy({ authorization });
      for (const url of [proxy.url, withUser(proxy.url).replace('someone', 'nobody')]) {
        const send = sender({ proxy: { http: url, https: url, except: '' } });
        expect(outcome(await send(target.url))).toBe(refused);
      }
    },
  );

  it('to open a tunnel is told with its status', async () => {
    const target = await serveTls();
    const proxy = await serveProxy({ refuses: 403 });
    const send = sender({ proxy: { http: null, https: proxy.url, except: '' } });
    expect(outcome(await send(target.url))).toBe('the proxy refuses to connect (status 403)');
  });

  it('by not being there is named by its place', async () => {
    const send = sender({ proxy: { http: 'http://127.0.0.1:1', https: 'http://127.0.0.1:1', except: '' } });
    for (const url of ['http://target.example/', 'https://target.example/'])
      expect(outcome(await send(url))).toBe('nothing listens there, at 127.0.0.1:1 (ECONNREFUSED)');
  });

  it('by never answering ends with the time-out, time after time', async () => {
    const proxy = await open(createSilentServer(), 'http');
    const send = sender({ proxy: { http: proxy.url, https: proxy.url, except: '' } }, { timeoutMs: 200 });
    for (const url of ['http://target.example/', 'https://target.example/'])
      expect(outcome(await send(url))).toBe('no complete answer within 200 ms');
  });
});
