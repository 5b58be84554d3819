import { describe, expect, it } from 'vitest';
import { baselineOf, differenceOf, toldOtherwise } from '../../sdk/result.ts';
import { commandRun, observation } from './sample-run.ts';

const results = ['the card ends in 4242', 'the list has it'];
const plain = commandRun({ results, observations: [observation(), observation({ operation: 'destroyCard' })] });

describe('the difference of a run from the plain ones', () => {
  const baseline = baselineOf(plain, plain);

  it('is none where exit code, results and requests are the same', () => {
    expect(differenceOf(plain, baseline)).toBeNull();
  });

  it.each([
    ['another exit code', { exitCode: 3 }, 'it ended with exit code 3 instead of exit code 0'],
    ['a signal', { exitCode: null, signal: 'SIGSEGV' }, 'it ended with the signal SIGSEGV instead of exit code 0'],
    ['a run that did not end', { timedOut: true, durationMs: 15_000 }, 'it did not end within 15 s'],
    [
      'another line',
      { results: [results[0] ?? '', 'the list lacks it'] },
      'line 2 of its results is "the list lacks it" instead of "the list has it"',
    ],
    ['a line less', { results: results.slice(0, 1) }, 'its results end before line 2, "the list has it"'],
    ['a line more', { results: [...results, 'and more'] }, 'its results have a line more, "and more"'],
    ['no results', { results: null }, 'it wrote no results'],
    ['a request less', { observations: [observation()] }, 'it sent destroyCard 0 times instead of 1'],
  ])('is told of %s', (_, given, difference) => {
    expect(differenceOf({ ...plain, ...given }, baseline)).toBe(difference);
  });

  it('is none where there is a request more, such as a second page', () => {
    const run = { ...plain, observations: [...plain.observations, observation()] };
    expect(differenceOf(run, baseline)).toBeNull();
  });

  it('does not look at a line that differs between the plain runs', () => {
    const unsteady = baselineOf(plain, { ...plain, results: ['took 3 ms', 'the list has it'] });
    expect(differenceOf({ ...plain, results: ['took 4 ms', 'the list has it'] }, unsteady)).toBeNull();
    expect(differenceOf({ ...plain, results: ['took 4 ms', 'the list lacks it'] }, unsteady)).toContain('line 2');
  });

  it('does not compare results whose number of lines differs between the plain runs', () => {
    const unsteady = baselineOf(plain, { ...plain, results: ['one'] });
    expect(differenceOf({ ...plain, results: ['another'] }, unsteady)).toBeNull();
  });
});

describe('what a run told otherwise', () => {
  const baseline = baselineOf(plain, plain);

  it.each([
    ['nothing is different', {}, false],
    ['a line of the results is another', { results: ['refused', 'the list has it'] }, true],
    ['the results have a line more', { results: [...results, 'but refused'] }, true],
    ['the results only end early', { results: results.slice(0, 1) }, false],
    ['there are no results at all', { results: null }, false],
    ['the output has a new line', { lines: new Set(['used_token']) }, true],
  ])('%s: %s', (_, given, told) => {
    expect(toldOtherwise({ ...plain, ...given }, baseline)).toBe(told);
  });

  it('is nothing where the output differs between the plain runs too', () => {
    const unsteady = baselineOf({ ...plain, lines: new Set(['seed abc']) }, { ...plain, lines: new Set(['seed def']) });
    expect(toldOtherwise({ ...plain, lines: new Set(['seed ghi']) }, unsteady)).toBe(false);
  });
});
