import { describe, expect, it } from 'vitest';
import { frameOf, progressLine } from '../../../cli/progress/frame.ts';
import type { Count, Standings } from '../../../cli/progress/tally.ts';
import { displayWidth } from '../../../reporters/display-width.ts';
import { painter } from '../../../reporters/terminal-text.ts';

const plain = painter(false);

function count(name: string, done: number, total: number, changes: Partial<Count> = {}): Count {
  return { name, done, total, running: 0, failed: 0, open: 0, ...changes };
}

const halfway: Standings = {
  classes: [
    count('omise.cards.list', 40, 40),
    count('omise.cards.update', 12, 30, { running: 4, failed: 2, open: 1 }),
    count('omise.tokens.single-use', 0, 20, { running: 1 }),
    count('omise.errors', 0, 10),
  ],
  all: count('all', 52, 100, { running: 5, failed: 2, open: 1 }),
  targets: [count('omise', 52, 100)],
  oldest: { requirement: 'omise.cards.update.city-blank', runningMs: 4_100, others: 4 },
  elapsedMs: 13_000,
};

describe('a frame', () => {
  it('has a bar for each class under way and for all, the time, and what it waits for', () => {
    expect(frameOf(halfway, { columns: 80, rows: 24 }, plain)).toEqual([
      'omise.cards.update       ━━━━━━━━━━─────────────────   12/30  2 failed, 1 open',
      'omise.tokens.single-use  ───────────────────────────    0/20',
      'all 4 classes            ━━━━━━━━━━━━━━─────────────  52/100  2 failed, 1 open',
      '13 s, about 15 s left; now omise.cards.update.city-blank for 4 s and 4 others',
    ]);
  });

  it.each([
    [{ columns: 80, rows: 7 }, '52 of 100 checks, 2 failed, 1 open; 13 s, about 15 s left'],
    [{ columns: 49, rows: 24 }, '52 of 100 checks, 2 failed, 1 open; 13 s, about…'],
    [{ columns: 20, rows: 24 }, '52 of 100 checks, …'],
  ])('takes one line where there is little room: %o', (room, line) => {
    expect(frameOf(halfway, room, plain)).toEqual([line]);
  });

  it('says that it is starting before the first check', () => {
    const before = { ...halfway, classes: [count('omise.errors', 0, 1)], all: count('all', 0, 1), oldest: null };
    expect(frameOf({ ...before, elapsedMs: null }, { columns: 80, rows: 24 }, plain)).toEqual([
      'all checks    ──────────────────────────────  0/1',
      'starting',
    ]);
  });

  it('has a full bar only where nothing is missing', () => {
    const almost = { ...halfway, classes: [count('omise.errors', 999, 1_000, { running: 1 })] };
    const [line = ''] = frameOf(almost, { columns: 80, rows: 24 }, plain);
    expect(line).toMatch(/━─ /);
  });

  it.each([50, 60, 80, 120, 200])('fits %i columns and any rows, whatever its names', (columns) => {
    const many = Array.from({ length: 40 }, (_, at) => count(`漢字${'x'.repeat(3 * at)} ${at}`, 1, 9, { running: 1 }));
    const hostile = { ...halfway, classes: many, oldest: { requirement: '😀'.repeat(99), runningMs: 1, others: 0 } };
    for (const rows of [1, 5, 8, 10, 24, 60]) {
      const lines = frameOf(hostile, { columns, rows }, plain);
      expect(lines.length).toBeLessThan(rows === 1 ? 2 : rows);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThan(columns);
    }
  });

  it('is one line where every line stays', () => {
    expect(progressLine(halfway)).toBe(
      '52 of 100 checks, 2 failed, 1 open; 13 s, about 15 s left; now omise.cards.update.city-blank for 4 s and 4 others',
    );
  });
});
