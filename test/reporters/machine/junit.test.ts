import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../../reporters/junit.ts';
import type { Report } from '../../../reporters/model.ts';
import { clientSample } from '../client-sample.ts';
import { checkResult, sampleReport } from '../sample.ts';
import { expectedCounts } from './expected-counts.ts';
import { tortureReport } from './torture.ts';
import { isUnreadable } from './unreadable.ts';

interface Counted {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly skipped: string;
  readonly time: string;
  readonly timestamp: string;
}

type Result = string | { readonly message: string; readonly type?: string; readonly '#text'?: string };

interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly time: string;
  readonly failure?: Result;
  readonly error?: Result;
  readonly skipped?: Result;
  readonly properties?: { readonly property: readonly { readonly name: string; readonly value: string }[] };
}

interface Suite extends Counted {
  readonly testcase: readonly TestCase[];
  readonly properties?: TestCase['properties'];
}

interface Read {
  readonly text: string;
  readonly root: Counted & { readonly testsuite: readonly Suite[] };
  readonly cases: readonly TestCase[];
}

/** Reads a file as an independent reader does, text and attributes as they are. */
function read(report: Report): Read {
  const text = renderJunit(report);
  const { testsuites } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    isArray: (name) => ['testsuite', 'testcase', 'property'].includes(name),
  }).parse(text);
  return { text, root: testsuites, cases: testsuites.testsuite.flatMap((suite: Suite) => suite.testcase) };
}

const torture = tortureReport(10_000);
const reports = {
  'two targets and 10,000 checks': { report: torture, read: read(torture) },
  'a client': { report: clientSample(), read: read(clientSample()) },
  'a report of few checks': { report: sampleReport(), read: read(sampleReport()) },
};
const kinds = ['failure', 'error', 'skipped'] as const;

describe.each(Object.entries(reports))('JUnit of %s', (_, { report, read: { text, root, cases } }) => {
  it('is well-formed, and has no character that XML cannot carry', () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(isUnreadable(text)).toBe(false);
  });

  it('stays within what GitLab reads: 30 MB and 250,000 objects, and no huge text', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(30_000_000);
    expect(objectsIn(root)).toBeLessThan(250_000);
    const texts = cases.flatMap((each) => kinds.map((kind) => textOf(each[kind])));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(20_000);
  });

  it('has at most one result element in a case, as Jenkins keeps one', () => {
    expect(cases.filter((each) => kinds.filter((kind) => kind in each).length > 1)).toEqual([]);
  });

  it('has no two cases of the same class and name, of which GitLab would drop one', () => {
    expect(new Set(cases.map(({ classname, name }) => `${classname}\n${name}`)).size).toBe(cases.length);
    expect(cases.filter(({ name }) => name === '' || /[\n\t]/.test(name))).toEqual([]);
  });

  it('counts in every suite, and in all, what it holds', () => {
    for (const suite of root.testsuite) expect(countsOf(suite)).toEqual(found(suite.testcase));
    expect(countsOf(root)).toEqual(found(cases));
    expect(new Set(root.testsuite.map(({ name }) => name)).size).toBe(root.testsuite.length);
  });

  it('counts what the report counts', () => {
    const { failed, waived, advisory, open, openAside, errors, inapplicable, withoutCheck, passed, ...rest } =
      expectedCounts(report);
    const isIncomplete = report.exitCode === 4 || report.exitCode === 5;
    expect(found(cases)).toEqual({
      tests:
        passed +
        failed +
        waived +
        advisory +
        open +
        openAside +
        errors +
        inapplicable +
        withoutCheck +
        rest.staleWaivers +
        rest.suiteErrors +
        Number(isIncomplete),
      failures: failed + rest.staleWaivers,
      errors: open + errors + rest.suiteErrors + Number(isIncomplete),
      skipped: waived + advisory + openAside + inapplicable + withoutCheck,
    });
  });

  it('has seconds for times, everywhere that CircleCI and dorny look', () => {
    const times = [root, ...root.testsuite, ...cases].map(({ time }) => time);
    expect(times.filter((time) => !/^\d+\.\d{3}$/.test(time))).toEqual([]);
    expect(root.time).toBe((report.timing.totalMs / 1000).toFixed(3));
    for (const { timestamp } of [root, ...root.testsuite]) expect(timestamp).toBe(report.startedAt);
  });

  it('says with every red case why, and with every skipped one too', () => {
    const results = cases.flatMap((each) => kinds.flatMap((kind) => each[kind] ?? []));
    expect(results.filter((result) => typeof result === 'string' || result.message === '')).toEqual([]);
  });

  it('carries requirement, keyword and basis, and tags for Datadog', () => {
    const known = new Map(report.requirements.map(({ id, keyword, basis }) => [id, { keyword, basis }]));
    const ofChecks = cases.filter(({ classname }) => classname !== 'waivers' && classname !== 'cardproof');
    const untagged = ofChecks.filter(({ properties }) => {
      const own = Object.fromEntries((properties?.property ?? []).map(({ name, value }) => [name, value]));
      const row = known.get(own.requirement ?? '');
      return (
        row?.keyword !== own.keyword ||
        row?.basis !== own.basis ||
        own['dd_tags[cardproof.requirement]'] !== own.requirement
      );
    });
    expect(ofChecks.length).toBeGreaterThan(0);
    expect(untagged).toEqual([]);
  });
});

describe('JUnit', () => {
  it('has the time of a check, and names the suite by target where there are several', () => {
    const { root } = reports['two targets and 10,000 checks'].read;
    expect(root.testsuite[0]?.name).toBe('one: omise.cards.list');
    expect(root.testsuite[0]?.testcase[0]).toMatchObject({ classname: 'one: omise.cards.list', time: '0.005' });
    expect(reports['a report of few checks'].read.root.testsuite[0]?.name).toBe('sample.class');
  });

  it('leaves properties out where there are so many cases that a parser would give up', () => {
    const [row] = sampleReport().requirements;
    if (!row) throw new Error('the sample has rows');
    const checks = Array.from({ length: 12_000 }, (_, place) => checkResult('pass', { id: `${row.id}/${place}` }));
    const { root, cases } = read(sampleReport({ requirements: [{ ...row, checks }], waivers: [], suiteErrors: [] }));
    expect(cases.filter(({ properties }) => properties !== undefined)).toEqual([]);
    expect(objectsIn(root)).toBeLessThan(250_000);
  });

  it('stays below 30 MB where each text is of the longest bytes, and says where it was cut', () => {
    const [, row] = sampleReport().requirements;
    if (!row) throw new Error('the sample has rows');
    const checks = Array.from({ length: 900 }, (_, place) =>
      checkResult('fail', { id: `${row.id}/${place}`, observed: '&'.repeat(20_000) }),
    );
    const { text } = read(sampleReport({ requirements: [{ ...row, checks }] }));
    expect(Buffer.byteLength(text)).toBeLessThan(30_000_000);
    expect(text).toContain('[cut: report.json has more]');
  });

  it('tells apart checks of one id', () => {
    const [row] = sampleReport().requirements;
    if (!row) throw new Error('the sample has rows');
    const checks = [checkResult('pass'), checkResult('pass'), checkResult('pass')];
    const { cases } = read(sampleReport({ requirements: [{ ...row, checks }], waivers: [], suiteErrors: [] }));
    const id = 'sample.class.pass/a-pass';
    expect(cases.slice(0, 3).map(({ name }) => name)).toEqual([id, `${id} (2)`, `${id} (3)`]);
  });
});

function found(cases: readonly TestCase[]): Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>> {
  const count = (kind: (typeof kinds)[number]) => cases.filter((each) => kind in each).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

function countsOf({ tests, failures, errors, skipped }: Counted) {
  return { tests: Number(tests), failures: Number(failures), errors: Number(errors), skipped: Number(skipped) };
}

function textOf(result: Result | undefined): string {
  return typeof result === 'object' ? (result['#text'] ?? '') : (result ?? '');
}

/** Everything that a parser makes of a file: elements, attributes, texts. */
function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + objectsIn(each), Array.isArray(value) ? 0 : 1);
}
