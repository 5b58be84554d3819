import { describe, expect, it } from 'vitest';
import { keepKinds } from '../../sdk/keep.ts';
import { observation, violation } from './sample-run.ts';

describe('keeping what a client does for days', () => {
  it('counts every observation, and holds only the first of those alike', () => {
    const keep = keepKinds();
    for (let index = 0; index < 1_000; index++) keep.add(observation({ startedAtMs: index }));
    expect(keep.all()).toHaveLength(1_000);
    expect(new Set(keep.all()).size).toBe(200);
  });

  it('says what stands for another of a kind, once it has enough of them', () => {
    const keep = keepKinds();
    const kind = { operation: 'listCards', status: 200, violations: [], examined: [] };
    const first = observation();
    keep.add(first);
    for (let index = 1; index < 199; index++) keep.add(observation());
    expect(keep.standIn(kind)).toBeNull();
    keep.add(observation());
    expect(keep.standIn(kind)).toBe(first);
    expect(keep.standIn({ ...kind, status: 404 })).toBeNull();
  });

  it('holds what is of another kind, however late it comes', () => {
    const keep = keepKinds();
    for (let index = 0; index < 300; index++) keep.add(observation());
    const others = [
      observation({ status: 404 }),
      observation({ operation: 'retrieveCard' }),
      observation({ violations: [violation('omise.client.requests.ids')] }),
      observation({ examined: ['omise.client.requests.ids'] }),
    ];
    for (const other of others) keep.add(other);
    expect(keep.all().slice(-4)).toEqual(others);
    expect(new Set(keep.all()).size).toBe(204);
  });
});
