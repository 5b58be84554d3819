import type { Diagnosis } from './diagnosis.ts';
import type { Arrival } from './measuring.ts';

/** How far a server's clock is ahead of ours, in milliseconds; negative where it is behind. */
export interface ClockSkew {
  readonly least: number;
  readonly most: number;
}

/** From here on a difference is told, and from here on it spoils verdicts; milliseconds. */
const noticeable = 5_000;
const harmful = 60_000;

/**
 * The bounds of a server's clock against ours. A `Date` of whole seconds was taken at some moment between sending and
 * receiving, so each answer leaves a second and its round trip open; several together leave less. Null where no answer
 * has a date.
 * @see RFC 9110, section 6.6.1
 */
export function clockSkew(arrivals: readonly Pick<Arrival, 'sentAt' | 'receivedAt' | 'headers'>[]): ClockSkew | null {
  const bounds = arrivals.flatMap(({ sentAt, receivedAt, headers: { date = '' } }) => {
    const told = /GMT$/.test(date) ? Date.parse(date) : Number.NaN;
    return Number.isNaN(told) ? [] : [{ least: told - receivedAt, most: told + 1_000 - sentAt }];
  });
  const narrowest = bounds.toSorted((a, b) => a.most - a.least - (b.most - b.least))[0];
  if (!narrowest) return null;
  const least = Math.max(...bounds.map((each) => each.least));
  const most = Math.min(...bounds.map((each) => each.most));
  // Several machines behind one address need not agree.
  return least <= most ? { least, most } : narrowest;
}

/** What a skew means for a run. Only what is certain is told: a difference within the bounds may be none. */
export function diagnoseClock(skew: ClockSkew | null): Diagnosis {
  const about = 'clock';
  if (!skew) return { about, state: 'note', says: 'cannot be compared: no answer has a Date header' };
  const certain = skew.least > 0 ? skew.least : skew.most < 0 ? -skew.most : 0;
  if (certain <= noticeable) return { about, state: 'good', says: 'agrees with this machine' };
  const middle = (skew.least + skew.most) / 2;
  const says = `about ${inWords(Math.abs(middle))} ${middle > 0 ? 'ahead of' : 'behind'} this machine`;
  return certain <= harmful
    ? { about, state: 'warning', says, remedy: 'Set both clocks by a time server.' }
    : {
        about,
        state: 'warning',
        says: `${says}: checks that compare times and months may give a wrong verdict`,
        remedy: 'Set both clocks by a time server before the run.',
      };
}

function inWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
