import { printable } from './text.ts';

/** A text on one line, cut where it is too long, for places that have no room for more. */
export function oneLine(text: string, longest: number): string {
  // Cut first: what a cut leaves of a character is not printable.
  const cut = text.length > 4 * longest ? text.slice(0, 4 * longest) : text;
  const line = printable(cut).replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${printable(line.slice(0, longest - 1)).trimEnd()}…` : line;
}
