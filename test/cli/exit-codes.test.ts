import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { exitCodes } from '../../cli/exit-codes.ts';
import { kwik } from '../../reference/kwik/server.ts';
import { type Listening, listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import { isDateTime } from '../../spec/formats/date-time.ts';
import { cardproof } from './run.ts';

const servers: Listening[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

async function serve(fetch: (request: Request) => Response | Promise<Response>): Promise<string> {
  const server = await listen(fetch, {});
  servers.push(server);
  return server.url;
}

/** One sentence, maybe with a suggestion and a hint at the help below it; no stack trace. */
function expectSentence(stderr: string, ...parts: RegExp[]): void {
  expect(stderr.split('\n').filter(Boolean).length).toBeLessThanOrEqual(3);
  expect(stderr).not.toMatch(/\n\s+at /);
  for (const part of parts) expect(stderr).toMatch(part);
}

describe('the README', () => {
  it('has the table of exit codes that the code has', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| (\d) +\| (.+?) +\|$/gm)].map(([, code, meaning]) => [code, meaning]);
    expect(Object.fromEntries(rows)).toEqual(exitCodes);
  });
});

describe('exit codes', () => {
  it('0: the reference server conforms; the report fits its schema and names what was not tested', async () => {
    const { exitCode, report, stdout } = await cardproof(['run']);
    expect({ exitCode, stdout: stdout.includes('conform') }).toEqual({ exitCode: 0, stdout: true });
    const schema = JSON.parse(readFileSync(new URL('../../reporters/report.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': isDateTime } }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors?.[0])).toBe(true);
    expect(report?.counts).toMatchObject({
      failures: 0,
      advisories: 0,
      checks: { fail: 0, inconclusive: 0, error: 0 },
    });
    expect(report?.leftovers).toEqual([]);
    for (const row of report?.requirements ?? []) expect(row.verdict === 'untested').toBe(row.untested !== null);
  });

  it('1: a MUST that is documented failed', async () => {
    const url = await serve(omise({ rules: { defaultLimit: 19 } }).fetch);
    const { exitCode, stdout, report } = await cardproof(['run', 'omise', '--url', url, '--only', 'omise.cards.list']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('omise.cards.list.limit-default');
    expect(
      report?.requirements.filter(({ verdict, weighs }) => verdict === 'fail' && weighs).map(({ id }) => id),
    ).toEqual(['omise.cards.list.limit-default']);
  });

  it('0 and, with --strict, 1: only a requirement that does not count failed', async () => {
    const url = await serve(kwik({ rules: { oneDefault: false } }).fetch);
    const only = ['--only', 'kwik.cards.update'];
    expect((await cardproof(['run', 'kwik', '--url', url, ...only])).exitCode).toBe(0);
    expect((await cardproof(['run', 'kwik', '--url', url, ...only, '--strict'])).exitCode).toBe(1);
  });

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ['an unknown flag', ['run', '--urk', 'x'], {}, /unknown option '--urk'/],
    ['an unknown command', ['rum'], {}, /unknown command/],
    ['an unknown API', ['run', 'visa'], {}, /omise, kwik/],
    ['a requirement that does not exist', ['run', '--only', 'omise.cards.lisst'], {}, /names no requirement/],
    ['a URL that is none', ['run', 'omise', '--url', 'localhost:4010'], {}, /not an http or https URL/],
    ['a credential in the URL', ['run', 'omise', '--url', 'http://user:pw@127.0.0.1:1'], {}, /environment variable/],
    [
      'no credential for a host elsewhere',
      ['run', 'omise', '--url', 'https://sandbox.example'],
      {},
      /OMISE_SECRET_KEY is not set/,
    ],
    [
      'a live secret key',
      ['run', 'omise', '--url', 'http://127.0.0.1:1'],
      { OMISE_SECRET_KEY: 'skey_abc' },
      /looks like a live key/,
    ],
    [
      'a live public key',
      ['run', 'omise', '--url', 'http://127.0.0.1:1'],
      { OMISE_PUBLIC_KEY: 'pkey_abc' },
      /looks like a live key/,
    ],
    [
      'keys the wrong way round',
      ['run', 'omise', '--url', 'http://127.0.0.1:1'],
      { OMISE_SECRET_KEY: 'pkey_test_abc' },
      /wrong kind of key/,
    ],
    ['an unknown API version', ['run', 'omise', '--api-version', '2020-01-01'], {}, /2019-05-29/],
    ['no number where one is needed', ['run', '--concurrency', 'many'], {}, /whole number/],
    ['an unknown requirement to explain', ['explain', 'omise.cards.list.limt'], {}, /did you mean omise\.cards\.list/],
  ])('2: %s', async (_, args, environment, message) => {
    const { exitCode, stderr, report } = await cardproof(args, { environment });
    expect({ exitCode, report }).toEqual({ exitCode: 2, report: null });
    expectSentence(stderr, message);
  });

  it('2: a target that says its key is live, before anything is written', async () => {
    const methods = new Set<string>();
    const url = await serve(async (request) => {
      methods.add(request.method);
      const answer = await omise().fetch(request);
      return new Response((await answer.text()).replaceAll('"livemode":false', '"livemode":true'), answer);
    });
    const { exitCode, stderr } = await cardproof(['run', 'omise', '--url', url]);
    expect(exitCode).toBe(2);
    expectSentence(stderr, /livemode true/);
    expect([...methods]).toEqual(['GET']);
  });

  it('3: nothing listens there', async () => {
    const { exitCode, stderr } = await cardproof(['run', 'omise', '--url', 'http://127.0.0.1:9']);
    expect(exitCode).toBe(3);
    expectSentence(stderr, /127\.0\.0\.1:9/, /Is the server running/);
  });

  it.each<[string, string, Record<string, string>]>([
    ['omise', 'OMISE_SECRET_KEY', { OMISE_SECRET_KEY: 'skey_test_wrong' }],
    ['omise', 'OMISE_PUBLIC_KEY', { OMISE_PUBLIC_KEY: 'pkey_test_wrong' }],
    ['kwik', 'KWIK_API_KEY', { KWIK_API_SECRET: 'wrong' }],
  ])('3: %s refuses what is in %s', async (api, variable, environment) => {
    const url = await serve(api === 'omise' ? omise().fetch : kwik().fetch);
    const { exitCode, stderr, report } = await cardproof(['run', api, '--url', url], { environment });
    expect({ exitCode, report }).toEqual({ exitCode: 3, report: null });
    expectSentence(stderr, new RegExp(variable), /refuses the credentials/);
    for (const value of Object.values(environment)) if (value !== 'wrong') expect(stderr).not.toContain(value);
  });

  it('4: interrupted half-way; the report says so, and the customers are gone', async () => {
    const inner = omise();
    let created = 0;
    let destroyed = 0;
    let interrupt = () => {};
    const url = await serve(async (request) => {
      const { pathname } = new URL(request.url);
      const answer = await inner.fetch(request);
      if (answer.ok && request.method === 'POST' && pathname === '/customers') created++;
      if (answer.ok && request.method === 'DELETE' && /^\/customers\/[^/]+$/.test(pathname)) destroyed++;
      // Once: a second signal would end the process without clean-up.
      if (created === 40) interrupt();
      if (created === 40) interrupt = () => {};
      return answer;
    });
    const { exitCode, report } = await cardproof(['run', 'omise', '--url', url], {
      onStart: (stop) => {
        interrupt = stop;
      },
    });
    expect({ exitCode, interrupted: report?.interrupted, outcome: report?.outcome }).toEqual({
      exitCode: 4,
      interrupted: true,
      outcome: 'incomplete',
    });
    expect(report?.counts.requirements.untested).toBeGreaterThan(50);
    expect(report?.leftovers).toEqual([]);
    expect(destroyed).toBe(created);
  });

  it('4: a target without cards leaves a MUST open', async () => {
    const answer = { status: true, records: [], results: [] };
    const url = await serve((request) => {
      if (request.headers.get('authorization') === null)
        return Response.json({ status: false, error_code: '001', error_message: 'no key' });
      return Response.json(answer);
    });
    const { exitCode, report } = await cardproof(['run', 'kwik', '--url', url, '--only', 'kwik.cards.update']);
    expect(exitCode).toBe(4);
    expect(report?.sentence).toMatch(/nothing was shown/);
  });
});
