import { cutToWidth, displayWidth, padToWidth } from '../display-width.ts';
import { standings } from '../html/standing-words.ts';
import type { TerminalOptions } from '../terminal.ts';
import { cutLine, type Paint, painter, type Style, wrapped } from '../terminal-text.ts';
import type { ApiComparison, ComparedRequirement, ComparedTarget, Comparison, LeftOpen } from './model.ts';
import { type CellStanding, cellStanding, cellWords, evidenceWords, few, shapes } from './words.ts';

/** More rows, or points, than this are in the files only. */
const rowsAtMost = 15;
const pointsAtMost = 5;

/** The comparison on a screen: columns are letters, since names do not fit. */
export function renderTerminal({ apis, alone }: Comparison, { width, colour }: TerminalOptions): string {
  const paint = painter(colour);
  const columns = Math.max(60, Math.min(width, 120));
  const screens = apis.map((api) =>
    [
      targets(api, columns, paint),
      conditions(api, columns, paint),
      rows(api, columns, paint),
      points(api, columns, paint),
      head(api, columns, paint),
    ]
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
  const rest = alone.flatMap(({ name, file }) => wrapped(`Nothing to compare with: ${name} (${file}).`, columns));
  return `${[...screens, ...rest].join('\n\n')}\n`;
}

function head({ sentence, remarks, counts }: ApiComparison, columns: number, paint: Paint): string[] {
  const style: Style = counts.split > 0 ? 'yellow' : 'bold';
  return [
    ...wrapped(sentence, columns).map((line) => paint(style, line)),
    ...wrapped(remarks.join(' '), columns).map((line) => paint('grey', line)),
  ];
}

/** A, B, C …, AA, AB … */
function letters(place: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (place % 26));
  return place < 26 ? last : `${letters(Math.floor(place / 26) - 1)}${last}`;
}

function targets({ targets: all }: ApiComparison, columns: number, paint: Paint): string[] {
  const used = standings.filter((each) => each === 'pass' || all.some(({ counts }) => counts[each] > 0));
  const cell = (text: string | number, each: CellStanding) => String(text).padStart(headings[each].length + 2);
  const room = columns - used.reduce((sum, each) => sum + headings[each].length + 2, 0) - 4;
  const width = Math.min(room, Math.max('target'.length, ...all.map(({ name }) => displayWidth(name))));
  const line = ({ name, counts }: ComparedTarget, place: number) => {
    const numbers = used.map((each) => {
      const text = cell(counts[each] || '·', each);
      return counts[each] === 0 ? paint('grey', text) : paint(styles[each], text);
    });
    return `${paint('bold', letters(place).padEnd(3))} ${padToWidth(cutLine(name, width), width)}${numbers.join('')}`;
  };
  return [
    paint('grey', `    ${padToWidth('target', width)}${used.map((each) => cell(headings[each], each)).join('')}`),
    ...all.map(line),
  ];
}

const headings: Readonly<Record<CellStanding, string>> = {
  ...cellWords,
  waived: 'waived',
  inconclusive: 'open',
  inapplicable: 'n/a',
};

const styles: Readonly<Record<CellStanding, Style>> = {
  pass: 'green',
  fail: 'red',
  error: 'red',
  waived: 'yellow',
  advisory: 'yellow',
  inconclusive: 'yellow',
  inapplicable: 'grey',
  untested: 'grey',
  unknown: 'grey',
};

function conditions({ conditions: all, targets: names }: ApiComparison, columns: number, paint: Paint): string[] {
  const letterOf = new Map(names.map(({ name }, place) => [name, letters(place)]));
  return all.flatMap(({ what, values }) => {
    const own = values.map(
      ({ value, targets: having }) => `${value} (${having.map((name) => letterOf.get(name)).join(' ')})`,
    );
    return wrapped(`Not tested alike: ${what}: ${own.join('; ')}`, columns).map((line) => paint('yellow', line));
  });
}

/** Those that differ; where none does, those that were not judged on all. */
function rows({ classes, targets: all }: ApiComparison, columns: number, paint: Paint): string[] {
  const requirements = classes.flatMap((each) => each.requirements);
  const shown = requirements.filter(({ agreement }) => agreement === 'split');
  if (shown.length === 0) return [];
  const cells = all.map((_, place) => letters(place).padStart(3)).join('');
  const width = Math.min(columns - displayWidth(cells), Math.max(...shown.map(({ id }) => displayWidth(id))));
  const line = ({ id, cells: own }: ComparedRequirement) =>
    `${padToWidth(cutToWidth(id, width), width)}${own
      .map((cell) => paint(styles[cellStanding(cell)], shapes[cellStanding(cell)].padStart(3)))
      .join('')}`;
  const used = new Set(shown.flatMap(({ cells: own }) => own.map(cellStanding)));
  const key = [...used].map((each) => `${shapes[each]} ${cellWords[each]}`).join('  ');
  const more = shown.length - rowsAtMost;
  return [
    paint('grey', `${padToWidth('where they differ', width)}${cells}`),
    ...shown.slice(0, rowsAtMost).map(line),
    ...(more > 0 ? [paint('grey', `and ${more} more in the files`)] : []),
    paint('grey', key),
  ];
}

function points({ leftOpen, targets: all }: ApiComparison, columns: number, paint: Paint): string[] {
  if (leftOpen.length === 0) return [];
  const letterOf = new Map(all.map(({ name }, place) => [name, letters(place)]));
  const line = ({ about, evidence, answers }: LeftOpen) => {
    const own = answers.map(
      ({ says, targets: names }) => `${says} (${names.map((name) => letterOf.get(name)).join(' ')})`,
    );
    return [
      cutLine(few(about, 2), columns),
      ...wrapped(own.join('; '), columns - 5).map((each) => `     ${each}`),
      paint('grey', `     ${evidenceWords[evidence]}`),
    ];
  };
  const more = leftOpen.length - pointsAtMost;
  return [
    paint('bold', 'They differ in what the documentation leaves open:'),
    ...leftOpen.slice(0, pointsAtMost).flatMap(line),
    ...(more > 0 ? [paint('grey', `and ${more} more in the files`)] : []),
  ];
}
