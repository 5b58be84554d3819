import { repeatCommand } from './client-text.ts';
import type { ClassCoverage, Report, RequirementResult } from './model.ts';
import { clientMatrix, clientNotes } from './terminal-client.ts';
import { firstLine, type Paint, painter, type Style, shellLines, wrapped } from './terminal-text.ts';
import { counted, isRed, shardText, standing, subjectOf } from './text.ts';

export interface TerminalOptions {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** The last screen of a run: the outcome, counts by class, what failed and how to run it again. */
export function renderTerminal(report: Report, { width, colour }: TerminalOptions): string {
  const paint = painter(colour);
  const columns = Math.max(60, Math.min(width, 120));
  const sections = [
    ...(report.client ? [clientMatrix(report.client, report, columns, paint)] : [table(report.coverage, paint)]),
    failures(report, columns, paint),
    open(report, columns, paint),
    advisories(report, columns, paint),
    waived(report, columns, paint),
    staleWaivers(report, columns, paint),
    logs(report, columns, paint),
    leftovers(report, columns, paint),
    ...(report.client ? clientNotes(report.client, columns, paint) : []),
    head(report, columns, paint),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function head(report: Report, columns: number, paint: Paint): string[] {
  const style = styles[report.outcome];
  const checks = Object.values(report.counts.checks).reduce((sum, count) => sum + count, 0);
  const time = `${(report.timing.totalMs / 1000).toFixed(1)} s`;
  const how = [shardText(report.selection), report.strict ? 'strict' : ''].filter(Boolean).map((each) => `, ${each}`);
  return [
    ...wrapped(report.sentence, columns).map((line) => paint(style, line)),
    paint(
      'grey',
      `${counted(checks, 'check')}, ${counted(report.timing.requests, 'request')}, ${time}${how.join('')}; exit code ${report.exitCode}`,
    ),
  ];
}

const styles: Readonly<Record<Report['outcome'], Style>> = {
  conforms: 'green',
  'shard passed': 'green',
  'does not conform': 'red',
  'stale waivers': 'red',
  incomplete: 'yellow',
  'suite error': 'red',
};

const shown = ['pass', 'fail', 'inconclusive', 'error', 'inapplicable', 'untested'] as const;
const headings = {
  pass: 'pass',
  fail: 'fail',
  inconclusive: 'open',
  error: 'error',
  inapplicable: 'n/a',
  untested: 'untested',
} as const;

/** Requirements by class and verdict; a verdict that nowhere occurs has no column. */
function table(coverage: readonly ClassCoverage[], paint: Paint): string[] {
  const used = shown.filter(
    (verdict) => verdict === 'pass' || coverage.some(({ requirements }) => requirements[verdict] > 0),
  );
  const width = Math.max(...coverage.map(({ id }) => id.length));
  const cell = (text: string) => text.padStart(9);
  const rows = coverage.map(({ id, requirements }) => {
    const cells = used.map((verdict) => {
      const text = cell(requirements[verdict] === 0 ? '·' : String(requirements[verdict]));
      if (requirements[verdict] === 0) return paint('grey', text);
      if (verdict === 'fail' || verdict === 'error') return paint('red', text);
      return verdict === 'inconclusive' ? paint('yellow', text) : text;
    });
    return `${id.padEnd(width)}${cells.join('')}`;
  });
  return [
    paint('grey', `${'requirements'.padEnd(width)}${used.map((verdict) => cell(headings[verdict])).join('')}`),
    ...rows,
  ];
}

/** More failures than this are in the reports only. */
const failuresAtMost = 20;

function failures(report: Report, columns: number, paint: Paint): string[] {
  const failed = report.requirements.filter(isRed);
  const lines = failed.slice(0, failuresAtMost).flatMap((row) => failure(report, row, columns, paint));
  return failed.length > failuresAtMost
    ? [...lines, paint('grey', `and ${failed.length - failuresAtMost} more in the reports`)]
    : lines;
}

function failure(report: Report, row: RequirementResult, columns: number, paint: Paint): string[] {
  const checks = row.checks.filter(({ verdict }) => verdict === row.verdict);
  const [first] = checks;
  const exchange = first?.exchange ? `; exchange ${first.exchange} of ${first.exchanges.length}` : '';
  return [
    `${paint('red', row.verdict)} ${paint('bold', row.id)} ${row.keyword}, ${row.basis}`,
    ...wrapped(row.says, columns - 5).map((line) => `     ${line}`),
    ...(first
      ? wrapped(`${first.title}: ${firstLine(first.reason ?? '')}${exchange}`, columns - 5).map(
          (line) => `     ${line}`,
        )
      : []),
    ...(checks.length > 1 ? [paint('grey', `     and ${counted(checks.length - 1, 'other check')}`)] : []),
    ...shellLines(repeatCommand(report, row) ?? [], columns - 5).map((line) => paint('grey', `     ${line}`)),
  ];
}

/** What could not be observed, by reason: one broken prerequisite leaves many requirements open. */
function open(report: Report, columns: number, paint: Paint): string[] {
  const rows = report.requirements.filter((row) => row.weighs && row.verdict === 'inconclusive');
  const byReason = Map.groupBy(rows, (row) =>
    firstLine(row.checks.find(({ verdict }) => verdict === 'inconclusive')?.reason ?? ''),
  );
  const groups = [...byReason].sort(([, a], [, b]) => b.length - a.length);
  return groups.slice(0, 8).flatMap(([reason, group]) => {
    const ids = group.slice(0, 3).map(({ id }) => id);
    const more = group.length > 3 ? ` and ${group.length - 3} more` : '';
    return [
      ...wrapped(`${counted(group.length, 'requirement')} open: ${reason}`, columns).map((line) =>
        paint('yellow', line),
      ),
      ...wrapped(`${ids.join(', ')}${more}`, columns - 5).map((line) => `     ${line}`),
    ];
  });
}

function advisories(report: Report, columns: number, paint: Paint): string[] {
  const rows = report.requirements.filter(
    (row) => standing(row) === 'advisory' || (!row.weighs && row.verdict === 'inconclusive'),
  );
  if (rows.length === 0) return [];
  const ids = rows.slice(0, 10).map(({ id }) => id);
  const more = rows.length > 10 ? ` and ${rows.length - 10} more` : '';
  return [
    paint(
      'yellow',
      `${counted(rows.length, 'requirement')} failed or open that ${rows.length === 1 ? 'does' : 'do'} not count:`,
    ),
    ...wrapped(`${ids.join(', ')}${more}`, columns - 5).map((line) => `     ${line}`),
  ];
}

/** Failures that a waiver covers: they still fail, and somebody answers for each until a date. */
function waived(report: Report, columns: number, paint: Paint): string[] {
  const rows = report.requirements.filter(({ waiver }) => waiver !== null);
  if (rows.length === 0) return [];
  return [
    paint('yellow', `${counted(rows.length, 'requirement')} failed and ${rows.length === 1 ? 'is' : 'are'} waived:`),
    ...rows.flatMap(({ id, target, waiver }) =>
      waiver
        ? wrapped(
            `${subjectOf({ requirement: id, target }, report)}: until ${waiver.expires}, ${waiver.reason} (${waiver.owner})`,
            columns - 5,
          ).map((line) => `     ${line}`)
        : [],
    ),
  ];
}

function staleWaivers(report: Report, columns: number, paint: Paint): string[] {
  const stale = report.waivers.filter(({ state }) => state === 'stale');
  return stale.flatMap((waiver) =>
    wrapped(`stale waiver of ${subjectOf(waiver, report)}: ${waiver.why}`, columns).map((line) => paint('red', line)),
  );
}

function logs(report: Report, columns: number, paint: Paint): string[] {
  const logged = report.targets.filter(({ container }) => container?.log);
  return logged.flatMap(({ name, container }) =>
    wrapped(`The log of the container of ${name} (${container?.image}) is in report.html.`, columns).map((line) =>
      paint('grey', line),
    ),
  );
}

function leftovers(report: Report, columns: number, paint: Paint): string[] {
  if (report.leftovers.length === 0) return [];
  const lines = report.leftovers
    .slice(0, 10)
    .flatMap((each) => wrapped(each, columns - 5).map((line) => `     ${line}`));
  return [
    paint('yellow', `${counted(report.leftovers.length, 'thing')} left behind at the target:`),
    ...lines,
    paint('grey', '     cardproof cleanup'),
  ];
}
