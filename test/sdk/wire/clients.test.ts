import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAuthority } from '../../../sdk/wire/authority.ts';
import { openUpstream } from '../../../sdk/wire/upstream.ts';
import { serve } from '../../harness/wire/small-server.ts';
import { eventually } from './eventually.ts';
import { authority, hosts, openedDoor, reply } from './opened-door.ts';

const run = promisify(execFile);

function isHere(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function fileWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'ca.pem');
  await writeFile(path, text);
  return path;
}

describe.skipIf(!isHere('curl'))('curl', () => {
  const curl = async (door: { readonly url: string }, ca: string, ...args: string[]) =>
    run('curl', ['-sS', '-q', '--globoff', '--path-as-is', '--proxy', door.url, '--cacert', ca, ...args]);

  it('speaks https and http through the proxy', async () => {
    const door = await openedDoor(async ({ origin, target }) => reply({ body: `${origin} ${target}` }));
    const ca = await fileWith((await authority()).caPem);
    const urls = ['https://api.omise.co/a|b?c=[1]', 'https://api.omise.co/%7e/../x', 'http://vault.omise.co/tokens'];
    for (const url of urls) {
      expect((await curl(door, ca, url)).stdout).toBe(url.replace('co/', 'co /'));
      expect((await curl(door, ca, '--proxytunnel', url)).stdout).toBe(url.replace('co/', 'co /'));
    }
    expect(door.told).toEqual([]);
  });

  it('tells when it does not trust the authority', async () => {
    const door = await openedDoor();
    const ca = await fileWith((await createAuthority(hosts)).caPem);
    await expect(curl(door, ca, 'https://api.omise.co/')).rejects.toMatchObject({ code: 60 });
    await eventually(() => door.told).toEqual([expect.stringMatching(/^untrusted api\.omise\.co: the client /)]);
    expect(door.received).toEqual([]);
  });

  it.each([
    ['cut', 18],
    ['lost', 56],
  ] as const)('notices that an answer is %s', async (delivery, code) => {
    const door = await openedDoor(async () => reply({ body: 'a body' }, delivery));
    const ca = await fileWith((await authority()).caPem);
    for (const url of ['https://api.omise.co/', 'http://api.omise.co/']) {
      await expect(curl(door, ca, url)).rejects.toMatchObject({ code });
    }
  });

  it('cannot leave the hosts under test', async () => {
    const door = await openedDoor();
    const ca = await fileWith((await authority()).caPem);
    await expect(curl(door, ca, 'https://example.com/')).rejects.toMatchObject({ code: 56 });
    expect((await curl(door, ca, 'http://example.com/')).stdout).toMatch(
      /^Cardproof lets nothing through to example\.com/,
    );
    expect(door.told).toEqual(['refused example.com', 'refused example.com']);
  });

  it('reaches a server behind the door, with a body on a GET', async () => {
    const server = await serve(async (incoming, response) => {
      const body = (await incoming.toArray()).join('');
      response.setHeader('X-Seen', `${incoming.method} ${incoming.url} ${incoming.headers.host}`).end(body);
    });
    const upstream = openUpstream();
    onTestFinished(() => upstream.close());
    const door = await openedDoor(async (received, signal) => {
      const answer = await upstream.send(received, `${server.url}/mount`, signal);
      if ('failed' in answer) throw new Error(answer.failed);
      return { answer, delivery: 'in chunks' };
    });
    const ca = await fileWith((await authority()).caPem);
    const { stdout } = await curl(door, ca, '-i', '-X', 'GET', '-d', '{"limit":5}', 'https://api.omise.co/customers');
    expect(stdout).toMatch(new RegExp(`^X-Seen: GET /mount/customers 127\\.0\\.0\\.1:${server.port}\r$`, 'm'));
    expect(stdout).toMatch(/^Transfer-Encoding: chunked\r$/m);
    expect(stdout).toMatch(/\r\n\r\n\{"limit":5\}$/);
  });
});

describe('a process', () => {
  it('ends by itself once door and upstream are closed', async () => {
    const script = fileURLToPath(new URL('open-and-close.ts', import.meta.url));
    const { stdout } = await run(process.execPath, [script], { timeout: 60_000 });
    expect(stdout).toBe('left: \n');
  });
});
