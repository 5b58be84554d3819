import type { Item } from '../answer.ts';

/** Kwik's clock stands two hours ahead of UTC all year. @see kwik-specification, dates and times */
const offsetMs = 2 * 60 * 60 * 1000;

/** Calendar months from now, in GMT+2, to the month in a card's MM/YY; negative once it is past, NaN where it is none. */
export function monthsLeft(card: Item): number {
  const [, month, year] = /^(\d\d)\/(\d\d)$/.exec(String(card.card_expire)) ?? [];
  const now = new Date(Date.now() + offsetMs);
  return (2000 + Number(year) - now.getUTCFullYear()) * 12 + Number(month) - 1 - now.getUTCMonth();
}
