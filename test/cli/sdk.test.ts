import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import type { Report } from '../../reporters/model.ts';
import { canaries, canariesIn, canaryEnvironment } from '../canaries.ts';
import { cardproof, type RunOptions } from './run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-sdk-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A client that reads its account with the keys that it is given, and says whether it could. */
const readsAccount = `
const key = Buffer.from(process.env.OMISE_SECRET_KEY + ':').toString('base64');
const answer = await fetch('https://api.omise.co/account', { headers: { authorization: 'Basic ' + key } });
console.log('the account answers', answer.status);
process.exitCode = answer.ok ? 0 : 1;
`;

/** The same with a card, so that an operation under test is seen. */
const readsCards = `${readsAccount}
const cards = await fetch('https://api.omise.co/customers/cust_test_1/cards', { headers: { authorization: 'Basic ' + key } });
console.log('the cards answer', cards.status, 'with number 4242424242424242 and key', process.env.OMISE_SECRET_KEY);
process.exitCode = 0;
`;

/** Runs a script of Node's as the command; returns what was written, and the report. */
async function sdk(script: string, args: readonly string[] = [], options: RunOptions = {}) {
  const file = join(folder, 'client.mjs');
  await writeFile(file, script);
  await rm(join(folder, 'report.json'), { force: true });
  const all = ['sdk', 'omise', '--out', folder, ...args, '--', process.execPath, file];
  const ended = await cardproof(all, options);
  const text = await readFile(join(folder, 'report.json'), 'utf8').catch(() => null);
  const names = ['report.html', 'summary.md', 'junit.xml'];
  const artefacts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  expect(canariesIn([text, ...artefacts].join('\n'))).toEqual([]);
  return { ...ended, report: text === null ? null : (JSON.parse(text) as Report) };
}

describe('cardproof sdk', () => {
  it('judges a command that reaches the reference server by its documented names', async () => {
    const { exitCode, stdout, stderr, report } = await sdk(readsCards);
    expect({ exitCode, outcome: report?.outcome }).toEqual({ exitCode: 0, outcome: 'conforms' });
    expect(stderr).toContain('the account answers 200');
    expect(stdout).toMatch(/conforms: \d+ requirements passed/);
    expect(report?.client?.operations.find(({ operation }) => operation === 'listCards')).toMatchObject({
      requests: 1,
      cells: { request: { verdict: 'pass' } },
    });
  });

  it('shows what the command writes without its secrets', async () => {
    const { stderr } = await sdk(readsCards);
    expect(stderr).toContain('the cards answer 404 with number [card number ending 4242] and key [OMISE_SECRET_KEY]');
  });

  it.each([
    ['sends nothing', ''],
    ['asks only what is not under test', readsAccount],
    ['asks another host', `await fetch('https://shop.example/').catch(() => {});`],
  ])('is incomplete where the command %s', async (_, script) => {
    const { exitCode, report } = await sdk(script);
    expect({ exitCode, outcome: report?.outcome }).toEqual({ exitCode: 4, outcome: 'incomplete' });
  });

  it('refuses every other host, and reports it', async () => {
    const { report } = await sdk(
      `await fetch('https://shop.example/pay').catch((cause) => console.log(String(cause)));`,
    );
    expect(report?.client?.refusedHosts).toEqual(['shop.example']);
  });

  it('says that the client does not trust its authority', async () => {
    const distrustful = `const { request } = await import('node:https');
      await new Promise((done) => request('https://api.omise.co/account', { ca: [] }).on('error', done).end());`;
    const { report } = await sdk(distrustful);
    expect(report?.client?.obstacles.join(' ')).toMatch(
      /^api\.omise\.co: the client .* told to trust the authority of a run/,
    );
  });

  it.each([
    ['no command', ['sdk', 'omise'], /missing required argument 'command'/],
    ['a command that is not there', ['sdk', 'omise', '--', 'no-such-command'], /there is no command "no-such-command"/],
    ['another API', ['sdk', 'kwik', '--', 'true'], /Clients of omise can be judged/],
    [
      'an unknown requirement',
      ['sdk', 'omise', '--only', 'omise.client.fredoms', '--', 'true'],
      /names no requirement of clients; did you mean omise\.client/,
    ],
  ])('refuses %s with one sentence', async (_, args, message) => {
    const { exitCode, stderr } = await cardproof(args, { cwd: folder });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });

  it('ends a command that takes too long', async () => {
    const { exitCode, report } = await sdk('setInterval(() => {}, 1_000);', ['--time-limit', '1000']);
    expect(exitCode).toBe(4);
    expect(report?.client?.obstacles.join(' ')).toMatch(/did not end within 1\d\d\d ms \(--time-limit gives it more\)/);
  });

  it('ends the command and tells no verdict where the user stops it', async () => {
    const sign = join(folder, 'begun');
    const script = `await (await import('node:fs/promises')).writeFile(${JSON.stringify(sign)}, ''); setInterval(() => {}, 1_000);`;
    const { exitCode, stderr } = await sdk(script, [], {
      onStart: async (interrupt) => {
        while (!existsSync(sign)) await setTimeout(20);
        interrupt();
      },
    });
    expect(exitCode).toBe(4);
    expect(stderr).toContain('stopping; ending the command');
  });

  describe('before a server of the user', () => {
    const seen: string[] = [];
    let url = '';
    let close = async () => {};
    beforeAll(async () => {
      const { fetch } = omise({ secretKey: canaries.secretKey, publicKey: canaries.publicKey });
      const server = await listen((request) => {
        seen.push(`${request.method} ${new URL(request.url).pathname}`);
        return fetch(request);
      }, {});
      ({ url, close } = server);
    });
    afterAll(() => close());

    it('sends on what the command asks, with its keys, and writes none of them', async () => {
      const { exitCode, stderr, report } = await sdk(readsCards, ['--url', url], { environment: canaryEnvironment });
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('the account answers 200') });
      expect(seen).toContain('GET /customers/cust_test_1/cards');
      expect(report?.targets[0]).toMatchObject({ url, embedded: false });
    });

    it('sends no live key on', async () => {
      seen.length = 0;
      const live = readsCards.replace('process.env.OMISE_SECRET_KEY', "'skey_' + 'canarylive'");
      const { exitCode, stderr, report } = await sdk(live, ['--url', url], { environment: canaryEnvironment });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('the command sent a live key');
      expect(report).toBeNull();
      expect(seen.filter((each) => each === 'GET /customers/cust_test_1/cards')).toEqual([]);
    });

    it('says so where it cannot be reached', async () => {
      const { exitCode, stderr } = await sdk(readsCards, ['--url', 'http://127.0.0.1:1']);
      expect(exitCode).toBe(3);
      expect(stderr).toContain('gives no answer');
    });
  });

  it('accepts a failure that a waiver covers, and does not mind waivers of servers', async () => {
    const waivers = join(folder, 'waivers.yaml');
    const entry = (requirement: string) =>
      `  - { requirement: ${requirement}, reason: known, owner: us, expires: 2999-01-01 }\n`;
    const plainHttp = readsCards.replaceAll('https://api', 'http://api');
    const { exitCode: without } = await sdk(plainHttp);
    await writeFile(waivers, `waivers:\n${entry('omise.client.safety.tls')}${entry('omise.cards.list.answer')}`);
    const { exitCode, report } = await sdk(plainHttp, ['--waivers', waivers]);
    expect([without, exitCode]).toEqual([1, 0]);
    expect(report?.waivers).toMatchObject([{ requirement: 'omise.client.safety.tls', state: 'used' }]);
  });
});
