import { describe, expect, it } from 'vitest';
import { judgeRequests } from '../../../sdk/verdicts/requests.ts';
import { observation, violation } from '../sample-run.ts';

const rule = 'omise.client.requests.query-values';
const good = observation({ examined: [rule] });
const bad = observation({ examined: [rule], violations: [violation(rule, { part: 'request query limit' })] });

describe('the verdicts on requests', () => {
  it('pass an operation whose requests were all examined and hold', () => {
    const [record, ...others] = judgeRequests([good, good]);
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      requirement: rule,
      operation: 'listCards',
      record: { id: `${rule}/list-cards`, verdict: 'pass' },
    });
  });

  it('fail it where one of them does not, and show that one', () => {
    const [record] = judgeRequests([good, bad, good]);
    expect(record?.record).toMatchObject({ verdict: 'fail', title: '1 of 3 requests of listCards', exchange: 1 });
    expect(record?.record.reason).toBe('request query limit must be this, got that');
    expect(record?.record.exchanges).toHaveLength(1);
  });

  it('keep operations apart, and requests that are none', () => {
    const other = observation({ operation: 'retrieveCard', examined: [rule] });
    const none = observation({ operation: null, examined: [rule] });
    const ids = judgeRequests([bad, other, none]).map(({ record }) => `${record.id} ${record.verdict}`);
    expect(ids).toEqual([`${rule}/list-cards fail`, `${rule}/retrieve-card pass`, `${rule}/other pass`]);
  });

  it('say nothing of a requirement that no request was examined for', () => {
    expect(judgeRequests([observation()])).toEqual([]);
  });
});
