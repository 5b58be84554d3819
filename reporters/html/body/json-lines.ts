import type { JsonBody, JsonToken } from './json-tokens.ts';

/** One line of JSON as it is shown: the tokens from `from` up to `to`, which is not of it. */
export interface JsonLine {
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** Longest JSON that is shown with line breaks; characters, breaks and indentation included. */
const longest = 64 * 1024;

/** JSON in lines, a member or item each; null where they would make it very long: a deep one grows a hundredfold. */
export function jsonLines({ tokens }: JsonBody): JsonLine[] | null {
  const lines: JsonLine[] = [];
  let [length, level, own, from] = [0, 0, 0, 0];
  const end = (to: number): boolean => {
    if (to === from) return true;
    lines.push({ level: own, from, to });
    length += 1 + 2 * own + lengthOf(tokens, from, to);
    from = to;
    return length <= longest;
  };
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'close') {
      level--;
      if (tokens[at - 1]?.kind !== 'open' && !end(at)) return null;
    }
    if (from === at) own = level;
    if (kind === 'open') level++;
    const breaks = kind === 'comma' || (kind === 'open' && tokens[at + 1]?.kind !== 'close');
    if (breaks && !end(at + 1)) return null;
  }
  return end(tokens.length) ? lines : null;
}

function lengthOf(tokens: readonly JsonToken[], from: number, to: number): number {
  return (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
}

/** The tokens of a line as they are shown, each as it came; a colon with a space. */
export function lineTexts({ text, tokens }: JsonBody, { from, to }: JsonLine): string[] {
  return tokens.slice(from, to).map(({ kind, start, end }) => (kind === 'colon' ? ': ' : text.slice(start, end)));
}
