import { type Assertion, expect } from 'vitest';

/** What becomes true soon, however busy the machine is. */
export function eventually<T>(value: () => T): Assertion<Promise<void>, Awaited<T>> {
  return expect.poll(value, { timeout: 30_000, interval: 5 });
}
