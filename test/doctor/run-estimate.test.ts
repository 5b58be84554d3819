import { describe, expect, it } from 'vitest';
import { diagnoseRun, estimateRun } from '../../cli/doctor/run-estimate.ts';

const shape = { checks: 400, latency: 100, atOnce: 16, requestsPerSecond: null };

describe('estimateRun', () => {
  it('grows with the latency and shrinks with what goes on at once', () => {
    const { seconds } = estimateRun(shape);
    expect(estimateRun({ ...shape, latency: 200 }).seconds).toBeGreaterThan(seconds * 1.5);
    expect(estimateRun({ ...shape, atOnce: 8 }).seconds).toBeGreaterThan(seconds * 1.5);
  });

  it('takes no less than the pace allows', () => {
    const { requests, seconds } = estimateRun({ ...shape, latency: 1, requestsPerSecond: 10 });
    expect(seconds).toBe(requests / 10);
  });
});

describe('diagnoseRun', () => {
  it.each([
    [shape, '400 checks, about 2000 requests, about 16 s'],
    [{ ...shape, requestsPerSecond: 10 }, '400 checks, about 2000 requests, at most 10 per second, about 3 min'],
    [{ ...shape, latency: 60_000 }, '400 checks, about 2000 requests, about 2.1 h'],
    [{ ...shape, checks: 1, latency: 1 }, '1 check, about 5 requests, about 1 s'],
  ])('says of %o %s', (given, says) => {
    expect(diagnoseRun(given)).toMatchObject({ state: 'good', says });
  });

  it('warns where the claimed classes leave nothing to do', () => {
    expect(diagnoseRun({ ...shape, checks: 0 })).toMatchObject({ state: 'warning' });
  });
});
