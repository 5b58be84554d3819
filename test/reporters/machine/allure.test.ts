import { allure2 } from '@allurereport/reader';
import { BufferResultFile, type RawTestResult, type ResultsVisitor } from '@allurereport/reader-api';
import { describe, expect, it } from 'vitest';
import { renderAllure } from '../../../reporters/allure/allure.ts';
import type { Report } from '../../../reporters/model.ts';
import type { RenderedFile } from '../../../reporters/rendered-file.ts';
import { clientSample } from '../client-sample.ts';
import { hostile, sampleReport } from '../sample.ts';
import { expectedCounts } from './expected-counts.ts';
import { tortureReport } from './torture.ts';
import { isUnreadable } from './unreadable.ts';

interface ReadBack {
  readonly files: readonly RenderedFile[];
  readonly results: readonly RawTestResult[];
  readonly attachments: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Reads the folder by Allure's own reader, file by file. */
async function read(report: Report): Promise<ReadBack> {
  const files = renderAllure(report);
  const results: RawTestResult[] = [];
  const attachments: string[] = [];
  const metadata: Record<string, unknown> = {};
  const unexpected = (): never => {
    throw new Error('a file was taken for something that is not written');
  };
  const visitor: ResultsVisitor = {
    visitTestResult: async (result) => void results.push(result),
    visitAttachmentFile: async (file) => void attachments.push(file.getOriginalFileName()),
    visitMetadata: async (own) => void Object.assign(metadata, own),
    visitCheckResult: async () => unexpected(),
    visitMetrics: async () => unexpected(),
    visitTestFixtureResult: async () => unexpected(),
    visitGlobals: async () => unexpected(),
  };
  for (const { path, text } of files) {
    const file = new BufferResultFile(Buffer.from(text), path);
    expect(allure2.matches?.(file), path).toBe(true);
    expect(await allure2.read(visitor, file), path).toBe(true);
  }
  return { files, results, attachments, metadata };
}

const torture = tortureReport(10_000);
const reports = {
  'two targets and 10,000 checks': { report: torture, ...(await read(torture)) },
  'a client': { report: clientSample(), ...(await read(clientSample())) },
  'a report of few checks': { report: sampleReport(), ...(await read(sampleReport())) },
};

describe.each(Object.entries(reports))('Allure results of %s', (_, { report, files, results, attachments }) => {
  it('are read back by Allure as what the report counts', () => {
    const { passed, failed, waived, advisory, open, openAside, errors, inapplicable, withoutCheck, ...rest } =
      expectedCounts(report);
    const isIncomplete = report.exitCode === 4 || report.exitCode === 5;
    const count = (status: string) => results.filter((each) => each.status === status).length;
    expect(
      Object.fromEntries(['passed', 'failed', 'broken', 'skipped', 'unknown'].map((each) => [each, count(each)])),
    ).toEqual({
      passed,
      failed: failed + rest.staleWaivers,
      broken: open + errors + rest.suiteErrors + Number(isIncomplete),
      skipped: waived + advisory + openAside + inapplicable + withoutCheck,
      unknown: 0,
    });
    expect(results.filter(({ known, muted }) => known && muted)).toHaveLength(waived);
  });

  it('have a file, an id and a history of their own', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    for (const id of ['uuid', 'historyId'] as const)
      expect(new Set(results.map((each) => each[id])).size).toBe(results.length);
    expect(files.filter(({ text }) => isUnreadable(text))).toEqual([]);
  });

  it('name attachments that are there, each of them once', () => {
    const named = results.flatMap(({ steps = [] }) =>
      steps.flatMap((step) => ('steps' in step ? (step.steps ?? []) : [step])),
    );
    const sources = named.flatMap((each) => (each.type === 'attachment' ? [each.originalFileName] : []));
    expect(sources.toSorted()).toEqual(attachments.toSorted());
  });

  it('have times in milliseconds that lie within reason', () => {
    const start = Date.parse(report.startedAt);
    expect(results.filter((each) => (each.start ?? 0) < start || (each.stop ?? 0) < (each.start ?? 0))).toEqual([]);
  });
});

describe('Allure results', () => {
  const { results, metadata, files } = reports['a report of few checks'];
  const byTest = (part: string) => results.find(({ fullName }) => fullName?.includes(part));

  it('say of a failure what it broke, and have the exchange as a step with its text', () => {
    const failed = byTest('sample.class.fail/');
    expect(failed).toMatchObject({
      name: 'sample.class.fail: a fail',
      fullName: 'omise: sample.class.fail/a-fail',
      status: 'failed',
      expected: 'something',
      known: false,
    });
    const labels = failed?.labels?.map(({ name, value }) => `${name} ${value}`);
    expect(labels).toEqual([
      'framework cardproof',
      'layer api',
      'parentSuite omise',
      'suite sample.class',
      'epic Omise',
      'feature Sample',
      'story sample.class.fail',
      'severity critical',
      'tag MUST',
      'tag documented',
    ]);
    expect(failed?.steps).toMatchObject([{ name: 'GET http://127.0.0.1:1/cards?a=1 → 200', status: 'failed' }]);
    const text = files.find(({ path }) => path.startsWith(failed?.uuid ?? '-') && path.endsWith('.txt'))?.text;
    expect(text).toContain('GET http://127.0.0.1:1/cards?a=1\nauthorization: Basic [OMISE_SECRET_KEY]\n');
  });

  it('mark a waived failure as known, skipped, and by whom it is accepted', () => {
    expect(byTest('sample.class.waived/')).toMatchObject({ status: 'skipped', known: true, muted: true });
    expect(byTest('sample.class.waived/')?.message).toMatch(/^waived until 2026-03-31: accepted because of /);
  });

  it('fit a category each, unless they passed', () => {
    const categories = metadata.allure2_categories as {
      name: string;
      messageRegex?: string;
      matchedStatuses: string[];
    }[];
    const categoryOf = ({ status = 'unknown', message = '' }: RawTestResult) =>
      categories.find(
        ({ messageRegex, matchedStatuses }) =>
          matchedStatuses.includes(status) && (messageRegex === undefined || new RegExp(messageRegex).test(message)),
      )?.name;
    expect(Object.fromEntries(results.map((each) => [each.fullName, categoryOf(each)]))).toEqual({
      'omise: sample.class.pass/a-pass': undefined,
      'omise: sample.class.fail/a-fail': 'Does not conform',
      'omise: sample.class.advisory/a-fail': 'Fails, and does not count',
      'omise: sample.class.inconclusive/a-inconclusive': 'Could not be observed, or an error of the suite',
      'omise: sample.class.error/a-error': 'Could not be observed, or an error of the suite',
      'omise: sample.class.inapplicable/a-inapplicable': 'Does not apply',
      'omise: sample.class.untested': 'Not tested',
      'omise: sample.class.waived/a-fail': 'Fails, and is waived',
      'omise: sample.class.unclaimed': 'Does not apply',
      'cardproof: stale waiver: sample.class.pass on omise': 'Stale waivers',
      'cardproof: suite error: error of the suite 1': 'Could not be observed, or an error of the suite',
    });
  });

  it('have the surroundings as properties, whatever characters they are of', async () => {
    const [target] = sampleReport().targets;
    if (!target) throw new Error('the sample has a target');
    const name = 'a = b:#! ü';
    const own = await read(sampleReport({ targets: [{ ...target, name }], sentence: `${hostile}\\u0041\nx` }));
    const environment = own.metadata.allure_environment as { name: string; values: string[] }[];
    const values = Object.fromEntries(environment.map((each) => [each.name, each.values[0]]));
    expect(values[`${name}.url`]).toBe('http://127.0.0.1:1');
    expect(values.outcome).toBe('does not conform (exit code 1)');
    expect(values.sentence).toContain('אבג 😀');
    expect(values.sentence).toMatch(/\\u0041\nx$/);
  });

  it('of a later run belong to the same history, and are files of their own', async () => {
    const later = await read(sampleReport({ startedAt: '2027-01-01T00:00:00.000Z' }));
    expect(later.results.map(({ historyId }) => historyId)).toEqual(results.map(({ historyId }) => historyId));
    expect(later.results.filter(({ uuid }) => results.some((each) => each.uuid === uuid))).toEqual([]);
  });
});
