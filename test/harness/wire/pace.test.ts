import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPace, type Pace, type Turn } from '../../../harness/wire/pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const never = new AbortController().signal;

/** Lets so many requests stand in line, and tells who went when. */
function line(pace: Pace, count: number) {
  const startedAt = performance.now();
  const wentAt: number[] = [];
  const order: number[] = [];
  const turns: Turn[] = [];
  for (let index = 0; index < count; index++) {
    void pace.turn(pace.place(), never).then((turn) => {
      if (!turn) return;
      wentAt.push(performance.now() - startedAt);
      order.push(index);
      turns.push(turn);
    });
  }
  return { wentAt, order, turns };
}

const unlimited = { requestsPerSecond: null, requestsAtOnce: 100 };

describe('the pace of requests', () => {
  it('does not hold anybody where nothing is limited', async () => {
    const { wentAt } = line(openPace(unlimited), 50);
    await vi.advanceTimersByTimeAsync(0);
    expect(wentAt).toEqual(Array.from({ length: 50 }, () => 0));
  });

  it('spreads requests evenly, in their order, with no burst at the start or after a rest', async () => {
    const pace = openPace({ requestsPerSecond: 4, requestsAtOnce: 100 });
    const { wentAt, order } = line(pace, 5);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(wentAt).toEqual([0, 250, 500, 750, 1_000]);
    expect(order).toEqual([0, 1, 2, 3, 4]);

    await vi.advanceTimersByTimeAsync(60_000);
    const afterRest = line(pace, 3);
    await vi.advanceTimersByTimeAsync(500);
    expect(afterRest.wentAt).toEqual([0, 250, 500]);
  });

  it('keeps the rate although timers come late', async () => {
    const { setTimeout: onTime } = globalThis;
    vi.stubGlobal('setTimeout', (action: () => void, wait: number) => onTime(action, wait + 3));
    const { wentAt } = line(openPace({ requestsPerSecond: 200, requestsAtOnce: 1_000 }), 401);
    await vi.advanceTimersByTimeAsync(2_010);
    expect(wentAt).toHaveLength(401);
    expect(wentAt.filter((time) => time < 1_000)).toHaveLength(200);
  });

  it('knows fewer than one request per second', async () => {
    const { wentAt } = line(openPace({ requestsPerSecond: 0.5, requestsAtOnce: 100 }), 3);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(wentAt).toEqual([0, 2_000, 4_000]);
  });

  it('lets a race go at once, and makes up for it afterwards', async () => {
    const pace = openPace({ requestsPerSecond: 4, requestsAtOnce: 100 });
    const startedAt = performance.now();
    const wentAt: [who: string, at: number][] = [];
    const send = (who: string, races: boolean) =>
      void pace.turn(pace.place(), never, races).then(() => wentAt.push([who, performance.now() - startedAt]));
    send('before', false);
    for (const who of ['one', 'two', 'three']) send(who, true);
    send('after', false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(wentAt).toEqual([
      ['before', 0],
      ['one', 250],
      ['two', 250],
      ['three', 250],
      ['after', 1_000],
    ]);
  });

  it('lets only so many be under way, and the next when one has ended', async () => {
    const { order, turns } = line(openPace({ requestsPerSecond: null, requestsAtOnce: 2 }), 4);
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual([0, 1]);
    turns[1]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual([0, 1, 2]);
  });

  it('lets somebody who stops waiting go at once, without a turn and without moving the others', async () => {
    const pace = openPace({ requestsPerSecond: null, requestsAtOnce: 1 });
    const { order, turns } = line(pace, 1);
    const controller = new AbortController();
    const impatient = pace.turn(pace.place(), controller.signal);
    const next = pace.turn(pace.place(), never);
    controller.abort();
    expect(await impatient).toBeNull();
    expect(await pace.turn(pace.place(), controller.signal)).toBeNull();
    expect(order).toEqual([0]);
    turns[0]?.end();
    expect(await next).not.toBeNull();
  });

  it('holds everybody, and then widens from one request at a time', async () => {
    const pace = openPace(unlimited);
    pace.hold(1_000);
    pace.hold(400);
    const { wentAt, turns } = line(pace, 7);
    await vi.advanceTimersByTimeAsync(999);
    expect(wentAt).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(wentAt).toEqual([1_000]);
    for (const underWay of [2, 3]) {
      pace.widen();
      turns[0]?.end();
      turns.shift();
      await vi.advanceTimersByTimeAsync(0);
      expect(turns).toHaveLength(underWay);
    }
  });

  it('never widens beyond its limit', async () => {
    const pace = openPace({ requestsPerSecond: null, requestsAtOnce: 2 });
    for (let times = 0; times < 5; times++) pace.widen();
    const { order } = line(pace, 5);
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual([0, 1]);
  });

  it('puts whoever keeps an earlier place before those who came later', async () => {
    const pace = openPace({ requestsPerSecond: null, requestsAtOnce: 1 });
    const early = pace.place();
    const { order, turns } = line(pace, 2);
    void pace.turn(early, never).then(() => order.push(-1));
    await vi.advanceTimersByTimeAsync(0);
    turns[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual([0, -1]);
  });

  it('sends everybody away when they are dismissed, and goes on with those who come then', async () => {
    const pace = openPace(unlimited);
    pace.hold(60_000);
    const waiting = [pace.turn(pace.place(), never), pace.turn(pace.place(), never)];
    pace.dismiss();
    expect(await Promise.all(waiting)).toEqual([null, null]);
    const { wentAt } = line(pace, 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(wentAt).toEqual([60_000]);
  });
});
