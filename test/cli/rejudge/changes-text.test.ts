import { describe, expect, it } from 'vitest';
import { changesText } from '../../../cli/rejudge/changes-text.ts';
import { type VerdictChange, verdictChanges } from '../../../cli/rejudge/verdict-changes.ts';
import type { Report } from '../../../reporters/model.ts';
import { sampleReport } from '../../reporters/sample.ts';

const plain = (_: string, text: string) => text;
const recorded = sampleReport({ startedAt: '2026-03-15T10:00:00.000Z' });
const source = `Judged again from what cardproof ${recorded.tool.version} recorded at 2026-03-15T10:00:00.000Z`;
const [target] = recorded.targets;
const single: Report = { ...recorded, targets: target ? [target] : [] };

function change(id: string, others: Partial<VerdictChange> = {}): VerdictChange {
  return { target: 'omise', id, recorded: 'pass', now: 'inconclusive', reason: 'the recording is silent', ...others };
}

describe('what a new judgement changed', () => {
  it('is nothing where every verdict is the same', () => {
    expect(verdictChanges(recorded, recorded)).toEqual([]);
    expect(changesText(single, [], 120, plain)).toEqual([`${source}: every verdict is the same.`]);
  });

  it('is told the worst first, and together where verdict and reason are the same', () => {
    const changes = [
      ...['a', 'b', 'c', 'd', 'e'].map((id) => change(id)),
      change('f', { recorded: 'pass', now: 'fail', reason: 'expected 1,\u001b[2J got 2\nand more' }),
      change('g', { recorded: null, now: 'pass', reason: null }),
      change('h', { now: null, reason: null }),
    ];

    expect(changesText(single, changes, 120, plain)).toEqual([
      `${source}: 8 verdicts changed.`,
      'pass → fail',
      '     expected 1,\uFFFD[2J got 2',
      '     f',
      'pass → inconclusive',
      '     the recording is silent',
      '     a, b, c and 2 more',
      'not in the recording → pass',
      '     g',
      'pass → no longer in the suites',
      '     h',
    ]);
  });

  it('names the target where there are several, and says how much more the reports have', () => {
    const several = { ...single, targets: [...single.targets, ...single.targets] };
    const changes = Array.from({ length: 10 }, (_, index) => change(`id ${index}`, { reason: `reason ${index}` }));

    const lines = changesText(several, changes, 60, plain);

    expect(lines).toContain('     id 0 on omise');
    expect(lines.at(-1)).toBe('and 2 more in the reports');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('is a check within a requirement that keeps its verdict', () => {
    const row = recorded.requirements.find(({ checks }) => checks.length > 0);
    const [check] = row?.checks ?? [];
    if (!row || !check) throw new Error('the sample has checks');
    const requirements = recorded.requirements.map((each) =>
      each === row
        ? { ...each, checks: [...each.checks, { ...check, id: `${row.id}/new`, verdict: row.verdict }] }
        : each,
    );

    expect(verdictChanges(recorded, { ...recorded, requirements } as Report)).toEqual([
      { target: row.target, id: `${row.id}/new`, recorded: null, now: row.verdict, reason: check.reason },
    ]);
  });
});
