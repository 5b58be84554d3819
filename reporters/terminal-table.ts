import { cutToWidth, padToWidth } from './display-width.ts';
import type { Report, RequirementResult, RequirementVerdict } from './model.ts';
import type { Section } from './terminal-fit.ts';
import type { Paint } from './terminal-text.ts';
import { isRed } from './text.ts';

const shown = ['pass', 'fail', 'inconclusive', 'error', 'inapplicable', 'untested'] as const;

const headings: Readonly<Record<RequirementVerdict, string>> = {
  pass: 'pass',
  fail: 'fail',
  inconclusive: 'open',
  error: 'error',
  inapplicable: 'n/a',
  untested: 'untested',
};

interface Line {
  readonly name: string;
  readonly rows: readonly RequirementResult[];
}

/**
 * Requirements by class and verdict; a verdict that nowhere occurs has no column. Where there is no room for every
 * class, those with trouble stand alone and the others in one line; without trouble, classes of one resource together.
 */
export function classTable(report: Report, columns: number, paint: Paint): Section {
  const drawn = (lines: readonly Line[]) => table(lines, report, columns, paint);
  return {
    least: 3,
    good: 6,
    lines: (atMost) => {
      const every = linesBy(({ class: of }) => of, report);
      const troubled = every.filter(({ rows }) => badness(rows) > 0);
      const alone = new Set(troubled.flatMap(({ rows }) => rows));
      const folded = [2, 1].map((parts) =>
        linesBy((row) => (alone.has(row) ? row.class : row.class.split('.').slice(0, parts).join('.')), report),
      );
      const fits = (lines: readonly Line[]) => lines.length < atMost;
      const fitting = [every, ...folded].find(fits) ?? [
        ...worstOf(every, Math.min(troubled.length, atMost - 2), report),
      ];
      return fits(fitting) ? drawn(fitting) : [];
    },
  };
}

/** A line for each name that rows have; with that of the target where several targets have the same requirements. */
function linesBy(nameOf: (row: RequirementResult) => string, report: Report): Line[] {
  const withTarget = isShared(report);
  const apis = new Set(report.targets.map(({ api }) => api));
  const groups = Map.groupBy(report.requirements, (row) => {
    const name = nameOf(row);
    if (!withTarget) return name;
    // A target has one API, which need not be told.
    return apis.has(name) ? row.target : `${row.target} ${name}`;
  });
  return [...groups].map(([name, rows]) => {
    const classes = new Set(rows.map((row) => row.class));
    return { name: classes.size > 1 ? `${name} (${classes.size} classes)` : name, rows };
  });
}

function isShared({ targets }: Report): boolean {
  return new Set(targets.map(({ api }) => api)).size < targets.length;
}

/** So many lines with the most trouble, in their order, and the others as one. */
function worstOf(lines: readonly Line[], count: number, report: Report): Line[] {
  const worst = new Set(lines.toSorted((a, b) => badness(b.rows) - badness(a.rows)).slice(0, Math.max(count, 0)));
  const others = lines.filter((line) => !worst.has(line));
  const name = worst.size === 0 ? 'all' : `${others.length} other${isShared(report) ? 's' : ' classes'}`;
  return [...lines.filter((line) => worst.has(line)), { name, rows: others.flatMap(({ rows }) => rows) }];
}

/** What makes the run red weighs most, then what is open, then failures that do not count. */
function badness(rows: readonly RequirementResult[]): number {
  return rows.reduce((sum, row) => {
    if (isRed(row)) return sum + 10_000;
    if (row.verdict === 'inconclusive') return sum + 100;
    return row.verdict === 'fail' || row.verdict === 'error' ? sum + 1 : sum;
  }, 0);
}

function table(lines: readonly Line[], { requirements }: Report, columns: number, paint: Paint): string[] {
  const used = shown.filter((verdict) => verdict === 'pass' || requirements.some((row) => row.verdict === verdict));
  const widths = used.map((verdict) => Math.max(headings[verdict].length, String(requirements.length).length));
  const names = ['requirements', ...lines.map(({ name }) => name)];
  const longest = Math.max(...names.map((name) => name.length));
  const cells = widths.reduce((sum, width) => sum + width, 0);
  const gap = [3, 2].find((each) => longest + cells + each * used.length <= columns) ?? 1;
  const first = Math.min(longest, columns - cells - gap * used.length);
  const cell = (text: string, at: number) => text.padStart((widths[at] ?? 0) + gap);
  const head = used.map((verdict, at) => cell(headings[verdict], at)).join('');
  return [
    paint('grey', `${padToWidth('requirements', first)}${head}`),
    ...lines.map(({ name, rows }) => {
      const texts = used.map((verdict, at) => {
        const count = rows.filter((row) => row.verdict === verdict).length;
        return paintedCell(verdict, count, cell(count === 0 ? '·' : String(count), at), paint);
      });
      return `${padToWidth(cutToWidth(name, first), first)}${texts.join('')}`;
    }),
  ];
}

function paintedCell(verdict: RequirementVerdict, count: number, text: string, paint: Paint): string {
  if (count === 0) return paint('grey', text);
  if (verdict === 'fail' || verdict === 'error') return paint('red', text);
  return verdict === 'inconclusive' ? paint('yellow', text) : text;
}
