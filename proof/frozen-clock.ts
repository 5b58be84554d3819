import { replaceDate } from '../harness/replay/replace-date.ts';

/**
 * The clock of a proof: it stands still, and moves only while a check waits. So what the checks find out depends neither
 * on the day nor on the speed of the machine. It replaces this thread's Date; nothing else in the thread may need the time.
 */
export interface FrozenClock {
  /** Lets so many milliseconds pass. */
  advance(milliseconds: number): void;
  /** Goes back to the moment at which the clock was frozen. */
  reset(): void;
  /** Gives this thread its real clock back. */
  release(): void;
}

/** Freezes this thread's clock at a moment. */
export function freezeClock(at: Date): FrozenClock {
  const start = at.getTime();
  let waited = 0;
  return {
    advance(milliseconds) {
      waited += milliseconds;
    },
    reset() {
      waited = 0;
    },
    release: replaceDate(() => start + waited),
  };
}
