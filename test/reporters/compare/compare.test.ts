import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../reporters/compare/compare.ts';
import { renderHtml } from '../../../reporters/compare/html/page.ts';
import { renderMarkdown } from '../../../reporters/compare/markdown.ts';
import type { ApiComparison, Comparison } from '../../../reporters/compare/model.ts';
import { subjectsOf } from '../../../reporters/compare/subjects.ts';
import { renderTerminal } from '../../../reporters/compare/terminal.ts';
import type { Report, RequirementResult } from '../../../reporters/model.ts';
import { isDateTime } from '../../../spec/formats/date-time.ts';
import { clientSample } from '../client-sample.ts';
import { check, made, row, target } from '../diff/made-report.ts';
import { exchange, hostile } from '../sample.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../reporters/compare/compare.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': isDateTime } }).compile(schema);

/** Compares reports by the paths of their files, and asserts that the outcome fits the published schema. */
function compared(reports: Readonly<Record<string, Report>>, names: Readonly<Record<string, string>> = {}): Comparison {
  const subjects = Object.entries(reports).flatMap(([file, report]) =>
    subjectsOf({ file, name: names[file] ?? null, report }),
  );
  const comparison = compare(subjects, '0.0.0');
  expect(validate(JSON.parse(JSON.stringify(comparison))), JSON.stringify(validate.errors?.[0])).toBe(true);
  return comparison;
}

function onlyApi({ apis }: Comparison): ApiComparison {
  const [first, other] = apis;
  if (!first || other) throw new Error(`there are ${apis.length} APIs`);
  return first;
}

const id = 'omise.cards.list.one';
const columnsOf = (comparison: Comparison) => comparison.apis.map(({ targets }) => targets.map(({ name }) => name));

describe('rows', () => {
  const waiver = { reason: 'known', owner: 'team', expires: '2026-03-31' };

  it.each<[RequirementResult['verdict'][], string]>([
    [['pass', 'fail'], 'split'],
    [['pass', 'fail', 'inconclusive'], 'split'],
    [['pass', 'pass'], 'alike'],
    [['fail', 'fail'], 'alike'],
    [['pass', 'inconclusive'], 'partly judged'],
    [['fail', 'error'], 'partly judged'],
    [['pass', 'untested'], 'partly judged'],
    [['pass', 'inapplicable'], 'partly judged'],
    [['untested', 'inapplicable'], 'not judged'],
    [['inconclusive', 'inconclusive'], 'not judged'],
  ])('of verdicts %j are %s', (verdicts, agreement) => {
    const reports = Object.fromEntries(verdicts.map((verdict, place) => [`${place}.json`, made([row(id, verdict)])]));
    const api = onlyApi(compared(reports));
    expect(api.classes.flatMap(({ requirements }) => requirements.map((each) => each.agreement))).toEqual([agreement]);
    expect(api.counts).toEqual({ split: 0, 'partly judged': 0, alike: 0, 'not judged': 0, [agreement]: 1 });
  });

  it('say how each target stands, and the first reason', () => {
    const api = onlyApi(
      compared({
        'a.json': made([row(id, 'pass')]),
        'b.json': made([row(id, 'fail', { waiver })]),
        'c.json': made([row(id, 'fail', { weighs: false })]),
        'd.json': made([row(id, 'untested')]),
        'e.json': made([row('omise.cards.list.other', 'pass')]),
      }),
    );
    const [first] = api.classes[0]?.requirements ?? [];
    expect(first?.cells.map(({ target: name, standing, reason }) => [name, standing, reason])).toEqual([
      ['a', 'pass', null],
      ['b', 'waived', 'fail for a reason'],
      ['c', 'advisory', 'fail for a reason'],
      ['d', 'untested', 'Not selected in this run.'],
      ['e', null, null],
    ]);
  });

  it('come by class; what only a later report knows comes last in its class', () => {
    const [one, two, three] = ['omise.cards.list.one', 'omise.tokens.create.two', 'omise.cards.list.three'];
    const api = onlyApi(
      compared({
        'a.json': made([row(one, 'pass'), row(two, 'pass')]),
        'b.json': made([row(three, 'pass'), row(one, 'pass', { says: 'Says more.' }), row(two, 'pass')]),
      }),
    );
    expect(api.classes.map(({ id: classId, requirements }) => [classId, requirements.map((each) => each.id)])).toEqual([
      ['omise.cards.list', [one, three]],
      ['omise.tokens.create', [two]],
    ]);
    const worded = api.classes.flatMap(({ requirements }) => requirements.map(({ wordedAlike }) => wordedAlike));
    expect(worded).toEqual([false, true, true]);
  });
});

describe('columns', () => {
  const named = (name: string, api = 'omise') => target({ name, api, title: api === 'omise' ? 'Omise' : 'Kwik' });
  const on = (name: string, api = 'omise') => row(`${api}.cards.list.one`, 'pass', { target: name });
  const report = (...names: string[]) =>
    made(
      names.map((name) => on(name)),
      { targets: names.map((name) => named(name)) },
    );

  it.each<[Record<string, Report>, Record<string, string>, string[]]>([
    [{ 'a.json': report('omise'), 'b.json': report('omise') }, {}, ['a', 'b']],
    [{ 'x/a/report.json': report('omise'), 'x/b/report.json': report('omise') }, {}, ['a', 'b']],
    [{ 'a/run.json': report('omise'), 'b/run.json': report('omise') }, {}, ['a/run', 'b/run']],
    [{ 'report.json': report('omise'), 'old/report.json': report('omise') }, {}, ['report', 'old']],
    [{ 'C:\\runs\\a\\report.json': report('omise'), 'b.json': report('omise') }, {}, ['a', 'b']],
    [{ 'a.json': report('sandbox'), 'b.json': report('mock') }, {}, ['sandbox', 'mock']],
    [{ 'a.json': report('sandbox'), 'b.json': report('sandbox') }, {}, ['a', 'b']],
    [{ 'a.json': report('sandbox', 'mock') }, {}, ['sandbox', 'mock']],
    [{ 'a.json': report('one', 'two'), 'b.json': report('one') }, {}, ['a: one', 'a: two', 'b']],
    [{ 'a.json': report('omise'), 'b.json': report('omise') }, { 'b.json': 'acme' }, ['a', 'acme']],
  ])('are named so that they can be told apart %#', (reports, names, expected) => {
    expect(columnsOf(compared(reports, names))).toEqual([expected]);
  });

  it('stand API by API, and what has nothing beside it is named', () => {
    const both = made([on('omise'), on('kwik', 'kwik')], { targets: [named('omise'), named('kwik', 'kwik')] });
    const comparison = compared({ 'a.json': both, 'b.json': report('omise') });
    expect(columnsOf(comparison)).toEqual([['a', 'b']]);
    expect(comparison.alone.map(({ name, subject }) => [name, subject])).toEqual([['a', 'Kwik at http://127.0.0.1:1']]);
    expect(columnsOf(compared({ 'a.json': both, 'b.json': both }))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('that were not tested alike say in what', () => {
    const other = made([row(id, 'pass')], {
      strict: true,
      interrupted: true,
      rejudged: { recordedBy: { name: 'cardproof', version: '0.0.1', node: 'v24' } },
      targets: [target({ specVersion: '2.0.0', classes: ['omise.cards.list'] })],
    });
    const { conditions } = onlyApi(
      compared({ 'a.json': made([row(id, 'pass')]), 'b.json': other, 'c.json': made([row(id, 'pass')]) }),
    );
    expect(conditions.map(({ what, values }) => [what, values.map(({ targets }) => targets.join(' '))])).toEqual(
      ['version of the specification', 'what counts', 'classes claimed', 'the run', 'exchanges'].map((what) => [
        what,
        ['a c', 'b'],
      ]),
    );
  });

  it('may be clients', () => {
    const comparison = compared({ 'ruby/report.json': clientSample(), 'python/report.json': clientSample() });
    expect(comparison.kind).toBe('clients');
    expect(columnsOf(comparison)).toEqual([['ruby', 'python']]);
    expect(onlyApi(comparison)).toMatchObject({ leftOpen: [], counts: { split: 0, 'partly judged': 0 } });
  });
});

describe('what is left open', () => {
  const answering = (changes: Parameters<typeof check>[2]) =>
    made([row(id, 'pass', { checks: [check(id, 'pass', changes)] })]);
  const points = (...reports: Report[]) =>
    onlyApi(compared(Object.fromEntries(reports.map((each, place) => [`${'abcd'[place]}.json`, each])))).leftOpen.map(
      ({ evidence, about, answers, unseen, pairs }) =>
        `${evidence}, ${about.join('; ')}: ${answers.map(({ says, targets }) => `${says} (${targets.join(' ')})`).join(', ')}${unseen.length > 0 ? `, unseen ${unseen.join(' ')}` : ''}; ${pairs.differ}/${pairs.of}`,
    );
  const answer = (status: number, body: unknown) => ({
    exchanges: [
      exchange(1, {
        operation: 'updateCard',
        malformed: 'month 13',
        response: { status, headers: [], body: JSON.stringify(body) },
      }),
    ],
  });

  it('is what a check that allows several answers noted', () => {
    expect(points(answering({ notes: ['it is refused'] }), answering({ notes: ['it is clamped'] }))).toEqual([
      'noted, a check: it is refused (a), it is clamped (b); 1/1',
    ]);
    expect(points(answering({ notes: ['it is refused'] }), answering({ notes: [] }))).toEqual([
      'noted, a check: it is refused (a), nothing noted (b); 1/1',
    ]);
  });

  it('is not how many cards there were, nor that an answer was lost', () => {
    const notes = ['looked at 19 cards', '2 cards were of status ACTIVE', 'attempt 1 was lost: no answer'];
    expect(points(answering({ notes }), answering({ notes: [] }))).toEqual([]);
  });

  it('is another status or code for the same request, ranked by the pairs that differ', () => {
    const [bad, other] = [answer(400, { code: 'invalid_card' }), answer(422, { error_code: '005' })];
    expect(points(answering(bad), answering(bad), answering(other))).toEqual([
      'answered, updateCard, month 13: 400 invalid_card (a b), 422 005 (c); 2/3',
    ]);
    expect(points(answering(bad), answering(bad))).toEqual([]);
  });

  it('is not what was answered where the check did not pass, was lost, throttled or broke the specification', () => {
    const bad = answering(answer(400, {}));
    const violation = { requirement: null, part: 'status', pointer: '', expected: '400', observed: '500' };
    const [sent] = answer(500, {}).exchanges;
    if (!sent) throw new Error('there is no exchange');
    expect(points(bad, answering({ exchanges: [{ ...sent, violations: [violation] }] }))).toEqual([]);
    expect(points(bad, answering({ exchanges: [{ ...sent, response: null }] }))).toEqual([]);
    expect(points(bad, answering({ exchanges: [...answer(429, {}).exchanges, ...answer(400, {}).exchanges] }))).toEqual(
      [],
    );
    expect(points(bad, made([row(id, 'fail', { checks: [check(id, 'fail', answer(500, {}))] })]))).toEqual([]);
  });

  it('is not which of several requests at once is refused', () => {
    const race = (first: number, second: number) =>
      answering({
        exchanges: [first, second].map((status, place) =>
          exchange(place + 1, { purpose: `use ${place + 1}`, response: { status, headers: [], body: '{}' } }),
        ),
      });
    expect(points(race(200, 400), race(400, 200))).toEqual([]);
    expect(points(race(200, 400), race(422, 200))).toEqual([
      'answered, listCards, use 1: 200 (a), 422 (b); 1/1',
      'answered, listCards, use 2: 400 (a), 200 (b); 1/1',
    ]);
  });

  it('is a member that is absent, null, empty or in another form, wherever it stands', () => {
    const shows = (...bodies: unknown[]) =>
      answering({
        exchanges: bodies.map((body, place) =>
          exchange(place + 1, { response: { status: 200, headers: [], body: JSON.stringify(body) } }),
        ),
      });
    expect(points(shows({ bank: 'KTB' }), shows({ bank: '' }), shows({ bank: null }), shows({}))).toEqual([
      'member, bank in listCards: text (a), empty text (b), null (c), absent (d); 6/6',
    ]);
    expect(
      points(shows({ data: [{ at: '/cards/1' }] }), shows({ data: [{ at: 'https://a.example/cards/1' }] })),
    ).toEqual(['member, at in listCards: a path (a), a URL (b); 1/1']);
    // Other values of the same form are no difference, nor is the number of items.
    expect(points(shows({ data: [{ at: '/1' }, { at: '/2' }] }), shows({ data: [{ at: '/3' }] }))).toEqual([]);
  });

  it('is what answers hold beyond the documentation, as one thing wherever it stands', () => {
    const finding = { requirement: null, part: 'body', expected: 'no property "wallet"', observed: 'wallet' };
    const body = JSON.stringify({ wallet: 'x', data: [{ wallet: 'x' }] });
    const findings = ['/wallet', '/data/0/wallet'].map((pointer) => ({ ...finding, pointer }));
    const with_ = answering({ exchanges: [exchange(1, { findings, response: { status: 200, headers: [], body } })] });
    const without = answering({
      exchanges: [exchange(1, { response: { status: 200, headers: [], body: '{"data":[{}]}' } })],
    });
    expect(points(with_, without)).toEqual(['undocumented, the member wallet: seen (a), not seen (b); 1/1']);
  });

  it('is a requirement that nobody has to meet, whether or not the run was strict', () => {
    const may = { keyword: 'SHOULD' as const };
    expect(points(made([row(id, 'pass', may)]), made([row(id, 'fail', may)]))).toEqual([
      `not demanded, Says ${id}.: does (a), does not (b); 1/1`,
    ]);
    expect(points(made([row(id, 'pass')]), made([row(id, 'fail')]))).toEqual([]);
  });
});

describe('the forms', () => {
  const rows = (verdict: 'pass' | 'fail') => [
    row(id, verdict, {
      says: `Says ${hostile}`,
      checks: [check(id, verdict, { title: hostile, reason: verdict === 'pass' ? null : hostile })],
    }),
    row('omise.cards.list.two', 'pass', {
      checks: [check('omise.cards.list.two', 'pass', { notes: [`${hostile} ${verdict}`] })],
    }),
    row('omise.cards.list.three', 'untested'),
  ];
  const reports = {
    [`${hostile}.json`]: made(rows('pass')),
    'b.json': made(rows('fail'), { targets: [target({ url: `http://${hostile}` })] }),
  };
  const comparison = compared(reports);

  it('say in one sentence how far targets agree', () => {
    const api = onlyApi(comparison);
    expect(api.sentence).toBe('2 Omise servers differ on 1 of 3 requirements: one passes where another fails.');
    expect(api.remarks).toEqual([
      '1 is judged alike by all and 1 on none.',
      'In 1 point they differ in what the documentation leaves open.',
    ]);
    const same = onlyApi(compared({ 'a.json': made([row(id, 'pass')]), 'b.json': made([row(id, 'pass')]) }));
    expect(same.sentence).toBe('2 Omise servers: on none of 1 requirement does one pass where another fails.');
  });

  it('let nothing through that a terminal or a browser would obey', () => {
    const terminal = renderTerminal(comparison, { width: 80, colour: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(terminal).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(renderMarkdown(comparison)).not.toMatch(/<(?!\/?(?:details|summary)>)/);
    expect(renderHtml(comparison)).not.toContain('<img');
  });

  it('are within the width of the terminal, with twelve columns too', () => {
    const many = compared(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, place) => [`run-${place}.json`, made(rows(place % 2 ? 'fail' : 'pass'))]),
      ),
    );
    for (const width of [60, 80, 120]) {
      const lines = renderTerminal(many, { width, colour: false }).split('\n');
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width);
    }
  });

  it('are the same for the same reports', () => {
    const again = compared(structuredClone(reports));
    for (const render of [renderHtml, renderMarkdown, JSON.stringify] as const)
      expect(render(again)).toBe(render(comparison));
  });

  it.each(Object.keys(comparison))('do not fit the schema without %s', (member) => {
    const { [member as 'kind']: _, ...rest } = comparison;
    expect(validate(rest)).toBe(false);
  });
});
