/**
 * Whether the text is an RFC 3339 date-time: `T` and `Z` in capitals, an offset with a colon, a day that exists,
 * and second 60 only where UTC can have one (23:59). Stricter than ajv-formats, which lets a space, `+0700` and
 * (in fast mode) 30 February through.
 * @see RFC 3339, section 5.6 and appendix D
 */
export function isDateTime(text: string): boolean {
  const match = dateTime.exec(text);
  if (!match) return false;
  const [year, month, day, hour, minute, second, sign, offsetHour, offsetMinute] = match
    .slice(1)
    .map((part) => (part === '+' ? 1 : part === '-' ? -1 : Number(part ?? 0)));
  if (!isCalendarDay(year ?? 0, month ?? 0, day ?? 0)) return false;
  if ((hour ?? 24) > 23 || (minute ?? 60) > 59 || (offsetHour ?? 0) > 23 || (offsetMinute ?? 0) > 59) return false;
  if ((second ?? 61) <= 59) return true;
  const offset = (sign || 1) * ((offsetHour ?? 0) * 60 + (offsetMinute ?? 0));
  const minuteOfDayUtc = ((hour ?? 0) * 60 + (minute ?? 0) - offset + 2 * 1440) % 1440;
  return second === 60 && minuteOfDayUtc === 23 * 60 + 59;
}

/** Whether the proleptic Gregorian calendar has this day; month and day count from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day <= days;
}

const dateTime = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/;
