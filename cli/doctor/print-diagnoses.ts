import { styleText } from 'node:util';
import { Help } from 'commander';
import { counted, printable } from '../../reporters/text.ts';
import type { Diagnosis } from './diagnosis.ts';

export interface DiagnosesOptions {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

const states = {
  good: { mark: 'ok', style: 'green' },
  note: { mark: 'note', style: 'cyan' },
  warning: { mark: 'warning', style: 'yellow' },
  problem: { mark: 'problem', style: 'red' },
} as const satisfies Record<Diagnosis['state'], { mark: string; style: string }>;

const markWidth = Math.max(...Object.values(states).map(({ mark }) => mark.length));

/** A title, and below it one line for each diagnosis, with what to do about it under that. */
export function printDiagnoses(
  title: string,
  diagnoses: readonly Diagnosis[],
  { width, colour }: DiagnosesOptions,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const aboutWidth = Math.max(0, ...diagnoses.map(({ about }) => about.length));
  const indent = ' '.repeat(2 + markWidth + 2 + aboutWidth + 2);
  const columns = Math.min(Math.max(width, 80), 120) - indent.length;
  const lines = diagnoses.flatMap((diagnosis) => {
    const { mark, style } = states[diagnosis.state];
    const [first = '', ...others] = wrapped(diagnosis.says, columns);
    const remedy =
      'remedy' in diagnosis && diagnosis.remedy !== undefined ? wrapped(diagnosis.remedy, columns - 2) : [];
    return [
      `  ${paint(style, mark.padEnd(markWidth))}  ${diagnosis.about.padEnd(aboutWidth)}  ${first}`,
      ...others.map((line) => `${indent}${line}`),
      ...remedy.map((line, index) => `${indent}${paint('bold', `${index === 0 ? '→' : ' '} ${line}`)}`),
    ];
  });
  return `${[paint('bold', printable(title)), ...lines].join('\n')}\n`;
}

/** What all of it comes to, in one line. */
export function printConclusion(
  diagnoses: readonly Diagnosis[],
  exitCode: number,
  { colour }: DiagnosesOptions,
): string {
  const count = (state: Diagnosis['state']) => diagnoses.filter((each) => each.state === state).length;
  const problems = counted(count('problem'), 'problem');
  const warnings = count('warning') > 0 ? counted(count('warning'), 'warning') : null;
  const [style, text] =
    exitCode !== 0
      ? (['red', `${problems}${warnings ? ` and ${warnings}` : ''}: see the arrows; exit code ${exitCode}.`] as const)
      : warnings
        ? (['yellow', `A run can start; ${warnings}: see the arrows.`] as const)
        : (['green', 'All well: a run can start, with "cardproof run" and the same options.'] as const);
  return `${colour ? styleText(style, text, { validateStream: false }) : text}\n`;
}

function wrapped(text: string, columns: number): string[] {
  return new Help().boxWrap(printable(text).replaceAll(/\s+/g, ' '), columns).split('\n');
}
