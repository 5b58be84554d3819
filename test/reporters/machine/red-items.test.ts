import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { buildClientReport } from '../../../reporters/build-client-report.ts';
import { buildReport, type RunFacts } from '../../../reporters/build-report.ts';
import type { FormatName } from '../../../reporters/format-names.ts';
import { formats } from '../../../reporters/formats.ts';
import type { Outcome, Report } from '../../../reporters/model.ts';
import { clientFacts, clientSample } from '../client-sample.ts';
import { facts, target, waiver } from '../sample-facts.ts';

const [one, two, should] = ['omise.cards.list.one', 'omise.cards.list.two', 'omise.cards.list.should'];

function built(verdicts: Parameters<typeof facts>[0] = {}, changes: Partial<RunFacts> = {}): Report {
  return buildReport(facts(verdicts, changes));
}

const interrupted = { interrupted: true };
const shard = { selection: { ...facts().selection, shard: { index: 1, count: 2 } } };
const fewer = { ends: facts().ends.slice(1) };

/** Runs by how they end, each with its exit code. */
const runs: readonly (readonly [name: string, report: Report, outcome: Outcome])[] = [
  ['everything passes', built(), 'conforms'],
  ['what does not count fails, or stays open', built({ [should]: 'fail' }), 'conforms'],
  ['what does not count stays open', built({ [should]: 'inconclusive' }), 'conforms'],
  ['a failure is waived', built({ [one]: 'fail' }, { waivers: [waiver(one)] }), 'conforms'],
  [
    'what is not claimed',
    built({}, { targets: [target('omise', 'omise', { classes: ['omise.tokens'] })] }),
    'conforms',
  ],
  ['a waiver is not used', built({ [should]: 'inconclusive' }, { waivers: [waiver(should)] }), 'conforms'],
  ['a shard passes', built({}, shard), 'shard passed'],
  ['a requirement fails', built({ [one]: 'fail' }), 'does not conform'],
  ['a requirement fails on one of two targets', builtOnTwo(), 'does not conform'],
  ['what does not count fails, and all counts', built({ [should]: 'fail' }, { strict: true }), 'does not conform'],
  [
    'a failure is waived and another is not',
    built({ [one]: 'fail', [two]: 'fail' }, { waivers: [waiver(one)] }),
    'does not conform',
  ],
  ['a waiver is stale', built({}, { waivers: [waiver(one)] }), 'stale waivers'],
  ['a requirement stays open', built({ [one]: 'inconclusive' }), 'incomplete'],
  ['it is interrupted', built({}, interrupted), 'incomplete'],
  [
    'it is interrupted after a waived failure',
    built({ [one]: 'fail' }, { ...interrupted, waivers: [waiver(one)] }),
    'incomplete',
  ],
  ['nothing runs', built({}, { ends: [], plannedChecks: [] }), 'incomplete'],
  [
    'nothing passes',
    built(Object.fromEntries(facts().requirements.map(({ id }) => [id, 'inapplicable']))),
    'incomplete',
  ],
  ['a check ends in an error', built({ [one]: 'error' }), 'suite error'],
  ['a check that does not count ends in an error', built({ [should]: 'error' }), 'suite error'],
  ['a check never ends', built({}, fewer), 'suite error'],
  [
    'a requirement fails and a check never ends',
    built({ [two]: 'fail' }, { ends: facts({ [two]: 'fail' }).ends.slice(1) }),
    'suite error',
  ],
  ['a suite does not load', built({}, { suiteErrors: ['it does not load'] }), 'suite error'],
  ['a client conforms', buildClientReport(clientFacts()), 'conforms'],
  ['a client does not', clientSample(), clientSample().outcome],
  ['a client is not seen', buildClientReport(clientFacts({ records: [], observations: [] })), 'incomplete'],
];

function builtOnTwo(): Report {
  const targets = [target('a', 'omise'), target('b', 'omise')];
  const ends = [
    ...facts({}, { targets }).ends.filter((end) => end.target === 'a'),
    ...facts({ [one]: 'fail' }, { targets }).ends.filter((end) => end.target === 'b'),
  ];
  return built({}, { targets, ends });
}

/** Whether a reader of the format sees anything red. How the page looks is tested in a browser. */
const isRedIn: Readonly<Record<Exclude<FormatName, 'html'>, (text: string) => boolean>> = {
  json: (text) => JSON.parse(text).exitCode !== 0,
  junit: (text) => {
    const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(text);
    return Number(testsuites.failures) + Number(testsuites.errors) > 0;
  },
  ctrf: (text) => JSON.parse(text).results.summary.failed > 0,
  sarif: (text) => {
    const [run] = JSON.parse(text).runs;
    return run.results.some(
      (each: { level: string; suppressions: unknown[] }) => each.level === 'error' && each.suppressions.length === 0,
    );
  },
  allure: (text) => /"status":"(?:failed|broken)"/.test(text),
  badge: (text) => /<rect [^>]*fill="#(?:dd4343|ea7233)"/.test(text),
  shields: (text) => ['red', 'orange'].includes(JSON.parse(text).color) && JSON.parse(text).isError,
  github: (text) => text.includes('::error '),
  markdown: (text) => !/^# (?:✅|☑️) /u.test(text),
  terminal: (text) => !/exit code 0\b/.test(text),
};

describe.each(runs)('where %s', (_, report, outcome) => {
  it(`ends as ${outcome}`, () => {
    expect(report.outcome).toBe(outcome);
  });

  it.each(Object.entries(isRedIn))('%s is red if, and only if, the exit code is not 0', (name, isRed) => {
    const format = formats[name as FormatName];
    const files = 'file' in format ? [format.render(report)] : format.renderFiles(report).map(({ text }) => text);
    expect(isRed(files.join(''))).toBe(report.exitCode !== 0);
  });
});
