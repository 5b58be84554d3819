import { gzipSync, strToU8 } from 'fflate';

/**
 * HTML of many rows, packed; `script/unpack.ts` undoes it. Rows of one class repeat the same lines again and again, most
 * of them further back than gzip looks (32 KB). So what comes twice goes into a list of words first, and a private-use
 * character stands for each: half of what gzip alone would leave.
 *
 * Before gzip: the words with U+0001 between them, U+0002, then the rows with U+0000 between them; `escapeHtml` lets
 * none of these through. fflate packs the same bytes on every machine, which zlib does not.
 */
export function packText(rows: readonly string[]): string {
  const pieces = rows.map((row) => piecesOf(withoutCodes(row)));
  const counts = new Map<string, number>();
  for (const piece of pieces.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const words = [...counts]
    .filter(([piece, count]) => count > 1 && piece.length >= shortestWord)
    .toSorted(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .slice(0, wordsAtMost)
    .map(([piece]) => piece);
  const codes = new Map(words.map((word, index) => [word, codeOf(index)]));
  const coded = pieces.map((own) => own.map((piece) => codes.get(piece) ?? piece).join(''));
  const text = `${words.join('\u0001')}\u0002${coded.join('\0')}`;
  return Buffer.from(gzipSync(strToU8(text), { level: 9, mtime: 0 })).toString('base64');
}

/** A shorter one costs less where it stands. */
const shortestWord = 4;

/** U+E000 to U+F8FF, then U+F0000 to U+10FFFF. */
const codesBelow = 6400;
const wordsAtMost = codesBelow + 0x20000;

function codeOf(index: number): string {
  return String.fromCodePoint(index < codesBelow ? 0xe000 + index : 0xf0000 + index - codesBelow);
}

/** Private-use characters of the text itself as references, which mean the same in HTML. */
function withoutCodes(html: string): string {
  return html.replaceAll(/[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** Cut after each line and before each tag; together they are the text. */
function piecesOf(html: string): string[] {
  return html.match(/[^<\n]*[<\n]|[^<\n]+$/g) ?? [];
}
