import type { RequirementResult } from './model.ts';

/** A count with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How a requirement stands in the report, in one word: a failure that does not weigh is an advisory. */
export function standing({
  verdict,
  weighs,
}: Pick<RequirementResult, 'verdict' | 'weighs'>): RequirementResult['verdict'] | 'advisory' {
  return verdict === 'fail' && !weighs ? 'advisory' : verdict;
}

/** Text without the characters that XML and terminals cannot carry: controls but tab and newline, lone surrogates. */
export function printable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
