import { survey } from './json-text.ts';

/** What a body turned out to hold: a value, with what is doubtful about its text, or the reason why it is not JSON. */
export type ParsedJson =
  | { readonly value: unknown; readonly doubts: readonly string[] }
  | { readonly problem: string; readonly value?: undefined };

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a body as JSON, seeing what `JSON.parse` hides: invalid UTF-8 and data after the value are problems, and so is
 * JSON beyond all measure; a byte order mark, a repeated name and a number too large for exact arithmetic are doubts.
 * @see RFC 8259, sections 4, 6, 8.1 and 9
 */
export function parseJson(bytes: Uint8Array): ParsedJson {
  let text: string;
  try {
    text = strictDecoder.decode(bytes);
  } catch {
    return { problem: 'invalid UTF-8' };
  }
  const marked = text.startsWith('\uFEFF');
  if (marked) text = text.slice(1);
  if (text.trim() === '') return { problem: 'an empty body' };
  const { beyond, doubts } = survey(text);
  if (beyond) return { problem: beyond };
  try {
    const value: unknown = JSON.parse(text);
    return { value, doubts: marked ? ['the body starts with a byte order mark', ...doubts] : doubts };
  } catch {
    return { problem: 'not JSON' };
  }
}
