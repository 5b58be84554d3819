import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sdk/plan.ts';
import { baselineOf } from '../../../sdk/result.ts';
import { judgeFault } from '../../../sdk/verdicts/faults.ts';
import { commandRun, observation } from '../sample-run.ts';

const post = { method: 'POST', url: 'https://api.omise.co/charges', headers: [], body: '{}' } as const;
const request = (given: Parameters<typeof observation>[0] = {}) =>
  observation({ operation: 'createCharge', request: post, ...given });
const plain = commandRun({ results: ['charged'], observations: [request()] });
const baseline = baselineOf(plain, plain);

const refusal: Fault = {
  requirement: 'omise.client.faults.used-token',
  name: 'used-token',
  says: 'the token was used already',
  befalls: () => true,
  isCarriedOut: false,
  answer: { status: 400, headers: [], body: new Uint8Array() },
  delivery: 'whole',
  code: 'used_token',
  repeatable: false,
  retryAfter: null,
};
const throttled: Fault = {
  ...refusal,
  requirement: 'omise.client.faults.throttled',
  name: 'throttled',
  code: null,
  answer: { status: 429, headers: [], body: new Uint8Array() },
  repeatable: true,
  retryAfter: 1,
};
const lost: Fault = {
  ...refusal,
  requirement: 'omise.client.faults.connection-lost',
  name: 'connection-lost',
  code: null,
  answer: null,
  delivery: 'lost',
  isCarriedOut: true,
  repeatable: true,
};
const slow: Fault = {
  ...lost,
  requirement: 'omise.client.faults.answer-slow',
  name: 'answer-slow',
  delivery: 'slowly',
};

const met = request({ planned: true, durationMs: 1 });
const again = (startedAtMs: number) => request({ startedAtMs });

describe('the verdict on a fault', () => {
  it.each([
    [
      'a refusal that ends the command with its code',
      refusal,
      { exitCode: 1, codes: new Set(['used_token']), results: [] },
      'pass',
      'pass',
      undefined,
    ],
    [
      'a refusal that ends the command without its code',
      refusal,
      { exitCode: 1, results: [] },
      'pass',
      'fail',
      undefined,
    ],
    ['a refusal that is told in the results', refusal, { results: ['refused'] }, 'pass', 'fail', undefined],
    ['a refusal that is swallowed', refusal, {}, 'fail', undefined, undefined],
    ['a refusal after which the command stops without a word', refusal, { results: [] }, 'fail', undefined, undefined],
    ['a refusal that hangs the command', refusal, { timedOut: true, exitCode: null }, 'fail', undefined, undefined],
    ['throttling that is told', throttled, { exitCode: 1 }, 'pass', undefined, undefined],
    ['throttling that is waited for', throttled, { observations: [met, again(1_100)] }, 'pass', undefined, undefined],
    ['throttling that is not waited for', throttled, { observations: [met, again(500)] }, 'fail', undefined, undefined],
    ['throttling that is swallowed', throttled, {}, 'fail', undefined, undefined],
    ['a lost answer that is told', lost, { exitCode: 1 }, 'pass', undefined, 'pass'],
    [
      'a lost answer after which a POST is sent again',
      lost,
      { observations: [met, again(5)] },
      'pass',
      undefined,
      'fail',
    ],
    ['a lost answer that is swallowed', lost, {}, 'fail', undefined, 'pass'],
    ['a slow answer that is waited for', slow, {}, 'pass', undefined, undefined],
    ['a slow answer that is given up, and told', slow, { exitCode: 1 }, 'pass', undefined, undefined],
    [
      'a slow answer that changes the result in silence',
      slow,
      { observations: [met], results: [] },
      'fail',
      undefined,
      undefined,
    ],
  ] as const)('%s', (_, fault, given, own, code, repeat) => {
    const run = commandRun({ ...plain, observations: [met], ...given } as Partial<typeof plain>);
    const records = judgeFault({ fault, at: 'createCharge', run }, baseline);
    const verdictOf = (id: string) => records.find(({ requirement }) => requirement === id)?.record.verdict;
    expect(verdictOf(fault.requirement)).toBe(own);
    expect(verdictOf('omise.client.faults.error-code')).toBe(code);
    expect(verdictOf('omise.client.faults.no-blind-repeat')).toBe(repeat);
  });

  it('is open where no request met it', () => {
    const [record] = judgeFault({ fault: refusal, at: 'createCharge', run: plain }, baseline);
    expect(record?.record.verdict).toBe('inconclusive');
  });

  it('takes no equal request for a repetition that the plain runs send too', () => {
    const twice = commandRun({ ...plain, observations: [request(), request()] });
    const run = commandRun({ ...plain, exitCode: 1, observations: [met, again(5)] });
    const records = judgeFault({ fault: lost, at: 'createCharge', run }, baselineOf(twice, twice));
    expect(records.map(({ record }) => record.verdict)).toEqual(['pass', 'pass']);
  });

  it('asks for no code that the plain runs tell too', () => {
    const chatty = { ...plain, codes: new Set(['used_token']) };
    const run = commandRun({ ...chatty, exitCode: 1, observations: [met] });
    const records = judgeFault({ fault: refusal, at: 'createCharge', run }, baselineOf(chatty, chatty));
    expect(records.map(({ requirement }) => requirement)).toEqual(['omise.client.faults.used-token']);
  });
});
