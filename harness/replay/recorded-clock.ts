import { replaceDate } from './replace-date.ts';

/** This thread's clock, which stands where the recording stands: what a check reads from it is what it read then. */
export interface RecordedClock {
  /** @param moment milliseconds since the epoch */
  moveTo(moment: number): void;
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): void;
  /** Gives the thread its real clock back. */
  release(): void;
}

/** Sets this thread's clock to a moment; milliseconds since the epoch. */
export function openRecordedClock(moment: number): RecordedClock {
  let now = moment;
  return {
    moveTo(wanted) {
      now = wanted;
    },
    pass(milliseconds) {
      now += milliseconds;
    },
    release: replaceDate(() => now),
  };
}
