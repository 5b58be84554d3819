import { describe, expect, it } from 'vitest';
import { clockSkew, diagnoseClock } from '../../cli/doctor/clock.ts';

const noon = Date.parse('2026-03-01T12:00:00Z');

/** An answer whose server took its time in the middle of the round trip, with a clock so far ahead. */
function arrival(ahead: number, { sentAt = noon, roundTrip = 100 } = {}) {
  const told = sentAt + roundTrip / 2 + ahead;
  return { sentAt, receivedAt: sentAt + roundTrip, headers: { date: new Date(told).toUTCString() } };
}

describe('clockSkew', () => {
  it.each([0, 3_000, 90_000, -45_000])('holds a difference of %i ms between its bounds', (ahead) => {
    const arrivals = [0, 240, 510, 770].map((late) => arrival(ahead, { sentAt: noon + late }));
    const skew = clockSkew(arrivals);
    expect(skew?.least).toBeLessThanOrEqual(ahead);
    expect(skew?.most).toBeGreaterThanOrEqual(ahead);
    expect((skew?.most ?? 0) - (skew?.least ?? 0)).toBeLessThanOrEqual(1_100);
  });

  it('leaves the whole round trip open, so that a slow answer is no wrong clock', () => {
    const slow = { ...arrival(0, { roundTrip: 20_000 }), headers: { date: new Date(noon + 1_000).toUTCString() } };
    expect(diagnoseClock(clockSkew([slow]))).toMatchObject({ state: 'good' });
  });

  it('takes the narrowest answer where answers contradict each other', () => {
    const [near, far] = [arrival(0), arrival(60_000, { roundTrip: 900 })];
    expect(clockSkew([far, near])).toEqual(clockSkew([near]));
  });

  it('knows nothing without a date', () => {
    expect(clockSkew([{ ...arrival(0), headers: {} as { date: string } }])).toBeNull();
    expect(clockSkew([{ ...arrival(0), headers: { date: 'yesterday 12' } }])).toBeNull();
  });
});

describe('diagnoseClock', () => {
  it.each([
    [4_000, 'good', /agrees/],
    [-4_000, 'good', /agrees/],
    [8_000, 'warning', /about 8 s ahead of this machine$/],
    [-8_000, 'warning', /about 8 s behind this machine$/],
    [63_000, 'warning', /about 63 s ahead .* wrong verdict/],
    [-3_600_000, 'warning', /about 60 min behind .* wrong verdict/],
    [86_400_000, 'warning', /about 24 h ahead .* wrong verdict/],
  ])('judges %i ms', (ahead, state, says) => {
    expect(diagnoseClock(clockSkew([arrival(ahead)]))).toMatchObject({ state, says: expect.stringMatching(says) });
  });

  it('does not call an unknown difference agreement', () => {
    expect(diagnoseClock(null)).toMatchObject({ state: 'note', says: expect.stringContaining('cannot be compared') });
  });
});
