import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { referenceCredentials } from '../../../reference/credentials.ts';
import type { Deviation, Fetch } from '../../../reference/subject.ts';
import { answers } from '../../../reference/wire.ts';
import { omiseFreedoms } from '../../../sdk/plan/freedoms.ts';
import { vary } from '../../../sdk/plan/vary.ts';
import type { Freedom } from '../../../sdk/plan.ts';
import { asked, sameServer, walk } from './walk.ts';

/** A freedom of a test's own. */
function freedomOf(deviation: Deviation, more: Partial<Freedom> = {}): Freedom {
  return {
    requirement: 'omise.client.freedoms.members-unknown',
    name: 'of-a-test',
    says: 'Something.',
    deviation,
    ...more,
  };
}

/** A freedom of the plan. */
function planned(name: string): Freedom {
  const freedom = omiseFreedoms(referenceCredentials).find((each) => each.name === name);
  if (!freedom) throw new Error(`no freedom ${name}`);
  return freedom;
}

const marked = answers('all', (body) => {
  body.marked = true;
});

function noting(): { touched: string[]; note: (operation: string) => void } {
  const touched: string[] = [];
  return { touched, note: (operation) => touched.push(operation) };
}

const json = (value: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof value === 'string' ? value : JSON.stringify(value), {
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('what is told as touched', () => {
  it.each<[what: string, deviation: Deviation, expected: readonly string[]]>([
    ['nothing, where nothing changes', (server) => server, []],
    ['another body', marked, ['retrieveAccount']],
    [
      'another status',
      (server) => async (request) => {
        const { body, headers } = await server(request);
        return new Response(body, { headers, status: 201 });
      },
      ['retrieveAccount'],
    ],
    ['another header', headersWith('x-new', 'a'), ['retrieveAccount']],
    ['a header that is gone', headersWithout('x-old'), ['retrieveAccount']],
    ['nothing, where only the date is another', headersWith('date', 'Thu, 01 Jan 2026 00:00:00 GMT'), []],
    ['nothing, where only the id of the request is gone', headersWithout('x-request-id'), []],
    ['an answer for which the server was not asked', () => async () => json('{"a":1}'), ['retrieveAccount']],
  ])('%s', async (_, deviation, expected) => {
    const { touched, note } = noting();
    const server = async () => json('{"a":1}', { 'x-old': 'b', 'x-request-id': '1', date: 'now' });
    const fetch = vary(freedomOf(deviation), null, server, note);
    await fetch(asked('GET', '/account'));
    expect(touched).toEqual(expected);
  });

  it('is what a deviation changed, not what it wrote anew: the answer goes out as the server wrote it', async () => {
    const { touched, note } = noting();
    const pretty = '{\n  "amount": 1.0,\n  "name": "\\u00d6mer"\n}\n';
    const server = async () => json(pretty, { 'content-length': String(pretty.length) });
    const deviation = answers('all', (body) => {
      if (body.object === 'card') body.marked = true;
    });

    const answer = await vary(freedomOf(deviation), null, server, note)(asked('GET', '/account'));

    expect(touched).toEqual([]);
    expect(await answer.text()).toBe(pretty);
    expect(answer.headers.get('content-length')).toBe(String(pretty.length));
  });

  it('can be changed where the server compresses, and stays compressed where it is not', async () => {
    const server: Fetch = async (request) =>
      new Response(gzipSync(JSON.stringify({ object: 'x', url: request.url })), {
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      });
    const { touched, note } = noting();
    const deviation = answers('retrieveAccount', (body) => {
      body.marked = true;
    });
    const fetch = vary(freedomOf(deviation), null, server, note);

    const changed = await fetch(asked('GET', '/account'));
    const kept = await fetch(asked('GET', '/customers'));

    expect(touched).toEqual(['retrieveAccount']);
    expect(changed.headers.has('content-encoding')).toBe(false);
    expect(await changed.json()).toMatchObject({ object: 'x', marked: true });
    expect(kept.headers.get('content-encoding')).toBe('gzip');
    const bytes = Buffer.from(await kept.arrayBuffer());
    expect(bytes).toEqual(gzipSync(JSON.stringify({ object: 'x', url: 'https://api.omise.co/customers' })));
  });

  it('is nothing that nobody can read: it goes out as it came', async () => {
    const bytes = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xff]);
    const server = async () => new Response(new Uint8Array(bytes), { headers: { 'content-encoding': 'zstd' } });
    const { touched, note } = noting();

    const answer = await vary(planned('json-indented'), null, server, note)(asked('GET', '/account'));

    expect(touched).toEqual([]);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
  });

  it('is nothing outside the API: what is no operation has no documented freedoms', async () => {
    const { touched, note } = noting();
    const server = async () => json({ object: 'balance' });
    const answer = await vary(planned('json-indented'), null, server, note)(asked('GET', '/balance'));
    expect(await answer.text()).toBe('{"object":"balance"}');
    expect(touched).toEqual([]);
  });

  it('is an answer of another version only where the client named none', async () => {
    const { touched, note } = noting();
    const fetch = vary(planned('account-version-2017-11-02'), null, sameServer(), note);
    const named = asked('GET', '/account');
    named.headers.set('omise-version', '2019-05-29');

    const answer = await fetch(named);
    const unnamed = await fetch(asked('GET', '/customers'));

    expect([answer, unnamed].map(({ headers }) => headers.get('omise-version'))).toEqual(['2019-05-29', '2017-11-02']);
    expect(touched).toEqual(['listCustomers']);
  });

  it('is a body in pieces, and the pieces go out as they are', async () => {
    const { touched, note } = noting();
    const server = async () => json({ text: 'ก'.repeat(100) });

    const answer = await vary(planned('chunks'), null, server, note)(asked('GET', '/account'));

    const pieces: Uint8Array[] = [];
    if (answer.body) for await (const piece of answer.body) pieces.push(piece);
    expect(touched).toEqual(['retrieveAccount']);
    expect(pieces.length).toBeGreaterThan(2);
    expect(JSON.parse(Buffer.concat(pieces).toString())).toEqual({ text: 'ก'.repeat(100) });
  });
});

describe('an error of the server', () => {
  it('reaches whoever asked, and touches nothing', async () => {
    const { touched, note } = noting();
    const server = async () => {
      throw new Error('the connection was lost');
    };
    await expect(vary(freedomOf(marked), null, server, note)(asked('GET', '/account'))).rejects.toThrow(
      'the connection was lost',
    );
    expect(touched).toEqual([]);
  });
});

describe('a freedom for some requests', () => {
  it.each<[accepted: string | null, names: readonly string[]]>([
    [null, []],
    ['identity', []],
    ['gzip', ['gzip', 'gzip-in-capitals']],
    ['x-gzip', ['gzip', 'gzip-in-capitals']],
    ['GZIP;Q=0.1', ['gzip', 'gzip-in-capitals']],
    ['gzip;q=0', []],
    ['gzip; q=0.000, *', ['deflate', 'brotli']],
    ['*', ['gzip', 'gzip-in-capitals', 'deflate', 'brotli']],
    ['*;q=0', []],
    ['br, deflate;q=0.5', ['deflate', 'brotli']],
    ['zstd', []],
  ])('compresses what accepts %s only as it accepts it', async (accepted, names) => {
    const compressions = ['gzip', 'gzip-in-capitals', 'deflate', 'brotli'];
    const used = await Promise.all(
      compressions.map(async (name) => {
        const { touched, note } = noting();
        const request = asked('GET', '/account');
        if (accepted === null) request.headers.delete('accept-encoding');
        else request.headers.set('accept-encoding', accepted);
        const answer = await vary(planned(name), null, sameServer(), note)(request);
        expect(answer.headers.has('content-encoding')).toBe(touched.length > 0);
        return touched.length > 0 ? name : null;
      }),
    );
    expect(used.filter((name) => name !== null)).toEqual(names);
  });
});

describe('the body of a GET', () => {
  /** Some SDKs send the parameters of a list there; no Request can carry it. */
  const withBody = (request: Request, body: string): Request =>
    Object.defineProperty(request, 'text', { value: async () => body });

  it.each(['json-indented', 'account-version-2017-11-02', 'ids-long', 'many-cards'])(
    'reaches the server under %s',
    async (name) => {
      const seen: string[] = [];
      const server = sameServer();
      const fetch = vary(
        planned(name),
        null,
        async (request) => {
          if (request.method === 'GET') seen.push(await request.text());
          return server(request);
        },
        () => {},
      );
      await fetch(withBody(asked('GET', '/customers'), '{"limit":1}'));
      expect(seen).toEqual(['{"limit":1}']);
    },
  );
});

describe('ids of another form', () => {
  it.each(['token-ids-without-test', 'ids-short', 'ids-long', 'ids-of-customers-uuid'])(
    '%s: are the same in all operations, also where only one is asked for',
    async (name) => {
      const seen = new Map<string, Set<unknown>>();
      const steps = await walk(vary(planned(name), 'listCards', sameServer(), () => {}));
      for (const { operation, json, status, expected } of steps) {
        expect([operation, status]).toEqual([operation, expected]);
        if (json.object !== 'customer' && json.object !== 'charge') continue;
        const ids = seen.get(json.object) ?? new Set();
        seen.set(json.object, ids.add(json.id));
      }
      expect([...seen.values()].map(({ size }) => size)).toEqual([1, 1]);
    },
  );
});

describe('requests under way together', () => {
  it('are each compared with their own answer, in whatever order these come', async () => {
    const waiting: (() => void)[] = [];
    const server: Fetch = async (request) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return json({ path: new URL(request.url).pathname });
    };
    const { touched, note } = noting();
    const deviation = answers(['retrieveCard', 'retrieveToken'], (body) => {
      body.marked = true;
    });
    const fetch = vary(freedomOf(deviation), null, server, note);
    const paths = ['/customers/c/cards/a', '/account', '/tokens/t', '/customers', '/customers/c/cards/b'];

    const bodies = Promise.all(paths.map(async (path) => (await fetch(asked('GET', path))).json()));
    while (waiting.length < paths.length) await new Promise(setImmediate);
    for (const answer of waiting.reverse()) answer();

    expect(await bodies).toEqual(paths.map((path) => ({ path, ...(/cards|tokens/.test(path) && { marked: true }) })));
    expect(touched.sort()).toEqual(['retrieveCard', 'retrieveCard', 'retrieveToken']);
  });

  it('keep apart what a deviation asks for itself from what the client asked for', async () => {
    const { touched, note } = noting();
    const server: Fetch = async (request) => json({ path: new URL(request.url).pathname });
    const curious: Deviation = (inner) => async (request) => {
      const answer = await inner(request);
      await (await inner(new Request(new URL('/tokens/own', request.url)))).text();
      return answer;
    };
    const fetch = vary(freedomOf(curious), null, server, note);

    const bodies = await Promise.all(
      ['/account', '/customers'].map(async (path) => (await fetch(asked('GET', path))).json()),
    );

    expect(bodies).toEqual([{ path: '/account' }, { path: '/customers' }]);
    expect(touched).toEqual([]);
  });
});

function headersWith(name: string, value: string): Deviation {
  return (server) => async (request) => {
    const answer = await server(request);
    const headers = new Headers(answer.headers);
    headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  };
}

function headersWithout(name: string): Deviation {
  return (server) => async (request) => {
    const answer = await server(request);
    const headers = new Headers(answer.headers);
    headers.delete(name);
    return new Response(answer.body, { status: answer.status, headers });
  };
}
