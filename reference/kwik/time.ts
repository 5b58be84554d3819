/** Kwik's clock stands two hours ahead of UTC all year. @see kwik-specification, dates and times */
const offsetMs = 2 * 60 * 60 * 1000;

/** `YYYY-MM-DD HH:mm:ss` in GMT+2. */
export function timestamp(at: Date): string {
  return new Date(at.getTime() + offsetMs).toISOString().slice(0, 19).replace('T', ' ');
}

/** The month of a moment in GMT+2, counted from January of year 0, so that months can be subtracted. */
export function monthOf(at: Date): number {
  const local = new Date(at.getTime() + offsetMs);
  return local.getUTCFullYear() * 12 + local.getUTCMonth();
}

/** `MM/YY` of a month counted so. */
export function expiryText(month: number): string {
  const year = Math.floor(month / 12);
  return `${String((month % 12) + 1).padStart(2, '0')}/${String(year % 100).padStart(2, '0')}`;
}
