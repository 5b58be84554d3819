export interface PaceLimits {
  /**
   * Requests begin at least so far apart as this says. They are spread evenly and never in a burst, not even after a
   * rest: a target counts in windows of its own, and a burst may fall into one. Null sets no distance.
   */
  readonly requestsPerSecond: number | null;
  /** Requests under way at once, at most. */
  readonly requestsAtOnce: number;
}

/** Leave to send one request. */
export interface Turn {
  /** To be called when the request is over. */
  end(): void;
}

/** Lets requests go in the order in which they came, no faster than allowed. */
export interface Pace {
  /** A place at the end of the line. Whoever has to send again keeps it, and so stands before all who came later. */
  place(): number;
  /**
   * Resolves when it is this place's turn; to null at once where the signal is aborted or everybody is dismissed.
   * @param races keeps no distance from the racer before it: whoever comes after them waits for all of their distances
   */
  turn(place: number, signal: AbortSignal, races?: boolean): Promise<Turn | null>;
  /** Nobody goes for so many milliseconds; then one goes, and with every `widen` one more at once. */
  hold(milliseconds: number): void;
  /** One more may go at once, up to the limit. */
  widen(): void;
  /** Sends everybody away who waits. */
  dismiss(): void;
}

/** Timers come late by a little, which at a high rate would halve it: so much is made up for, and a rest is not. Milliseconds. */
const madeUpFor = 20;

interface Waiting {
  readonly place: number;
  readonly races: boolean;
  /** Ends the waiting. */
  readonly leave: (turn: Turn | null) => void;
}

/** Opens the line of one target. */
export function openPace({ requestsPerSecond, requestsAtOnce }: PaceLimits): Pace {
  const distance = requestsPerSecond === null ? 0 : 1_000 / requestsPerSecond;
  let line: Waiting[] = [];
  let places = 0;
  let underWay = 0;
  let width = requestsAtOnce;
  let nextAt = 0;
  let heldUntil = 0;
  let lastRaced = false;
  let timer: NodeJS.Timeout | undefined;

  const admit = (): void => {
    clearTimeout(timer);
    while (underWay < width) {
      const [first] = line;
      if (!first) return;
      const follows = first.races && lastRaced;
      const wait = Math.max(follows ? 0 : nextAt, heldUntil) - performance.now();
      if (wait > 0) {
        timer = setTimeout(admit, Math.ceil(wait));
        return;
      }
      const now = performance.now();
      nextAt = (now - nextAt < madeUpFor ? nextAt : now) + distance;
      lastRaced = first.races;
      underWay++;
      line.shift();
      first.leave(turn());
    }
  };

  const turn = (): Turn => ({
    end() {
      underWay--;
      admit();
    },
  });

  return {
    place: () => ++places,
    turn(place, signal, races = false) {
      if (signal.aborted) return Promise.resolve(null);
      return new Promise((resolve) => {
        const abort = () => {
          line = line.filter((each) => each !== waiting);
          waiting.leave(null);
        };
        const waiting: Waiting = {
          place,
          races,
          leave(turn) {
            signal.removeEventListener('abort', abort);
            resolve(turn);
          },
        };
        signal.addEventListener('abort', abort, { once: true });
        line.splice(line.findLastIndex((each) => each.place < place) + 1, 0, waiting);
        admit();
      });
    },
    hold(milliseconds) {
      heldUntil = Math.max(heldUntil, performance.now() + milliseconds);
      width = 1;
    },
    widen() {
      width = Math.min(width + 1, requestsAtOnce);
      admit();
    },
    dismiss() {
      clearTimeout(timer);
      const dismissed = line;
      line = [];
      for (const each of dismissed) each.leave(null);
    },
  };
}
