import { expect, it } from 'vitest';
import { diagnoseRateLimits } from '../../cli/doctor/rate-limits.ts';

const diagnose = (headers: Record<string, string>, requestsPerSecond: number | null = null, throttled = 0) =>
  diagnoseRateLimits(
    [
      { headers: { 'content-type': 'application/json' }, throttled: 0 },
      { headers, throttled },
    ],
    {
      requestsPerSecond,
    },
  );

it('is quiet where no answer tells of a limit', () => {
  expect(diagnose({ 'x-request-id': 'rate-limit' })).toMatchObject({ state: 'good', says: 'no answer tells of one' });
});

it.each([
  [{ 'x-ratelimit-remaining': '12' }, /--requests-per-second to what the target allows/],
  [{ 'x-rate-limit-limit': '100' }, /--requests-per-second to what/],
  [{ 'retry-after': '3' }, /--requests-per-second to what/],
  [{ ratelimit: '"default";r=50;t=30' }, /--requests-per-second to what/],
  [{ 'ratelimit-policy': '"default";q=100;w=10' }, /--requests-per-second 10;/],
  [{ 'ratelimit-policy': '500;w=60, 20;w=1' }, /--requests-per-second 8;/],
  [{ 'ratelimit-policy': '"slow";q=5;w=60' }, /--requests-per-second 0.08;/],
])('suggests a pace for %o', (headers, remedy) => {
  const [[name, value] = []] = Object.entries(headers);
  expect(diagnose(headers)).toMatchObject({
    state: 'note',
    says: `answers tell of one (${name}: ${value})`,
    remedy: expect.stringMatching(remedy),
  });
});

it('is content where a pace is set already, unless requests are throttled all the same', () => {
  expect(diagnose({ 'x-ratelimit-limit': '100' }, 5)).toMatchObject({ state: 'good' });
  expect(diagnose({}, 5, 1)).toMatchObject({ state: 'warning', says: expect.stringContaining('throttled already') });
});
