import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbedded } from '../../cli/embedded.ts';
import { referenceCredentials } from '../../reference/credentials.ts';
import type { Report } from '../../reporters/model.ts';
import { canariesIn } from '../canaries.ts';
import { cardproof } from './run.ts';

const command = fileURLToPath(new URL('../../cli/cardproof.js', import.meta.url));
const { secretKey, publicKey } = referenceCredentials;
const notATestKey = 'skey_notarealkey';
const basic = (key: string) => `Basic ${Buffer.from(`${key}:`).toString('base64')}`;

let folder = '';
let child: ChildProcess | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-proxy-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts the proxy; returns its URL, and what stops it and gives its end. */
async function started(args: readonly string[] = []) {
  const started = spawn(process.execPath, [command, 'proxy', 'omise', '--port', '0', '--out', folder, ...args], {
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' },
  });
  child = started;
  let [out, err] = ['', ''];
  started.stderr.on('data', (text) => (err += text));
  const url = await new Promise<string>((resolve, reject) => {
    started.on('exit', () => reject(new Error(err)));
    started.stdout.on('data', (text) => {
      out += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(out) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    url,
    async stop() {
      const closed = once(started, 'close');
      started.kill('SIGINT');
      const [exitCode] = await closed;
      const report: Report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
      expect(canariesIn(JSON.stringify(report))).toEqual([]);
      return { exitCode, out, err, report };
    },
  };
}

describe('cardproof proxy', () => {
  it('judges what comes until it is stopped, and reports', async () => {
    const { url, stop } = await started();
    const answer = await fetch(`${url}/customers/cust_test_1/cards`, { headers: { authorization: basic(secretKey) } });
    const { exitCode, report } = await stop();
    expect(answer.status).toBe(404);
    expect({ exitCode, outcome: report.outcome }).toEqual({ exitCode: 0, outcome: 'conforms' });
    expect(report.client).toMatchObject({ seen: 'proxy', subject: [], runs: [] });
    const untested = report.requirements.filter(({ verdict }) => verdict === 'untested').map(({ id }) => id);
    expect(untested).toContain('omise.client.safety.tls');
    expect(untested).toContain('omise.client.answers.understood');
  });

  it('refuses a live key, says so once and in the report, and goes on serving', async () => {
    const target = await startEmbedded(['omise']);
    const { url, stop } = await started(['--url', target.urls.omise ?? '']);
    const statusOf = async (key: string) =>
      (await fetch(`${url}/customers/cust_test_1/cards`, { headers: { authorization: basic(key) } })).status;
    const statuses = [await statusOf(notATestKey), await statusOf(notATestKey), await statusOf(secretKey)];
    const { err, report } = await stop();
    await target.close();
    expect(statuses).toEqual([403, 403, 404]);
    expect(err.match(/sent a live key/g)).toHaveLength(1);
    expect(report.client?.obstacles).toEqual([expect.stringMatching(/sent a live key/)]);
  });

  it('tells of each violation as it comes, once', async () => {
    const { url, stop } = await started();
    for (let time = 0; time < 3; time++)
      await fetch(`${url}/customers/cust_test_1/cards?limit=101`, { headers: { authorization: basic(publicKey) } });
    const { exitCode, err, report } = await stop();
    expect(exitCode).toBe(1);
    expect(err.match(/request query limit/g)).toHaveLength(1);
    expect(err.match(/omise\.client\.requests\.secret-key/g)).toHaveLength(1);
    const failed = report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
    expect(failed).toEqual(['omise.client.requests.secret-key', 'omise.client.requests.query-values']);
  });

  it('is incomplete where nothing came', async () => {
    const { stop } = await started();
    expect(await stop()).toMatchObject({ exitCode: 4, report: { outcome: 'incomplete' } });
  });

  it('refuses a port that is in use, with one sentence', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { exitCode, stderr } = await cardproof(['proxy', 'omise', '--port', String(port), '--out', folder]);
    holder.close();
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `cardproof: port ${port} is in use; choose another with --port, or 0 for a free one\n`,
    });
  });
});
