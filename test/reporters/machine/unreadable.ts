/** Whether a text has what readers of JSON and XML stumble over: controls but tab and newline, halves of characters. */
export function isUnreadable(text: string): boolean {
  return /(?![\t\n])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/u.test(text);
}
