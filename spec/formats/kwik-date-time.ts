import { isCalendarDay } from './date-time.ts';

/**
 * Whether the text is a Kwik timestamp: `YYYY-MM-DD HH:mm:ss` with a day that exists. It names a moment in GMT+2.
 * @see kwik-cards-api, response parameters
 */
export function isKwikDateTime(text: string): boolean {
  const match = kwikDateTime.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 24, minute = 60, second = 60] = match.slice(1).map(Number);
  return isCalendarDay(year, month, day) && hour <= 23 && minute <= 59 && second <= 59;
}

const kwikDateTime = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;
