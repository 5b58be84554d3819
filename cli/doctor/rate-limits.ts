import type { Network } from '../../harness/target.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Arrival } from './measuring.ts';

const ofLimits = /^(?:x-)?rate-?limit(?:-|$)|^retry-after$/;

/** What answers tell of limits on the rate of requests, and whether the target is asked slowly enough already. */
export function diagnoseRateLimits(
  arrivals: readonly Pick<Arrival, 'headers' | 'throttled'>[],
  { requestsPerSecond }: Pick<Network, 'requestsPerSecond'>,
): Diagnosis {
  const about = 'rate limit';
  const told = new Map(
    arrivals.flatMap(({ headers }) => Object.entries(headers).filter(([name]) => ofLimits.test(name))),
  );
  const throttled = arrivals.some((each) => each.throttled > 0);
  if (told.size === 0 && !throttled) return { about, state: 'good', says: 'no answer tells of one' };
  const headers = [...told].map(([name, value]) => `${name}: ${value.slice(0, 60)}`).join(', ') || 'status 429 or 503';
  const says = throttled ? `requests were throttled already (${headers})` : `answers tell of one (${headers})`;
  if (requestsPerSecond !== null && !throttled)
    return { about, state: 'good', says: `${says}; a run sends at most ${requestsPerSecond} requests per second` };
  const rate = allowedRate(told);
  const suggestion = `--requests-per-second${rate === null ? '' : ` ${rate}`}`;
  const remedy =
    rate === null
      ? `Set ${suggestion} to what the target allows; a run waits where it is throttled, but that takes longer.`
      : `Set ${suggestion}; a run waits where it is throttled, but that takes longer.`;
  return { about, state: throttled ? 'warning' : 'note', says, remedy };
}

/**
 * Requests per second that a `RateLimit-Policy` allows over its window, the strictest of several; null where none is told
 * with its window. Both forms of its drafts are read: `"default";q=100;w=60` and `100;w=60`.
 */
function allowedRate(headers: ReadonlyMap<string, string>): number | null {
  const policies = (headers.get('ratelimit-policy') ?? '').split(',').flatMap((policy) => {
    const quota = Number(/;\s*q=(\d+)/.exec(policy)?.[1] ?? /^\s*(\d+)/.exec(policy)?.[1]);
    const window = Number(/;\s*w=(\d+)/.exec(policy)?.[1]);
    return quota > 0 && window > 0 ? [quota / window] : [];
  });
  if (policies.length === 0) return null;
  const rate = Math.min(...policies);
  return rate >= 1 ? Math.floor(rate) : Number(rate.toPrecision(1));
}
