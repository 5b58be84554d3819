import { Command } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../../cli/apis.ts';
import { addTargetOptions, givenTo } from '../../cli/config/target-options.ts';
import { doctor } from '../../cli/doctor.ts';
import { referenceCredentials } from '../../reference/credentials.ts';
import { kwik } from '../../reference/kwik/server.ts';
import { type Listening, listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import type { Fetch } from '../../reference/subject.ts';
import { headers } from '../../reference/variants/headers.ts';
import { answers } from '../../reference/wire.ts';
import { canaries, canariesIn, canaryEnvironment } from '../canaries.ts';

const servers: Listening[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serving(fetch: Fetch): Promise<string> {
  const server = await listen(fetch, {});
  servers.push(server);
  return server.url;
}

/** Runs the command and returns what it printed; no secret may stand there, whatever the test is about. */
async function diagnose(api: Api | null, args: readonly string[], environment: Record<string, string> = {}) {
  const variables = {
    OMISE_SECRET_KEY: '',
    OMISE_PUBLIC_KEY: '',
    KWIK_API_KEY: '',
    KWIK_API_SECRET: '',
    ...environment,
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const command = addTargetOptions(new Command()).exitOverride();
  command.parse([...args], { from: 'user' });
  let text = '';
  const write = (piece: string) => {
    text += piece;
  };
  const output = { width: 120, colour: false, write };
  const exitCode = await doctor({ apis: api ? [api] : [], given: givenTo(command, variables) }, output);
  expect(canariesIn(text)).toEqual([]);
  return { exitCode, text: text.replaceAll(/\n {10,}/g, ' ') };
}

/** Lets everybody in. */
function openToAll(server: Fetch, authorization: (request: Request) => string): Fetch {
  return (request) => {
    const own = new Headers(request.headers);
    own.set('authorization', `Basic ${btoa(authorization(request))}`);
    return server(new Request(request, { headers: own }));
  };
}

const { secretKey, publicKey, apiKey, apiSecret } = referenceCredentials;

describe('doctor', () => {
  it('finds the embedded reference servers well', async () => {
    const { exitCode, text } = await diagnose(null, []);
    expect(text).not.toMatch(/^ {2}(?:warning|problem)/m);
    expect(text).toMatch(/^Omise at the reference server[\s\S]+^Kwik at the reference server/m);
    expect(text).toMatch(/ok +secret key +taken \(the reference server's own\), and an unknown one is refused/);
    expect(text).toMatch(/ok +a run +\d+ checks, about \d+ requests, about \d+ (?:s|min)/);
    expect(text).toContain('All well');
    expect(exitCode).toBe(0);
  });

  it('sends nothing but GETs, and a token without a card where it has to', async () => {
    const seen: string[] = [];
    const watched =
      (server: Fetch): Fetch =>
      async (request) => {
        const body = request.method === 'GET' ? '' : ` ${await request.clone().text()}`;
        seen.push(`${request.method} ${new URL(request.url).pathname}${body}`);
        return server(request);
      };
    await diagnose('omise', ['--url', await serving(watched(openToAll(omise().fetch, () => `${publicKey}:`)))]);
    await diagnose('kwik', ['--url', await serving(watched(kwik().fetch))]);
    expect(seen.length).toBeGreaterThan(8);
    expect([...new Set(seen.filter((each) => !each.startsWith('GET ')))]).toEqual(['POST /tokens {}']);
  });

  it('says where nothing listens', async () => {
    const server = await listen(omise().fetch, {});
    await server.close();
    const { exitCode, text } = await diagnose('omise', ['--url', server.url]);
    expect(text).toMatch(/problem +address .* nothing listens there.*ECONNREFUSED\)[\s\S]*→ Start the server/);
    expect(exitCode).toBe(3);
  });

  it('tells refused credentials, with the variables that they came from', async () => {
    const omiseUrl = await serving(omise().fetch);
    const wrong = await diagnose('omise', ['--url', omiseUrl, '--secret-key-env', 'STAGING_KEY'], {
      STAGING_KEY: canaries.secretKey,
    });
    expect(wrong.text).toMatch(
      /problem +secret key +refused \(status 401 .*\); from STAGING_KEY → Put a .* into STAGING_KEY/,
    );
    expect(wrong.text).toMatch(/ok +public key +taken \(the reference server's, since OMISE_PUBLIC_KEY is not set\)/);
    expect(wrong.exitCode).toBe(3);
    const both = await diagnose('kwik', ['--url', await serving(kwik().fetch)], canaryEnvironment);
    expect(both.text).toMatch(
      /problem +key, secret +refused \(status 401 with code 001\); from KWIK_API_KEY and KWIK_API_SECRET/,
    );
    expect(both.exitCode).toBe(3);
  });

  it('recognises credentials that are swapped', async () => {
    const url = await serving(omise({ secretKey: 'first', publicKey: 'second' }).fetch);
    const swapped = { OMISE_SECRET_KEY: 'second', OMISE_PUBLIC_KEY: 'first' };
    const { exitCode, text } = await diagnose('omise', ['--url', url], swapped);
    expect(text).toMatch(/problem +secret key +refused .* the API takes the public key in its place → Exchange/);
    expect(text).toMatch(/problem +public key +refused .* the vault takes the secret key in its place → Exchange/);
    expect(exitCode).toBe(3);
    const kwikSwapped = await diagnose('kwik', ['--url', await serving(kwik().fetch)], {
      KWIK_API_KEY: apiSecret,
      KWIK_API_SECRET: apiKey,
    });
    expect(kwikSwapped.text).toMatch(
      /taken the other way round → Exchange the values of KWIK_API_KEY and KWIK_API_SECRET/,
    );
    expect(kwikSwapped.exitCode).toBe(3);
  });

  it('tells a key of the wrong kind, and looks at the other target all the same', async () => {
    const { exitCode, text } = await diagnose(null, ['--url', await serving(kwik().fetch)], {
      OMISE_SECRET_KEY: publicKey,
    });
    expect(text).toMatch(/^Omise\n {2}problem +settings +OMISE_SECRET_KEY holds the wrong kind of key → Give one/m);
    expect(text).toMatch(/ok +key, secret +taken/);
    expect(exitCode).toBe(2);
  });

  it('names every missing credential at once', async () => {
    const { exitCode, text } = await diagnose('omise', ['--url', 'https://sandbox.invalid']);
    expect(text).toMatch(/OMISE_SECRET_KEY is not set[\s\S]+OMISE_PUBLIC_KEY is not set/);
    expect(exitCode).toBe(2);
  });

  it('warns of a server that takes any key', async () => {
    const omiseUrl = await serving(
      openToAll(omise().fetch, ({ url }) => (url.includes('/tokens') ? `${publicKey}:` : `${secretKey}:`)),
    );
    const open = await diagnose('omise', ['--url', omiseUrl]);
    expect(open.text).toMatch(/warning +secret key .* one that nobody has: checks of authentication will fail/);
    expect(open.text).toMatch(/warning +public key .* one that nobody has/);
    expect(open.text).toContain('A run can start; 2 warnings');
    expect(open.exitCode).toBe(0);
    const kwikUrl = await serving(openToAll(kwik().fetch, () => `${apiKey}:${apiSecret}`));
    expect((await diagnose('kwik', ['--url', kwikUrl])).text).toMatch(/warning +key, secret .* one that nobody has/);
  });

  it('stops before a live account, unless that is allowed', async () => {
    const live = answers('retrieveAccount', (body) => ({ ...body, livemode: true }));
    const url = await serving(live(omise().fetch));
    const stopped = await diagnose('omise', ['--url', url]);
    expect(stopped.text).toMatch(/problem +test mode +the target says that this key is live/);
    expect(stopped.text).not.toMatch(/^ +ok +a run/m);
    expect(stopped.exitCode).toBe(2);
    const allowed = await diagnose('omise', ['--url', url, '--allow-live']);
    expect(allowed.text).toMatch(/warning +test mode .* destroys live data/);
    expect(allowed.exitCode).toBe(0);
  });

  it('compares the clocks', async () => {
    const ahead = headers((own) => own.set('date', new Date(Date.now() + 120_000).toUTCString()));
    const { exitCode, text } = await diagnose('kwik', ['--url', await serving(ahead(kwik().fetch))]);
    expect(text).toMatch(/warning +clock +about (?:119|2 min|12\d)\b.* ahead of this machine: checks that compare/);
    expect(exitCode).toBe(0);
  });

  it('tells a wrong path, and a better one where there is one', async () => {
    const page = () => new Response('<p>Not here</p>', { status: 404, headers: { 'content-type': 'text/html' } });
    const server = kwik();
    const below = await serving(async (request) =>
      new URL(request.url).pathname.startsWith('/1.0/') ? server.fetch(request) : page(),
    );
    const forgotten = await diagnose('kwik', ['--url', below]);
    expect(forgotten.text).toMatch(/problem +path .* \(status 404 without a JSON body, text\/html\)/);
    expect(forgotten.text).toContain(`→ Use ${below}/1.0, where it answers.`);
    expect(forgotten.exitCode).toBe(2);
    const tooMuch = await diagnose('kwik', ['--url', `${await serving(kwik().fetch)}/1.0/1.0`]);
    expect(tooMuch.text).toMatch(/→ Use http:\S+\d\/1\.0, where it answers/);
    const none = await diagnose('omise', ['--url', below]);
    expect(none.text).toMatch(/problem +path[\s\S]+problem +vault .* → Say with --vault-url/);
    expect(none.exitCode).toBe(2);
  });

  it('does not call a key taken where every path is not found', async () => {
    const { exitCode, text } = await diagnose('omise', ['--url', `${await serving(omise().fetch)}/v2`]);
    expect(text).toMatch(/warning +path +everything below \S+\/v2 is answered with 404/);
    expect(text).toMatch(/note +secret key +not refused .* nothing shows that it is taken/);
    expect(exitCode).toBe(2);
  });

  it('tells a server that is ill from one that is not there', async () => {
    const url = await serving(async () => new Response('{}', { status: 503 }));
    const { exitCode, text } = await diagnose('kwik', ['--url', url]);
    expect(text).toMatch(/problem +path .* \(status 503 with an empty object\) → Look into the log of the server/);
    expect(exitCode).toBe(3);
  });

  it('says which cards may be changed, and what a pace does to the time', async () => {
    const url = await serving(kwik().fetch);
    const { text } = await diagnose('kwik', ['--url', url, '--cards', 'none', '--requests-per-second', '200']);
    expect(text).toMatch(/warning +cards to change +none may be changed/);
    expect(text).toMatch(/at most 200 per second, about \d+ (?:s|min)/);
  });

  it('warns where the target answers in another version than was asked for', async () => {
    const server = omise();
    const deaf = await serving((request) => {
      const own = new Headers(request.headers);
      own.delete('omise-version');
      return server.fetch(new Request(request, { headers: own }));
    });
    const { text } = await diagnose('omise', ['--url', deaf, '--api-version', '2015-11-17']);
    expect(text).toMatch(/warning +API version +was asked for 2015-11-17 and answers with 2019-05-29/);
  });

  it('says where the list of cards is refused, or holds no cards', async () => {
    const url = await serving(async () =>
      Response.json({ status: false, error_code: '006', error_message: 'no' }, { status: 400 }),
    );
    const refused = await diagnose('kwik', ['--url', url]);
    expect(refused.text).toMatch(/warning +cards +the list of all cards is refused \(status 400 with code 006\)/);
    const nothing = await serving(async () => Response.json({ status: true, records: [7] }));
    const odd = await diagnose('kwik', ['--url', nothing]);
    expect(odd.text).toMatch(/problem +address .* cannot be tested now: .* a list of objects with ids/);
    expect(odd.exitCode).toBe(3);
  });

  it('names the pace to take where a target throttles', async () => {
    let throttled = false;
    const server = kwik();
    const url = await serving(async (request) => {
      if (throttled) return server.fetch(request);
      throttled = true;
      return new Response('{}', { status: 429, headers: { 'retry-after': '0', 'ratelimit-policy': '"all";q=30;w=2' } });
    });
    const { exitCode, text } = await diagnose('kwik', ['--url', url]);
    expect(text).toMatch(/warning +rate limit +requests were throttled already .* → Set --requests-per-second/);
    expect(exitCode).toBe(0);
  });

  it('repeats nothing secret that a target echoes', async () => {
    const echo: Fetch = async ({ headers: own }) =>
      Response.json({ [own.get('authorization') ?? '']: 1 }, { headers: { ratelimit: canaries.apiSecret } });
    const { exitCode, text } = await diagnose('kwik', ['--url', await serving(echo)], canaryEnvironment);
    expect(text).toMatch(/problem +path/);
    expect(exitCode).toBe(2);
  });
});
