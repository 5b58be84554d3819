import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../reporters/compare/compare.ts';
import { subjectsOf } from '../../../reporters/compare/subjects.ts';
import { diffReports } from '../../../reporters/diff/diff-reports.ts';
import type { Report } from '../../../reporters/model.ts';
import { realReport, reference, subjectCalled } from './real-reports.ts';

const subjects = {
  reference,
  'maximum-fifty': subjectCalled('omise/list/maximum-fifty'),
  'total-of-page': subjectCalled('omise/list/total-of-page'),
  'digits-in-list': subjectCalled('omise/card/last-digits-number-in-list'),
  'limit-refused': subjectCalled('omise/freedom/limit-above-maximum-refused'),
  'foreign-403': subjectCalled('omise/freedom/foreign-card-forbidden'),
};

/** What each does to the rows of the reference: mutants break what they were made for, variants nothing. */
const expected: Readonly<Record<keyof typeof subjects, readonly string[]>> = {
  reference: [],
  'maximum-fifty': [
    'regression, counts: omise.cards.list.limit-maximum pass → fail',
    'no longer observed, counts: omise.cards.list.limit-above-maximum pass → inconclusive',
  ],
  'total-of-page': [
    'regression, counts: omise.cards.list.total pass → fail',
    'regression: omise.cards.list.offset-past-end pass → advisory',
  ],
  'digits-in-list': [
    'regression, counts: omise.cards.object.last-digits pass → fail',
    'regression, counts: omise.cards.retrieve.equals-list-item pass → fail',
  ],
  'limit-refused': [],
  'foreign-403': [],
};

describe('reports of the reference, three mutants and two variants', () => {
  const names = Object.keys(subjects) as (keyof typeof subjects)[];
  const reports = new Map<string, Report>();
  beforeAll(async () => {
    await Promise.all(names.map(async (name) => reports.set(name, await realReport(subjects[name]))));
  }, 60_000);

  const report = (name: string): Report => {
    const made = reports.get(name);
    if (!made) throw new Error(`there is no report of ${name}`);
    return made;
  };

  it.each(names)('diff shows of %s exactly what it does otherwise than the reference', (name) => {
    const { exitCode, targets } = diffReports(report('reference'), report(name), '0.0.0');
    const changes = targets.flatMap((target) =>
      target.changes.map(
        ({ kind, counts, requirement, old: before, new: after }) =>
          `${kind}${counts ? ', counts' : ''}: ${requirement} ${before?.standing} → ${after?.standing}`,
      ),
    );
    expect(changes).toEqual(expected[name]);
    expect(targets.flatMap(({ checks, wording, conditions }) => [...checks, ...wording, ...conditions])).toEqual([]);
    expect(exitCode).toBe(expected[name].length > 0 ? 1 : 0);
  });

  it('diff shows the way back as fixed, and newly observed', () => {
    const { exitCode, sentence, targets } = diffReports(report('maximum-fifty'), report('reference'), '0.0.0');
    expect(targets[0]?.changes.map(({ kind, requirement }) => [kind, requirement])).toEqual([
      ['fixed', 'omise.cards.list.limit-maximum'],
      ['newly observed', 'omise.cards.list.limit-above-maximum'],
    ]);
    expect(sentence).toBe('Nothing that counted got worse; 1 fixed; 1 newly shown to pass.');
    expect(exitCode).toBe(0);
  });

  it('compare shows exactly these rows as different, and these points as left open', () => {
    const comparison = compare(
      names.flatMap((name) => subjectsOf({ file: `runs/${name}/report.json`, name: null, report: report(name) })),
      '0.0.0',
    );
    const [api] = comparison.apis;
    expect(api?.targets.map(({ name }) => name)).toEqual(names);
    const rows = api?.classes.flatMap(({ requirements }) => requirements) ?? [];
    const cells = (agreement: string) =>
      rows
        .filter((row) => row.agreement === agreement)
        .map(({ id, cells: own }) => [id, own.map(({ standing }) => standing).join(' ')]);
    expect(cells('split')).toEqual(
      [
        ['omise.cards.object.last-digits', 'pass pass pass fail pass pass'],
        ['omise.cards.list.limit-maximum', 'pass fail pass pass pass pass'],
        ['omise.cards.list.offset-past-end', 'pass pass advisory pass pass pass'],
        ['omise.cards.list.total', 'pass pass fail pass pass pass'],
        ['omise.cards.retrieve.equals-list-item', 'pass pass pass fail pass pass'],
      ].toSorted(bySpecification(rows)),
    );
    expect(cells('partly judged')).toEqual([
      ['omise.cards.list.limit-above-maximum', 'pass inconclusive pass pass pass pass'],
    ]);
    expect(
      api?.leftOpen.map(({ evidence, requirements, answers, unseen }) => [
        evidence,
        requirements.join(' '),
        answers.map(({ says, targets }) => `${says}: ${targets.length}`).join(' | '),
        unseen.join(' '),
      ]),
    ).toEqual([
      [
        'answered',
        'omise.cards.retrieve.belongs-to-customer omise.cards.retrieve.foreign-card-refused',
        '404 not_found: 5 | 403 not_authorized: 1',
        '',
      ],
      ['not demanded', 'omise.cards.list.offset-past-end', 'does: 5 | does not: 1', ''],
      [
        'noted',
        'omise.cards.list.limit-above-maximum',
        'a limit above 100 is clamped: 4 | a limit above 100 is refused: 1',
        'maximum-fifty',
      ],
    ]);
  });
});

/** Rows come by class, and in a class as the specification lists them. */
function bySpecification(rows: readonly { readonly id: string }[]) {
  const ids = rows.map(({ id }) => id);
  return ([a = '']: string[], [b = '']: string[]) => ids.indexOf(a) - ids.indexOf(b);
}
