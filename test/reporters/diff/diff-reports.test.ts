import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { diffReports } from '../../../reporters/diff/diff-reports.ts';
import { renderMarkdown } from '../../../reporters/diff/markdown.ts';
import type { Difference } from '../../../reporters/diff/model.ts';
import { renderTerminal } from '../../../reporters/diff/terminal.ts';
import type { Report, RequirementResult } from '../../../reporters/model.ts';
import { isDateTime } from '../../../spec/formats/date-time.ts';
import { clientSample } from '../client-sample.ts';
import { hostile, sampleReport } from '../sample.ts';
import { check, made, row, target } from './made-report.ts';

const schema = JSON.parse(readFileSync(new URL('../../../reporters/diff/diff.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': isDateTime } }).compile(schema);

const waiver = { reason: 'known', owner: 'team', expires: '2026-03-31' };
const waived: Partial<RequirementResult> = { waiver };
const minor: Partial<RequirementResult> = { weighs: false, keyword: 'SHOULD' };
const id = 'omise.cards.list.one';

/** Compares, and asserts that the outcome fits the published schema. */
function diff(before: Report, after: Report): Difference {
  const difference = diffReports(before, after, '0.0.0');
  expect(validate(JSON.parse(JSON.stringify(difference))), JSON.stringify(validate.errors?.[0])).toBe(true);
  return difference;
}

function ofRows(before: readonly RequirementResult[], after: readonly RequirementResult[]): Difference {
  return diff(made(before), made(after));
}

const kinds = ({ targets }: Difference) =>
  targets.flatMap(({ changes }) => changes.map(({ kind, counts }) => (counts ? `${kind}!` : kind)));

describe('the change of one requirement', () => {
  it.each<[RequirementResult | null, RequirementResult | null, string[], number]>([
    [row(id, 'pass'), row(id, 'pass'), [], 0],
    [row(id, 'pass'), row(id, 'fail'), ['regression!'], 1],
    [row(id, 'pass'), row(id, 'fail', waived), ['regression'], 0],
    [row(id, 'pass'), row(id, 'fail', minor), ['regression'], 0],
    [row(id, 'pass', minor), row(id, 'fail'), ['regression!'], 1],
    [row(id, 'pass'), row(id, 'inconclusive'), ['no longer observed!'], 4],
    [row(id, 'pass'), row(id, 'error'), ['no longer observed!'], 4],
    [row(id, 'pass', minor), row(id, 'inconclusive', minor), ['no longer observed'], 0],
    [row(id, 'pass'), row(id, 'untested'), ['no longer tested!'], 4],
    [row(id, 'pass'), row(id, 'inapplicable'), ['no longer tested!'], 4],
    [row(id, 'pass'), null, ['removed!'], 4],
    [row(id, 'pass', minor), null, ['removed'], 0],
    [row(id, 'fail'), row(id, 'pass'), ['fixed'], 0],
    [row(id, 'fail', waived), row(id, 'pass'), ['fixed'], 0],
    [row(id, 'fail'), row(id, 'fail', waived), ['other standing'], 0],
    [row(id, 'fail', waived), row(id, 'fail'), ['other standing'], 0],
    [row(id, 'fail', minor), row(id, 'fail'), ['other standing'], 0],
    [row(id, 'fail'), row(id, 'inconclusive'), ['still not passing'], 0],
    [row(id, 'fail'), row(id, 'untested'), ['no longer tested'], 0],
    [row(id, 'fail'), null, ['removed'], 0],
    [row(id, 'inconclusive'), row(id, 'pass'), ['newly observed'], 0],
    [row(id, 'inconclusive'), row(id, 'fail'), ['newly failing'], 0],
    [row(id, 'inconclusive'), row(id, 'error'), ['still not passing'], 0],
    [row(id, 'inconclusive'), row(id, 'untested'), ['no longer tested'], 0],
    [row(id, 'untested'), row(id, 'pass'), ['newly tested'], 0],
    [row(id, 'untested'), row(id, 'fail'), ['newly tested'], 0],
    [row(id, 'untested'), row(id, 'inapplicable'), ['still not passing'], 0],
    [null, row(id, 'pass'), ['added'], 0],
    [null, row(id, 'fail'), ['added'], 0],
  ])('%#', (before, after, expected, exitCode) => {
    const difference = ofRows(before ? [before] : [], after ? [after] : []);
    expect(kinds(difference)).toEqual(expected);
    expect(difference.exitCode).toBe(exitCode);
    const own = difference.targets[0]?.counts;
    const total = Object.values(own ?? {}).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(1);
    expect(own?.unchanged).toBe(expected.length === 0 ? 1 : 0);
  });

  it('shows a regression before what is no longer shown, and returns 1 for both', () => {
    const [one, two] = ['omise.cards.list.one', 'omise.cards.list.two'];
    const difference = ofRows([row(one, 'pass'), row(two, 'pass')], [row(one, 'untested'), row(two, 'fail')]);
    expect(kinds(difference)).toEqual(['regression!', 'no longer tested!']);
    expect(difference.exitCode).toBe(1);
    expect(difference.sentence).toBe(
      '1 requirement passed and now fails, 1 requirement passed and is no longer shown.',
    );
  });

  it('says what became of a waiver', () => {
    const stale = {
      requirement: id,
      target: null,
      ...waiver,
      state: 'stale' as const,
      why: 'it expired on 2026-03-31',
    };
    const reason = (after: Report) => diff(made([row(id, 'fail', waived)]), after).targets[0]?.changes[0]?.new?.reason;
    expect(reason(made([row(id, 'fail')], { waivers: [stale] }))).toBe(
      'fail for a reason\nno longer waived: it expired on 2026-03-31',
    );
    expect(reason(made([row(id, 'fail')]))).toBe('fail for a reason\nno longer waived: its waiver is gone');
  });
});

describe('wording', () => {
  it('is told field by field, and changes no verdict', () => {
    const difference = ofRows([row(id, 'pass')], [row(id, 'pass', { says: 'Says more.', basis: 'observed' })]);
    expect(difference.targets[0]?.wording).toEqual([
      {
        requirement: id,
        fields: [
          { field: 'says', old: `Says ${id}.`, new: 'Says more.' },
          { field: 'basis', old: 'documented', new: 'observed' },
        ],
      },
    ]);
    expect(kinds(difference)).toEqual([]);
    expect(difference.sentence).toBe('Every requirement stands as before.');
  });

  it('is not changed by a report that is too old to say why a requirement matters', () => {
    const difference = ofRows([row(id, 'pass', { matters: null })], [row(id, 'pass')]);
    expect(difference.targets[0]?.wording).toEqual([]);
  });
});

describe('checks', () => {
  const own = (...titles: string[]) => titles.map((title) => check(id, 'pass', { id: `${id}/${title}`, title }));
  const changes = (before: RequirementResult, after: RequirementResult) =>
    ofRows([before], [after]).targets[0]?.checks.map((each) => [each.kind, each.old?.title, each.new?.title]);

  it('are the same under another title where one went and one came', () => {
    const before = row(id, 'pass', { checks: own('a', 'b') });
    const after = row(id, 'pass', { checks: own('c', 'b') });
    expect(changes(before, after)).toEqual([['retitled', 'a', 'c']]);
  });

  it('came and went where nothing tells which is which', () => {
    const before = row(id, 'pass', { checks: own('a', 'b') });
    const after = row(id, 'pass', { checks: own('c', 'd', 'e') });
    expect(changes(before, after)).toEqual([
      ['added', undefined, 'c'],
      ['added', undefined, 'd'],
      ['added', undefined, 'e'],
      ['removed', 'a', undefined],
      ['removed', 'b', undefined],
    ]);
  });

  it('are told where the requirement fails as before, and another of them fails', () => {
    const failing = (first: 'pass' | 'fail', second: 'pass' | 'fail') =>
      row(id, 'fail', {
        checks: [check(id, first, { id: `${id}/a`, title: 'a' }), check(id, second, { id: `${id}/b`, title: 'b' })],
      });
    const difference = ofRows([failing('fail', 'pass')], [failing('pass', 'fail')]);
    expect(difference.targets[0]?.checks.map(({ kind, new: after }) => [kind, after?.title, after?.verdict])).toEqual([
      ['other verdict', 'a', 'pass'],
      ['other verdict', 'b', 'fail'],
    ]);
    expect(kinds(difference)).toEqual([]);
    expect(difference.exitCode).toBe(0);
  });

  it('are not told where none ran, nor where a contradicting answer brought its own one about', () => {
    expect(changes(row(id, 'pass'), row(id, 'untested'))).toEqual([]);
    const answers = check(id, 'fail', { id: `${id}/every-answer-agrees-with-the-specification` });
    expect(changes(row(id, 'pass'), row(id, 'fail', { checks: [check(id, 'pass'), answers] }))).toEqual([]);
  });
});

describe('targets', () => {
  const named = (name: string, api = 'omise', url = 'http://127.0.0.1:1') => target({ name, api, url });
  const on = (name: string, verdict: 'pass' | 'fail', requirement = id) => row(requirement, verdict, { target: name });
  const matched = ({ targets }: Difference) => targets.map((each) => [each.name, each.in, each.oldName]);

  it('are matched by name, whatever their place and their URL', () => {
    const before = made([on('a', 'pass'), on('b', 'pass')], { targets: [named('a'), named('b')] });
    const after = made([on('b', 'fail'), on('a', 'pass')], { targets: [named('b', 'omise', 'https://b'), named('a')] });
    const difference = diff(before, after);
    expect(matched(difference)).toEqual([
      ['b', 'both', null],
      ['a', 'both', null],
    ]);
    expect(difference.targets.map(({ changes }) => changes.length)).toEqual([1, 0]);
  });

  it('are the same under another name where each report has one of the API', () => {
    const kwik = on('k', 'pass', 'kwik.cards.list.one');
    const before = made([on('mock', 'pass'), kwik], { targets: [named('mock'), named('k', 'kwik')] });
    const after = made([kwik, on('sandbox', 'fail')], { targets: [named('k', 'kwik'), named('sandbox')] });
    const difference = diff(before, after);
    expect(matched(difference)).toEqual([
      ['k', 'both', null],
      ['sandbox', 'both', 'mock'],
    ]);
    expect(difference.exitCode).toBe(1);
  });

  it('that are gone leave what passed there unshown; new ones are named alone', () => {
    const before = made([on('a', 'pass'), on('b', 'pass')], { targets: [named('a'), named('b')] });
    const after = made([on('a', 'pass'), on('c', 'fail'), on('d', 'fail')], {
      targets: [named('a'), named('c'), named('d')],
    });
    const difference = diff(before, after);
    expect(matched(difference)).toEqual([
      ['a', 'both', null],
      ['c', 'new', null],
      ['d', 'new', null],
      ['b', 'gone', null],
    ]);
    expect(kinds(difference)).toEqual(['removed!']);
    expect(difference.exitCode).toBe(4);
  });

  it('that were not tested alike say in what', () => {
    const before = made([on('omise', 'pass')]);
    const after = made([on('omise', 'pass')], { strict: true, targets: [target({ apiVersion: '2017-11-02' })] });
    expect(diff(before, after).targets[0]?.conditions).toEqual([
      {
        what: 'API version asked for',
        values: [
          { value: 'none', targets: ['old'] },
          { value: '2017-11-02', targets: ['new'] },
        ],
      },
      {
        what: 'what counts',
        values: [
          { value: 'MUST that is documented or observed', targets: ['old'] },
          { value: 'every requirement (strict)', targets: ['new'] },
        ],
      },
    ]);
  });

  it('may be clients', () => {
    const before = clientSample();
    const requirements = before.requirements.map((each) =>
      each.verdict === 'pass' ? { ...each, verdict: 'fail' as const } : each,
    );
    const difference = diff(before, { ...before, requirements });
    expect(difference.kind).toBe('client');
    expect(new Set(kinds(difference))).toEqual(new Set(['regression!', 'regression']));
    expect(diff(before, before).sentence).toBe('Every requirement stands as before.');
  });
});

describe('the forms', () => {
  const before = made([
    row(id, 'pass'),
    row('omise.cards.list.two', 'fail'),
    row('omise.cards.list.three', 'pass', { says: `Says ${hostile}` }),
    row('omise.cards.list.four', 'untested'),
  ]);
  const after = made(
    [
      row(id, 'fail', { checks: [check(id, 'fail', { title: hostile, reason: `first ${hostile}\nsecond` })] }),
      row('omise.cards.list.two', 'pass'),
      row('omise.cards.list.three', 'inconclusive', { says: 'Says three.' }),
      row('omise.cards.list.four', 'fail'),
    ],
    { tool: { name: 'cardproof', version: `9 ${hostile}`, node: 'v24' } },
  );
  const difference = diff(before, after);

  it('say first or last whether anything got worse', () => {
    const sentence =
      '1 requirement passed and now fails, 1 requirement passed and is no longer shown; 1 fails that had not been judged before; 1 fixed.';
    expect(difference.sentence).toBe(sentence);
    expect(renderMarkdown(difference).split('\n')[0]).toBe(`## ❌ ${sentence}`);
    const lines = renderTerminal(difference, { width: 200, colour: false }).trimEnd().split('\n');
    expect(lines.slice(-3).join(' ')).toContain(sentence.slice(0, 80));
    expect(lines.at(-1)).toContain('exit code 1');
  });

  it('let nothing through that a terminal or a browser would obey', () => {
    const terminal = renderTerminal(difference, { width: 80, colour: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(terminal).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(Math.max(...terminal.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    const markdown = renderMarkdown(difference);
    expect(markdown).not.toMatch(/<(?!\/?(?:details|summary|sub)>)/);
    expect(markdown).not.toContain('\u001b');
  });

  it('colour what they say only where that is asked for', () => {
    expect(renderTerminal(difference, { width: 80, colour: true })).toContain('\u001b[31m');
    expect(renderTerminal(difference, { width: 80, colour: false })).not.toContain('\u001b');
  });

  it('keep a comment within what a pull request takes', () => {
    const rows = (verdict: 'pass' | 'fail') =>
      Array.from({ length: 2_000 }, (_, place) => row(`omise.cards.list.row-${place}`, verdict));
    const markdown = renderMarkdown(ofRows(rows('pass'), rows('fail')));
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toContain('no room for it');
  });

  it('are the same for the same reports', () => {
    const again = diff(structuredClone(before), structuredClone(after));
    expect(JSON.stringify(again)).toBe(JSON.stringify(difference));
    expect(renderMarkdown(again)).toBe(renderMarkdown(difference));
    expect(renderTerminal(again, { width: 80, colour: true })).toBe(
      renderTerminal(difference, { width: 80, colour: true }),
    );
  });

  it.each(Object.keys(difference))('do not fit the schema without %s', (member) => {
    const { [member as 'sentence']: _, ...rest } = difference;
    expect(validate(rest)).toBe(false);
  });

  it('find nothing between a report of every verdict and itself', () => {
    const same = diff(sampleReport(), sampleReport());
    expect(kinds(same)).toEqual([]);
    expect(same.targets[0]?.checks).toEqual([]);
    expect(same.exitCode).toBe(0);
  });
});
