import { describe, expect, it } from 'vitest';
import type { Delivery, Header } from '../../../sdk/received.ts';
import { openedDoor, reply } from './opened-door.ts';
import { type RawClient, rawClient, secureClient } from './raw-client.ts';

const request = (method = 'GET', more = '', version = '1.1') =>
  `${method} / HTTP/${version}\r\nHost: api.omise.co\r\n${more}\r\n`;

/** 201 bytes, among them characters of three bytes. */
const body = JSON.stringify({ object: 'card', name: 'สมชายสมชาย ใจดี', city: 'กรุงเทพมหานคร', note: '-'.repeat(72) });

/** Head and body of the only answer in the bytes. */
function parts(seen: string): { head: string[]; body: string } {
  const end = seen.indexOf('\r\n\r\n');
  return { head: seen.slice(0, end).split('\r\n'), body: seen.slice(end + 4) };
}

/** The chunks of a chunked body that is complete. */
function chunksOf(framed: string): string[] {
  const chunks: string[] = [];
  for (let rest = framed; ; ) {
    const [line, length] = /^([\da-f]+)\r\n/i.exec(rest) ?? [];
    if (line === undefined || length === undefined)
      throw new Error(`no chunk begins at ${JSON.stringify(rest.slice(0, 20))}`);
    const end = line.length + Number.parseInt(length, 16);
    expect(rest.slice(end, end + 2)).toBe('\r\n');
    chunks.push(rest.slice(line.length, end));
    rest = rest.slice(end + 2);
    if (Number(`0x${length}`) === 0) {
      expect(rest).toBe('');
      return chunks.slice(0, -1);
    }
  }
}

const latin1 = Buffer.from(body).toString('latin1');

describe.each([
  ['in the clear', rawClient],
  ['by TLS', secureClient],
] as const)('%s', (_, connect) => {
  async function asked(delivery: Delivery, bytes: string | Uint8Array = body): Promise<RawClient> {
    const door = await openedDoor(async ({ target }) =>
      target === '/next'
        ? reply({ body: 'next' })
        : reply({ headers: [['Content-Type', 'application/json']], body: bytes }, delivery),
    );
    const client = await connect(door.port);
    client.write(request());
    return client;
  }

  it('a whole answer has its length', async () => {
    const client = await asked('whole');
    const { head, body: seen } = parts(await client.until('"}'));
    expect(head).toEqual([
      'HTTP/1.1 200 OK',
      'Content-Type: application/json',
      'Content-Length: 201',
      expect.stringMatching(/^Date: \w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT$/),
    ]);
    expect(seen).toBe(latin1);
  });

  it('an answer in chunks has no length, and chunks that end anywhere', async () => {
    const client = await asked('in chunks');
    const { head, body: seen } = parts(await client.until('\r\n0\r\n\r\n'));
    expect(head.slice(0, 3)).toEqual([
      'HTTP/1.1 200 OK',
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
    ]);
    expect(head.join('\n')).not.toMatch(/content-length/i);
    const chunks = chunksOf(seen);
    expect(chunks.map(({ length }) => length)).toEqual([61, 61, 61, 18]);
    expect(chunks.join('')).toBe(latin1);
    // The first ends within a character.
    expect(Buffer.from(chunks[0] ?? '', 'latin1').toString()).toContain('\ufffd');
  });

  it('a slow answer comes in pieces over two seconds', async () => {
    const startedAt = performance.now();
    const client = await asked('slowly');
    let packets = 0;
    client.socket.on('data', () => packets++);
    const { head, body: seen } = parts(await client.until('"}'));
    const took = performance.now() - startedAt;
    expect(head).toContain('Content-Length: 201');
    expect(seen).toBe(latin1);
    // The pieces of a busy machine may come together, but their pauses cannot be shorter.
    expect(took).toBeGreaterThan(1_500);
    expect(packets).toBeGreaterThan(5);
    client.write('GET /next HTTP/1.1\r\nHost: x\r\n\r\n');
    await client.until('next');
  });

  it.each([
    ['half of', body, 100],
    ['one byte of', 'abc', 1],
    ['nothing of', 'a', 0],
    ['half of a long', 'x'.repeat(1_000_001), 500_000],
  ])('an answer that is cut ends after %s its body', async (_part, whole, shown) => {
    const client = await asked('cut', whole);
    const { seen, how } = await client.end();
    const { head, body: cut } = parts(seen);
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(whole)}`);
    expect(cut).toBe(Buffer.from(whole).toString('latin1').slice(0, shown));
    expect(how).toBe('closed');
  });

  it('an answer without a body is cut before its first byte', async () => {
    const client = await asked('cut', '');
    expect(await client.end()).toEqual({ seen: '', how: 'closed' });
  });

  it('an answer that is lost resets the connection', async () => {
    const client = await asked('lost');
    expect(await client.end()).toEqual({ seen: '', how: 'reset' });
  });

  it.each(['whole', 'in chunks'] as const)('a long answer is complete (%s)', async (delivery) => {
    const bytes = Buffer.alloc(4_000_000, 'abcdefghij');
    const client = await asked(delivery, bytes);
    client.write('GET /next HTTP/1.1\r\nHost: x\r\n\r\n');
    const { body: seen } = parts(await client.until('\r\n\r\nnext'));
    const answer = seen.slice(0, seen.indexOf('HTTP/1.1 200 OK'));
    const all = delivery === 'whole' ? answer : chunksOf(answer).join('');
    expect(Buffer.from(all, 'latin1').equals(bytes)).toBe(true);
  });
});

describe('an answer', () => {
  async function headOf(headers: readonly Header[], { status = 200, sent = request(), answered = 'ok' } = {}) {
    const door = await openedDoor(async () => reply({ status, headers, body: answered }));
    const client = await rawClient(door.port);
    client.write(sent);
    return parts(await client.until('\r\n\r\n')).head;
  }

  it('keeps its headers in order, spelling and number', async () => {
    const headers: readonly Header[] = [
      ['sET-cOOKIE', 'a=1'],
      ['X-Latin', '\xe9'],
      ['Date', 'yesterday'],
      ['content-length', '2'],
      ['Set-Cookie', 'b=2'],
    ];
    expect(await headOf(headers)).toEqual(['HTTP/1.1 200 OK', ...headers.map((each) => each.join(': '))]);
  });

  it('has one length, which is true', async () => {
    const headers: readonly Header[] = [
      ['CONTENT-length', '999'],
      ['X-A', '1'],
      ['Content-Length', '3'],
    ];
    expect((await headOf(headers)).slice(1, -1)).toEqual(['CONTENT-length: 2', 'X-A: 1']);
  });

  it('has no headers that were for another connection', async () => {
    const head = await headOf([
      ['Transfer-Encoding', 'chunked'],
      ['Upgrade', 'h2c'],
      ['Trailer', 'X-B'],
      ['Connection', 'keep-alive, X-Own'],
      ['X-Own', '1'],
      ['Keep-Alive', 'timeout=5'],
    ]);
    expect(head.slice(1, -1)).toEqual(['Connection: keep-alive, X-Own', 'Keep-Alive: timeout=5', 'Content-Length: 2']);
  });

  it('ends the connection where it says so', async () => {
    const door = await openedDoor(async () => reply({ headers: [['Connection', 'close']] }));
    const client = await secureClient(door.port);
    client.write(request());
    const { seen, how } = await client.end();
    expect(parts(seen)).toMatchObject({ head: expect.arrayContaining(['Connection: close']), body: 'ok' });
    expect(how).toBe('closed');
  });

  it('does not promise to keep a connection that the client ends', async () => {
    const head = await headOf(
      [
        ['Connection', 'keep-alive'],
        ['Keep-Alive', 'timeout=5'],
      ],
      {
        sent: request('GET', 'Connection: close\r\n'),
      },
    );
    expect(head.filter((line) => /^(?:connection|keep-alive)/i.test(line))).toEqual(['Connection: close']);
  });

  it.each([
    ['HEAD', 200, [['Content-Length', '123']], ['Content-Length: 123']],
    ['HEAD', 200, [], []],
    ['GET', 204, [['Content-Length', '0']], []],
    ['GET', 304, [['Content-Length', '123']], ['Content-Length: 123']],
  ] as const)('has no body: %s, %i', async (method, status, headers, shown) => {
    for (const delivery of ['whole', 'in chunks', 'slowly'] as const) {
      const door = await openedDoor(async ({ target }) =>
        target === '/next' ? reply({ body: 'next' }) : reply({ status, headers }, delivery),
      );
      const client = await rawClient(door.port);
      client.write(`${request(method)}GET /next HTTP/1.1\r\nHost: x\r\n\r\n`);
      const { head, body: rest } = parts(await client.until('next'));
      expect(head).toEqual([
        expect.stringContaining(`HTTP/1.1 ${status} `),
        ...shown,
        expect.stringMatching(/^Date: /),
      ]);
      expect(rest).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    }
  });

  it('to HTTP/1.0 is never in chunks', async () => {
    const door = await openedDoor(async () => reply({}, 'in chunks'));
    const client = await rawClient(door.port);
    client.write(request('GET', '', '1.0'));
    const { head, body: seen } = parts((await client.end()).seen);
    expect(head).toEqual(expect.arrayContaining(['Content-Length: 2', 'Connection: close']));
    expect(seen).toBe('ok');
  });

  it.each(['slowly', 'in chunks'] as const)('stops when the client goes (%s)', async (delivery) => {
    const door = await openedDoor(async () => reply({ body: 'x'.repeat(20_000_000) }, delivery));
    const client = await rawClient(door.port);
    client.write(request());
    await client.until('\r\n\r\n');
    client.socket.destroy();
    const other = await rawClient(door.port);
    other.write(request());
    await other.until('\r\n\r\n');
    await door.close();
    expect(door.told).toEqual([]);
  });
});
