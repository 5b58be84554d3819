import { isSafety } from '../harness/claims.ts';
import { bases, keywords } from '../spec/requirement.ts';
import { repeatCommand } from './client-text.ts';
import { displayWidth } from './display-width.ts';
import type { Report, RequirementResult } from './model.ts';
import { type Section, sectionOf } from './terminal-fit.ts';
import { cutLine, firstLine, type Paint, shellLines, wrapped } from './terminal-text.ts';
import { counted, isRed } from './text.ts';

/** A command of more lines takes too much room from other failures. */
const commandAtMost = 3;

/**
 * What makes the run red, the worst first.
 * @param where the report that has all of them
 * @param room lines that the whole screen has
 */
export function failures(report: Report, columns: number, paint: Paint, where: string, room: number): Section {
  const failed = worstFirst(report.requirements.filter(isRed));
  // Each takes a line at least: the others would be worked out in vain.
  const shown = failed.slice(0, room);
  const view = { report, columns, paint, shared: idsOnSeveralTargets(report.requirements) };
  const forms = [
    shown.map((row) => [...titled(row, view), ...reasons(row, view), ...command(row, view, Number.POSITIVE_INFINITY)]),
    shown.map((row, index) => [
      ...titled(row, view, 1),
      ...reasons(row, view, 1),
      ...(index === 0 ? command(row, view) : []),
    ]),
    shown.map((row, index) => [title(row, view), ...reasons(row, view, 1), ...(index === 0 ? command(row, view) : [])]),
  ];
  const all = `${counted(failed.length, 'requirement')} failed: ${where} has ${failed.length === 1 ? 'it' : 'them'}`;
  return sectionOf(forms, {
    least: 3,
    good: 9,
    more: (missing, of) => {
      if (missing === of) return paint('red', cutLine(all, columns));
      return paint('grey', cutLine(`and ${missing + failed.length - of} more in ${where}`, columns));
    },
  });
}

interface View {
  readonly report: Report;
  readonly columns: number;
  readonly paint: Paint;
  /** Ids that do not say alone which target is meant. */
  readonly shared: ReadonlySet<string>;
}

function idsOnSeveralTargets(rows: readonly RequirementResult[]): ReadonlySet<string> {
  const groups = Map.groupBy(rows, ({ id }) => id);
  return new Set([...groups].flatMap(([id, own]) => (own.length > 1 ? [id] : [])));
}

/** Our own errors, since they hide verdicts; what gives away secrets; then by keyword and basis, in listed order. */
function worstFirst(rows: readonly RequirementResult[]): RequirementResult[] {
  const rank = (row: RequirementResult) =>
    (row.verdict === 'error' ? 0 : 1_000) +
    (isSafety(row) ? 0 : 100) +
    10 * keywords.indexOf(row.keyword) +
    bases.indexOf(row.basis);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

function title(row: RequirementResult, { shared, columns, paint }: View): string {
  const { verdict, id, target, keyword, basis } = row;
  const on = shared.has(id) ? ` on ${target}` : '';
  const start = `${verdict} ${id}${on}`;
  const end =
    [`  ${keyword}, ${basis}`, `  ${keyword}`, ''].find((each) => displayWidth(start + each) <= columns) ?? '';
  const name = cutLine(`${id}${on}`, columns - verdict.length - 1);
  return `${paint('red', verdict)} ${paint('bold', name)}${paint('grey', end)}`;
}

/** With what the requirement says, in so many lines. */
function titled(row: RequirementResult, view: View, atMost = Number.POSITIVE_INFINITY): string[] {
  return [title(row, view), ...indented(row.says, view, atMost)];
}

function reasons(row: RequirementResult, view: View, atMost = Number.POSITIVE_INFINITY): string[] {
  const checks = row.checks.filter(({ verdict }) => verdict === row.verdict);
  const [first] = checks;
  if (!first) return [];
  const reason = firstLine(first.reason ?? '');
  if (atMost === 1) return indented(reason, view, 1);
  const exchange = first.exchange ? `; exchange ${first.exchange} of ${first.exchanges.length}` : '';
  const others = checks.length > 1 ? `; and ${counted(checks.length - 1, 'other check')}` : '';
  return indented(`${first.title}: ${reason}${exchange}${others}`, view, atMost);
}

function indented(text: string, { columns }: View, atMost: number): string[] {
  const lines = atMost === 1 ? [cutLine(text, columns - 5)] : wrapped(text, columns - 5);
  return lines.map((line) => `     ${line}`);
}

/** The command that repeats it; none where it does not fit. */
function command(row: RequirementResult, { report, columns, paint }: View, atMost = commandAtMost): string[] {
  const lines = shellLines(repeatCommand(report, row) ?? [], columns - 5);
  const fits = lines.length <= atMost && lines.every((line) => displayWidth(line) <= columns - 5);
  return fits ? lines.map((line) => paint('grey', `     ${line}`)) : [];
}
