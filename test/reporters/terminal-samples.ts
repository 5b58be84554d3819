import type { Verdict } from '../../harness/verdict.ts';
import { buildReport, type RunFacts } from '../../reporters/build-report.ts';
import type { Report } from '../../reporters/model.ts';
import type { Requirement } from '../../spec/requirement.ts';
import { clientSample } from './client-sample.ts';
import { checkResult, exchange, hostile, sampleReport } from './sample.ts';
import { facts, target, waiver } from './sample-facts.ts';

const omiseClasses = [
  'omise.cards.object',
  'omise.cards.list',
  'omise.cards.retrieve',
  'omise.cards.update',
  'omise.cards.destroy',
  'omise.tokens.object',
  'omise.tokens.create',
  'omise.tokens.retrieve',
  'omise.tokens.single-use',
  'omise.authentication',
  'omise.errors',
  'omise.safety',
];
const kwikClasses = [
  'kwik.cards.object',
  'kwik.cards.list',
  'kwik.cards.update',
  'kwik.authentication',
  'kwik.errors',
  'kwik.safety',
];

const names = ['limit-maximum', 'limit-default', 'offset', 'total', 'order-by-time', 'unknown-id', 'content-type'];

/** Requirements of a class: seven that weigh, two that do not, and one that nobody can test. */
function rowsOf(ofClass: string): Requirement[] {
  const row = (name: string, changes: Partial<Requirement> = {}): Requirement => ({
    id: `${ofClass}.${name}`,
    api: ofClass.split('.')[0] ?? '',
    class: ofClass,
    keyword: 'MUST',
    basis: 'documented',
    says: `A page holds at most 100 cards, and says so in ${name}.`,
    source: 'a page',
    matters: 'A client that relies on it misreads the answer.',
    ...changes,
  });
  return [
    ...names.map((name) => row(name)),
    row('accurate', { keyword: 'SHOULD' }),
    row('cached', { keyword: 'MUST', basis: 'inferred' }),
    row('colour', { untested: 'Nobody can see it.' }),
  ];
}

const all = [...omiseClasses, ...kwikClasses].flatMap(rowsOf);

/** A run over these requirements; what is not named passes. */
function runOf(
  targets: RunFacts['targets'],
  verdictOf: (id: string, target: string) => Verdict | null,
  changes: Partial<RunFacts> = {},
): Report {
  const rows = all.filter(({ api }) => targets.some((each) => each.api === api));
  const checked = rows.filter(({ untested }) => untested === undefined);
  const ends = targets.flatMap(({ name, api }) =>
    checked
      .filter((row) => row.api === api)
      .flatMap(({ id }) => {
        const verdict = verdictOf(id, name);
        if (verdict === null) return [];
        const record = checkResult(verdict, {
          id: `${id}/a-check`,
          title: 'a page of 101 is refused',
          reason: verdict === 'pass' ? null : 'expected at most 100 cards, got 101 of 120 cards on the first page',
          exchanges: [exchange(1)],
        });
        return [{ target: name, requirement: id, record, leftovers: [] }];
      }),
  );
  return buildReport(
    facts(
      {},
      {
        targets,
        requirements: rows,
        classes: [...new Set(rows.map((row) => row.class))].map((id) => ({ id, title: id, says: id })),
        checkedRequirements: new Set(checked.map(({ id }) => id)),
        plannedChecks: checked.map(({ id }) => ({ id: `${id}/a-check`, requirement: id })),
        ends,
        ...changes,
      },
    ),
  );
}

const both = [target('omise', 'omise'), target('kwik', 'kwik')];
const passing = () => 'pass' as const;
const failing = (ids: readonly string[]) => (id: string) => (ids.includes(id) ? 'fail' : 'pass') satisfies Verdict;
const listed = 'omise.cards.list.limit-maximum';
const long = 'x'.repeat(400);

/** The kinds of runs that a last screen is to show. */
export const samples: Readonly<Record<string, Report>> = {
  conforming: runOf(both, passing),
  'one failure': runOf(both, failing([listed])),
  'five failures': runOf(both, failing(names.slice(0, 5).map((name) => `omise.cards.list.${name}`))),
  'over a hundred failures': runOf(both, (id) => (id.endsWith('.accurate') || id.length % 5 < 4 ? 'fail' : 'pass')),
  interrupted: runOf(both, (id) => (id.startsWith('kwik') ? null : 'pass'), { interrupted: true }),
  open: runOf(both, (id) => (id.startsWith('omise.tokens') ? 'inconclusive' : 'pass')),
  'stale waivers': runOf(both, passing, {
    waivers: [waiver(listed), waiver('omise.cards.gone'), waiver('omise.errors.total', { expires: '2026-01-01' })],
  }),
  waived: runOf(both, failing([listed]), {
    waivers: [waiver(listed, { reason: 'fixed in release 12, ticket 345', owner: 'cards team' })],
  }),
  'two targets of one API': runOf(
    [target('sandbox', 'omise'), target('mock', 'omise'), target('kwik', 'kwik')],
    (id, name) => (name === 'mock' && id.startsWith('omise.cards.list') ? 'fail' : 'pass'),
  ),
  'many targets': runOf(
    Array.from({ length: 12 }, (_, at) => target(`a-target-with-a-name-${at}`, at % 2 ? 'omise' : 'kwik')),
    (id, name) => (name.endsWith('1') && id.endsWith('.total') ? 'fail' : 'pass'),
  ),
  'a shard': runOf(both, (id) => (id.startsWith('omise') ? null : 'pass'), {
    selection: { only: [], concurrency: 16, shuffle: null, shard: { index: 2, count: 3 }, configuredTargets: [] },
    plannedChecks: all
      .filter(({ api, untested }) => api === 'kwik' && untested === undefined)
      .map(({ id }) => ({ id: `${id}/a-check`, requirement: id })),
  }),
  'a fault of the suite': runOf(both, passing, { suiteErrors: Array(9).fill(`Error: no suite\n${hostile}`) }),
  'every verdict, hostile': sampleReport(),
  'long and wide texts': sampleReport({
    sentence: `${'漢字 '.repeat(80)}${long}. ${hostile}`,
    leftovers: Array(40).fill(`${long} ${hostile}`),
    suiteErrors: Array(40).fill(`${hostile}\n${long}`),
    targets: sampleReport().targets.map((each) => ({ ...each, name: `\u202e${long}` })),
    requirements: sampleReport().requirements.flatMap((row) =>
      Array.from({ length: 30 }, (_, at) => ({
        ...row,
        id: `${row.id}-${at}-${'😀'.repeat(at)}`,
        class: `${row.class}.${at}.${'界'.repeat(at)}`,
        says: `${long} ${hostile}`,
      })),
    ),
    waivers: sampleReport().waivers.flatMap((each) => Array(20).fill({ ...each, requirement: `${long}${hostile}` })),
  }),
  'a client': clientSample(),
};
