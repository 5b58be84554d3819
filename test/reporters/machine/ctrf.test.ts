import { type CTRFReport, validate } from 'ctrf';
import { describe, expect, it } from 'vitest';
import { renderCtrf } from '../../../reporters/ctrf/ctrf.ts';
import type { Report } from '../../../reporters/model.ts';
import { clientSample } from '../client-sample.ts';
import { sampleReport } from '../sample.ts';
import { expectedCounts } from './expected-counts.ts';
import { tortureReport } from './torture.ts';
import { isUnreadable } from './unreadable.ts';

function read(report: Report): { readonly text: string; readonly ctrf: CTRFReport } {
  const text = renderCtrf(report);
  return { text, ctrf: JSON.parse(text) };
}

const torture = tortureReport(10_000);
const reports = {
  'two targets and 10,000 checks': { report: torture, ...read(torture) },
  'a client': { report: clientSample(), ...read(clientSample()) },
  'a report of few checks': { report: sampleReport(), ...read(sampleReport()) },
};

describe.each(Object.entries(reports))('CTRF of %s', (_, { report, text, ctrf }) => {
  const { tests, summary, environment } = ctrf.results;

  it('is valid for the reference implementation', () => {
    expect(validate(ctrf).errors.slice(0, 3)).toEqual([]);
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string' && isUnreadable(value)) throw new Error(JSON.stringify(value.slice(0, 200)));
      return value;
    });
  });

  it('counts what it holds, and what the report counts', () => {
    const { passed, failed, waived, advisory, open, openAside, errors, inapplicable, withoutCheck, ...rest } =
      expectedCounts(report);
    const isIncomplete = report.exitCode === 4 || report.exitCode === 5;
    const ofRun = rest.staleWaivers + rest.suiteErrors + Number(isIncomplete);
    const expected = {
      passed,
      failed: failed + ofRun,
      skipped: inapplicable + withoutCheck,
      pending: 0,
      other: waived + advisory + open + openAside + errors,
    };
    const count = (status: string) => tests.filter((test) => test.status === status).length;
    expect(summary).toMatchObject({ ...expected, tests: tests.length });
    expect(Object.fromEntries(Object.keys(expected).map((status) => [status, count(status)]))).toEqual(expected);
  });

  it('has ids that no two tests share', () => {
    expect(new Set(tests.map(({ id }) => id)).size).toBe(tests.length);
    expect(new Set(tests.map(({ testId }) => testId)).size).toBe(tests.length);
  });

  it('says of the run whether it is healthy, and when it was', () => {
    expect(environment?.healthy).toBe(report.exitCode === 0);
    expect(summary).toMatchObject({
      start: Date.parse(report.startedAt),
      stop: Date.parse(report.startedAt) + report.timing.totalMs,
      extra: { outcome: report.outcome, exitCode: report.exitCode },
    });
  });
});

describe('CTRF', () => {
  const { tests } = reports['a report of few checks'].ctrf.results;
  const statuses = tests.map(({ testId, status, rawStatus }) => [testId, status, rawStatus]);

  it('has the same ids in every run, but for its own', () => {
    const now = reports['a report of few checks'].ctrf;
    const later = read(sampleReport({ startedAt: '2027-01-01T00:00:00.000Z' })).ctrf;
    expect(later.results.tests.map(({ id }) => id)).toEqual(now.results.tests.map(({ id }) => id));
    expect(later.reportId).not.toBe(now.reportId);
  });

  it.each([
    ['omise/sample.class.pass/a-pass', 'passed', 'pass'],
    ['omise/sample.class.fail/a-fail', 'failed', 'fail'],
    ['omise/sample.class.advisory/a-fail', 'other', 'advisory'],
    ['omise/sample.class.waived/a-fail', 'other', 'waived'],
    ['omise/sample.class.inconclusive/a-inconclusive', 'other', 'inconclusive'],
    ['omise/sample.class.error/a-error', 'other', 'error'],
    ['omise/sample.class.inapplicable/a-inapplicable', 'skipped', 'inapplicable'],
    ['omise/sample.class.untested', 'skipped', 'untested'],
    ['omise/sample.class.unclaimed', 'skipped', 'inapplicable'],
    ['cardproof/stale waiver/sample.class.pass on omise', 'failed', 'stale waiver'],
    ['cardproof/suite error/error of the suite 1', 'failed', 'suite error'],
  ])('has %s as %s', (...expected) => {
    expect(statuses).toContainEqual(expected);
  });

  it('explains a failure: what it broke, what was expected and seen, and how to see it again', () => {
    const failed = tests.find(({ testId }) => testId === 'omise/sample.class.fail/a-fail');
    expect(failed).toMatchObject({
      name: 'sample.class.fail: a fail',
      suite: ['omise', 'sample.class'],
      tags: ['MUST', 'documented'],
      labels: { requirement: 'sample.class.fail', class: 'sample.class', target: 'omise', weighs: true },
      start: Date.parse('2026-01-02T03:04:05.001Z'),
      duration: 5,
      extra: {
        says: 'Says fail.',
        matters: 'A client that relies on it misreads the answer.',
        waiver: null,
        expected: 'something',
        exchange: { index: 1, of: 1, request: 'GET http://127.0.0.1:1/cards?a=1', status: 200 },
      },
    });
    expect(failed?.trace).toContain('MUST (documented): Says fail.\nSource: a page\nExpected: something\nObserved: ');
    expect(failed?.trace).toContain("curl -i -X GET 'http://127.0.0.1:1/cards?a=1'");
  });
});
