import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from '../../cli/events/read-events.ts';
import { openEvents } from '../../cli/events/write-events.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { referenceCredentials } from '../../reference/credentials.ts';
import { listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import { endsOf } from '../../reporters/facts-of-reports.ts';
import { renderJson } from '../../reporters/json.ts';
import { canariesIn } from '../canaries.ts';
import { cardproof, type Ended } from './run.ts';

const command = fileURLToPath(new URL('../../cli/cardproof.js', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-events-'));
});
afterAll(() => rm(folder, { recursive: true }));

function linesOf(text: string): { event: string; atMs: number; record?: { id: string }; target?: string }[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('a run that ends', () => {
  let ended: Ended;
  const file = () => join(folder, 'ended.ndjson');

  beforeAll(async () => {
    const server = await listen(omise({ rules: { defaultLimit: 19 } }).fetch, {});
    const waivers = join(folder, 'waivers.yaml');
    await writeFile(
      waivers,
      `waivers:\n  - requirement: omise.cards.list.limit-default\n    reason: known ${referenceCredentials.secretKey}\n    owner: 4242 4242 4242 4242\n    expires: 2999-01-31\n`,
    );
    ended = await cardproof([
      ...['run', 'omise', '--url', server.url, '--only', 'omise.cards.list', '--class', 'omise.cards.list'],
      ...['--events', '-', '--waivers', waivers, '--out', folder],
    ]);
    await writeFile(file(), ended.stdout);
    await server.close();
  });

  it('writes nothing but its events to standard output, in their order, and no secret', () => {
    const events = linesOf(ended.stdout);
    const count = (name: string) => events.filter(({ event }) => event === name).length;
    expect([events[0]?.event, events.at(-1)?.event]).toEqual(['run.start', 'run.end']);
    expect(count('check.end')).toBeGreaterThan(30);
    expect(events[0]).toHaveProperty('total', count('check.end'));
    expect(count('check.start')).toBe(count('check.end'));
    const times = events.map(({ atMs }) => atMs);
    expect(times.toSorted((a, b) => a - b)).toEqual(times);
    expect(canariesIn(Buffer.from(ended.stdout))).toEqual([]);
    expect(ended.stdout).toContain('[card number ending 4242]');
    expect(ended.stdout).toContain('known [OMISE_SECRET_KEY]');
    expect(ended.stderr).toMatch(/but for what is waived.*exit code 0\n$/s);
  });

  it('gives the same report from its events, to the byte', async () => {
    const { report } = await readEvents(file());
    expect(renderJson(report)).toBe(await readFile(join(folder, 'report.json'), 'utf8'));
  });

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    [
      'a line is missing',
      (lines) => lines.filter((line) => !/"verdict":"fail"/.test(line)),
      /lacks events: its run\.end/,
    ],
    [
      'another version wrote it',
      ([first = '', ...rest]) => [first.replace(/"version":"[^"]*"/, '"version":"9.9.9"'), ...rest],
      /was written by cardproof 9\.9\.9, and this is .*; use the version that wrote it/,
    ],
    [
      'another specification judged it',
      ([first = '', ...rest]) => [first.replace(/"specVersion":"[^"]*"/, '"specVersion":"0.0.0"'), ...rest],
      /judged target omise by specification 0\.0\.0/,
    ],
    [
      'it has a check that is none',
      ([first = '']) => [first.replace('"checks":["', '"checks":["omise.cards.list.gone/a","')],
      /names the check omise\.cards\.list\.gone\/a, which/,
    ],
  ])('is refused where %s', async (_, change, message) => {
    const changed = join(folder, 'changed.ndjson');
    await writeFile(
      changed,
      change(ended.stdout.trimEnd().split('\n'))
        .map((line) => `${line}\n`)
        .join(''),
    );
    await expect(readEvents(changed)).rejects.toThrow(message);
  });
});

it('a run that is killed gives a report of exactly the checks whose end was written', async () => {
  const { fetch } = omise();
  let answered = 0;
  // From some request on it answers no more, so that the run cannot end before it is killed.
  const server = await listen((request) => (++answered > 150 ? new Promise<Response>(() => {}) : fetch(request)), {});
  const file = join(folder, 'killed', 'events.ndjson');
  const args = ['run', 'omise', '--url', server.url, '--only', 'omise.cards', '--timeout', '60000', '--quiet'];
  const child = spawn(process.execPath, [command, ...args, '--events', file, '--out', join(folder, 'killed')], {
    env: { PATH: process.env.PATH ?? '' },
    stdio: 'ignore',
  });
  const died = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
  const written = async () => (await readFile(file, 'utf8').catch(() => '')).split('\n').slice(0, -1);
  while ((await written()).filter((line) => line.startsWith('{"event":"check.end"')).length < 5) await wait(20);
  child.kill('SIGKILL');
  expect(await died).toBe('SIGKILL');
  await server.close();

  const ended = linesOf(`${(await written()).join('\n')}\n`).flatMap(({ record }) => record?.id ?? []);
  const { report } = await readEvents(file);
  expect(report).toMatchObject({ interrupted: true, outcome: 'incomplete', exitCode: 4 });
  expect(report.sentence).toMatch(/^The run was interrupted; /);
  expect(
    endsOf(report, 0)
      .map(({ record }) => record.id)
      .toSorted(),
  ).toEqual(ended.toSorted());
  expect(report.requirements.map(({ untested }) => untested)).toContain('The run ended before its checks.');
  await expect(readFile(join(folder, 'killed', 'report.json'))).rejects.toThrow('ENOENT');
});

it('a file that cannot be written is told before anything is sent', () => {
  expect(() => openEvents(folder)).toThrow(
    new UsageError(`--events ${folder} cannot be written (EISDIR); name a file in a folder of yours`),
  );
});

it.runIf(existsSync('/dev/full'))('a disk that is full later is told once, and the run goes on', () => {
  const events = openEvents('/dev/full');
  const event = { event: 'check.start', atMs: 1, target: 'omise', check: 'a/b' } as const;
  expect([events.write(event), events.write(event)]).toEqual([
    '--events /dev/full cannot be written any further (ENOSPC); the run goes on without it',
    null,
  ]);
  events.close();
});
