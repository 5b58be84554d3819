import { type MatrixCell, type MatrixRow, matrixOf, neverSent } from './client-matrix.ts';
import { rankedRuns } from './client-runs.ts';
import { cellText, parameterList } from './client-text.ts';
import { escaped } from './markdown-text.ts';
import { type ClientReport, clientAspects, type Report } from './model.ts';
import { counted, type Standing } from './text.ts';

const marks: Readonly<Record<Standing, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  error: '💥',
  waived: '🟡',
  advisory: '🟡',
  inapplicable: '',
  untested: '',
};

/** What the client speaks: operations under test first, then supporting ones, then what it never called. */
export function clientMatrix(client: ClientReport, { requirements }: Pick<Report, 'requirements'>): string {
  const { called, supporting, neverCalled } = matrixOf(client, requirements);
  const never = neverCalled.underTest.map((operation) => `| ${operation} | never called | | | | |`);
  const aside = neverCalled.supporting.length > 0 ? ` Never called: ${neverCalled.supporting.join(', ')}.` : '';
  const lines = [
    ...called.map((row) => line(row, row.operation)),
    ...never,
    ...supporting.map((row) => line(row, `_${row.operation}_`)),
  ];
  return `## What the client speaks\n\n| operation | requests | request valid | answer understood | freedoms survived | faults survived |\n|---|--:|:-:|:-:|:-:|:-:|\n${lines.join('\n')}\n\n_Supporting operations_ are not under test.${aside}\n`;
}

function line({ requests, cells }: MatrixRow, name: string): string {
  return `| ${name} | ${requests} | ${clientAspects.map((aspect) => cell(cells[aspect])).join(' | ')} |`;
}

function cell(own: MatrixCell): string {
  return [marks[own.standing], cellText(own)].filter(Boolean).join(' ');
}

/** What kept requests from being seen, and what the client left out. */
export function clientNotes(client: ClientReport): string {
  const { everywhere, byOperation } = neverSent(client);
  const unsent = [
    ...(everywhere.length > 0 ? [`${parameterList(everywhere)} of every operation`] : []),
    ...byOperation.map(({ operation, parameters }) => `${operation} ${parameterList(parameters)}`),
  ];
  const { obstacles, refusedHosts } = client;
  return [
    section('What kept requests from being seen', obstacles),
    section('Other hosts asked for, and refused', refusedHosts),
    section('Documented, and never sent', unsent),
  ]
    .filter(Boolean)
    .join('\n');
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length > 0
    ? `## ${heading} (${lines.length})\n\n${lines.map((each) => `- ${escaped(each)}`).join('\n')}\n`
    : '';
}

/** How many runs there were, and those that went wrong. */
export function clientRuns(client: ClientReport, { requirements }: Pick<Report, 'requirements'>): string {
  const { runs } = client;
  if (runs.length === 0) return '';
  const wrong = rankedRuns(client, requirements).filter(({ wentWrong }) => wentWrong);
  const lines = wrong.map(
    ({ run, standing }) =>
      `- ${marks[standing ?? 'inconclusive']} **${escaped(run.name)}**: ${escaped(run.says)} The client: ${escaped(run.outcome)}`,
  );
  const others = runs.length - wrong.length;
  const rest =
    others > 0
      ? [`- ${counted(others, wrong.length > 0 ? 'other' : 'run')}${others === 1 ? ' has' : ' have'} nothing wrong`]
      : [];
  return `## Runs (${runs.length})\n\n${[...lines, ...rest].join('\n')}\n`;
}
