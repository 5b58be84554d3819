import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../reporters/model.ts';
import { canariesIn } from '../../canaries.ts';
import { cardproof } from '../../cli/run.ts';
import { without } from '../programs.ts';
import { runUnconnected, withoutNamespaces } from './unconnected.ts';

const command = fileURLToPath(new URL('../../../cli/cardproof.js', import.meta.url));
const program = (name: string) => fileURLToPath(new URL(name, import.meta.url));

interface Client {
  readonly name: string;
  readonly words: readonly string[];
  /** What ends well where everything is there that it needs. */
  readonly needs: readonly [program: string, ...args: string[]];
}

/** Programs with hard-wired URLs that know nothing of a proxy. */
const clients: readonly Client[] = [
  { name: 'the curl command', words: ['sh', program('curl.sh')], needs: ['curl', '--version'] },
  { name: "Python's urllib", words: ['python3', program('urllib_request.py')], needs: ['python3', '--version'] },
  { name: "Ruby's Net::HTTP", words: ['ruby', program('net_http.rb')], needs: ['ruby', '--version'] },
  { name: "PHP's streams", words: ['php', program('streams.php')], needs: ['php', '--version'] },
  { name: "PHP's curl", words: ['php', program('curl.php')], needs: ['php', '-r', 'curl_version();'] },
  { name: "Java's HttpClient", words: ['java', program('Client.java')], needs: ['javac', '--version'] },
  { name: "Node's fetch", words: [process.execPath, program('fetch.mjs')], needs: [process.execPath, '--version'] },
];

describe('a client with hard-wired URLs comes through the proxy', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  for (const { name, words, needs } of clients)
    it.skipIf(without(...needs))(`${name}, all six operations, no packet to another host`, async () => {
      const out = join(folder, name);
      const args = ['sdk', 'omise', '--out', out, '--', ...words];

      const ended = withoutNamespaces
        ? { ...(await cardproof(args)), strays: 0 }
        : await runUnconnected([process.execPath, command, ...args]);

      expect(ended.exitCode, ended.stdout + ended.stderr).toBe(0);
      const text = await readFile(join(out, 'report.json'), 'utf8');
      expect(canariesIn(`${ended.stdout}${ended.stderr}${text}`)).toEqual([]);
      const report: Report = JSON.parse(text);
      const used = report.client?.operations.filter(({ underTest, requests }) => underTest && requests > 0);
      expect(used?.map(({ operation }) => operation).sort()).toEqual([
        'createToken',
        'destroyCard',
        'listCards',
        'retrieveCard',
        'retrieveToken',
        'updateCard',
      ]);
      expect(report.requirements.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
      expect(report.client).toMatchObject({ refusedHosts: [], obstacles: [] });
      expect(ended.strays).toBe(0);
    });
});

describe.skipIf(withoutNamespaces || without('curl', '--version'))('the count of packets', () => {
  it.each([
    ['a name that is looked up', 'https://api.omise.co/'],
    ['an address that is connected to', 'https://192.0.2.2/'],
  ])('has %s', async (_, url) => {
    const ended = await runUnconnected(['curl', '--silent', '--noproxy', '*', url]);
    expect(ended.strays).toBeGreaterThan(0);
  });

  it('has nothing that stays on this machine', async () => {
    const ended = await runUnconnected([
      'curl',
      '--silent',
      'http://127.0.0.1:1/',
      'http://[::1]:1/',
      'http://localhost:1/',
    ]);
    expect(ended.strays).toBe(0);
  });
});
