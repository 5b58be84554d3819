import { expect, it } from 'vitest';
import { nearestName } from '../../cli/nearest-name.ts';

const candidates = ['requirement', 'reason', 'owner', 'expires', 'target', 'url'];

it.each<[string, string | null]>([
  ['reasn', 'reason'],
  ['reasons', 'reason'],
  ['raeson', 'reason'],
  ['Owner', 'owner'],
  ['expiry', 'expires'],
  ['ulr', 'url'],
  ['severity', null],
  ['', null],
])('the name nearest to %j is %j', (name, nearest) => {
  expect(nearestName(name, candidates)).toBe(nearest);
});

it('is the first of those that are equally near', () => {
  expect(nearestName('cat', ['bat', 'hat'])).toBe('bat');
  expect(nearestName('cat', [])).toBeNull();
});
