import { type MatrixCell, type MatrixRow, matrixOf, neverCalled, neverSent } from './client-matrix.ts';
import { parameterList } from './client-text.ts';
import { type ClientReport, clientAspects, type Report } from './model.ts';
import { type Paint, type Style, wrapped } from './terminal-text.ts';
import { counted, type Standing } from './text.ts';

const headings = ['calls', 'request', 'answer', 'freedoms', 'faults'] as const;

/** What the client speaks: the operations under test that it called, those it never called, supporting ones below. */
export function clientMatrix(
  client: ClientReport,
  { requirements }: Pick<Report, 'requirements'>,
  columns: number,
  paint: Paint,
): string[] {
  const matrix = matrixOf(client, requirements);
  const { underTest } = matrix.neverCalled;
  const [called, supporting] = [matrix.called.map(lineOf), matrix.supporting.map(lineOf)];
  const names = ['operation', ...[...called, ...supporting].map(({ name }) => name), ...underTest];
  const first = Math.max(...names.map((name) => name.length));
  const widths = headings.map((heading, at) =>
    Math.max(heading.length, ...[...called, ...supporting].map(({ cells }) => cells[at]?.text.length ?? 0)),
  );
  const gap = first + widths.reduce((sum, width) => sum + width + 2, 0) <= columns ? 2 : 1;
  const inColumns = (name: string, cells: readonly Cell[]) => {
    const texts = cells.map(({ text, style }, at) => {
      const padded = text.padStart((widths[at] ?? 0) + gap);
      return style ? paint(style, padded) : padded;
    });
    return `${name.padEnd(first)}${texts.join('')}`;
  };
  const grey = (name: string) => paint('grey', name);
  const head = headings.map((heading, at) => heading.padStart((widths[at] ?? 0) + gap)).join('');
  return [
    grey(`${'operation'.padEnd(first)}${head}`),
    ...called.map(({ name, cells }) => inColumns(name, cells)),
    ...underTest.map((name) => `${name.padEnd(first)}${paint('yellow', `${' '.repeat(gap)}never called`)}`),
    ...(supporting.length > 0 ? [grey('supporting operations')] : []),
    ...supporting.map(({ name, cells }) => inColumns(name, cells)),
  ];
}

interface Line {
  readonly name: string;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly text: string;
  readonly style: Style | null;
}

function lineOf({ operation, requests, cells }: MatrixRow): Line {
  return {
    name: operation,
    cells: [
      { text: String(requests), style: null },
      ...clientAspects.map((aspect) => cellOf(cells[aspect], aspect === 'freedoms' || aspect === 'faults')),
    ],
  };
}

const words: Readonly<Record<Standing, string>> = {
  pass: 'pass',
  fail: 'fail',
  inconclusive: 'open',
  error: 'error',
  waived: 'fail',
  advisory: 'fail',
  inapplicable: 'n/a',
  untested: '·',
};

const stylesOf: Readonly<Record<Standing, Style | null>> = {
  pass: 'green',
  fail: 'red',
  inconclusive: 'yellow',
  error: 'red',
  waived: 'yellow',
  advisory: 'yellow',
  inapplicable: 'grey',
  untested: 'grey',
};

/** One word, or how many passed with the word where not all did that count. */
function cellOf({ standing, passed, of }: MatrixCell, isCounted: boolean): Cell {
  const word = words[standing];
  const style = stylesOf[standing];
  if (of === 0 || !isCounted) return { text: word, style };
  const isPlain = standing === 'pass' || standing === 'untested';
  return { text: isPlain ? `${passed}/${of}` : `${passed}/${of} ${word}`, style };
}

/** More than this are in the reports only. */
const [obstaclesAtMost, hostsAtMost, parametersAtMost] = [5, 10, 6];

/** What kept requests from being seen, and what the client left out: a section each, none where there is nothing. */
export function clientNotes(client: ClientReport, columns: number, paint: Paint): string[][] {
  const lines = (style: Style, text: string) => wrapped(text, columns).map((line) => paint(style, line));
  const { refusedHosts, obstacles } = client;
  const uncalled = neverCalled(client).underTest;
  const underTest = client.operations.filter((each) => each.underTest).length;
  const hosts = refusedHosts.slice(0, hostsAtMost).join(', ');
  const unsent = unsentText(client);
  return [
    obstacles.slice(0, obstaclesAtMost).flatMap((obstacle) => lines('yellow', obstacle)),
    refusedHosts.length === 0
      ? []
      : [
          ...lines('yellow', `${counted(refusedHosts.length, 'other host')} asked for, and refused:`),
          ...wrapped(`${hosts}${more(refusedHosts.length - hostsAtMost)}`, columns - 5).map((line) => `     ${line}`),
        ],
    uncalled.length === 0
      ? []
      : lines(
          'yellow',
          `${uncalled.length} of ${counted(underTest, 'operation')} under test never called: ${uncalled.join(', ')}`,
        ),
    unsent === '' ? [] : lines('grey', `Never sent: ${unsent}`),
  ];
}

function unsentText(client: ClientReport): string {
  const { everywhere, byOperation } = neverSent(client);
  return [
    ...(everywhere.length > 0 ? [`${parameterList(everywhere)} of every operation`] : []),
    ...byOperation.map(({ operation, parameters }) => {
      const rest = more(parameters.length - parametersAtMost);
      return `${operation} ${parameterList(parameters.slice(0, parametersAtMost))}${rest}`;
    }),
  ].join('; ');
}

function more(count: number): string {
  return count > 0 ? ` and ${count} more` : '';
}
