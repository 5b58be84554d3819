import { stripVTControlCharacters } from 'node:util';
import { displayWidth } from '../../reporters/display-width.ts';
import type { ScreenOutput } from './output.ts';

/** The last lines of a terminal, which are drawn again and again in the same place. */
export interface LiveArea {
  draw(lines: readonly string[]): void;
  /** Writes whole lines above, where they stay. */
  above(text: string): void;
  /** Removes it, until it is drawn again. */
  clear(): void;
  /** Removes it, and gives the terminal back. */
  close(): void;
}

const [hideCursor, showCursor] = ['\u001b[?25l', '\u001b[?25h'];
/** What is too long for its line is not to begin another, or the area would be higher than it knows. */
const [stopWrapping, wrapAgain] = ['\u001b[?7l', '\u001b[?7h'];
const [eraseToEndOfLine, eraseBelow] = ['\u001b[K', '\u001b[J'];

/**
 * Opens the area, which is empty. The cursor waits, hidden, at the beginning of the line below it, so that what a key
 * press leaves there is erased with the next frame. It comes back however the process ends, and while it is suspended.
 */
export function openLiveArea(output: ScreenOutput): LiveArea {
  let drawn: readonly string[] = [];
  let isHidden = false;
  const toTop = () => {
    // Lines that were drawn in a wider terminal take more rows now.
    const rows = drawn.map((line) =>
      Math.max(1, Math.ceil(displayWidth(stripVTControlCharacters(line)) / Math.max(output.columns, 1))),
    );
    const up = rows.reduce((sum, each) => sum + each, 0);
    return up > 0 ? `\r\u001b[${up}A` : '\r';
  };
  const linesOf = (lines: readonly string[]) =>
    `${stopWrapping}${lines.map((line) => `${line}${eraseToEndOfLine}\n`).join('')}${eraseBelow}${wrapAgain}`;
  const give = () => {
    if (!isHidden) return;
    output.write(`${toTop()}${eraseBelow}${showCursor}`);
    drawn = [];
    isHidden = false;
  };
  const suspend = () => {
    give();
    process.kill(process.pid, 'SIGSTOP');
  };
  process.on('exit', give);
  process.on('SIGTSTP', suspend);
  return {
    draw(lines) {
      output.write(`${isHidden ? '' : hideCursor}${toTop()}${linesOf(lines)}`);
      isHidden = true;
      drawn = lines;
    },
    above(text) {
      if (isHidden) output.write(`${toTop()}${eraseBelow}${text}${linesOf(drawn)}`);
      else output.write(text);
    },
    clear() {
      if (isHidden) output.write(`${toTop()}${eraseBelow}`);
      drawn = [];
    },
    close() {
      give();
      process.off('exit', give);
      process.off('SIGTSTP', suspend);
    },
  };
}
