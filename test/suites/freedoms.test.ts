import { afterAll, describe, expect, it } from 'vitest';
import { referenceCredentials } from '../../reference/credentials.ts';
import { kwik } from '../../reference/kwik/server.ts';
import { type Listening, listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import type { Report } from '../../reporters/model.ts';
import { isRecord } from '../../spec/record.ts';
import { cardproof } from '../cli/run.ts';

type Handler = (request: Request) => Promise<Response>;

const servers: Listening[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

async function run(api: 'omise' | 'kwik', handler: Handler) {
  const server = await listen(handler, {});
  servers.push(server);
  return cardproof(['run', api, '--url', server.url]);
}

/** What counts and did not pass, with its reason: empty for a target that conforms. */
function trouble(report: Report | null): string[] {
  const rows = report?.requirements.filter(
    ({ weighs, verdict }) => weighs && !['pass', 'untested', 'inapplicable'].includes(verdict),
  );
  return (rows ?? []).map(({ id, checks }) => `${id}: ${checks.find(({ verdict }) => verdict !== 'pass')?.reason}`);
}

/** A handler whose JSON answers are changed; what `change` returns is the new body, or a whole answer. */
function changing(inner: Handler, change: (body: Record<string, unknown>, answer: Response) => unknown): Handler {
  return async (request) => {
    const answer = await inner(request);
    const body = change((await answer.json()) as Record<string, unknown>, answer);
    if (body instanceof Response) return body;
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    return new Response(JSON.stringify(body), { status: answer.status, headers });
  };
}

/** A copy of a JSON value with `change` applied to every object in it. */
function everyObject(value: unknown, change: (object: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => everyObject(item, change));
  if (!isRecord(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, everyObject(item, change)])));
}

const inBangkok = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-.*Z$/.test(value)
    ? new Date(Date.parse(value) + 7 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+07:00')
    : value;

describe('a correct server that differs from the reference conforms', () => {
  it('Omise: other offsets, extra members, order null, other texts, cards kept, over-limit refused, 403 and 422', async () => {
    const reference = omise({
      rules: {
        hidesCardOfUsedToken: () => false,
        failedChargeConsumes: false,
        refusesPastExpiry: (operation) => operation === 'create',
      },
    }).fetch;
    const differing = changing(reference, (body) => {
      if (body.code === 'invalid_card') return Response.json({ ...body, message: 'nein' }, { status: 422 });
      return everyObject(body, (object) => ({
        ...Object.fromEntries(Object.entries(object).map(([name, value]) => [name, inBangkok(value)])),
        ...(object.object === 'card' && {
          brand: String(object.brand).toUpperCase(),
          financing: '',
          bank: 'A BANK',
          accessed: Math.random(),
        }),
        ...(object.object === 'list' && { order: null, location: null }),
        ...(object.object === 'token' && { location: `/tokens/${object.id}`, extra: 1 }),
      }));
    });
    const refusal = (status: number, code: string) =>
      Response.json({ object: 'error', location: 'https://x.example', code, message: 'no' }, { status });
    const publicKey = `Basic ${btoa(`${referenceCredentials.publicKey}:`)}`;
    const { exitCode, report } = await run('omise', async (request) => {
      const { searchParams, pathname } = new URL(request.url);
      if (Number(searchParams.get('limit')) > 100) return refusal(400, 'invalid_page');
      if (pathname.startsWith('/customers') && request.headers.get('authorization') === publicKey)
        return refusal(403, 'not_authorized');
      return differing(request);
    });
    expect({ exitCode, trouble: trouble(report) }).toEqual({ exitCode: 0, trouble: [] });
  });

  it('Omise: compressed answers, a connection for each, no account, no version header', async () => {
    const reference = omise().fetch;
    const { exitCode, report } = await run('omise', async (request) => {
      const known = new URL(request.url).pathname !== '/account';
      const answer = known
        ? await reference(request)
        : Response.json({ object: 'error', location: '/', code: 'not_found', message: 'no' }, { status: 404 });
      const headers = new Headers(answer.headers);
      for (const name of ['omise-version', 'content-length']) headers.delete(name);
      headers.set('content-encoding', 'gzip');
      headers.set('connection', 'close');
      return new Response(answer.body?.pipeThrough(new CompressionStream('gzip')), { status: answer.status, headers });
    });
    expect({ exitCode, trouble: trouble(report) }).toEqual({ exitCode: 0, trouble: [] });
  });

  it('Kwik: failures with 200, 007 for nothing, an empty nickname, "within" months, any order, no details, other codes', async () => {
    const reference = kwik({
      rules: { emptyListFails: true, clearedNickname: '', monthsFilterIsExact: false, oneDefault: false },
    }).fetch;
    const { exitCode, report } = await run(
      'kwik',
      changing(reference, (body, answer) => {
        if (body.status === false) {
          const code = ['001', '007'].includes(String(body.error_code)) ? body.error_code : '042';
          return Response.json({ status: false, error_code: code, error_messages: body.error_message });
        }
        const shuffled = everyObject(body, (object) =>
          'card_token' in object
            ? { ...object, accessed: Math.random(), card_token: String(object.card_token).toUpperCase() }
            : object,
        ) as Record<string, unknown>;
        for (const list of [shuffled.records, shuffled.results]) if (Array.isArray(list)) list.reverse();
        return new Response(JSON.stringify(shuffled), {
          status: answer.status,
          headers: { 'content-type': 'Application/JSON; charset="utf-8"' },
        });
      }),
    );
    expect({ exitCode, trouble: trouble(report) }).toEqual({ exitCode: 0, trouble: [] });
  });
});

// The proof meets many more of them, in its own process.
describe('a target that only seems to answer', () => {
  const json = (text: string) => async () => new Response(text, { headers: { 'content-type': 'application/json' } });

  it.each<[string, 'omise' | 'kwik', Handler]>([
    ['200 {}', 'omise', json('{}')],
    ['200 null', 'kwik', json('null')],
    ['500', 'kwik', async () => new Response('oops', { status: 500 })],
    [
      // Of everything, and the run would not begin.
      'a redirect of all but the account',
      'omise',
      async ({ url }) =>
        url.endsWith('/account') ? Response.json({}) : new Response(null, { status: 302, headers: { location: '/' } }),
    ],
  ])('%s passes no check of %s', async (_, api, handler) => {
    const { exitCode, report } = await run(api, handler);
    expect(exitCode).toBe(1);
    const passed = report?.requirements.flatMap(({ checks }) =>
      checks.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id),
    );
    expect(passed).toEqual([]);
  });
});
