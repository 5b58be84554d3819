import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Listening, listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import { cardproof } from './run.ts';

let folder = '';
let bad: Listening;
let good: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-waivers-'));
  bad = await listen(omise({ rules: { maximumLimit: 1_000 } }).fetch, {});
  good = await listen(omise().fetch, {});
});
afterAll(async () => {
  await Promise.all([bad.close(), good.close()]);
  await rm(folder, { recursive: true });
});

it('a failure is drafted as a waiver, filled in, waived, and told when it is no longer needed', async () => {
  const run = (url: string, ...more: string[]) =>
    cardproof(['run', 'omise', '--only', 'omise.cards.list', '--url', url, ...more], { cwd: folder });
  const file = join(folder, 'cardproof.waivers.yaml');

  const drafted = await run(bad.url, '--write-waivers');
  expect([drafted.exitCode, drafted.report?.counts.failures]).toEqual([1, 1]);
  expect(drafted.stdout).toContain('1 drafted in cardproof.waivers.yaml; write a reason and an owner');

  const unfilled = await run(bad.url);
  expect([unfilled.exitCode, unfilled.report]).toEqual([2, null]);
  expect(unfilled.stderr).toMatch(/^cardproof: cardproof\.waivers\.yaml.*TODO.*\n$/);

  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(/reason: TODO.*/, 'reason: fixed in release 12').replace('owner: TODO', 'owner: me'),
  );
  const waived = await run(bad.url);
  expect([waived.exitCode, waived.report?.counts.waived, waived.report?.outcome]).toEqual([0, 1, 'conforms']);
  expect(waived.report?.requirements.find(({ waiver }) => waiver)?.verdict).toBe('fail');

  const stale = await run(good.url);
  expect([stale.exitCode, stale.report?.outcome]).toEqual([1, 'stale waivers']);
});

it('a named file of waivers has to be there', async () => {
  const { exitCode, stderr } = await cardproof(['run', '--waivers', 'gone.yaml'], { cwd: folder });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('gone.yaml');
});
