import { printable } from './text.ts';

/** Text of the subject's in a Markdown line: no HTML, no formatting, no line of its own. */
export function escaped(text: string): string {
  const line = printable(text).replaceAll(/\s+/g, ' ');
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/([\\`*_[\]|])/g, '\\$1');
}
