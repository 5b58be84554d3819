import { describe, expect, it } from 'vitest';
import { elapsedText, leftText, type Pace, timeLeft } from '../../../cli/progress/durations.ts';

describe('the time left', () => {
  it.each<[string, readonly Pace[], number, number | null]>([
    ['as long again for the other half', [{ done: 50, total: 100 }], 10_000, 10_000],
    [
      'that of the slowest target',
      [
        { done: 90, total: 100 },
        { done: 25, total: 100 },
      ],
      9_000,
      27_000,
    ],
    [
      'of the targets that are not done',
      [
        { done: 5, total: 5 },
        { done: 50, total: 100 },
      ],
      9_000,
      9_000,
    ],
    ['unknown before three seconds', [{ done: 50, total: 100 }], 2_999, null],
    [
      'unknown while a target has few that ended',
      [
        { done: 90, total: 100 },
        { done: 9, total: 100 },
      ],
      9_000,
      null,
    ],
    ['unknown before a twentieth has ended', [{ done: 49, total: 1_000 }], 9_000, null],
    ['none when all have ended', [{ done: 100, total: 100 }], 9_000, null],
    ['none of nothing', [], 9_000, null],
  ])('is %s', (_, paces, elapsedMs, left) => {
    expect(timeLeft(paces, elapsedMs)).toBe(left);
  });

  it.each([
    [400, 'about 1 s left'],
    [9_600, 'about 10 s left'],
    [10_100, 'about 15 s left'],
    [58_000, 'about 60 s left'],
    [61_000, 'about 2 min left'],
    [90 * 60_000, 'about 90 min left'],
    [91 * 60_000, 'about 2 h left'],
  ])('of %i ms is told as "%s"', (milliseconds, text) => {
    expect(leftText(milliseconds)).toBe(text);
  });

  it.each([
    [999, '0 s'],
    [59_999, '59 s'],
    [185_000, '3 min 5 s'],
    [4_800_000, '1 h 20 min'],
  ])('elapsed, %i ms, is told as "%s"', (milliseconds, text) => {
    expect(elapsedText(milliseconds)).toBe(text);
  });
});
