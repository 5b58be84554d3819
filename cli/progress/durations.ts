/** Checks of one target, which go their own way beside those of others. */
export interface Pace {
  readonly done: number;
  readonly total: number;
}

/** An estimate is worth telling after so long, and so many checks of each target. */
const [elapsedAtLeastMs, doneAtLeast] = [3_000, 10];

/**
 * Milliseconds that the slowest target will still take, if the rest goes as what has ended; null where nothing can be
 * said yet, or nothing is left to say.
 */
export function timeLeft(paces: readonly Pace[], elapsedMs: number): number | null {
  const unfinished = paces.filter(({ done, total }) => done < total);
  if (elapsedMs < elapsedAtLeastMs || unfinished.length === 0) return null;
  if (unfinished.some(({ done, total }) => done < Math.max(doneAtLeast, total / 20))) return null;
  return Math.max(...unfinished.map(({ done, total }) => (elapsedMs * (total - done)) / done));
}

/** How long it took: "12 s", "3 min 5 s", "1 h 20 min". */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** How long it may still take, as roughly as it is known: "about 20 s left". */
export function leftText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds <= 10) return `about ${seconds} s left`;
  if (seconds <= 60) return `about ${5 * Math.ceil(seconds / 5)} s left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? `about ${minutes} min left` : `about ${Math.ceil(minutes / 60)} h left`;
}
