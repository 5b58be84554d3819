import { describe, expect, it } from 'vitest';
import { judgeAnswers } from '../../../sdk/verdicts/answers.ts';
import { commandRun, observation, violation } from '../sample-run.ts';

const list = observation();
const card = observation({ operation: 'retrieveCard' });
const refused = observation({ operation: 'retrieveCard', status: 404 });
const verdicts = (...given: Parameters<typeof commandRun>) =>
  Object.fromEntries(judgeAnswers(commandRun(...given)).map(({ operation, record }) => [operation, record.verdict]));

describe('whether answers are understood', () => {
  it('passes each operation of a command that ends well', () => {
    expect(verdicts({ observations: [list, card] })).toEqual({ listCards: 'pass', retrieveCard: 'pass' });
  });

  it('fails the operation after whose answer the command ends badly', () => {
    const run = { observations: [list, card], exitCode: 1, output: 'boom' };
    expect(verdicts(run)).toEqual({ listCards: 'pass', retrieveCard: 'fail' });
    expect(judgeAnswers(commandRun(run))[1]?.record.reason).toBe(
      'After this answer the command ended with exit code 1; its last line: boom',
    );
  });

  it('fails it where the command never ends', () => {
    expect(verdicts({ observations: [list], exitCode: null, timedOut: true })).toEqual({ listCards: 'fail' });
  });

  it('cannot tell where the command ends badly after a refusal', () => {
    expect(verdicts({ observations: [card, refused], exitCode: 1 })).toEqual({ retrieveCard: 'inconclusive' });
  });

  it.each([
    ['was only ever refused', [list, refused]],
    ['was none of the documented ones', [list, observation({ operation: null, status: 404 })]],
    ['was not answered', [list, observation({ operation: 'retrieveCard', response: null, failure: 'lost' })]],
  ])('is never green where the command ends badly after a request that %s', (_, observations) => {
    const records = judgeAnswers(commandRun({ observations, exitCode: 1 }));
    expect(records.map(({ record }) => record.verdict)).toEqual(['pass', 'inconclusive']);
  });

  it('asks nothing of the client where the answer was against the documentation', () => {
    const wrong = observation({ violations: [violation('omise.cards.object.name', { part: 'body /name' })] });
    expect(verdicts({ observations: [wrong, card] })).toEqual({ listCards: 'inconclusive', retrieveCard: 'pass' });
  });

  it('says nothing of an operation that was only refused', () => {
    expect(verdicts({ observations: [refused] })).toEqual({});
  });
});
