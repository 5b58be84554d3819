/** A time of a recording, which may hold anything in its place; never less than 0, and 0 where it is no number. */
export function milliseconds(value: unknown): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return 0;
  return Math.min(Math.max(value, 0), Number.MAX_SAFE_INTEGER);
}
