import { printable } from './text.ts';

const codes = { red: 31, green: 32, yellow: 33, grey: 90, bold: 1 } as const;

export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

export function firstLine(text: string): string {
  return printable(text).split('\n')[0] ?? '';
}

/** Lines of at most so many characters, broken between words; a longer word has a line of its own. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of printable(text).split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A command in lines of at most so many characters, which a shell reads as one; a longer word has a line of its own. */
export function shellLines(words: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const word of words.map(printable)) {
    const last = lines.at(-1);
    // Room for the backslash.
    if (last !== undefined && last.length + 1 + word.length <= columns - 2) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `  ${word}`);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
