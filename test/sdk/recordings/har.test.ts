import { describe, expect, it } from 'vitest';
import { entry, read, readOne, withSecretKey } from './sample-har.ts';

const at = (url: string) => entry({ request: { url } });
const began = (startedDateTime: unknown, id: string) =>
  entry({ startedDateTime, request: { url: `https://api.omise.co/charges/${id}` } });

describe('an entry of a HAR', () => {
  it('is the request as the client sent it, and its answer', () => {
    const recorded = readOne(entry());

    expect(recorded).toMatchObject({
      received: {
        method: 'GET',
        origin: 'https://api.omise.co',
        target: '/customers/cust_test_1/cards?limit=5',
        headers: [
          ['Host', 'api.omise.co'],
          [withSecretKey.name, withSecretKey.value],
        ],
      },
      answered: { status: 200, headers: [['Content-Type', 'application/json']] },
      failure: null,
      startedAtMs: 0,
      durationMs: 12.5,
      isWhole: true,
      isAnswerWhole: true,
      told: null,
    });
    expect(recorded.received.body).toHaveLength(0);
    expect(Buffer.from(recorded.answered?.body ?? []).toString()).toBe('{}');
  });

  it('has no pseudo headers of HTTP/2', () => {
    const names = [':authority', ':method', ':path', ':scheme', 'accept'].map((name) => ({ name, value: 'x' }));
    const { received, answered } = readOne(entry({ request: { headers: names }, response: { headers: names } }));
    expect(received.headers).toEqual([['accept', 'x']]);
    expect(answered?.headers).toEqual([['accept', 'x']]);
  });

  it.each([
    ['without headers', { headers: undefined }],
    ['with null in the place of headers', { headers: null }],
  ])('may be %s', (_, request) => {
    expect(readOne(entry({ request })).received.headers).toEqual([]);
  });

  it.each([
    ['no time', undefined, 0],
    ['a time that is not known', -1, 0],
    ['a time beyond measure', Number.MAX_VALUE, Number.MAX_SAFE_INTEGER],
    ['a time that is text', '12', 0],
  ])('with %s took a time that can be written', (_, time, durationMs) => {
    expect(readOne(entry({ time })).durationMs).toBe(durationMs);
  });
});

describe('where a request of a HAR went', () => {
  it.each([
    ['https://api.omise.co/account', 'https://api.omise.co', '/account'],
    ['https://vault.omise.co/tokens/', 'https://vault.omise.co', '/tokens/'],
    ['http://api.omise.co/account', 'http://api.omise.co', '/account'],
    ['https://API.omise.co:443/account', 'https://api.omise.co', '/account'],
    ['https://api.omise.co:8443/account', 'https://api.omise.co:8443', '/account'],
    ['https://api.omise.co', 'https://api.omise.co', '/'],
    ['https://api.omise.co?limit=1', 'https://api.omise.co', '/?limit=1'],
    // Nothing is encoded or taken away that would have been visible on the wire.
    ['https://api.omise.co/a b/../%zz?x=y z', 'https://api.omise.co', '/a b/../%zz?x=y z'],
    ['https://api.omise.co/account#part', 'https://api.omise.co', '/account'],
    ['https://user:password@api.omise.co/account', 'https://api.omise.co', '/account'],
  ])('%s is the path of a documented host', (url, origin, target) => {
    expect(readOne(at(url)).received).toMatchObject({ origin, target });
  });

  it.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/account?x=1', '/account?x=1'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010', '/'],
    ['http://mock.test/omise/v1', 'http://mock.test/omise/v1/account', '/account'],
    ['http://mock.test/omise/v1', 'http://mock.test:80/omise/v1?x', '/?x'],
  ])('below %s, %s is a path of no named host', (base, url, target) => {
    expect(readOne(at(url), base).received).toMatchObject({ origin: null, target });
  });

  it('keeps the documented hosts beside a base', () => {
    expect(readOne(at('https://api.omise.co/account'), 'http://mock.test').received.origin).toBe(
      'https://api.omise.co',
    );
  });

  it.each([
    'https://api.omise.co.example/account',
    'https://shop.example/api.omise.co',
    'http://127.0.0.1:4011/account',
    'http://mock.test/omise/v10/account',
    'http://mock.test/other',
  ])('leaves %s aside', (url) => {
    const { entries, notes } = read([entry(), at(url)], 'http://mock.test/omise/v1');
    expect(entries).toHaveLength(1);
    expect(notes).toEqual([expect.stringMatching(/^1 entry of another host is left aside: \S+ \(1\)\.$/)]);
  });

  it.each(['data:text/plain,hello', 'chrome-extension://abc/x.js', 'wss://api.omise.co/live', 'about:blank', ''])(
    'leaves %s aside, which is no HTTP',
    (url) => {
      expect(read([entry(), at(url)]).notes).toEqual(['1 entry that is no HTTP is left aside.']);
    },
  );
});

describe('what is left aside of a HAR, and counted', () => {
  it('names other hosts, most frequent first, and not all of them', () => {
    const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => at(`https://${name}.example/x`));
    const { notes } = read([entry(), ...others, at('https://g.example/y')]);
    expect(notes).toEqual([
      '8 entries of other hosts are left aside: g.example (2), a.example (1), b.example (1), c.example (1), d.example (1), and 2 more.',
    ]);
  });

  it.each(['https://4242424242424242/x', 'https://skey_test_x.example/y', `https://${'x'.repeat(200)}/z`])(
    'does not name %s, which may be a secret',
    (url) => {
      const { notes } = read([entry(), at(url)]);
      expect(notes).toEqual(['1 entry of another host is left aside: a host without a usual name (1).']);
    },
  );

  it.each([
    ['a preflight', { request: { method: 'OPTIONS' } }, '1 preflight of a browser (OPTIONS) is left aside.'],
    ['a tunnel', { request: { method: 'CONNECT' } }, /^1 tunnel \(CONNECT\) that/],
    ['a request that was aborted', { response: { status: 0, _error: 'net::ERR_ABORTED' } }, /^1 request without an/],
    ["a request that Playwright's context ended with", { response: { status: -1 } }, /^1 request without an answer/],
    ['an entry without an answer', { response: null }, /^1 request without an answer/],
    ['what a test aborted', { _wasAborted: true }, /^1 request without an answer/],
    ['what came from a cache', { _fromCache: 'disk' }, /^1 entry that a cache, a service worker or the/],
    ['what a service worker answered', { response: { _fetchedViaServiceWorker: true } }, /^1 entry that a cache/],
    ['what a test answered', { _wasFulfilled: true }, /^1 entry that a cache/],
    ['a WebSocket', { _resourceType: 'websocket', response: { status: 101 } }, '1 WebSocket is left aside.'],
  ])('has %s', (_, given, note) => {
    const { entries, notes } = read([entry(), entry(given)]);
    expect(entries).toHaveLength(1);
    expect(notes).toEqual([typeof note === 'string' ? note : expect.stringMatching(note)]);
  });

  it('counts several of a kind', () => {
    const preflight = entry({ request: { method: 'OPTIONS' } });
    expect(read([preflight, entry(), preflight]).notes).toEqual([
      '2 preflights of a browser (OPTIONS) are left aside.',
    ]);
  });

  it('is not looked at any closer: whatever is wrong with an entry of another host', () => {
    const broken = { request: { url: 'https://cdn.example/x', method: 5 }, response: 'none' };
    expect(read([broken, entry()]).entries).toHaveLength(1);
  });

  it('does not have an entry that was redirected, nor one that says what was cached', () => {
    const redirected = entry({ response: { status: 302, redirectURL: '/x', content: { size: 0 } } });
    const cached = entry({ cache: { beforeRequest: null, afterRequest: null } });
    expect(read([redirected, cached])).toMatchObject({ entries: [{ answered: { status: 302 } }, {}], notes: [] });
  });
});

describe('the order of a HAR', () => {
  const targets = (...entries: readonly unknown[]) =>
    read(entries).entries.map(({ received }) => received.target.slice(-1));

  it('is that of time, whatever that of the file, in any offset', () => {
    const entries = [
      began('2026-06-17T10:20:31.5Z', 'c'),
      began('2026-06-17T12:20:30+02:00', 'a'),
      began('2026-06-17T10:20:31.250000+00:00', 'b'),
    ];
    expect(targets(...entries)).toEqual(['a', 'b', 'c']);
    expect(read(entries).entries.map(({ startedAtMs }) => startedAtMs)).toEqual([0, 1_250, 1_500]);
  });

  it('is that of the file where requests began together', () => {
    const same = '2026-06-17T10:20:30Z';
    expect(targets(began(same, 'b'), began(same, 'a'), began(same, 'c'))).toEqual(['b', 'a', 'c']);
  });

  it('takes what has no time to have been with what stands before it', () => {
    const [earlier, later] = ['2026-06-17T10:20:30Z', '2026-06-17T10:20:31Z'];
    expect(targets(began(later, 'b'), began(undefined, 'c'), began(earlier, 'a'))).toEqual(['a', 'b', 'c']);
  });

  it.each([undefined, 'yesterday', 5, null, {}])('is that of the file where the time is %j', (time) => {
    const later = '2026-06-17T10:20:31Z';
    const entries = [began(time, 'a'), began(later, 'b'), began(time, 'c')];
    expect(targets(...entries)).toEqual(['a', 'b', 'c']);
    expect(read(entries).entries.map(({ startedAtMs }) => startedAtMs)).toEqual([0, 0, 0]);
  });
});

describe('the credentials of a HAR', () => {
  const without = entry({ request: { headers: [{ name: 'Host', value: 'api.omise.co' }] } });
  const holding = (value: string) => entry({ request: { headers: [{ name: 'authorization', value }] } });
  const told = 'The recording leaves credentials out: nothing is said about them.';

  it('are left out where no entry has any', () => {
    expect(read([without, without])).toMatchObject({ leavesCredentialsOut: true, notes: [told] });
  });

  it('are not left out where one entry has some', () => {
    expect(read([without, entry()])).toMatchObject({ leavesCredentialsOut: false, notes: [] });
  });

  it('are not left out where an entry of another host has some', () => {
    const other = entry({
      request: { url: 'https://shop.example/', headers: [{ name: 'Authorization', value: 'Bearer x' }] },
    });
    expect(read([without, other]).leavesCredentialsOut).toBe(false);
  });

  it.each(['[redacted]', 'REDACTED', '***', 'Basic [Filtered]', 'Basic ****', '<removed>', 'Bearer xxxxx', 'Basic …'])(
    'are left out where %s stands in their place',
    (value) => {
      const recording = read([entry(), holding(value)]);
      expect(recording.leavesCredentialsOut).toBe(true);
      expect(recording.entries[1]?.received.headers).toEqual([]);
    },
  );

  it.each(['Bearer abc', 'Basic', '', 'nonsense', withSecretKey.value])('are %j as they stand', (value) => {
    const recording = read([holding(value)]);
    expect(recording.leavesCredentialsOut).toBe(false);
    expect(recording.entries[0]?.received.headers).toEqual([['authorization', value]]);
  });
});
