import { cutToWidth, padToWidth } from '../../reporters/display-width.ts';
import type { Paint } from '../../reporters/terminal-text.ts';
import { counted } from '../../reporters/text.ts';
import { elapsedText, leftText, timeLeft } from './durations.ts';
import type { Count, Standings } from './tally.ts';

/** The room that a frame may take. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
}

/** Classes shown at once; lines in all, at most. */
const classesAtMost = 8;

/** The widest frame, its bars at most and at least. */
const [widest, longestBar, shortestBar] = [110, 30, 8];

/**
 * What a terminal shows while the run goes on: a bar for each class under way and for all, the time, and what it waits
 * for. One line where the terminal has few rows, or is narrow.
 */
export function frameOf(standings: Standings, { columns, rows }: Room, paint: Paint): string[] {
  const width = Math.min(columns - 1, widest);
  if (rows < 8 || columns < 50) return [cutToWidth(`${countsText(standings.all)}; ${timeText(standings)}`, width)];
  const underWay = standings.classes.filter(({ done, total, running }) => done < total && done + running > 0);
  const shown = [
    ...underWay.slice(0, Math.min(classesAtMost, rows - 5)),
    {
      ...standings.all,
      name: `all ${standings.classes.length > 1 ? `${standings.classes.length} classes` : 'checks'}`,
    },
  ];
  const times = `${timeText(standings)}${waitingText(standings)}`;
  return [...bars(shown, standings.classes, width, paint), paint('grey', cutToWidth(times, width))];
}

/** The same in one line, for what keeps every line. */
export function progressLine(standings: Standings): string {
  return `${countsText(standings.all)}; ${timeText(standings)}${waitingText(standings)}`;
}

/** A check that is under way for less than this needs no mention of it; milliseconds. */
const soon = 3_000;

/** The requirement whose check has been under way for the longest time. */
function waitingText({ oldest }: Standings): string {
  if (!oldest) return '';
  const since = oldest.runningMs < soon ? '' : ` for ${elapsedText(oldest.runningMs)}`;
  const others = oldest.others > 0 ? ` and ${counted(oldest.others, 'other')}` : '';
  return `; now ${oldest.requirement}${since}${others}`;
}

function countsText({ done, total, failed, open }: Count): string {
  return [`${done} of ${counted(total, 'check')}`, ...trouble({ failed, open })].join(', ');
}

function trouble({ failed, open }: Pick<Count, 'failed' | 'open'>): string[] {
  return [...(failed > 0 ? [`${failed} failed`] : []), ...(open > 0 ? [`${open} open`] : [])];
}

function timeText({ targets, elapsedMs }: Standings): string {
  if (elapsedMs === null) return 'starting';
  const left = timeLeft(targets, elapsedMs);
  return left === null ? elapsedText(elapsedMs) : `${elapsedText(elapsedMs)}, ${leftText(left)}`;
}

/** What went wrong takes so many columns, mostly. */
const troubleWidth = '99 failed, 9 open'.length;

/** Bars stay where they are, whatever classes are under way and whatever fails. */
function bars(counts: readonly Count[], classes: readonly Count[], width: number, paint: Paint): string[] {
  const fractions = counts.map(({ done, total }) => `${done}/${total}`);
  const fractionWidth = longest(fractions);
  const nameWidth = Math.min(longest([...classes, ...counts].map(({ name }) => name)), Math.floor(width / 2));
  const room = width - nameWidth - fractionWidth - 3 * 2;
  const barWidth = Math.min(longestBar, Math.max(room - troubleWidth, shortestBar));
  return counts.map((count, at) => {
    const name = padToWidth(cutToWidth(count.name, nameWidth), nameWidth);
    const line = `${name}  ${bar(count, barWidth, paint)}  ${(fractions[at] ?? '').padStart(fractionWidth)}`;
    const told = cutToWidth(trouble(count).join(', '), Math.max(room - barWidth, 0));
    return told === '' ? line : `${line}  ${paint(count.failed > 0 ? 'red' : 'yellow', told)}`;
  });
}

function bar({ done, total, failed, open }: Count, width: number, paint: Paint): string {
  // Full only where nothing is missing.
  const filled = total === 0 ? 0 : Math.floor((width * done) / total);
  const style = failed > 0 ? 'red' : open > 0 ? 'yellow' : 'green';
  return paint(style, '━'.repeat(filled)) + paint('grey', '─'.repeat(width - filled));
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}
