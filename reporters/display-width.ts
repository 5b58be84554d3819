/** Marks that are drawn over what stands before them, and characters that draw nothing. */
const nothing = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]$/u;

/** East Asian wide and fullwidth characters, and those that are drawn as pictures by default. */
const wide =
  /^[\u1100-\u115F\u2329\u232A\u2630-\u2637\u268A-\u268F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1D300}-\u{1D376}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]$/u;

/** Turns what stands before it into a picture. */
const pictureSelector = '\uFE0F';

/**
 * Columns that a text takes on a terminal, at most: where terminals differ, as with pictures that are joined into one,
 * the most that one of them takes.
 */
export function displayWidth(text: string): number {
  // Most texts have nothing but these.
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += character === pictureSelector ? 1 : widthOf(character);
  return columns;
}

function widthOf(character: string): 0 | 1 | 2 {
  if (nothing.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** The text, or as much of its beginning as fits so many columns with an ellipsis. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  return columns < 1 ? '' : `${beginningOf(text, columns - 1)}…`;
}

/** As much of the beginning of a text as fits so many columns; at least nothing. */
function beginningOf(text: string, columns: number): string {
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > columns) break;
    kept += character;
  }
  return kept;
}

/** A text in pieces of at most so many columns each. */
export function pieces(text: string, columns: number): string[] {
  const cut: string[] = [];
  let rest = text;
  while (displayWidth(rest) > columns) {
    // A character that is wider than a whole line stands alone.
    const piece = beginningOf(rest, columns) || String.fromCodePoint(rest.codePointAt(0) ?? 0);
    cut.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' && cut.length > 0 ? cut : [...cut, rest];
}

/** The text with blanks behind it up to so many columns. */
export function padToWidth(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
