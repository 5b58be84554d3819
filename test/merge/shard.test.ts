import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShard } from '../../cli/shard-option.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { checkId } from '../../harness/check.ts';
import { checksOfRun } from '../../harness/selection.ts';
import { loadChecks } from '../../suites/load-checks.ts';

const checks = await loadChecks();
const targets = [
  { api: 'omise', classes: null },
  { api: 'kwik', classes: null },
];
const shardsOf = (count: number, only: readonly string[] = []) =>
  Array.from({ length: count }, (_, place) =>
    checksOfRun(checks, { only, targets, shard: { index: place + 1, count } }),
  );

describe('the shards of a run', () => {
  it('hold every check exactly once, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const ids = shardsOf(count).flat().map(checkId);
        expect(ids.toSorted()).toEqual(checks.map(checkId).toSorted());
      }),
      { numRuns: 10 },
    );
  });

  it('keep all Kwik checks in one, and those of a requirement together', () => {
    const shards = shardsOf(4);
    expect(shards.filter((shard) => shard.some(({ api }) => api === 'kwik'))).toHaveLength(1);
    for (const { requirement } of checks)
      expect(shards.filter((shard) => shard.some((each) => each.requirement === requirement))).toHaveLength(1);
  });

  it('are as even as the Kwik checks allow', () => {
    const sizes = shardsOf(2).map(({ length }) => length);
    const largest = Math.max(
      ...[...Map.groupBy(checks, ({ requirement }) => requirement).values()].map((own) => own.length),
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(largest);
    const others = shardsOf(8)
      .slice(1)
      .map(({ length }) => length);
    expect(Math.max(...others) - Math.min(...others)).toBeLessThanOrEqual(largest);
  });

  it('are made of the selected checks of claimed classes alone', () => {
    const only = ['omise.cards.list'];
    expect(
      shardsOf(3, only)
        .flat()
        .every(({ requirement }) => requirement.startsWith('omise.cards.list.')),
    ).toBe(true);
    const claiming = checksOfRun(checks, {
      only: [],
      targets: [{ api: 'kwik', classes: ['kwik.errors'] }],
      shard: null,
    });
    expect([...new Set(claiming.map(({ requirement }) => requirement.split('.')[1]))].toSorted()).toEqual([
      'errors',
      'safety',
    ]);
  });
});

describe('--shard', () => {
  it.each<[string, number, number]>([
    ['1/3', 1, 3],
    ['3/3', 3, 3],
    ['1/1', 1, 1],
  ])('%s', (text, index, count) => {
    expect(parseShard(text)).toEqual({ index, count });
  });

  it.each(['', '1', '0/3', '4/3', '1/0', '1/3/5', 'a/b', '1.5/3', '-1/3', ' 1/3', '1/1000'])('refuses %j', (text) => {
    expect(() => parseShard(text)).toThrow(UsageError);
    expect(() => parseShard(text)).toThrow('give one such as 1/3');
  });
});
