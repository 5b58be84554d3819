import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kwik } from '../../reference/kwik/server.ts';
import { type Listening, listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import { cardproof } from './run.ts';

let folder = '';
const servers: Listening[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-targets-'));
  const [good, bad, cards] = await Promise.all([
    listen(omise().fetch, {}),
    listen(omise({ rules: { maximumLimit: 1000 } }).fetch, {}),
    listen(kwik().fetch, {}),
  ]);
  servers.push(good, bad, cards);
  const targets = {
    good: { api: 'omise', url: good.url },
    bad: { api: 'omise', url: bad.url, concurrency: 4 },
    cards: { api: 'kwik', url: cards.url, classes: ['kwik.cards.list'] },
  };
  await writeFile(join(folder, 'cardproof.config.json'), JSON.stringify({ targets }));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await rm(folder, { recursive: true });
});

describe('several targets', () => {
  it('run side by side in one report, each judged for itself', async () => {
    const only = ['--only', 'omise.cards.list', '--only', 'kwik.cards.list'];
    const { exitCode, report } = await cardproof(['run', ...only], { cwd: folder });
    expect(exitCode).toBe(1);
    expect(report?.targets.map(({ name }) => name)).toEqual(['good', 'bad', 'cards']);
    const failed = report?.requirements.filter(({ verdict }) => verdict === 'fail') ?? [];
    expect(failed.length).toBeGreaterThan(0);
    expect(new Set(failed.map(({ target }) => target))).toEqual(new Set(['bad']));
    const spans = ['good', 'bad', 'cards'].map((name) => {
      const exchanges = report?.requirements
        .filter(({ target }) => target === name)
        .flatMap(({ checks }) => checks.flatMap((check) => check.exchanges));
      return { name, starts: exchanges?.map(({ startedAtMs }) => startedAtMs) ?? [] };
    });
    const lastStart = Math.min(...spans.map(({ starts }) => Math.max(...starts)));
    for (const { starts } of spans) expect(Math.min(...starts)).toBeLessThan(lastStart);
  });

  it('run alone where one is named', async () => {
    const { exitCode, report } = await cardproof(['run', '--target', 'good', '--only', 'omise.errors'], {
      cwd: folder,
    });
    expect([exitCode, report?.targets.map(({ name }) => name)]).toEqual([0, ['good']]);
  });

  it('leave what a target does not claim inapplicable', async () => {
    const { exitCode, report } = await cardproof(['run', '--target', 'cards', '--only', 'kwik.cards'], { cwd: folder });
    expect(exitCode).toBe(0);
    const updates = report?.requirements.filter(({ class: of }) => of === 'kwik.cards.update') ?? [];
    expect(updates.length).toBeGreaterThan(10);
    expect(new Set(updates.map(({ verdict }) => verdict))).toEqual(new Set(['inapplicable']));
  });
});

describe('--print-config', () => {
  it('shows the settings and sends nothing', async () => {
    const { exitCode, stdout, report } = await cardproof(['run', '--print-config', '--target', 'bad'], { cwd: folder });
    expect([exitCode, report]).toEqual([0, null]);
    expect(stdout).toMatch(/concurrency +4 +cardproof\.config\.json/);
    expect(stdout).toContain('X-Gateway=$GATEWAY_TOKEN');
  });
});
