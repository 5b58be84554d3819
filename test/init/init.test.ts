import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../cli/config/config.ts';
import { loadConfig } from '../../cli/config/load-config.ts';
import { addInitOptions, type InitOptions } from '../../cli/init/options.ts';
import { init } from '../../cli/init.ts';
import { referenceCredentials } from '../../reference/credentials.ts';
import { kwik } from '../../reference/kwik/server.ts';
import { type Listening, listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import type { Fetch } from '../../reference/subject.ts';
import { canaryEnvironment } from '../canaries.ts';

let folder = '';
const servers: Listening[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-init-'));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true });
});

async function serving(fetch: Fetch): Promise<string> {
  const server = await listen(fetch, {});
  servers.push(server);
  return server.url;
}

async function nowhere(): Promise<string> {
  const server = await listen(() => new Response(), {});
  await server.close();
  return server.url;
}

const pathOf = (request: Request) => new URL(request.url).pathname;
const page = () => new Response('<p>Not here</p>', { status: 404, headers: { 'content-type': 'text/html' } });

interface Person {
  /** The beginning of each question, and what is answered; undefined leaves. */
  readonly answers: readonly (readonly [question: string, answer: string | undefined])[];
}

/** Runs the command; somebody sits before it where a person is given. */
async function run(args: readonly string[], person?: Person, environment: Record<string, string> = {}) {
  const options = addInitOptions(new Command())
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<InitOptions>();
  const input = new PassThrough();
  const open = [...(person?.answers ?? [])];
  let text = '';
  const output = new Writable({
    write(chunk, _, done) {
      text += chunk;
      const [next] = open;
      const line = text.split('\n').at(-1) ?? '';
      if (next && line.startsWith(next[0]) && line.endsWith(': ')) {
        open.shift();
        text += '\n';
        if (next[1] === undefined) input.end();
        else input.write(`${next[1]}\n`);
      }
      done();
    },
  });
  const exitCode = await init(options, { folder, environment, input, output, interactive: person !== undefined });
  expect(open).toEqual([]);
  return { exitCode, text };
}

const targets = async (): Promise<Config['targets']> => (await loadConfig(undefined, folder)).config.targets;
const written = () => readdir(folder);

describe('init', () => {
  it('writes a target for each API that answers', async () => {
    const [forOmise, forKwik] = [omise(), kwik()];
    const url = await serving((request) => (pathOf(request).startsWith('/cards') ? forKwik : forOmise).fetch(request));
    const { exitCode, text } = await run(['--url', `${url}/`, '--yes']);
    expect(exitCode).toBe(0);
    expect(await targets()).toEqual({ omise: { api: 'omise', url }, kwik: { api: 'kwik', url } });
    expect(text).toContain('The Omise API answers: cards and tokens, version 2019-05-29.');
    expect(text).toMatch(/npx cardproof doctor[\s\S]+npx cardproof run/);
  });

  it('finds Kwik below /1.0, and says which variables are to be set', async () => {
    const server = kwik();
    const url = await serving(async (request) =>
      pathOf(request).startsWith('/1.0/') ? server.fetch(request) : page(),
    );
    await run(['--url', url, '--yes', '--name', 'sandbox', '--format', 'json']);
    expect(await targets()).toEqual({ sandbox: { api: 'kwik', url: `${url}/1.0` } });
  });

  it('claims only what answers, and says where tokens may be', async () => {
    const [forOmise, forKwik] = [omise(), kwik()];
    const lists = await serving(async (request) => (request.method === 'GET' ? forKwik.fetch(request) : page()));
    await run(['--url', lists, '--yes']);
    expect((await targets())?.kwik?.classes).not.toContain('kwik.cards.update');
    const tokens = await serving(async (request) =>
      pathOf(request).startsWith('/tokens') ? forOmise.fetch(request) : page(),
    );
    await run(['--url', tokens, '--yes', '--force']);
    expect((await targets())?.omise?.classes).not.toContain('omise.cards.list');
    const cards = await serving(async (request) =>
      pathOf(request).startsWith('/tokens') ? page() : forOmise.fetch(request),
    );
    const hint = await run(['--url', cards, '--yes', '--force']);
    expect(hint.text).toContain('set vaultUrl in the file');
    expect(await targets()).toEqual({ omise: { api: 'omise', url: cards } });
    expect(await readFile(join(folder, 'cardproof.config.yaml'), 'utf8')).toContain(
      '# vaultUrl: https://vault.example',
    );
    const both = await run(['--url', cards, '--vault-url', tokens, '--yes', '--force', '--api-version', '2017-11-02']);
    expect(both.text).toContain('The tokens answer.');
    expect(await targets()).toEqual({
      omise: { api: 'omise', url: cards, vaultUrl: tokens, apiVersion: '2017-11-02' },
    });
  });

  it('writes nothing where nothing answers, unless the API is named', async () => {
    const url = await nowhere();
    const silent = await run(['--url', url, '--yes']);
    expect(silent.exitCode).toBe(3);
    expect(silent.text).toMatch(/Nothing answers there: nothing listens there.*\nNothing was written\./);
    expect(await written()).toEqual([]);
    expect((await run(['--url', url, '--yes', '--api', 'kwik'])).exitCode).toBe(0);
    expect(await targets()).toEqual({ kwik: { api: 'kwik', url } });
    const text = await readFile(join(folder, 'cardproof.config.yaml'), 'utf8');
    expect(text).toContain('# Nothing answered at this URL when this was written');
  });

  it('does not take another server for one of the APIs', async () => {
    const url = await serving(async () => Response.json({}));
    await expect(run(['--url', url, '--yes'])).rejects.toThrow(/serves neither API; correct the URL/);
    await run(['--url', url, '--yes', '--api', 'omise']);
    const text = await readFile(join(folder, 'cardproof.config.yaml'), 'utf8');
    expect(text).toContain('# What answered at this URL was not the Omise API when this was written');
  });

  it('replaces a configuration only by force, and never puts one beside another', async () => {
    const url = await serving(kwik().fetch);
    await writeFile(join(folder, 'cardproof.config.json'), '{}');
    await expect(run(['--url', url, '--yes'])).rejects.toThrow(/cardproof.config.json stands here already.*--force/);
    await expect(run(['--url', url, '--yes', '--force', '--format', 'ts'])).rejects.toThrow(/would stand beside/);
    await run(['--url', url, '--yes', '--force']);
    expect(await written()).toEqual(['cardproof.config.json']);
    expect(await targets()).toEqual({ kwik: { api: 'kwik', url } });
  });

  it('writes a container without looking at it', async () => {
    await run(['--image', 'registry.example/kwik:1', '--port', '8080', '--api', 'kwik', '--name', 'image']);
    expect(await targets()).toEqual({
      image: { api: 'kwik', container: { image: 'registry.example/kwik:1', port: 8080 } },
    });
  });

  it.each([
    [[], /--url is missing/],
    [['--url', 'sandbox.example'], /--url "sandbox.example" is not an http or https URL/],
    [['--url', 'http://key:secret@127.0.0.1'], /--url holds a credential/],
    [['--image', 'x'], /--port is missing/],
    [['--port', '80'], /name its image with --image/],
    [['--image', 'x', '--port', '80'], /--api is missing/],
    [['--image', 'x', '--port', '80', '--url', 'http://127.0.0.1'], /two places/],
    [['--image', 'x', '--port', '80', '--vault-url', 'http://127.0.0.1'], /--vault-url goes with --url/],
    [['--image', 'x', '--port', '80', '--api', 'omise', '--name', 'bad name'], /bad name/],
  ])('refuses %o', async (args, sentence) => {
    await expect(run(args)).rejects.toThrow(sentence);
    expect(await written()).toEqual([]);
  });

  it('asks what only the owner of the server knows', async () => {
    const [forOmise, forKwik] = [omise(), kwik()];
    const url = await serving(async (request) => {
      if (pathOf(request).startsWith('/tokens')) return page();
      return (pathOf(request).startsWith('/cards') ? forKwik : forOmise).fetch(request);
    });
    const vault = await serving(forOmise.fetch);
    const { exitCode, text } = await run([], {
      answers: [
        ['URL of the server', 'not a URL'],
        ['URL of the server', url],
        ['Targets for which API', 'all'],
        ['Targets for which API', ''],
        ['URL of the tokens', vault],
        ['Omise-Version to ask for (it answers with 2019-05-29)', '2015-11-17'],
      ],
    });
    expect(exitCode).toBe(0);
    expect(text).toContain('is not an http or https URL');
    expect(await targets()).toEqual({
      omise: { api: 'omise', url, vaultUrl: vault, apiVersion: '2015-11-17' },
      kwik: { api: 'kwik', url },
    });
  });

  it('asks for the cards of a server that somebody else may use', async () => {
    const answers = [
      ['Which API does the container serve', 'both'],
      ['Omise-Version to ask for', ''],
    ] as const;
    await run(['--image', 'x', '--port', '80'], { answers });
    expect(Object.keys((await targets()) ?? {})).toEqual(['omise', 'kwik']);
    // A proxy that is not there keeps the request on this machine.
    const person: Person = { answers: [['Kwik cards that checks may change', 'crd_1, crd_2']] };
    const args = ['--url', 'http://sandbox.invalid', '--api', 'kwik', '--force'];
    await run(args, person, { http_proxy: await nowhere() });
    expect((await targets())?.kwik).toMatchObject({ cards: ['crd_1', 'crd_2'] });
  });

  it('writes nothing for a person who declines or leaves', async () => {
    const url = await nowhere();
    const declined = await run(['--url', url], { answers: [['Write the file all the same', '']] });
    expect(declined.exitCode).toBe(3);
    await expect(run([], { answers: [['URL of the server', undefined]] })).rejects.toThrow(/nothing was written/);
    expect(await written()).toEqual([]);
  });

  it('sends no live key, and changes nothing even at a server that takes any key', async () => {
    const { secretKey, publicKey } = referenceCredentials;
    const seen: { key: string; sent: string }[] = [];
    const server = omise();
    const url = await serving(async (request) => {
      const key = atob((request.headers.get('authorization') ?? '').replace('Basic ', ''));
      seen.push({ key, sent: `${request.method} ${await request.clone().text()}` });
      const own = new Headers(request.headers);
      own.set('authorization', `Basic ${btoa(`${pathOf(request).startsWith('/tokens') ? publicKey : secretKey}:`)}`);
      return server.fetch(new Request(request, { headers: own }));
    });
    await run(['--url', url, '--yes'], undefined, { ...canaryEnvironment, OMISE_SECRET_KEY: 'skey_live_0' });
    expect(seen.map(({ key }) => key).join()).not.toContain('live');
    expect(new Set(seen.map(({ sent }) => sent))).toEqual(new Set(['GET ', 'POST {}']));
  });
});
