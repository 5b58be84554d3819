import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withBreaker } from '../../../harness/wire/breaker.ts';
import type { WireResult } from '../../../harness/wire/transport.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new AbortController().signal;
const wire = { method: 'GET', url: 'http://127.0.0.1/', headers: {}, body: null };
const fine: WireResult = { status: 200, headers: {}, body: new Uint8Array() };

/** A breaker before a target that behaves as told after so many milliseconds, and counts what reaches it. */
function target(behaviour: () => WireResult, takesMs: number) {
  let asked = 0;
  const transport = withBreaker({
    async send() {
      asked++;
      await new Promise((resolve) => setTimeout(resolve, takesMs));
      return behaviour();
    },
    close: async () => {},
  });
  return { send: (signal = never) => transport.send(wire, signal), asked: () => asked };
}

describe('a target that hangs', () => {
  it.each([1, 16])('costs a bounded time, with %i requests at once', async (atOnce) => {
    const { send, asked } = target(() => ({ lost: 'no complete answer', timedOut: true }), 10_000);
    const startedAt = performance.now();
    let left = 800;
    const worker = async () => {
      for (; left > 0; left--) await send();
    };
    let ended = false;
    void Promise.all(Array.from({ length: atOnce }, worker)).then(() => {
      ended = true;
    });
    while (!ended && performance.now() - startedAt < 3_600_000) await vi.advanceTimersByTimeAsync(1_000);
    expect(performance.now() - startedAt).toBeLessThanOrEqual(atOnce === 1 ? 80_000 : 20_000);
    expect(asked()).toBeLessThanOrEqual(8 + atOnce);
  });

  it('is asked by one request at a time, two seconds after the last', async () => {
    const { send, asked } = target(() => ({ lost: 'no complete answer', timedOut: true }), 10_000);
    const first = Promise.all(Array.from({ length: 8 }, () => send()));
    await vi.advanceTimersByTimeAsync(10_000);
    await first;
    expect(await send()).toMatchObject({ lost: expect.stringContaining('not sent'), unsent: true });
    await vi.advanceTimersByTimeAsync(2_000);
    void send();
    await vi.advanceTimersByTimeAsync(5_000);
    await send();
    expect(asked()).toBe(9);
    await vi.advanceTimersByTimeAsync(5_000);
    await send();
    expect(asked()).toBe(9);
    await vi.advanceTimersByTimeAsync(2_000);
    void send();
    expect(asked()).toBe(10);
  });
});

describe('a target that comes back', () => {
  it('is served again after one answer', async () => {
    let up = false;
    const { send } = target(() => (up ? fine : { lost: 'nothing listens there' }), 0);
    for (let times = 0; times < 8; times++) {
      void send();
      await vi.advanceTimersByTimeAsync(1);
    }
    up = true;
    expect(await send()).toMatchObject({ unsent: true });
    await vi.advanceTimersByTimeAsync(2_000);
    const results = Promise.all([send(), send()]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await results).toEqual([fine, expect.objectContaining({ unsent: true })]);
    const later = Promise.all([send(), send()]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await later).toEqual([fine, fine]);
  });

  it('was not away where requests were not sent, or were stopped by us', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const unsent = target(() => ({ lost: 'not sent', unsent: true }), 0);
    const interrupted = target(() => ({ lost: 'interrupted' }), 0);
    for (let times = 0; times < 20; times++) {
      void unsent.send();
      void interrupted.send(stopped.signal);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect([unsent.asked(), interrupted.asked()]).toEqual([20, 20]);
  });
});

describe('a target that does not answer one kind of request', () => {
  it('is spared that kind, whatever ids stand in the path, and asked all others', async () => {
    const asked: string[] = [];
    const transport = withBreaker({
      async send({ url }) {
        asked.push(url);
        return url.endsWith('/cards') ? { lost: 'no complete answer', timedOut: true } : fine;
      },
      close: async () => {},
    });
    const send = (path: string) => transport.send({ ...wire, url: `http://127.0.0.1${path}` }, never);
    for (let index = 0; index < 20; index++) {
      await send(`/customers/cust_${index}/cards`);
      expect(await send(`/customers/cust_${index}`)).toBe(fine);
    }
    expect(asked.filter((url) => url.endsWith('/cards'))).toHaveLength(8);
    expect(asked).toHaveLength(28);
  });
});
