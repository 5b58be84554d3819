import type { Report, RequirementResult } from '../model.ts';
import { oneLine } from '../one-line.ts';
import { redRows } from '../red-rows.ts';
import { counted, printable, standing } from '../text.ts';
import { troublesOf } from '../troubles.ts';

/** GitHub drops whatever is beyond, of each level, in one step. */
const mostOfLevel = 10;
const longestMessage = 2_000;
const longestTitle = 200;

interface Annotation {
  readonly title: string;
  readonly message: string;
}

/**
 * Workflow commands that GitHub shows as annotations of the run: what makes it red as errors, what failed or is open and
 * does not count as warnings, worst first; where there are more than GitHub takes, the last says how many. A green run
 * has one notice, which says what was seen.
 */
export function renderAnnotations(report: Report): string {
  const isGreen = report.exitCode === 0;
  const red = redRows(report);
  const whole = { title: 'Cardproof', message: report.sentence };
  const troubles = troublesOf(report, red.length > 0).filter(({ kind }) => kind !== 'run');
  const errors = [
    ...(isGreen ? [] : [whole]),
    ...troubles.map(({ kind, name, message }) => ({ title: `${kind}: ${name}`, message })),
    ...red.map((row) => annotation(row, report)),
  ];
  const warnings = [
    ...open(report, true),
    ...report.requirements.filter((row) => standing(row) === 'waived'),
    ...report.requirements.filter((row) => standing(row) === 'advisory'),
    ...open(report, false),
  ].map((row) => annotation(row, report));
  return [
    ...(isGreen ? [command('notice', whole)] : []),
    ...bounded(errors).map((each) => command('error', each)),
    ...bounded(warnings).map((each) => command('warning', each)),
  ].join('');
}

function open({ requirements }: Report, weighs: boolean): RequirementResult[] {
  return requirements.filter((row) => row.weighs === weighs && row.verdict === 'inconclusive');
}

function annotation(row: RequirementResult, { targets }: Report): Annotation {
  const checks = row.checks.filter(({ verdict }) => verdict === row.verdict);
  const [first] = checks;
  const where = targets.length > 1 ? ` on ${row.target}` : '';
  const others = checks.length > 1 ? ` (and ${counted(checks.length - 1, 'other check')})` : '';
  const waiver = row.waiver ? `Waived until ${row.waiver.expires}: ${row.waiver.reason} (${row.waiver.owner}). ` : '';
  const reason = first ? ` ${first.title}: ${oneLine(first.reason ?? '', 800)}${others}` : '';
  return {
    title: `${standing(row)}: ${row.id}${where} (${row.keyword})`,
    message: `${waiver}${row.says}${reason}\nSource: ${row.source}`,
  };
}

function bounded(all: readonly Annotation[]): readonly Annotation[] {
  if (all.length <= mostOfLevel) return all;
  const shown = all.slice(0, mostOfLevel - 1);
  const message = `and ${all.length - shown.length} more; the summary and the reports have them all`;
  return [...shown, { title: 'Cardproof', message }];
}

function command(level: 'error' | 'warning' | 'notice', { title, message }: Annotation): string {
  const cut = printable(message.slice(0, longestMessage));
  return `::${level} title=${property(oneLine(title, longestTitle))}::${data(cut)}\n`;
}

/** @see https://github.com/actions/toolkit, `packages/core/src/command.ts` */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
