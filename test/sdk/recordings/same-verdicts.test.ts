import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { referenceCredentials } from '../../../reference/credentials.ts';
import type { Report, RequirementResult } from '../../../reporters/model.ts';
import { cardproof } from '../../cli/run.ts';
import { withoutChromium } from './chromium.ts';

const command = fileURLToPath(new URL('../../../cli/cardproof.js', import.meta.url));
const client = fileURLToPath(new URL('client.ts', import.meta.url));

/** What asks and records. */
const tools = [
  { by: 'undici', isMissing: false },
  { by: 'chromium', isMissing: withoutChromium },
] as const;
const ways = ['correctly', 'wrongly'] as const;

/** The same traffic is judged while it goes by, by its recording, and by the report on it. */
describe('a recording is judged like the traffic itself', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const har = () => join(folder, 'traffic.har');
  const reportIn = async (name: string): Promise<Report> =>
    JSON.parse(await readFile(join(folder, name, 'report.json'), 'utf8'));
  const checked = async (...args: readonly string[]): Promise<Report> => {
    const { stderr } = await cardproof(['check', ...args, '--out', join(folder, 'offline')]);
    expect(stderr).toBe('');
    return reportIn('offline');
  };

  for (const { by, isMissing } of tools)
    for (const how of ways) {
      it.skipIf(isMissing)(`that ${by} has ${how} exchanged with the documented hosts`, async () => {
        const words = [process.execPath, client, by, how, har()];
        const { stdout, stderr } = await cardproof(['sdk', 'omise', '--out', join(folder, 'live'), '--', ...words]);
        const live = await reportIn('live');
        expect(failed(live), stdout + stderr).toEqual(how === 'correctly' ? [] : failures);

        const recorded = await checked(har());
        expect(verdicts(recorded)).toEqual(seenIn(verdicts(live)));
        expect(checksOf(recorded)).toEqual(checksOf(live));
        expectReasons(recorded);

        const reported = await checked(join(folder, 'live', 'report.json'));
        expect(verdicts(reported)).toEqual(seenInPart(verdicts(live)));
        expectReasons(reported);
      });

      // How a client is led makes no difference to the tool that records it: one of them is enough.
      if (by !== 'undici') continue;
      it(`that ${by} has ${how} exchanged with one address`, async () => {
        const url = await throughProxy(join(folder, 'live'), async (base) => {
          const { secretKey: OMISE_SECRET_KEY, publicKey: OMISE_PUBLIC_KEY } = referenceCredentials;
          const env = { PATH: process.env.PATH ?? '', OMISE_SECRET_KEY, OMISE_PUBLIC_KEY };
          await promisify(execFile)(process.execPath, [client, by, how, har(), base], { env });
        });
        const live = await reportIn('live');
        expect(failed(live)).toEqual(how === 'correctly' ? [] : failures.filter((id) => !ofHosts.includes(id)));

        const recorded = await checked(har(), '--url', url);
        expect(verdicts(recorded)).toEqual(seenIn(verdicts(live)));
        expect(checksOf(recorded)).toEqual(checksOf(live));
        expectReasons(recorded);

        const reported = await checked(join(folder, 'live', 'report.json'));
        expect(verdicts(reported)).toEqual(seenInPart(verdicts(live)));
        expectReasons(reported);
      });
    }

  it('so that everything a run of the suite sends conforms, but for what it sends on purpose', async () => {
    const { exitCode } = await cardproof(['run', 'omise', 'kwik', '--out', join(folder, 'live')]);
    expect(exitCode).toBe(0);

    const report = await checked(join(folder, 'live', 'report.json'));

    expect(failed(report)).toEqual([]);
    expect(report.timing.requests).toBeGreaterThan(1_000);
    expect(report.client?.obstacles).toEqual([
      expect.stringMatching(/^\d+ exchanges with a Kwik target/),
      expect.stringMatching(/^\d+ requests that a check sent against the specification on purpose/),
      expect.stringContaining('every exchange'),
    ]);
  });
});

/** Where the client was pointed at one address, nothing is known of these. */
const ofHosts = ['omise.client.requests.host', 'omise.client.safety.tls'];

/** Everything that the traffic gets wrong. */
const failures = [
  'requests.operation',
  'requests.ids',
  'requests.host',
  'requests.basic',
  'requests.secret-key',
  'requests.public-key',
  'requests.version',
  'requests.query-values',
  'requests.known-query',
  'requests.content-type',
  'requests.form-brackets',
  'requests.required-members',
  'requests.member-values',
  'requests.whole-numbers',
  'requests.known-members',
  'requests.no-body',
  'requests.token-once',
  'safety.tls',
  'safety.secret-key-only-to-api',
  'safety.card-only-to-vault',
].map((name) => `omise.client.${name}`);

type Verdicts = Readonly<Record<string, RequirementResult['verdict']>>;

function verdicts({ requirements }: Report): Verdicts {
  return Object.fromEntries(requirements.map(({ id, verdict }) => [id, verdict]));
}

function failed({ requirements }: Report): string[] {
  return requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
}

/** What a recording shows of what was found live: nothing of how the client took its answers. */
function seenIn(live: Verdicts): Verdicts {
  return Object.fromEntries(Object.entries(live).map(([id, verdict]) => [id, isOfRequests(id) ? verdict : 'untested']));
}

/** What some of the exchanges show: not that no token was used twice, but where one was. */
function seenInPart(live: Verdicts): Verdicts {
  const once = 'omise.client.requests.token-once';
  return { ...seenIn(live), [once]: live[once] === 'fail' ? 'fail' : 'untested' };
}

function isOfRequests(id: string): boolean {
  return /^omise\.client\.(?:requests|safety)\./.test(id) && id !== 'omise.client.requests.http';
}

/** What each check on requests found, with its counts. */
function checksOf({ requirements }: Report): unknown[] {
  return requirements
    .filter(({ id }) => isOfRequests(id))
    .flatMap(({ checks }) => checks.map(({ id, title, verdict, reason }) => ({ id, title, verdict, reason })));
}

function expectReasons({ requirements }: Report): void {
  const untested = requirements.filter(({ verdict }) => verdict === 'untested');
  expect(untested.length).toBeGreaterThan(0);
  for (const { id, untested: reason } of untested) expect(reason, id).toMatch(/\w\.$/);
}

/**
 * Runs `cardproof proxy` while something is done at its URL.
 * @returns the URL
 */
async function throughProxy(out: string, work: (url: string) => Promise<void>): Promise<string> {
  const words = [command, 'proxy', 'omise', '--port', '0', '--out', out];
  const proxy = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(proxy, 'close');
  let told = '';
  const listening = new Promise<string>((resolve, reject) => {
    proxy.stderr.on('data', (chunk) => {
      told += chunk;
    });
    proxy.stdout.on('data', (chunk) => {
      told += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(told) ?? [];
      if (url) resolve(url);
    });
    proxy.once('close', () => reject(new Error(`the proxy has ended: ${told}`)));
  });
  try {
    const url = await listening;
    await work(url);
    return url;
  } finally {
    proxy.kill('SIGINT');
    await closed;
  }
}
