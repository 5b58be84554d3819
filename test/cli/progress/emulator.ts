import { displayWidth } from '../../../reporters/display-width.ts';

/** A terminal of few abilities: those that the progress uses. Anything else throws, so that nothing is drawn by luck. */
export interface Emulator {
  write(text: string): void;
  /** Changes its size, without reflowing what is there. */
  resize(columns: number, rows: number): void;
  /** Everything from the first line that was ever written, as it looks now, without blanks at the ends. */
  text(): string;
  readonly cursor: { readonly row: number; readonly column: number; readonly isShown: boolean };
  readonly wraps: boolean;
}

const introducer = '\u001b[';
/** What may follow it. */
const command = /^(\??)(\d*)([A-Za-z])/;

export function openEmulator(size: { columns: number; rows: number }): Emulator {
  const lines: string[][] = [[]];
  let { columns, rows } = size;
  // Row 0 is the first line that was written; what has scrolled away cannot be reached.
  let row = 0;
  let column = 0;
  let isShown = true;
  let wraps = true;

  const lineAt = (at: number) => {
    while (lines.length <= at) lines.push([]);
    return lines[at] ?? [];
  };
  const put = (character: string) => {
    const width = displayWidth(character);
    if (column + width > columns) {
      if (wraps) {
        row++;
        column = 0;
      } else column = Math.max(0, columns - width);
    }
    const line = lineAt(row);
    while (line.length < column) line.push(' ');
    line[column] = character;
    for (let more = 1; more < width; more++) line[column + more] = '';
    column += width;
  };
  const control = (mark: string, count: string, letter: string) => {
    const number = count === '' ? 1 : Number(count);
    if (mark === '?' && count === '25') isShown = letter === 'h';
    else if (mark === '?' && count === '7') wraps = letter === 'h';
    else if (letter === 'A') row = Math.max(Math.max(0, lines.length - rows), row - number);
    else if (letter === 'K') lineAt(row).length = Math.min(lineAt(row).length, column);
    else if (letter === 'J') {
      lineAt(row).length = Math.min(lineAt(row).length, column);
      lines.length = row + 1;
    } else if (letter !== 'm') throw new Error(`the emulator knows no ${mark}${count}${letter}`);
  };
  return {
    write(text) {
      for (let rest = text; rest !== ''; ) {
        const found = rest.startsWith(introducer) ? command.exec(rest.slice(introducer.length)) : null;
        const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
        if (found) control(found[1] ?? '', found[2] ?? '', found[3] ?? '');
        else if (character === '\n') {
          row++;
          column = 0;
          lineAt(row);
        } else if (character === '\r') column = 0;
        else if (/\p{Cc}/u.test(character)) throw new Error(`the emulator knows no ${JSON.stringify(character)}`);
        else put(character);
        rest = rest.slice(found ? introducer.length + found[0].length : character.length);
      }
    },
    resize(newColumns, newRows) {
      columns = newColumns;
      rows = newRows;
    },
    text: () =>
      lines
        .map((line) => line.join('').trimEnd())
        .join('\n')
        .trimEnd(),
    get cursor() {
      return { row, column, isShown };
    },
    get wraps() {
      return wraps;
    },
  };
}
