import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, open, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { canaryEnvironment } from '../canaries.ts';
import { standInCommands } from '../package/commands.ts';
import { repository } from './guides.ts';

export interface LineEnd {
  readonly exitCode: number | null;
  /** What it printed, both streams in order. */
  readonly log: string;
}

/** A folder in which the commands of guides find what they take for granted. */
export interface Workshop {
  readonly folder: string;
  /** Runs one line by a shell, with these variables besides. */
  run(line: string, variables?: Readonly<Record<string, string>>): Promise<LineEnd>;
  /** Starts a line that stands until it is stopped, and waits for the URL that it prints. */
  start(line: string): Promise<Standing>;
  /** Ends whatever still stands, too. */
  remove(): Promise<void>;
}

export interface Standing {
  readonly url: string;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<LineEnd>;
}

/** Opens a workshop: a small project with scenarios, a recording and a configuration, beside stand-ins for its tools. */
export async function openWorkshop(): Promise<Workshop> {
  const root = await mkdtemp(join(tmpdir(), 'cardproof-guides-'));
  const folder = join(root, 'project');
  await mkdir(folder);
  const found = await standInCommands(root, ['ruby', 'bundle']);
  const environment = { ...found, ...canaryEnvironment, HOME: root };
  for (const name of ['scenario.js', 'omise-node.cjs']) await writeFile(join(folder, name), scenario);
  await writeFile(join(folder, 'traffic.har'), recording);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }));
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  await mkdir(join(folder, 'release'));
  for (const name of ['package.json', 'CHANGELOG.md', '.changeset'])
    await cp(join(repository, name), join(folder, 'release', name), { recursive: true });

  const children = new Set<ChildProcess>();
  const spawned = async (line: string, variables: Readonly<Record<string, string>>) => {
    const path = join(root, `log-${Math.random()}`);
    const file = await open(path, 'w');
    const child = spawn('bash', ['-c', line], {
      cwd: folder,
      env: { ...environment, ...variables },
      stdio: ['ignore', file.fd, file.fd],
    });
    children.add(child.on('exit', () => children.delete(child)));
    await file.close();
    return { child, read: () => readFile(path, 'utf8') };
  };

  return {
    folder,
    async run(line, variables = {}) {
      const { child, read } = await spawned(line, variables);
      return { exitCode: await ended(child), log: await read() };
    },
    async start(line) {
      // The shell gives its place to the command, so that the signal reaches that.
      const { child, read } = await spawned(`exec ${line}`, {});
      const end = ended(child);
      let url: string | undefined;
      while (url === undefined && child.exitCode === null) {
        url = /http:\/\/[\d.]+:\d+/.exec(await read())?.[0];
        if (url === undefined) await delay(20);
      }
      if (url === undefined) throw new Error(`${line} says no URL: ${await read()}`);
      return {
        url,
        async stop() {
          child.kill('SIGINT');
          return { exitCode: await end, log: await read() };
        },
      };
    },
    async remove() {
      for (const child of children) child.kill();
      await rm(root, { recursive: true });
    },
  };
}

async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** A client that makes one token, in the place of those that take every operation. */
const scenario = `
const { request } = require('node:https');
const { appendFileSync } = require('node:fs');
const options = { method: 'POST', auth: process.env.OMISE_PUBLIC_KEY + ':' };
const body = JSON.stringify({
  card: {
    name: 'Somchai Prasert',
    number: '4242424242424242',
    expiration_month: 11,
    expiration_year: new Date().getFullYear() + 4,
    security_code: '123',
  },
});
const headers = { 'Content-Type': 'application/json' };
request('https://vault.omise.co/tokens', { ...options, headers }, (answer) => {
  let text = '';
  answer.setEncoding('utf8').on('data', (piece) => { text += piece; }).on('error', fail);
  answer.on('end', () => {
    const token = JSON.parse(text);
    if (answer.statusCode !== 200) return fail(token);
    appendFileSync(process.env.CARDPROOF_RESULT, 'made a ' + token.object + '\\n');
  });
}).on('error', fail).end(body);
function fail({ code }) {
  console.error(code);
  process.exitCode = 1;
}
`;

/** A HAR file with one request. */
const recording = JSON.stringify({
  log: {
    version: '1.2',
    creator: { name: 'test', version: '1' },
    entries: [
      {
        startedDateTime: '2026-01-01T00:00:00Z',
        time: 1,
        request: {
          method: 'GET',
          url: 'https://api.omise.co/customers/cust_test_1/cards?limit=100',
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: [{ name: 'Authorization', value: `Basic ${btoa('skey_test_cardproofreference:')}` }],
          queryString: [],
        },
        response: {
          status: 404,
          statusText: '',
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: [],
          content: { size: 0, mimeType: '' },
          redirectURL: '',
        },
        cache: {},
        timings: { send: 0, wait: 1, receive: 0 },
      },
    ],
  },
});
