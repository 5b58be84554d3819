/** The text with its percent-escapes resolved; as it stands where one of them is broken or they are no UTF-8. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
