import type { RawResponse } from '../judge/judge-response.ts';
import type { Pace } from './pace.ts';
import { retryAfter } from './retry-after.ts';
import type { WireResult } from './transport.ts';

/** No wait is shorter: also what the first is made of where the target does not say how long. Milliseconds. */
const shortestWait = 250;
/** No wait that the target did not ask for is longer; milliseconds. */
const longestWait = 15_000;
/** A target that does nothing but throttle is asked again after this long; milliseconds. */
const pauseMs = 2_000;

/** Sends one request when its turn has come, and again where the target says to come later. */
export type Patiently = (once: () => Promise<WireResult>, signal: AbortSignal, races?: boolean) => Promise<WireResult>;

/**
 * Obeys a target that throttles: while one request waits, so does every other one, and afterwards they go one by one
 * until answers come again.
 *
 * A request that was throttled has not been carried out (429), or could not be (503 with Retry-After): so it may be sent
 * again whatever its method.
 *
 * Two bounds. A request that has waited `waitMs` takes the answer that it got; the next has a quarter of that, so that a
 * target of which one path always throttles does not cost the whole again and again. And a target that did nothing but
 * throttle for `waitMs` is left alone: requests are not sent, except one now and then.
 * @see RFC 6585, section 4; RFC 9110, sections 10.2.3 and 15.6.4
 */
export function openThrottling(pace: Pace, waitMs: number): Patiently {
  let patience = waitMs;
  /** Since when the target has done nothing but throttle, and how many waits that were. */
  let since: number | null = null;
  let rounds = 0;
  let heldUntil = 0;
  /** When one request may go to a target that is left alone; null where it is not. */
  let probeAt: number | null = null;

  const unsent = (signal: AbortSignal): WireResult => {
    if (signal.aborted) return { lost: 'interrupted', unsent: true };
    const now = performance.now();
    const [throttling, pause] = [now - (since ?? now), (probeAt ?? now) - now].map((each) => Math.ceil(each / 1_000));
    return {
      lost: `not sent: the target has been throttling for ${throttling} s; next try in ${pause} s`,
      unsent: true,
    };
  };

  /** Makes all wait after an answer that says to come later. Returns whether its request may be sent again then. */
  const holds = (asked: number | null, sentAt: number, firstAt: number): boolean => {
    const now = performance.now();
    since ??= now;
    // Requests that were under way together are all told the same: that is one round.
    if (sentAt >= heldUntil) rounds++;
    const wait = asked === null ? backOff(rounds) : Math.max(asked, shortestWait);
    const until = Math.max(heldUntil, now + wait);
    if (probeAt !== null || until - since > waitMs) {
      heldUntil = until;
      probeAt = asked === null ? now + pauseMs : Math.max(now + pauseMs, until);
      pace.dismiss();
      return false;
    }
    if (until - firstAt > patience) {
      patience /= 4;
      return false;
    }
    heldUntil = until;
    pace.hold(wait);
    return true;
  };

  return async (once, signal, races = false) => {
    if (probeAt !== null) {
      const now = performance.now();
      if (now < probeAt) return unsent(signal);
      probeAt = now + pauseMs;
    }
    let place = pace.place();
    let answer: WireResult | null = null;
    let firstAt: number | null = null;
    for (let throttled = 0; ; throttled++) {
      const turn = await pace.turn(place, signal, races);
      if (!turn) return answer ?? unsent(signal);
      const sentAt = performance.now();
      const result = await once();
      answer = { ...result, sentAt, throttled };
      if (!throttles(result)) {
        if ('status' in result) [since, rounds, probeAt] = [null, 0, null];
        pace.widen();
        turn.end();
        return answer;
      }
      firstAt ??= performance.now();
      const again = holds(retryAfter(result.headers, Date.now()), sentAt, firstAt);
      turn.end();
      if (!again) return answer;
      // It keeps its place, unless it alone may be what the target throttles.
      if (rounds > 1) place = pace.place();
    }
  };
}

/** Whether an answer says to come later. A 503 without Retry-After is an error of the server like any other. */
export function saysLater({ status, headers }: Pick<RawResponse, 'status' | 'headers'>): boolean {
  return status === 429 || (status === 503 && headers['retry-after'] !== undefined);
}

function throttles(result: WireResult): result is Extract<WireResult, RawResponse> {
  return !('lost' in result) && saysLater(result);
}

/**
 * Twice as long each round, and less by a part that goes by the golden ratio: it spreads the rounds like chance, but is the
 * same in every run. So a target that counts in windows is not met at the same point of each.
 */
function backOff(round: number): number {
  const full = Math.min(shortestWait * 2 ** round, longestWait);
  return Math.max(full * (0.5 + ((round * 0.618_034) % 1) / 2), shortestWait);
}
