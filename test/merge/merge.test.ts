import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { merge, mergeReports } from '../../cli/merge.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { shardOf } from '../../harness/shard.ts';
import { answersCheckId } from '../../reporters/answers-check.ts';
import { buildReport, type RunFacts } from '../../reporters/build-report.ts';
import { factsOfReports } from '../../reporters/facts-of-reports.ts';
import { renderJson } from '../../reporters/json.ts';
import type { Report } from '../../reporters/model.ts';
import { loadChecks } from '../../suites/load-checks.ts';
import { sampleRun } from './sample-run.ts';

let run: RunFacts;
let whole: Report;
let folder = '';
beforeAll(async () => {
  run = await sampleRun();
  whole = buildReport(run);
  folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** A report without what depends on when things happened. */
function timeless(report: Report): unknown {
  const text = JSON.stringify(report, (key, value) =>
    ['startedAt', 'startedAtMs', 'timing'].includes(key) ? undefined : value,
  );
  return JSON.parse(text);
}

/** The reports of shards; `place` says in which shard, from 0, a check runs. */
function split(count: number, place: (check: string) => number, facts: RunFacts = run): [Report, ...Report[]] {
  const report = (index: number) =>
    buildReport({
      ...facts,
      startedAt: new Date(Date.parse(facts.startedAt) + index * 7).toISOString(),
      selection: { ...facts.selection, shard: { index: index + 1, count } },
      plannedChecks: facts.plannedChecks.filter(({ id }) => place(id) === index),
      ends: facts.ends.filter(({ record }) => place(record.id) === index),
      leftovers: facts.leftovers.filter((_, position) => position % count === index),
    });
  const others = Array.from({ length: count - 1 }, (_, index) => report(index + 1));
  return [report(0), ...others].map((each) => JSON.parse(renderJson(each))) as [Report, ...Report[]];
}

/** The real shards of the run. */
async function shards(count: number): Promise<[Report, ...Report[]]> {
  const checks = (await loadChecks()).filter(({ requirement }) => run.isSelected(requirement));
  const sets = Array.from({ length: count }, (_, place) => shardOf(checks, { index: place + 1, count }));
  return split(count, (check) => sets.findIndex((set) => set.has(check.split('/')[0] ?? '')));
}

const read = (reports: readonly Report[]) =>
  reports.map((report, index) => ({ file: `${'abcdef'[index]}.json`, report }));

describe('the run that is split here', () => {
  it('has all that could get lost: failures that other checks showed, waivers in every state, open leftovers', () => {
    const contradicted = whole.requirements.flatMap(({ id, checks }) =>
      checks.filter((each) => each.id === answersCheckId(id)),
    );
    expect(contradicted.flatMap(({ notes }) => notes).length).toBeGreaterThan(1);
    expect(whole.waivers.map(({ state }) => state)).toEqual(['used', 'stale', 'unused']);
    expect(whole.counts).toMatchObject({ waived: 1, checks: { error: 0, inconclusive: 0 } });
    expect(whole.counts.checks.pass).toBeGreaterThan(20);
    expect(whole.outcome).toBe('does not conform');
  });
});

describe('merged shards', () => {
  it('are the whole run, however its checks were dealt and in whatever order the reports come', () => {
    const places = fc.array(fc.nat(3), { minLength: run.plannedChecks.length, maxLength: run.plannedChecks.length });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), places, fc.nat(), (count, dealt, seed) => {
        const position = new Map(run.plannedChecks.map(({ id }, index) => [id, (dealt[index] ?? 0) % count]));
        const reports = split(count, (check) => position.get(check) ?? 0);
        const turned = reports.map((_, index) => reports[(index + seed) % count]) as [Report, ...Report[]];
        expect(timeless(buildReport(factsOfReports(turned, run)))).toEqual(timeless(whole));
      }),
      { numRuns: 15 },
    );
  });

  it('begin with the first shard and end with the last', async () => {
    const [first, second] = await shards(2);
    if (!second) throw new Error('there are two');
    const late = { ...second, startedAt: '2026-03-15T10:00:03.000Z', timing: { ...second.timing, totalMs: 4_000 } };
    const merged = await mergeReports(read([late, first]));
    expect(merged.startedAt).toBe(first.startedAt);
    expect(merged.timing).toMatchObject({ totalMs: 7_000, requests: whole.timing.requests });
    expect(merged.timing.checksMs).toBeGreaterThanOrEqual(2_900);
  });

  it('are the whole also where the program makes and reads them; every format is written', async () => {
    const reports = await shards(3);
    const files = reports.map((_, index) => join(folder, `${index}.json`));
    await Promise.all(reports.map((report, index) => writeFile(files[index] ?? '', renderJson(report))));
    const printed: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    const out = join(folder, 'merged');
    const exitCode = await merge(files.toReversed(), { out }).finally(() => write.mockRestore());
    expect(exitCode).toBe(1);
    const merged: Report = JSON.parse(await readFile(join(out, 'report.json'), 'utf8'));
    expect(timeless(merged)).toEqual(timeless(whole));
    expect(printed.join('')).toContain(whole.sentence.split(' ')[0]);
    for (const name of ['report.html', 'summary.md', 'junit.xml'])
      expect(await readFile(join(out, name), 'utf8')).toContain('omise.cards.list.limit-default');
  });

  it('are not complete where one was interrupted', async () => {
    const [first, ...others] = await shards(2);
    const merged = await mergeReports(read([{ ...first, interrupted: true }, ...others]));
    expect(merged).toMatchObject({ interrupted: true, outcome: 'incomplete', exitCode: 4 });
  });

  it('are an error of the suite where one lost a check, or had a fault outside its checks', async () => {
    const [first, second] = await shards(2);
    if (!second) throw new Error('there are two');
    const row = first.requirements.findIndex(({ verdict }) => verdict === 'pass');
    const requirements = first.requirements.map((each, index) => (index === row ? { ...each, checks: [] } : each));
    expect(await mergeReports(read([{ ...first, requirements }, second]))).toMatchObject({ exitCode: 5 });
    const faulty = { ...first, suiteErrors: ['a suite did not load'] };
    expect(await mergeReports(read([faulty, second]))).toMatchObject({ exitCode: 5 });
  });

  it('may have servers at other addresses where each run started its own, and bring the logs of all containers', async () => {
    const reports = (await shards(2)).map((report, index) => ({
      ...report,
      targets: report.targets.map((target) => ({
        ...target,
        url: `http://127.0.0.1:${index + 1}`,
        embedded: false,
        container: { image: 'sample:1', log: `log ${index}` },
      })),
    }));
    const merged = await mergeReports(read(reports));
    expect(merged.targets[0]).toMatchObject({
      url: 'http://127.0.0.1:1',
      container: { image: 'sample:1', log: 'container of shard 1:\nlog 0\ncontainer of shard 2:\nlog 1' },
    });
  });

  it('judge waivers by the last date on which a shard ran', async () => {
    const expiring = run.waivers.map((each) => ({ ...each, expires: '2026-03-15' }));
    const [first, second] = split(2, (check) => (check.startsWith('kwik') ? 0 : 1), { ...run, waivers: expiring });
    if (!second) throw new Error('there are two');
    const late = { ...second, startedAt: '2026-03-16T00:00:01.000Z' };
    expect((await mergeReports(read([first, second]))).counts.waived).toBe(1);
    expect((await mergeReports(read([first, late]))).counts.waived).toBe(0);
  });
});

/** The run of one of the two targets alone. */
function runOf(name: string): Report {
  return buildReport({
    ...run,
    targets: run.targets.filter((target) => target.name === name),
    plannedChecks: run.plannedChecks.filter(({ id }) => id.startsWith(name)),
    ends: run.ends.filter(({ target }) => target === name),
    leftovers: name === 'omise' ? run.leftovers : [],
  });
}

describe('merged runs of different targets', () => {
  it('are one run of all of them', async () => {
    const merged = await mergeReports(read([runOf('kwik'), runOf('omise')]));
    expect(timeless(merged)).toEqual(timeless(whole));
  });
});

describe('reports that do not belong together', () => {
  const change = (report: Report, changes: object): Report => ({ ...report, ...changes });
  const targetChange = (report: Report, changes: object): Report =>
    change(report, { targets: report.targets.map((target) => ({ ...target, ...changes })) });

  it.each<[string, (shards: Report[]) => (Report | undefined)[], RegExp]>([
    ['nothing', () => [], /nothing to merge/],
    [
      'a missing shard',
      ([a, b]) => [a, b],
      /^shard 3 of 3 is missing for omise, kwik; give the reports of all shards$/,
    ],
    ['a shard twice', ([a, b, c]) => [a, b, c, b], /^shard 2 of 3 is given twice: b\.json and d\.json/],
    [
      'shards of different runs',
      ([a, b, c]) => [a, b, c && change(c, { selection: { ...c.selection, shard: { index: 3, count: 4 } } })],
      /a\.json is one of 3 shards, and c\.json one of 4/,
    ],
    ['a whole run and its shard', ([a]) => [whole, a], /a\.json is a whole run, and b\.json a shard of one/],
    [
      'the same run twice',
      () => [whole, whole],
      /^check omise\.\S+ on target omise is in a\.json and again in b\.json/,
    ],
    [
      'another version of the tool',
      ([a]) => [a && change(a, { tool: { ...a.tool, version: '99.0.0' } })],
      /a\.json was written by cardproof 99\.0\.0, and this is .*; merge with the version that ran/,
    ],
    [
      'another specification',
      ([a]) => [a && targetChange(a, { specVersion: '0.0.1' })],
      /judged by specification 0\.0\.1/,
    ],
    [
      'other strictness',
      ([a, b]) => [a, b && change(b, { strict: true })],
      /a\.json and b\.json .* different strictness/,
    ],
    [
      'another selection',
      ([a, b]) => [a, b && change(b, { selection: { ...b.selection, only: [] } })],
      /different selections; give all runs the same --only/,
    ],
    [
      'other waivers',
      ([a, b]) => [a, b && change(b, { waivers: [] })],
      /different waivers; give all runs the same file/,
    ],
    [
      'another server of the same name',
      ([a, b, c]) =>
        [a, b, c].map((each, index) => each && targetChange(each, { embedded: false, url: `http://${index}.example` })),
      /^target omise is not the same in a\.json and b\.json \(http:\/\/0\.example and http:\/\/1\.example\)/,
    ],
    [
      'other claims of the same target',
      ([a, b, c]) => [a, b && targetChange(b, { classes: ['omise'] }), c],
      /target omise is not the same in a\.json and b\.json/,
    ],
  ])('are refused: %s', async (_, choose, sentence) => {
    const reports = choose(await shards(3)).filter((each) => each !== undefined);
    const refused = mergeReports(read(reports));
    await expect(refused).rejects.toThrow(sentence);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
  });

  it.each<[string, string | null, RegExp]>([
    ['missing.json', null, /missing\.json cannot be read \(ENOENT\)/],
    ['text.json', 'hello', /text\.json is not JSON/],
    ['null.json', 'null', /null\.json is no report of cardproof: it must be object/],
    ['other.json', '{"name":"cardproof"}', /other\.json is no report of cardproof: it must have required property/],
    [
      'old.json',
      '{"schemaVersion":"1.0.0"}',
      /old\.json is a report of schema version 1\.0\.0; this cardproof reads 2\.x/,
    ],
  ])('are refused: %s', async (name, text, sentence) => {
    const path = join(folder, name);
    if (text !== null) await writeFile(path, text);
    const refused = merge([path], { out: join(folder, 'refused') });
    await expect(refused).rejects.toThrow(sentence);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
  });

  it('are refused where a member of a report is not what it should be', async () => {
    const path = join(folder, 'bent.json');
    await writeFile(path, renderJson(change(whole, { exitCode: 7 })));
    await expect(merge([path], { out: folder })).rejects.toThrow(
      /bent\.json is no report of cardproof: \/exitCode must be/,
    );
  });
});
