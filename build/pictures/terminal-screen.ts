/** How a piece of text is shown. */
export interface Style {
  /** Index into the palette of 16, or `#rrggbb`; null is the terminal's own. */
  readonly ink: number | string | null;
  readonly paper: number | string | null;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
}

/** Text of one style, from a column on. */
export interface Run {
  readonly column: number;
  readonly text: string;
  readonly style: Style;
}

interface Cell {
  readonly text: string;
  readonly style: Style;
}

const plain: Style = { ink: null, paper: null, bold: false, dim: false, underline: false, inverse: false };

/**
 * What stands on a terminal, line by line, after it was sent a text: with what has scrolled away, and without blank
 * lines at the end. Knows movements, deletions, colours, and lines that are not to go on in the next; every character is
 * one cell wide. Other sequences are passed over.
 * @param columns width of the terminal
 */
export function screenOf(sent: string, columns: number): readonly (readonly Run[])[] {
  const lines: Cell[][] = [[]];
  let [row, column] = [0, 0];
  let style = plain;
  let wraps = true;
  const line = (): Cell[] => {
    for (let index = lines.length; index <= row; index += 1) lines.push([]);
    return lines[row] ?? [];
  };
  const write = (text: string): void => {
    if (column >= columns) [row, column] = wraps ? [row + 1, 0] : [row, columns - 1];
    const cells = line();
    for (let index = cells.length; index < column; index += 1) cells.push({ text: ' ', style: plain });
    cells[column] = { text, style };
    column += 1;
  };
  const eraseLine = (part: number): void => {
    const cells = line();
    if (part === 0) cells.splice(column);
    else if (part === 2) cells.splice(0);
    else cells.fill({ text: ' ', style: plain }, 0, column + 1);
  };
  const moves: Readonly<Record<string, (count: number) => void>> = {
    A: (count) => {
      row = Math.max(0, row - count);
    },
    B: (count) => {
      row += count;
    },
    C: (count) => {
      column = Math.min(columns - 1, column + count);
    },
    D: (count) => {
      column = Math.max(0, Math.min(column, columns - 1) - count);
    },
    E: (count) => {
      [row, column] = [row + count, 0];
    },
    F: (count) => {
      [row, column] = [Math.max(0, row - count), 0];
    },
    G: (count) => {
      column = count - 1;
    },
  };
  for (const [piece, parameters, end] of sent.matchAll(pieces)) {
    if (piece === '\r') column = 0;
    else if (piece === '\n') row += 1;
    else if (piece === '\b') column = Math.max(0, column - 1);
    else if (end === undefined) {
      if (piece >= ' ' && piece !== '\x7f') write(piece);
    } else if (parameters === '?7') wraps = end === 'h';
    else if (end === 'm') style = styled(style, parameters ?? '');
    else if (end === 'K') eraseLine(Number(parameters || 0));
    else if (end === 'J') {
      eraseLine(0);
      lines.splice(row + 1);
    } else moves[end]?.(Math.max(1, Number(parameters || 1)));
  }
  const shown = lines.map(runsOf);
  return shown.slice(0, shown.findLastIndex((runs) => runs.length > 0) + 1);
}

// Control sequences, then whole operating system commands and other escapes, then characters one by one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal is sent
const pieces = /\x1b\[([0-?]*)[ -/]*([@-~])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()*+].|\x1b[^[\]()*+]|[\s\S]/gu;

/** The style after a sequence `ESC [ … m`. */
function styled(before: Style, parameters: string): Style {
  const codes = parameters.split(';').map(Number);
  let style = before;
  while (codes.length > 0) {
    const code = codes.shift() ?? 0;
    if (code === 38 || code === 48) style = { ...style, [code === 38 ? 'ink' : 'paper']: extended(codes) };
    else style = simple(style, code);
  }
  return style;
}

function simple(style: Style, code: number): Style {
  if (code === 0) return plain;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 7) return { ...style, inverse: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 27) return { ...style, inverse: false };
  if (code >= 30 && code <= 37) return { ...style, ink: code - 30 };
  if (code === 39) return { ...style, ink: null };
  if (code >= 40 && code <= 47) return { ...style, paper: code - 40 };
  if (code === 49) return { ...style, paper: null };
  if (code >= 90 && code <= 97) return { ...style, ink: code - 90 + 8 };
  if (code >= 100 && code <= 107) return { ...style, paper: code - 100 + 8 };
  return style;
}

/** A colour behind 38 or 48, taken from the codes: one of 256, or red, green and blue. */
function extended(codes: number[]): number | string | null {
  const kind = codes.shift();
  if (kind === 2) return hex(codes.splice(0, 3));
  if (kind !== 5) return null;
  const index = codes.shift() ?? 0;
  if (index < 16) return index;
  if (index >= 232) return hex(Array.from({ length: 3 }, () => 8 + (index - 232) * 10));
  const levels = [Math.floor((index - 16) / 36), Math.floor((index - 16) / 6) % 6, (index - 16) % 6];
  return hex(levels.map((level) => (level === 0 ? 0 : 55 + level * 40)));
}

function hex(levels: readonly number[]): string {
  return `#${levels.map((level) => level.toString(16).padStart(2, '0')).join('')}`;
}

/** Neighbours of one style joined; blanks at the end of a line left out. */
function runsOf(cells: readonly Cell[]): Run[] {
  const end = cells.findLastIndex(({ text, style }) => text !== ' ' || style.paper !== null || style.inverse) + 1;
  const runs: Run[] = [];
  for (const [column, { text, style }] of cells.slice(0, end).entries()) {
    const last = runs.at(-1);
    if (last && isSame(last.style, style)) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ column, text, style });
  }
  return runs;
}

function isSame(one: Style, other: Style): boolean {
  return (
    one.ink === other.ink &&
    one.paper === other.paper &&
    one.bold === other.bold &&
    one.dim === other.dim &&
    one.underline === other.underline &&
    one.inverse === other.inverse
  );
}
