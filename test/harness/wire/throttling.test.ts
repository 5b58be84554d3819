import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPace } from '../../../harness/wire/pace.ts';
import { openThrottling } from '../../../harness/wire/throttling.ts';
import type { WireResult } from '../../../harness/wire/transport.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new AbortController().signal;

function answer(status: number, headers: Record<string, string> = {}): WireResult {
  return { status, headers, body: new Uint8Array() };
}

/** A target that takes 10 ms for each answer, and remembers when it was asked. */
function target(answers: (time: number, path: string) => WireResult, { waitMs = 60_000, atOnce = 36 } = {}) {
  const startedAt = performance.now();
  const askedAt: number[] = [];
  const patiently = openThrottling(openPace({ requestsPerSecond: null, requestsAtOnce: atOnce }), waitMs);
  const ask = (path = '/', signal = never) =>
    patiently(async () => {
      const time = performance.now() - startedAt;
      askedAt.push(time);
      const result = answers(time, path);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return result;
    }, signal);
  return { ask, askedAt, elapsed: () => performance.now() - startedAt };
}

function statuses(results: readonly WireResult[]): (number | string)[] {
  return results.map((result) => ('status' in result ? result.status : result.lost));
}

describe('a target that throttles', () => {
  it('is asked again after the seconds that it names, and the result says how often and when it was sent', async () => {
    const { ask, askedAt } = target((time) => (time < 3_000 ? answer(429, { 'retry-after': '3' }) : answer(201)));
    const result = ask();
    await vi.advanceTimersByTimeAsync(3_020);
    expect(await result).toMatchObject({ status: 201, throttled: 1, sentAt: performance.now() - 10 });
    expect(askedAt).toEqual([0, 3_010]);
  });

  it('is obeyed with status 503 too, but only where it says when to come again', async () => {
    const { ask, askedAt } = target((time) => (time < 1_000 ? answer(503, { 'retry-after': '1' }) : answer(503)));
    const result = ask();
    await vi.advanceTimersByTimeAsync(1_020);
    expect(await result).toMatchObject({ status: 503, headers: {} });
    expect(askedAt).toEqual([0, 1_010]);
  });

  it('is not asked by anybody else while one request waits', async () => {
    const { ask, askedAt } = target((time) => (time === 0 ? answer(429, { 'retry-after': '5' }) : answer(200)));
    const first = ask();
    await vi.advanceTimersByTimeAsync(20);
    const others = [ask(), ask(), ask()];
    await vi.advanceTimersByTimeAsync(4_980);
    expect(askedAt).toEqual([0]);
    await vi.advanceTimersByTimeAsync(100);
    expect(statuses(await Promise.all([first, ...others]))).toEqual([200, 200, 200, 200]);
  });

  it('is not asked by whoever stood next in line either', async () => {
    const { ask, askedAt } = target((time) => (time === 0 ? answer(429, { 'retry-after': '5' }) : answer(200)), {
      atOnce: 1,
    });
    const results = Promise.all([ask(), ask()]);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(statuses(await results)).toEqual([200, 200]);
    expect(askedAt).toEqual([0, 5_010, 5_020]);
  });

  it('is asked less and less often where it names no time, and the same times in every run', async () => {
    const times = async () => {
      const { ask, askedAt } = target((time) => (time < 10_000 ? answer(429) : answer(200)));
      const result = ask();
      await vi.advanceTimersByTimeAsync(40_000);
      expect(await result).toMatchObject({ status: 200 });
      return askedAt;
    };
    const askedAt = await times();
    const waits = askedAt.slice(1).map((time, index) => time - (askedAt[index] ?? 0) - 10);
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(250 * 2 ** index);
      expect(wait).toBeLessThanOrEqual(250 * 2 ** (index + 1) + 1);
    }
    expect(await times()).toEqual(askedAt);
  });

  it('is not asked in a tight loop where it names no wait at all', async () => {
    const { ask, askedAt } = target(() => answer(429, { 'retry-after': '0' }), { waitMs: 2_000 });
    void ask();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(askedAt.length).toBeLessThanOrEqual(9);
  });

  it('serves every request in its order where it allows only so many per second', async () => {
    let second = -1;
    let used = 0;
    const { ask } = target((time) => {
      if (Math.floor(time / 1_000) !== second) [second, used] = [Math.floor(time / 1_000), 0];
      return ++used > 5 ? answer(429, { 'retry-after': '1' }) : answer(200);
    });
    const ended: number[] = [];
    const results = Array.from({ length: 60 }, (_, index) => ask().finally(() => ended.push(index)));
    // Twelve seconds' worth of requests.
    await vi.advanceTimersByTimeAsync(15_000);
    expect(new Set(statuses(await Promise.all(results)))).toEqual(new Set([200]));
    expect(ended).toEqual(ended.toSorted((a, b) => a - b));
  });

  it('lets a waiting request end at once when it is stopped', async () => {
    const { ask } = target(() => answer(429, { 'retry-after': '50' }));
    const controller = new AbortController();
    const throttled = ask('/', controller.signal);
    await vi.advanceTimersByTimeAsync(20);
    const waiting = ask('/', controller.signal);
    controller.abort();
    expect(statuses(await Promise.all([throttled, waiting]))).toEqual([429, 'interrupted']);
  });
});

describe('a target that throttles for ever', () => {
  it('is left alone when the bound is reached, whatever the number of requests', async () => {
    const { ask, askedAt, elapsed } = target(() => answer(429));
    const waiting = Array.from({ length: 50 }, () => ask());
    await vi.advanceTimersByTimeAsync(60_000);
    const results = await Promise.all(waiting);
    expect(statuses(results).slice(0, 36)).toEqual(Array.from({ length: 36 }, () => 429));
    for (const said of statuses(results).slice(36)) expect(said).toMatch(/^not sent|429/);

    const sentSoFar = askedAt.length;
    expect(sentSoFar).toBeLessThan(60);
    const endedAt = elapsed();
    const later = await Promise.all(Array.from({ length: 800 }, () => ask()));
    expect(elapsed()).toBe(endedAt);
    for (const result of later)
      expect(result).toMatchObject({ lost: expect.stringMatching(/^not sent/), unsent: true });
    expect(askedAt).toHaveLength(sentSoFar);
  });

  it('is asked once now and then, and served again when it answers', async () => {
    const { ask, askedAt } = target((time) => (time < 70_000 ? answer(429) : answer(200)));
    const first = ask();
    await vi.advanceTimersByTimeAsync(65_000);
    expect(statuses([await first])).toEqual([429]);
    const before = askedAt.length;
    const probes = [ask(), ask(), ask()];
    await vi.advanceTimersByTimeAsync(20);
    expect(statuses(await Promise.all(probes)).filter((said) => said === 429)).toHaveLength(1);
    expect(askedAt.length).toBe(before + 1);

    await vi.advanceTimersByTimeAsync(6_000);
    const back = ask();
    await vi.advanceTimersByTimeAsync(20);
    expect(statuses([await back])).toEqual([200]);
    const after = [ask(), ask()];
    await vi.advanceTimersByTimeAsync(50);
    expect(statuses(await Promise.all(after))).toEqual([200, 200]);
  });

  it('is left alone at once, and as long as it asks, where that is beyond the bound', async () => {
    const { ask, askedAt } = target(() => answer(429, { 'retry-after': '3600' }));
    const first = ask();
    await vi.advanceTimersByTimeAsync(20);
    expect(statuses([await first])).toEqual([429]);
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(statuses([await ask()])[0]).toMatch(/^not sent/);
    expect(askedAt).toEqual([0]);
  });

  it('costs the bound hardly more than once where it throttles one path only', async () => {
    const { ask, elapsed } = target((_, path) => (path === '/tokens' ? answer(429) : answer(200)));
    const said = { '/tokens': new Set<number | string>(), '/cards': new Set<number | string>() };
    let left = 400;
    const tokens = async () => {
      for (; left > 0; left--) for (const each of statuses([await ask('/tokens')])) said['/tokens'].add(each);
    };
    const cards = async () => {
      while (left > 0) for (const each of statuses([await ask('/cards')])) said['/cards'].add(each);
    };
    void Promise.all([...Array.from({ length: 8 }, tokens), ...Array.from({ length: 8 }, cards)]);
    while (left > 0 && elapsed() < 600_000) await vi.advanceTimersByTimeAsync(1_000);
    expect(elapsed()).toBeLessThan(100_000);
    expect(said).toEqual({ '/tokens': new Set([429]), '/cards': new Set([200]) });
  });
});
