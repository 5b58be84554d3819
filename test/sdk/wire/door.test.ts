import { once } from 'node:events';
import { request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetch, ProxyAgent } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAuthority } from '../../../sdk/wire/authority.ts';
import { openDoor } from '../../../sdk/wire/door.ts';
import { serveBytes } from '../../harness/wire/small-server.ts';
import { eventually } from './eventually.ts';
import { authority, hosts, openedDoor, reply } from './opened-door.ts';
import { type RawClient, rawClient, secureClient, tunnelled } from './raw-client.ts';

const get = (target: string, host = 'api.omise.co') => `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1');

/** Sends one good request on a new connection, so that what was written before has been seen. */
async function settle(port: number): Promise<void> {
  const client = await rawClient(port);
  client.write(get('/settle'));
  await client.until('ok');
}

describe('a proxy for the hosts under test', () => {
  it('answers https of Node through a tunnel, as the host', async () => {
    const door = await openedDoor(async () => reply({ status: 201, body: 'hello' }));
    const { socket } = await secureClient(door.port);
    const sent = request('https://api.omise.co/tokens?a=1', { method: 'POST', createConnection: () => socket });
    const [answer] = await once(sent.end('{"x":1}'), 'response');
    expect(answer.statusCode).toBe(201);
    expect((await answer.toArray()).join('')).toBe('hello');
    expect(door.received).toMatchObject([{ method: 'POST', target: '/tokens?a=1', origin: 'https://api.omise.co' }]);
    expect(text(door.received[0]?.body)).toBe('{"x":1}');
    expect(door.told).toEqual([]);
  });

  it('answers fetch, which offers HTTP/2 too', async () => {
    const door = await openedDoor();
    const dispatcher = new ProxyAgent({
      uri: door.url,
      allowH2: true,
      requestTls: { ca: (await authority()).caPem, allowH2: true },
    });
    onTestFinished(() => dispatcher.destroy());
    expect(await (await fetch('https://vault.omise.co/tokens', { dispatcher })).text()).toBe('ok');
    expect(door.received).toMatchObject([{ origin: 'https://vault.omise.co', target: '/tokens' }]);
  });

  it.each([
    ['http in a tunnel', 'api.omise.co:80', 'http://api.omise.co'],
    ['http in a tunnel to another port', 'API.omise.co:8080', 'http://api.omise.co:8080'],
  ])('answers %s', async (_, to, origin) => {
    const door = await openedDoor();
    const client = await tunnelled(door.port, to);
    client.write(get('/a'));
    await client.until('ok');
    client.write(get('/b'));
    await eventually(() => door.received).toMatchObject([
      { target: '/a', origin },
      { target: '/b', origin },
    ]);
  });

  it('takes the first bytes of a tunnel together with the CONNECT', async () => {
    const door = await openedDoor();
    const client = await rawClient(door.port);
    client.write(`CONNECT vault.omise.co:80 HTTP/1.1\r\nHost: vault.omise.co\r\n\r\n${get('/a')}`);
    expect(await client.until('ok')).toMatch(/^HTTP\/1.1 200 Connection Established\r\n\r\nHTTP\/1.1 200 OK\r\n/);
    expect(door.received).toMatchObject([{ target: '/a', origin: 'http://vault.omise.co' }]);
  });

  it.each([
    ['a path, and names the server in Host', '/x', 'http://api.omise.co', '/x'],
    ['a whole URL', 'http://api.omise.co/x', 'http://api.omise.co', '/x'],
    ['a URL with the usual port', 'http://api.omise.co:80/x', 'http://api.omise.co', '/x'],
    ['a URL in capitals', 'HTTP://API.OMISE.CO/X', 'http://api.omise.co', '/X'],
    ['a URL without a path', 'http://vault.omise.co', 'http://vault.omise.co', '/'],
    ['a URL with a query alone', 'http://vault.omise.co?a=1', 'http://vault.omise.co', '/?a=1'],
    ['a URL with a user', 'http://user:word@api.omise.co/x', 'http://api.omise.co', '/x'],
    ['an https URL in the clear', 'https://api.omise.co:8443/x', 'https://api.omise.co:8443', '/x'],
  ])('takes a request for %s', async (_, target, origin, path) => {
    const door = await openedDoor();
    const client = await rawClient(door.port);
    client.write(get(target));
    await client.until('ok');
    expect(door.received).toMatchObject([{ origin, target: path }]);
    expect(door.told).toEqual([]);
  });

  it('takes a request that names the door itself in Host for one that was pointed at it', async () => {
    const door = await openedDoor();
    const client = await rawClient(door.port);
    client.write(get('/x').replace('api.omise.co', new URL(door.url).host));
    await client.until('ok');
    expect(door.received).toMatchObject([{ origin: null, target: '/x' }]);
  });

  it('knows itself in a whole URL', async () => {
    const door = await openedDoor();
    const client = await rawClient(door.port);
    client.write(get(`${door.url}/x`));
    await client.until('ok');
    expect(door.received).toMatchObject([{ origin: null, target: '/x' }]);
  });
});

describe('a host that is not under test', () => {
  it.each(['CONNECT', 'GET'])('is refused and not connected to: %s', async (method) => {
    const door = await openedDoor();
    let connections = 0;
    const { port } = await serveBytes(() => {
      connections++;
    });
    const client = await rawClient(door.port);
    const target = method === 'GET' ? `http://127.0.0.1:${port}/x` : `127.0.0.1:${port}`;
    client.write(`${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    const seen = await client.until('under test.');
    expect(seen).toMatch(/^HTTP\/1.1 403 Forbidden\r\n(?:.+\r\n)+\r\n[A-Z][^.]+ 127\.0\.0\.1: [^.]+\.\n?$/);
    expect(door.told).toEqual(['refused 127.0.0.1']);
    await settle(door.port);
    expect(connections).toBe(0);
    expect(door.received).toMatchObject([{ target: '/settle' }]);
  });

  it('is refused by its name alone, whatever the port and the case', async () => {
    const door = await openedDoor();
    for (const to of ['Example.COM:443', 'api.omise.co.example.com:443', 'omise.co:443', '[::1]:443']) {
      await expect(tunnelled(door.port, to)).rejects.toThrow(/HTTP\/1.1 403 /);
    }
    expect(door.told).toEqual([
      'refused example.com',
      'refused api.omise.co.example.com',
      'refused omise.co',
      'refused [::1]',
    ]);
    await expect(tunnelled(door.port, 'API.Omise.CO:443')).resolves.toBeDefined();
  });

  it('is refused in a tunnel, too, and there is no tunnel in a tunnel', async () => {
    const door = await openedDoor();
    const client = await secureClient(door.port);
    client.write(get('https://example.com/x'));
    await client.until('403 Forbidden');
    expect(door.told).toEqual(['refused example.com']);
    client.write('CONNECT api.omise.co:443 HTTP/1.1\r\nHost: api.omise.co\r\n\r\n');
    await client.until('no tunnel here');
    expect(door.received).toEqual([]);
  });
});

describe('a server that clients are pointed at', () => {
  it('takes requests for paths, and for itself', async () => {
    const door = await openedDoor(undefined, { isProxy: false });
    const client = await rawClient(door.port);
    client.write(`${get('/x')}${get(`http://localhost:${door.port}/y`)}`);
    await eventually(() => door.received.length).toBe(2);
    expect(door.received).toMatchObject([
      { target: '/x', origin: null },
      { target: '/y', origin: null },
    ]);
  });

  it('is no proxy', async () => {
    const door = await openedDoor(undefined, { isProxy: false });
    await expect(tunnelled(door.port, 'api.omise.co:443')).rejects.toThrow(/HTTP\/1.1 403 /);
    const client = await rawClient(door.port);
    client.write(get('http://api.omise.co/x'));
    await client.until('HTTP/1.1 403 ');
    expect(door.received).toEqual([]);
    expect(door.told).toEqual(['refused api.omise.co']);
  });
});

describe('a request', () => {
  const targets = [
    '/a|b"c',
    '/%7e/../x',
    '//x',
    '/./a//b/',
    '/a?a=[1]&b={2}',
    '/<>^`\\',
    '/a?b?c#d',
    '/%zz%',
    '/a;b=c?',
  ];
  it.each(targets)('keeps its target byte for byte: %s', async (target) => {
    const door = await openedDoor();
    const clients = [await rawClient(door.port), await secureClient(door.port)];
    for (const client of clients) {
      client.write(get(target));
      await client.until('ok');
    }
    clients[0]?.write(get(`http://api.omise.co${target}`));
    await eventually(() => door.received.map((each) => each.target)).toEqual([target, target, target]);
  });

  it('keeps its headers as they were, in order and spelling', async () => {
    const door = await openedDoor();
    const client = await secureClient(door.port);
    client.write('GET / HTTP/1.1\r\nhOST: api.omise.co\r\nX-B: 2\r\nx-a:1\r\nX-B:  3 \r\nX-Latin: \xe9\r\n\r\n');
    await client.until('ok');
    expect(door.received[0]?.headers).toEqual([
      ['hOST', 'api.omise.co'],
      ['X-B', '2'],
      ['x-a', '1'],
      ['X-B', '3'],
      ['X-Latin', 'Ã©'],
    ]);
  });

  it.each(['GET', 'DELETE', 'POST', 'PATCH', 'OPTIONS'])('keeps the body of a %s', async (method) => {
    const door = await openedDoor();
    const client = await secureClient(door.port);
    client.write(`${method} / HTTP/1.1\r\nHost: api.omise.co\r\nContent-Length: 11\r\n\r\n{"limit":5}`);
    await client.until('ok');
    expect(door.received).toMatchObject([{ method }]);
    expect(text(door.received[0]?.body)).toBe('{"limit":5}');
  });

  it('keeps a body that comes in chunks, without their framing', async () => {
    const door = await openedDoor();
    const client = await secureClient(door.port);
    client.write('POST / HTTP/1.1\r\nHost: api.omise.co\r\nTransfer-Encoding: chunked\r\n\r\n');
    for (const part of ['4\r\nab', 'cd\r\n', '3;x=y\r\nefg\r\n', '0\r\n\r\n']) client.write(part);
    await client.until('ok');
    expect(text(door.received[0]?.body)).toBe('abcdefg');
  });

  it('is told to go on where it expects that', async () => {
    const door = await openedDoor();
    const client = await secureClient(door.port);
    client.write('POST / HTTP/1.1\r\nHost: api.omise.co\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n');
    expect(await client.until('\r\n\r\n')).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    client.write('abc');
    await client.until('ok');
    expect(text(door.received[0]?.body)).toBe('abc');
  });

  it('is taken with an expectation or an upgrade that nobody knows', async () => {
    const door = await openedDoor();
    const client = await rawClient(door.port);
    client.write('GET /a HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\n\r\n');
    client.write('GET /b HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n');
    await eventually(() => door.received.map(({ target }) => target)).toEqual(['/a', '/b']);
  });

  it('may have 8 MB of body, and no more', async () => {
    const door = await openedDoor(async ({ body }) => reply({ body: `ok ${body.length}` }));
    const longest = 8 * 1024 * 1024;
    const client = await secureClient(door.port);
    client.write(`POST / HTTP/1.1\r\nHost: api.omise.co\r\nContent-Length: ${longest}\r\n\r\n`);
    client.write(Buffer.alloc(longest));
    await client.until(`ok ${longest}`);
    client.write('POST / HTTP/1.1\r\nHost: api.omise.co\r\nTransfer-Encoding: chunked\r\n\r\n');
    client.write(`${(longest + 1).toString(16)}\r\n`);
    client.write(Buffer.alloc(longest + 1));
    client.write('\r\n0\r\n\r\n');
    const { seen } = await client.end();
    expect(seen).toMatch(/HTTP\/1.1 413 (?:.+\r\n)+\r\nThe body of the request is longer than 8388608 bytes\.\n$/);
    expect(door.received).toHaveLength(1);
  });
});

describe('a connection', () => {
  it('stays open for further requests', async () => {
    const door = await openedDoor(async ({ target }) => reply({ body: `answer to ${target}.` }));
    const client = await secureClient(door.port);
    for (const target of ['/1', '/2', '/3']) {
      client.write(get(target));
      await client.until(`answer to ${target}.`);
    }
    expect(client.seen()).not.toMatch(/connection|keep-alive/i);
    expect(door.received.map(({ target }) => target)).toEqual(['/1', '/2', '/3']);
  });

  it('answers requests that come together one after the other, in their order', async () => {
    let atOnce = 0;
    const most: number[] = [];
    const door = await openedDoor(async ({ target }) => {
      most.push(++atOnce);
      await sleep(target === '/1' ? 30 : 0);
      atOnce--;
      return reply({ body: `answer to ${target}.` }, target === '/2' ? 'in chunks' : 'whole');
    });
    const client = await secureClient(door.port);
    client.write(`${get('/1')}${get('/2')}${get('/3')}`);
    const seen = await client.until('answer to /3.');
    expect(seen.match(/answer to [^.]+/g)).toEqual(['answer to /1', 'answer to /2', 'answer to /3']);
    expect(most).toEqual([1, 1, 1]);
  });

  it('ends with the answer where the client wants that', async () => {
    const door = await openedDoor();
    const client = await secureClient(door.port);
    client.write('GET / HTTP/1.1\r\nHost: api.omise.co\r\nConnection: close\r\n\r\n');
    const { seen, how } = await client.end();
    expect(seen).toMatch(/\r\nConnection: close\r\n(?:.+\r\n)*\r\nok$/);
    expect(how).toBe('closed');
  });

  it('aborts the work on a request when the client goes', async () => {
    const aborted = Promise.withResolvers<void>();
    const door = await openedDoor(async (_, signal) => {
      await once(signal, 'abort');
      aborted.resolve();
      return reply({});
    });
    const client = await secureClient(door.port);
    client.write(get('/'));
    await eventually(() => door.received.length).toBe(1);
    client.socket.destroy();
    await aborted.promise;
    expect(door.told).toEqual([]);
  });

  it.each([
    ['the work on it fails', () => Promise.reject(new Error('never to be shown'))],
    [
      'the work on it throws',
      () => {
        throw new Error('never to be shown');
      },
    ],
    ['the answer has a header that cannot be written', async () => reply({ headers: [['X-A', 'a\nb']] })],
    ['the answer has no valid status', async () => reply({ status: 42 })],
  ])('answers 502 where %s, and goes on', async (_, respond) => {
    const door = await openedDoor(respond);
    const client = await secureClient(door.port);
    client.write(`${get('/1')}${get('/2')}`);
    await eventually(() => client.seen().match(/HTTP\/1.1 502 Bad Gateway/g)).toHaveLength(2);
    expect(client.seen()).toContain('\r\n\r\nCardproof could not answer this request.\n');
    expect(client.seen()).not.toContain('never to be shown');
  });
});

describe('what is no request', () => {
  const host = 'Host: api.omise.co';
  const cases: readonly (readonly [what: string, bytes: string, reason: RegExp])[] = [
    ['a space in the target', `GET /a b HTTP/1.1\r\n${host}\r\n\r\n`, /one space between.*\(HPE_INVALID_CONSTANT\)$/],
    ['a NUL in the target', `GET /a\0b HTTP/1.1\r\n${host}\r\n\r\n`, /must be escaped \(HPE_INVALID_URL\)$/],
    ['a letter that is not ASCII', `GET /é HTTP/1.1\r\n${host}\r\n\r\n`, /must be escaped \(HPE_INVALID_URL\)$/],
    ['a target without a slash', `GET cards HTTP/1.1\r\n${host}\r\n\r\n`, /begins with no slash.*\(HPE_INVALID_URL\)$/],
    [
      'a header without a colon',
      `GET / HTTP/1.1\r\n${host}\r\nno colon\r\n\r\n`,
      /header.*\(HPE_INVALID_HEADER_TOKEN\)$/,
    ],
    ['a space before a colon', `GET / HTTP/1.1\r\n${host}\r\nA : b\r\n\r\n`, /header.*\(HPE_INVALID_HEADER_TOKEN\)$/],
    ['a NUL in a header', `GET / HTTP/1.1\r\n${host}\r\nA: b\0c\r\n\r\n`, /header.*\(HPE_INVALID_HEADER_TOKEN\)$/],
    ['no Host', 'GET / HTTP/1.1\r\nA: b\r\n\r\n', /it has no Host header$/],
    ['an unknown method', `WISH / HTTP/1.1\r\n${host}\r\n\r\n`, /method.*\(HPE_INVALID_METHOD\)$/],
    ['another version', `GET / HTTP/1.9\r\n${host}\r\n\r\n`, /HTTP\/1\.1.*\(HPE_INVALID_VERSION\)$/],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /HTTP\/2/],
    [
      'a wrong length',
      `POST / HTTP/1.1\r\n${host}\r\nContent-Length: x\r\n\r\n`,
      /length.*\(HPE_INVALID_CONTENT_LENGTH\)$/,
    ],
    [
      'two lengths',
      `POST / HTTP/1.1\r\n${host}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n`,
      /length.*\(HPE_/,
    ],
    [
      'a chunk without a length',
      `POST / HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
      /chunked.*\(HPE_INVALID_CHUNK_SIZE\)$/,
    ],
  ];

  it.each(cases)('is told and answered with 400: %s', async (_, bytes, reason) => {
    const door = await openedDoor();
    const clients: readonly (readonly [RawClient, string])[] = [
      [await rawClient(door.port), 'null'],
      [await secureClient(door.port), 'https://api.omise.co'],
    ];
    for (const [index, [client, origin]] of clients.entries()) {
      client.write(bytes);
      const { seen, how } = await client.end();
      expect(seen).toMatch(
        /^HTTP\/1.1 400 Bad Request\r\n(?:.+\r\n)*Connection: close\r\n\r\nThis is no HTTP request: .+\.\n$/,
      );
      expect(how).toBe('closed');
      expect(door.told).toHaveLength(index + 1);
      expect(door.told[index]).toMatch(reason);
      expect(door.told[index]).toMatch(new RegExp(`^malformed ${origin}: `));
      expect(door.heads[index]?.toString()).toBe(bytes);
    }
    expect(door.received).toEqual([]);
  });

  it('shows no more than 4 KB of itself', async () => {
    const door = await openedDoor();
    const client = await rawClient(door.port);
    client.write(`GET / HTTP/1.1\r\n${host}\r\nno colon\r\n${'x'.repeat(10_000)}`);
    await client.end();
    expect(door.heads.map(({ length }) => length)).toEqual([4_096]);
  });

  it('is TLS, too, where HTTP is expected', async () => {
    const door = await openedDoor();
    const client = await rawClient(door.port);
    client.write(Buffer.from('160301000401000000', 'hex'));
    await client.end();
    expect(door.told).toEqual([expect.stringContaining('it is TLS where HTTP was expected')]);
  });

  it('has longer headers than anybody needs', async () => {
    const door = await openedDoor();
    const client = await rawClient(door.port);
    client.write(`GET / HTTP/1.1\r\n${host}\r\nA: ${'x'.repeat(70_000)}\r\n\r\n`);
    const { seen } = await client.end();
    expect(seen).toMatch(/^HTTP\/1.1 431 /);
    expect(door.told).toEqual([expect.stringContaining('headers are longer')]);
  });

  it('ends before it is complete', async () => {
    const door = await openedDoor();
    const client = await rawClient(door.port);
    client.socket.end(`POST / HTTP/1.1\r\n${host}\r\nContent-Length: 10\r\n\r\nabc`);
    await client.end();
    expect(door.told).toEqual([expect.stringContaining('the connection ended before it was complete')]);
    expect(door.received).toEqual([]);
  });

  it('is answered after the requests before it', async () => {
    const door = await openedDoor(async ({ target }) => {
      await sleep(20);
      return reply({ body: `answer to ${target}.` });
    });
    const client = await secureClient(door.port);
    client.write(`${get('/1')}${get('/2')}${get('/ 3')}${get('/4')}`);
    const { seen } = await client.end();
    expect(seen.match(/answer to [^.]+|HTTP\/1.1 400/g)).toEqual(['answer to /1', 'answer to /2', 'HTTP/1.1 400']);
    expect(door.told).toHaveLength(1);
    expect(door.received).toHaveLength(2);
  });

  it('is not a connection that is reset', async () => {
    const door = await openedDoor();
    const client = await rawClient(door.port);
    client.write(`POST / HTTP/1.1\r\n${host}\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\nabc`);
    await client.until('100 Continue');
    client.socket.resetAndDestroy();
    await settle(door.port);
    expect(door.told).toEqual([]);
    expect(door.received).toMatchObject([{ target: '/settle' }]);
  });
});

describe('TLS that fails', () => {
  it.each([
    ['TLSv1.2', 'after the TLS handshake, without a request'],
    ['TLSv1.3', 'during the TLS handshake (ECONNRESET)'],
  ] as const)('is told where the client closes without an alert, as Node does (%s)', async (maxVersion, when) => {
    const door = await openedDoor();
    const { caPem: ca } = await createAuthority(hosts);
    await expect(tunnelled(door.port, 'vault.omise.co:443', { ca, maxVersion })).rejects.toMatchObject({
      code: expect.stringMatching(
        /^(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_SIGNATURE_FAILURE)$/,
      ),
    });
    await eventually(() => door.told).toEqual([`untrusted vault.omise.co: the client ended the connection ${when}`]);
  });

  it.each([
    ['unknown authority', '30', /^untrusted api.omise.co: the client does not trust the authority of this run \(/],
    ['bad certificate', '2a', /^untrusted api.omise.co: the client rejects the certificate \(/],
    ['unknown certificate', '2e', /^untrusted api.omise.co: the client rejects the certificate \(/],
    ['handshake failure', '28', /^untrusted api.omise.co: the client refuses the TLS handshake \(/],
  ])('is told with the alert of the client: %s', async (_, alert, reason) => {
    const door = await openedDoor();
    const client = await tunnelled(door.port, 'api.omise.co:443');
    client.write(Buffer.from(`${clientHello}150303000202${alert}`, 'hex'));
    await client.end();
    expect(door.told).toHaveLength(1);
    expect(door.told[0]).toMatch(reason);
  });

  it('is told where the client just closes', async () => {
    const door = await openedDoor();
    const client = await tunnelled(door.port, 'api.omise.co:443');
    client.write(Buffer.from(clientHello, 'hex'));
    await client.until('\x16\x03');
    client.socket.end();
    await client.end();
    await eventually(() => door.told).toEqual([
      'untrusted api.omise.co: the client ended the connection during the TLS handshake (ECONNRESET)',
    ]);
  });

  it('is not a tunnel in which nothing was sent', async () => {
    const door = await openedDoor();
    const client = await tunnelled(door.port, 'api.omise.co:443');
    client.socket.end();
    await client.end();
    await settle(door.port);
    expect(door.told).toEqual([]);
  });

  it('is not a connection that was not needed, while others of the host are', async () => {
    const door = await openedDoor();
    const spare = await secureClient(door.port);
    const used = await secureClient(door.port);
    used.write(get('/'));
    await used.until('ok');
    spare.socket.end();
    await spare.end();
    await settle(door.port);
    expect(door.told).toEqual([]);
  });

  it('is not the end of the door', async () => {
    const door = await openedDoor();
    const unfinished = await tunnelled(door.port, 'api.omise.co:443');
    unfinished.write(Buffer.from(clientHello.slice(0, 40), 'hex'));
    await secureClient(door.port);
    await door.close();
    await unfinished.end();
    expect(door.told).toEqual([]);
  });
});

/** As an old client sends it: TLS 1.2 alone, with one cipher, one curve and one signature algorithm. */
const clientHello = (() => {
  const extensions = ['000a000400020017', '000b00020100', '000d000400020403'].join('');
  const body = `0303${'11'.repeat(32)}000002c02b0100${bytes(extensions, 2)}${extensions}`;
  return `160301${bytes(`01${bytes(body, 3)}${body}`, 2)}01${bytes(body, 3)}${body}`;
})();

/** How many bytes the hexadecimal text stands for, itself in so many bytes. */
function bytes(hexadecimal: string, width: number): string {
  return (hexadecimal.length / 2).toString(16).padStart(width * 2, '0');
}

describe('a door that closes', () => {
  it('ends all connections at once, whatever they are at', async () => {
    const door = await openedDoor((_, signal) => once(signal, 'abort').then(() => reply({})));
    const silent = await rawClient(door.port);
    const tunnel = await tunnelled(door.port, 'api.omise.co:443');
    const idle = await secureClient(door.port);
    const waiting = await secureClient(door.port);
    waiting.write(get('/'));
    await eventually(() => door.received.length).toBe(1);
    await door.close();
    await Promise.all([silent, tunnel, idle, waiting].map((each) => each.end()));
    await expect(rawClient(door.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(waiting.seen()).toBe('');
  });

  it('cannot have a port that is taken', async () => {
    const { port } = await openedDoor();
    const options = { port, intercepts: null, respond: async () => reply({}) };
    const events = { refused: () => {}, untrusted: () => {}, malformed: () => {} };
    await expect(openDoor({ ...options, events })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
