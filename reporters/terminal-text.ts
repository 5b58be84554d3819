import { cutToWidth, displayWidth, pieces } from './display-width.ts';
import { printable } from './text.ts';

const codes = { red: 31, green: 32, yellow: 33, grey: 90, bold: 1 } as const;

export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

/** Text that changes nothing of the terminal but the characters in its place: no controls, none that turn its direction. */
export function harmless(text: string): string {
  return printable(text)
    .replaceAll('\t', ' ')
    .replaceAll(/[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, '\uFFFD');
}

export function firstLine(text: string): string {
  return harmless(text).split('\n')[0] ?? '';
}

/** The text on one line, or as much of it as fits so many columns. */
export function cutLine(text: string, columns: number): string {
  return cutToWidth(flat(text), columns);
}

function flat(text: string): string {
  return harmless(text).replaceAll(/\s+/g, ' ').trim();
}

/** Lines of at most so many columns, broken between words where that is possible. */
export function wrapped(text: string, columns: number): string[] {
  const words = flat(text)
    .split(' ')
    .flatMap((word) => pieces(word, columns));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A command in lines of at most so many columns, which a shell reads as one; a longer word has a line of its own. */
export function shellLines(words: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const word of words.map(harmless)) {
    const last = lines.at(-1);
    // Room for the backslash.
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= columns - 2)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `  ${word}`);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
