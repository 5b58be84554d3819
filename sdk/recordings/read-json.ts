import type { Unreadable } from './recording.ts';

/**
 * What a file of JSON holds, with or without a byte order mark; or why it is none.
 * @param wanted what it was to be, such as `a HAR file`
 */
export function readJson(text: string, wanted: string): { readonly value: unknown } | Unreadable {
  // A byte order mark is trimmed too.
  const plain = text.trim();
  if (plain === '') return { problem: `it is empty; give ${wanted}` };
  try {
    const value: unknown = JSON.parse(plain);
    return { value };
  } catch {
    return { problem: whyNoJson(plain, wanted) };
  }
}

function whyNoJson(text: string, wanted: string): string {
  if (text.startsWith('PK')) return `it is a ZIP archive; record with the bodies embedded, and give ${wanted} itself`;
  if (text.startsWith('\u001f')) return `it is compressed; unpack it, and give ${wanted} itself`;
  if (text.startsWith('{') && !text.endsWith('}'))
    return 'it is JSON that ends in the middle; record or export it again';
  return `it is not JSON; give ${wanted}`;
}
