/**
 * How long an answer asks to wait before the next request; milliseconds, never negative. Null where it does not say so
 * in a form that HTTP knows: whole seconds, or a date in one of three forms. A date is compared with the server's own
 * clock (`Date`) where the answer tells it, so that a wrong clock on either side does no harm.
 * @param headers with lower-case names
 * @param now milliseconds since the epoch
 * @see RFC 9110, sections 5.6.7 and 10.2.3
 */
export function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | null {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1_000, Number.MAX_SAFE_INTEGER);
  const date = httpDate(value);
  return date === null ? null : Math.max(date - (httpDate(headers.date ?? '') ?? now), 0);
}

/** The present form, and the two old ones that a recipient still has to read: RFC 850 and asctime. */
const forms = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];

/** Milliseconds since the epoch. `Date.parse` alone would read a date into nearly any text. */
function httpDate(text: string): number | null {
  if (!forms.some((form) => form.test(text))) return null;
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(time) ? null : time;
}
