import { afterEach, expect, it } from 'vitest';
import { type FrozenClock, freezeClock } from '../../proof/frozen-clock.ts';

let clock: FrozenClock | null = null;
afterEach(() => clock?.release());

it('stands still, moves when told, and goes back', () => {
  clock = freezeClock(new Date('2026-06-17T10:20:30Z'));
  expect([new Date().toISOString(), Date.now()]).toEqual([
    '2026-06-17T10:20:30.000Z',
    Date.UTC(2026, 5, 17, 10, 20, 30),
  ]);
  clock.advance(1_500);
  expect(new Date().toISOString()).toBe('2026-06-17T10:20:31.500Z');
  clock.reset();
  expect(new Date().toISOString()).toBe('2026-06-17T10:20:30.000Z');
});

it('leaves dates that are named alone, and is a Date in every other way', () => {
  clock = freezeClock(new Date('2026-06-17T10:20:30Z'));
  expect(new Date('2020-01-02T03:04:05Z').toISOString()).toBe('2020-01-02T03:04:05.000Z');
  expect(new Date(0) instanceof Date).toBe(true);
  expect([Date.UTC(2020, 0), Date.parse('1970-01-01T00:00:01Z')]).toEqual([1_577_836_800_000, 1_000]);
});

it('gives the real clock back', () => {
  freezeClock(new Date('2001-01-01T00:00:00Z')).release();
  expect(Date.now()).toBeGreaterThan(Date.UTC(2026, 0));
});
