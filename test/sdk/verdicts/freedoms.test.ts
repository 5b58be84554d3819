import { describe, expect, it } from 'vitest';
import type { Freedom } from '../../../sdk/plan.ts';
import { baselineOf } from '../../../sdk/result.ts';
import { judgeEmptyLists, judgeFreedom } from '../../../sdk/verdicts/freedoms.ts';
import { commandRun, observation, violation } from '../sample-run.ts';

const freedom: Freedom = {
  requirement: 'omise.client.freedoms.members-null',
  name: 'members-null',
  says: 'optional members are null',
  deviation: (server) => server,
};
const list = observation({ planned: true });
const card = observation({ planned: true, operation: 'retrieveCard' });
const plain = commandRun({
  results: ['fine'],
  observations: [observation(), observation({ operation: 'retrieveCard' })],
});
const baseline = baselineOf(plain, plain);
const touched = new Set(['listCards', 'retrieveCard']);
const well = commandRun({ ...plain, observations: [list, card], touched });
const crashed = commandRun({ ...well, exitCode: 1, output: 'TypeError: null has no length' });
const only = (operation: string, run = well) =>
  commandRun({ ...run, plan: { kind: 'freedom', freedom, only: operation }, touched: new Set([operation]) });

function verdicts(records: ReturnType<typeof judgeFreedom>) {
  return Object.fromEntries(records.map(({ operation, record }) => [operation, record.verdict]));
}

describe('the verdict on a freedom', () => {
  it('is a pass for each operation that it touched where the result stays', () => {
    const records = judgeFreedom({ freedom, whole: well, apart: [] }, plain, baseline);
    expect(verdicts(records)).toEqual({ listCards: 'pass', retrieveCard: 'pass' });
  });

  it('is nothing where it touched no answer', () => {
    expect(judgeFreedom({ freedom, whole: plain, apart: [] }, plain, baseline)).toEqual([]);
  });

  it('fails the operation that alone changes the result, and no other', () => {
    const apart = [only('listCards'), only('retrieveCard', crashed)];
    const records = judgeFreedom({ freedom, whole: crashed, apart }, plain, baseline);
    expect(verdicts(records)).toEqual({ listCards: 'pass', retrieveCard: 'fail' });
    const failed = records.find(({ operation }) => operation === 'retrieveCard')?.record;
    expect(failed?.reason).toBe(
      'The result changed: it ended with exit code 1 instead of exit code 0; it said: TypeError: null has no length',
    );
    expect(failed?.exchanges).toHaveLength(1);
  });

  it.each([
    [
      'Node',
      '/x.mjs:3\n  throw new Error(`no`);\n\nTypeError: null has no length\n    at x.mjs:3\n\nNode.js v24',
      'TypeError: null has no length',
    ],
    ['Python', 'Traceback (most recent call last):\n  File "x.py"\nKeyError: \'brand\'', "KeyError: 'brand'"],
    [
      'Java',
      'Exception in thread "main" java.lang.NullPointerException: city\n\tat Client.main',
      'Exception in thread "main" java.lang.NullPointerException: city',
    ],
    ['PHP', 'PHP Fatal error:  Uncaught TypeError: strlen()', 'PHP Fatal error:  Uncaught TypeError: strlen()'],
    ['anything else', 'some words\nit went wrong\n', 'it went wrong'],
  ])('tells what %s says of an error', (_, output, line) => {
    const whole = commandRun({ ...crashed, output });
    const [record] = judgeFreedom({ freedom, whole, apart: [] }, plain, baseline);
    expect(record?.record.reason).toContain(`; it said: ${line}`);
  });

  it('fails them together where none does so alone', () => {
    const apart = [only('listCards'), only('retrieveCard')];
    const records = judgeFreedom({ freedom, whole: crashed, apart }, plain, baseline);
    expect(verdicts(records)).toEqual({ listCards: 'fail', retrieveCard: 'fail' });
    expect(records[0]?.record.reason).toContain('only where several operations are answered so');
  });

  it('is our own error where the changed answer contradicts the specification', () => {
    const wrong = observation({ planned: true, violations: [violation('omise.cards.object.name', { part: 'body' })] });
    const whole = commandRun({ ...crashed, observations: [wrong, card] });
    const records = judgeFreedom({ freedom, whole, apart: [] }, plain, baseline);
    expect(verdicts(records)).toMatchObject({ listCards: 'error' });
  });

  it('is not our error where the server contradicts it without us', () => {
    const own = violation('omise.cards.object.name', { part: 'body' });
    const broken = commandRun({ ...plain, observations: [observation({ violations: [own] }), card] });
    const whole = commandRun({ ...well, observations: [observation({ planned: true, violations: [own] }), card] });
    const records = judgeFreedom({ freedom, whole, apart: [] }, broken, baselineOf(broken, broken));
    expect(verdicts(records)).toMatchObject({ listCards: 'pass' });
  });
});

describe('empty lists', () => {
  const empty = observation({ answer: '{"object":"list","data":[]}' });

  it('are understood where the command ends well after one', () => {
    expect(verdicts(judgeEmptyLists(commandRun({ observations: [empty] })))).toEqual({ listCards: 'pass' });
  });

  it.each([
    ['none was empty', commandRun({ observations: [observation({ answer: '{"object":"list","data":[{}]}' })] })],
    [
      'only a list within a customer was empty',
      commandRun({
        observations: [observation({ answer: '{"object":"customer","cards":{"object":"list","data":[]}}' })],
      }),
    ],
    ['the command did not end well', commandRun({ exitCode: 1, observations: [empty] })],
  ])('show nothing where %s', (_, run) => {
    expect(judgeEmptyLists(run)).toEqual([]);
  });
});
