import { type MatrixCell, type MatrixRow, matrixOf, neverCalled, neverSent } from './client-matrix.ts';
import { parameterList } from './client-text.ts';
import { type ClientReport, clientAspects, type Report } from './model.ts';
import { type Section, sectionOf } from './terminal-fit.ts';
import { cutLine, type Paint, type Style, wrapped } from './terminal-text.ts';
import { counted, type Standing } from './text.ts';

const headings = ['calls', 'request', 'answer', 'freedoms', 'faults'] as const;

/**
 * What the client speaks: the operations under test that it called, those it never called, supporting ones below. Where
 * there is little room, those that it never called stand in the notes alone, and supporting ones are left out.
 */
export function clientMatrix(
  client: ClientReport,
  { requirements }: Pick<Report, 'requirements'>,
  columns: number,
  paint: Paint,
): Section {
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
  const title = grey(`${'operation'.padEnd(first)}${head}`);
  const rowsOf = (lines: readonly Line[]) => lines.map(({ name, cells }) => [inColumns(name, cells)]);
  const never = underTest.map((name) => [`${name.padEnd(first)}${paint('yellow', `${' '.repeat(gap)}never called`)}`]);
  const below = supporting.length > 0 ? [[grey('supporting operations')], ...rowsOf(supporting)] : [];
  const forms = [
    [[title], ...rowsOf(called), ...never, ...below],
    [[title], ...rowsOf(called), ...never],
    [[title], ...rowsOf(called)],
  ];
  return sectionOf(forms, {
    least: 3,
    good: 9,
    more: (missing) => grey(`and ${counted(missing, 'other operation')}`),
  });
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

/** More hosts and parameters than this are in the reports only. */
const [hostsAtMost, parametersAtMost] = [10, 6];

/** What kept requests from being seen, and what the client left out: a section each. */
export function clientNotes(client: ClientReport, columns: number, paint: Paint): Section[] {
  const section = (style: Style, text: string, good: number, least = 1) => {
    if (text === '') return sectionOf([], { good });
    const lines = wrapped(text, columns).map((line) => paint(style, line));
    return sectionOf([[lines], [[paint(style, cutLine(text, columns))]]], { least, good });
  };
  const { refusedHosts, obstacles } = client;
  const uncalled = neverCalled(client).underTest;
  const underTest = client.operations.filter((each) => each.underTest).length;
  const hosts = `${refusedHosts.slice(0, hostsAtMost).join(', ')}${more(refusedHosts.length - hostsAtMost)}`;
  const unsent = unsentText(client);
  return [
    section('yellow', obstacles.join(' '), 3),
    section(
      'yellow',
      refusedHosts.length > 0 ? `${counted(refusedHosts.length, 'other host')} asked for, and refused: ${hosts}` : '',
      2,
    ),
    section(
      'yellow',
      uncalled.length > 0
        ? `${uncalled.length} of ${counted(underTest, 'operation')} under test never called: ${uncalled.join(', ')}`
        : '',
      2,
    ),
    section('grey', unsent === '' ? '' : `Never sent: ${unsent}`, 1, 0),
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
