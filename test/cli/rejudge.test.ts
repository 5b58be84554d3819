import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeReports } from '../../cli/merge.ts';
import { rejudgeReport } from '../../cli/rejudge/rejudge-report.ts';
import { verdictChanges } from '../../cli/rejudge/verdict-changes.ts';
import { rejudge } from '../../cli/rejudge.ts';
import { mutants } from '../../reference/mutants/mutants.ts';
import { nullTargets } from '../../reference/null-targets.ts';
import type { Subject } from '../../reference/subject.ts';
import { variants } from '../../reference/variants/variants.ts';
import { renderJson } from '../../reporters/json.ts';
import type { Report, Verdict } from '../../reporters/model.ts';
import type { HostileCase } from '../hostile/case.ts';
import { bodies } from '../hostile/cases/bodies.ts';
import { silence } from '../hostile/cases/silence.ts';
import { unsteady } from '../hostile/cases/unsteady.ts';
import { record, recordHostile } from './rejudge/record.ts';
import { cardproof } from './run.ts';

const omise: Subject = { api: 'omise', id: 'reference', says: 'No fault.' };
const kwik: Subject = { api: 'kwik', id: 'reference', says: 'No fault.' };

function subjectCalled(id: string): Subject {
  const found = [...mutants(), ...variants, ...nullTargets].find((subject) => subject.id === id);
  if (!found) throw new Error(`${id} is gone; choose another of its kind`);
  return found;
}

function hostileCase(name: string, form: HostileCase['form']): HostileCase {
  const found = [...bodies, ...silence, ...unsteady].find(
    (each) => each.name === name && each.form === form && each.api === 'omise',
  );
  if (!found) throw new Error(`${name}, ${form}, is gone; choose another of its kind`);
  return found;
}

const settings = { strict: false, waivers: null };

/** Judges again; whoever opened a connection would fail. */
async function rejudged(report: Report): Promise<Report> {
  const connect = vi.spyOn(Socket.prototype, 'connect').mockImplementation(() => {
    throw new Error('a connection was opened');
  });
  try {
    const now = await rejudgeReport(report, settings);
    expect(connect).not.toHaveBeenCalled();
    return JSON.parse(JSON.stringify(now));
  } finally {
    connect.mockRestore();
  }
}

/** The whole report comes out again: verdicts, reasons, exchanges, findings. */
async function expectSame(report: Report): Promise<void> {
  const now = await rejudged(report);
  expect(verdictChanges(report, now)).toEqual([]);
  expect(now).toEqual({ ...report, rejudged: { recordedBy: report.tool } });
}

const someKwik = ['kwik.cards.list.card-status-filter', 'kwik.cards.update.batch', 'kwik.authentication'];

describe('the same suites come to the same report on', () => {
  const omiseCards = ['omise.cards.list.limit*', 'omise.cards.update', 'omise.cards.destroy'];
  const tokens = ['omise.tokens.single-use.one-winner', 'omise.tokens.retrieve', 'omise.tokens.object'];
  const subjects: readonly [Subject, only: readonly string[], shows: Verdict][] = [
    [omise, ['omise.cards.list', ...tokens], 'pass'],
    [{ ...omise, id: 'of 2019', apiVersion: '2019-05-29' }, ['omise.cards.object.created*', 'omise.errors'], 'pass'],
    [kwik, ['kwik.cards.update', 'kwik.cards.list'], 'pass'],
    // A status, a content type, a body that is no JSON, a member that is missing, a state that is not kept.
    [subjectCalled('omise/update/status-202'), omiseCards, 'fail'],
    [subjectCalled('omise/retrieveToken/content-type'), tokens, 'fail'],
    [subjectCalled('omise/updateCard/broken-json'), omiseCards, 'fail'],
    [subjectCalled('omise/createToken/empty'), tokens, 'inconclusive'],
    [subjectCalled('omise/update/name-ignored'), omiseCards, 'fail'],
    [subjectCalled('omise/safety/number-as-json-number'), ['omise.safety', ...tokens], 'fail'],
    [subjectCalled('kwik/batch/only-first-done'), someKwik, 'fail'],
    [subjectCalled('kwik/safety/number-that-nobody-sent'), ['kwik.safety', ...someKwik], 'fail'],
    [subjectCalled('kwik/listCards/broken-json'), someKwik, 'inconclusive'],
    [subjectCalled('omise/freedom/account-version-2014-07-27'), omiseCards, 'pass'],
    [subjectCalled('kwik/freedom/token-of-digits'), someKwik, 'pass'],
    [subjectCalled('omise/null/closes-at-once'), tokens, 'inconclusive'],
    [subjectCalled('omise/null/echo'), ['omise.safety', ...tokens], 'inconclusive'],
  ];
  it.each(subjects.map(([subject, ...rest]) => [`${subject.api} ${subject.id}`, subject, ...rest] as const))(
    '%s',
    async (_, subject, only, shows) => {
      const report = await record(subject, { only });

      expect(report.counts.checks[shows]).toBeGreaterThan(0);
      await expectSame(report);
    },
  );

  const hostile: readonly [name: string, form: HostileCase['form'], shows: Verdict][] = [
    ['invalid UTF-8', 'at once', 'fail'],
    ['JSON 100,000 levels deep', 'at once', 'fail'],
    ['a byte order mark', 'at once', 'pass'],
    ['repeated names', 'at once', 'pass'],
    ['HTML with 200', 'after preflight', 'fail'],
    ['answers with all of the request, as it is and encoded', 'after preflight', 'fail'],
    ['429 for ever', 'after preflight', 'inconclusive'],
    ['5xx every second time', 'after preflight', 'inconclusive'],
    ['answers each request with the previous answer', 'after preflight', 'fail'],
    ['closes in the middle of the body', 'after preflight', 'inconclusive'],
  ];
  it.each(hostile)('a target that is hostile: %s, %s', async (name, form, shows) => {
    const only = ['omise.cards.update.name', 'omise.cards.retrieve', 'omise.tokens.retrieve', 'omise.safety'];
    const report = await recordHostile(hostileCase(name, form), { only });

    expect(report.counts.checks[shows]).toBeGreaterThan(0);
    await expectSame(report);
  });

  it('every card of a Kwik target, sixteen checks at once', async () => {
    const report = await record(kwik, { only: ['kwik'], concurrency: 16 });

    expect(report.counts.checks.pass).toBeGreaterThan(300);
    await expectSame(report);
  });

  it('a shard, and what shards are merged into', async () => {
    const only = ['omise.cards.retrieve', 'omise.tokens.retrieve', 'omise.tokens.object'];
    const reports: Report[] = [];
    for (const index of [1, 2]) reports.push(await record(omise, { only, shard: { index, count: 2 } }));

    for (const report of reports) await expectSame(report);
    const merged = await mergeReports(reports.map((report, index) => ({ file: `${index}.json`, report })));
    await expectSame(JSON.parse(renderJson(merged)));

    const again = await Promise.all(reports.map(rejudged));
    const mergedAgain = await mergeReports(again.map((report, index) => ({ file: `${index}.json`, report })));
    expect(mergedAgain).toEqual({ ...merged, rejudged: { recordedBy: merged.tool } });
  });

  it('an interrupted run: what was interrupted stays so, and what was not begun stays untested', async () => {
    const report = await record(omise, { only: ['omise.cards.retrieve'], concurrency: 4, stopAfter: 2 });

    expect(report.requirements.flatMap(({ checks }) => checks.map(({ reason }) => reason))).toContain('interrupted');
    expect(report.requirements.map(({ untested }) => untested)).toContain('The run ended before its checks.');
    await expectSame(report);
  });
});

describe('another recording comes to another verdict', () => {
  const only = ['omise.cards.list.limit-default'];
  let report: Report;
  beforeAll(async () => {
    report = await record(omise, { only });
  });
  const changed = (change: (text: string) => string): Report => JSON.parse(change(JSON.stringify(report)));

  it('where an answer was changed: one that proves less, or contradicts the specification', async () => {
    const tampered = changed((text) => text.replaceAll('\\"limit\\":20', '\\"limit\\":19'));

    expect(verdictChanges(report, await rejudged(tampered))).toEqual([
      {
        target: 'omise',
        id: 'omise.cards.list.limit-default',
        recorded: 'pass',
        now: 'fail',
        reason: 'expected /limit 20, got 19',
      },
    ]);
  });

  it('where an answer was taken out', async () => {
    const row = report.requirements.find(({ id }) => id === 'omise.cards.list.limit-default');
    const [check] = row?.checks ?? [];
    const last = check?.exchanges.findLast(({ operation }) => operation === 'listCards');
    const tampered = changed((text) => text.replace(JSON.stringify(last), '').replaceAll(/,(?=[,\]])|(?<=\[),/g, ''));

    const [change] = verdictChanges(report, await rejudged(tampered));

    expect(change).toMatchObject({ recorded: 'pass', now: 'inconclusive' });
    expect(change?.reason).toBe(`the recording has no answer to GET ${last?.request.url}`);
  });

  it('but not where only the record of an old judgement was: what can be judged again is', async () => {
    const violation = {
      requirement: 'omise.cards.list.limit-default',
      part: 'body',
      pointer: '/limit',
      expected: '20',
      observed: '19',
    };
    const tampered = changed((text) =>
      text.replaceAll('"violations":[]', `"violations":[${JSON.stringify(violation)}]`),
    );

    expect(verdictChanges(report, await rejudged(tampered))).toEqual([]);
  });

  it('and where waivers or strictness were', async () => {
    const waiver = { requirement: 'omise.cards.list.limit-default', target: null, reason: 'known', owner: 'me' };
    const waivers = [{ ...waiver, expires: '9999-12-31' }];

    const now = await rejudgeReport(report, { strict: true, waivers });

    expect(now).toMatchObject({ strict: true, outcome: 'stale waivers', exitCode: 1 });
  });
});

describe('the command', () => {
  let folder = '';
  let stdout = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(() => {
    stdout = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      stdout += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const written = async (report: Report): Promise<string> => {
    const file = join(folder, 'recorded.json');
    await writeFile(file, renderJson(report));
    return file;
  };

  it('repeats in another year and time zone what was asked then', async () => {
    const only = ['omise.tokens.create.expired', 'omise.cards.update', 'omise.cards.object', 'kwik.cards.list'];
    const report = await record(omise, { only });
    const file = await written(report);
    const years = `const Real = Date; globalThis.Date = class extends Real {
      constructor(...values) { super(...(values.length > 0 ? values : [Real.now() + 6 * 31557600000])); }
      static now() { return Real.now() + 6 * 31557600000; }
    };`;
    const environment = {
      NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(years)}"`,
      TZ: 'Pacific/Kiritimati',
    };

    const ended = await cardproof(['rejudge', file, '--out', join(folder, 'later')], { environment });

    expect(ended.stderr).toBe('');
    expect(ended.stdout).toMatch(
      /Judged again from what cardproof \S+ recorded at \S+\s+every verdict is the same\.\n$/,
    );
    expect(ended.exitCode).toBe(0);
    expect(await readFile(join(folder, 'later', 'report.json'), 'utf8')).toBe(renderJson(await rejudged(report)));
  });

  it('tells what changed, and ends with the exit code of the new report', async () => {
    const report = await record(omise, { only: ['omise.cards.list.limit*'] });
    const tampered = JSON.stringify(report).replaceAll('\\"limit\\":20', '\\"limit\\":19');

    const exitCode = await rejudge(await written(JSON.parse(tampered)), { out: folder, format: [], strict: false });

    expect(exitCode).toBe(1);
    const [, changes = ''] = /\n(Judged again from what cardproof .*)$/s.exec(stdout) ?? [];
    expect(changes.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^(1 )?verdict changed\.$/),
      'pass → fail',
      '     expected /limit 20, got 19',
      '     omise.cards.list.limit-default',
      '',
    ]);
  });

  it('refuses the report on a client, and says what judges it', async () => {
    const report = await record(omise, { only: ['omise.cards.list.limit-default'] });
    const client = { seen: 'proxy', subject: [], runs: [], operations: [], refusedHosts: [], obstacles: [] } as const;
    const file = await written({ ...report, client });

    await expect(rejudge(file, { out: folder, strict: false })).rejects.toThrow(
      `${file} is the report on a client, and only those on servers are judged so; "cardproof check ${file}" judges what a client sent`,
    );
  });

  it('never replaces what it reads', async () => {
    const file = join(folder, 'report.json');

    await expect(rejudge(file, { out: folder, strict: false })).rejects.toThrow(/the reports would replace/);
  });
});
