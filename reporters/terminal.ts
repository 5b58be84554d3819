import { basename, dirname, extname } from 'node:path';
import { displayWidth } from './display-width.ts';
import type { Report } from './model.ts';
import { clientMatrix, clientNotes } from './terminal-client.ts';
import { failures } from './terminal-failures.ts';
import { fitted, type Section } from './terminal-fit.ts';
import { advisories, leftovers, logs, open, staleWaivers, suiteErrors, untested, waived } from './terminal-notes.ts';
import { classTable } from './terminal-table.ts';
import { cutLine, type Paint, painter, type Style, wrapped } from './terminal-text.ts';
import { counted, shardText } from './text.ts';

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /**
   * - `quiet`: the outcome in one sentence, and where the reports are.
   * - `screen`, the default: what fits 24 lines of a terminal, with one left for the shell.
   * - `verbose`: everything that failed or is open, in full.
   */
  readonly detail?: 'quiet' | 'screen' | 'verbose';
  /** Paths of the reports that were written; empty, or left out, where none were. */
  readonly reports?: readonly string[];
}

/** Lines of the last screen; with the shell's next line they are the 24 that every terminal has. */
const height = 23;

/** The last screen of a run: counts by class, what failed and how to run it again, what nobody tested, the outcome. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const { width, colour, detail = 'screen', reports = [] } = options;
  const paint = painter(colour);
  const columns = Math.max(60, Math.min(width, 120));
  const tail = [...reportsLine(reports, columns, paint), ...outcome(report, columns, paint, detail)];
  if (detail === 'quiet') return `${tail.join('\n')}\n`;
  const room = detail === 'verbose' ? Number.POSITIVE_INFINITY : height - tail.length - 1;
  const blocks = blocksOf(report, columns, paint, mainOf(reports) ?? 'the HTML report', room);
  const important = [blocks.failures, blocks.table, ...blocks.notes].flat();
  const order = [blocks.table, blocks.failures, blocks.notes];
  return `${[...fitted(order, important, room), '', ...tail].join('\n')}\n`;
}

interface Blocks {
  readonly table: readonly Section[];
  readonly failures: readonly Section[];
  readonly notes: readonly Section[];
}

function blocksOf(report: Report, columns: number, paint: Paint, where: string, room: number): Blocks {
  const notes = { report, columns, paint, where };
  const { client } = report;
  return {
    table: [client ? clientMatrix(client, report, columns, paint) : classTable(report, columns, paint)],
    failures: [suiteErrors(notes), failures(report, columns, paint, where, room)],
    notes: [
      staleWaivers(notes),
      open(notes),
      leftovers(notes),
      waived(notes),
      advisories(notes),
      ...(client ? clientNotes(client, columns, paint) : []),
      untested(notes),
      logs(notes),
    ],
  };
}

/** Lines of the sentence, which names every target; a longer one is cut, and stands whole in the reports. */
const sentenceAtMost = 4;

function outcome(report: Report, columns: number, paint: Paint, detail: TerminalOptions['detail']): string[] {
  const { sentence, counts, timing, selection, strict, exitCode } = report;
  const lines = wrapped(sentence, columns);
  const shown =
    lines.length > sentenceAtMost && detail !== 'verbose'
      ? [...lines.slice(0, sentenceAtMost - 1), cutLine(lines.slice(sentenceAtMost - 1).join(' '), columns)]
      : lines;
  const painted = shown.map((line) => paint(styles[report.outcome], line));
  if (detail === 'quiet') return painted;
  const checks = Object.values(counts.checks).reduce((sum, count) => sum + count, 0);
  const how = [shardText(selection), strict ? 'strict' : ''].filter(Boolean).map((each) => `, ${each}`);
  const seconds = (timing.totalMs / 1000).toFixed(1);
  const effort = `${counted(checks, 'check')}, ${counted(timing.requests, 'request')}, ${seconds} s${how.join('')}`;
  return [...painted, paint('grey', `${effort}; exit code ${exitCode}`)];
}

const styles: Readonly<Record<Report['outcome'], Style>> = {
  conforms: 'green',
  'shard passed': 'green',
  'does not conform': 'red',
  'stale waivers': 'red',
  incomplete: 'yellow',
  'suite error': 'red',
};

/** Where the reports are: the path of the one for people, and the names of those beside it. */
function reportsLine(paths: readonly string[], columns: number, paint: Paint): string[] {
  const main = mainOf(paths);
  if (main === null) return [];
  const others = paths.filter((path) => path !== main);
  const named = `Reports: ${[main, ...others.map((path) => besides(path, main))].join(', ')}`;
  const line =
    displayWidth(named) <= columns ? named : `Reports: ${main} and ${counted(others.length, 'other')} beside it`;
  return [paint('grey', cutLine(line, columns))];
}

/** The name of what is in the same folder; the path of anything else. */
function besides(path: string, main: string): string {
  return dirname(path) === dirname(main) ? basename(path) : path;
}

/** The report for people, or the first. */
function mainOf(paths: readonly string[]): string | null {
  return paths.find((path) => extname(path) === '.html') ?? paths[0] ?? null;
}
