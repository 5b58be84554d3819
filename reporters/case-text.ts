import type { Case } from './cases.ts';
import { repeatCommand } from './client-text.ts';
import { curlLine } from './curl.ts';
import type { Exchange, Report } from './model.ts';
import { beginning } from './text.ts';

/** Everything that explains a case which is not green, line by line, as far as there is room. */
export function caseText({ row, check }: Case, report: Report, longest: number): string {
  const shown = check && shownExchange(check);
  const repeat = repeatCommand(report, row);
  const lines = [
    `${row.keyword} (${row.basis}): ${row.says}`,
    `Source: ${row.source}`,
    check?.expected ? `Expected: ${check.expected}` : '',
    check?.observed ? `Observed: ${check.observed}` : '',
    row.matters === null ? '' : `Why it matters: ${row.matters}`,
    repeat ? `Repeat: ${repeat.join(' ')}` : '',
    shown && check ? `Exchange ${shown.index} of ${check.exchanges.length}: ${curlLine(shown)}` : '',
    shown ? answerText(shown) : '',
  ];
  return beginning(lines.filter(Boolean).join('\n'), longest);
}

/** The exchange that shows why a check is not green; undefined where no single one does. */
export function shownExchange(check: {
  readonly exchange: number | null;
  readonly exchanges: readonly Exchange[];
}): Exchange | undefined {
  return check.exchanges.find(({ index }) => index === check.exchange);
}

/** What came back, or why nothing did. */
export function answerText({ response, failure }: Pick<Exchange, 'response' | 'failure'>): string {
  if (response) return `Answer: ${response.status} ${response.body}`;
  return failure === null ? '' : `No answer: ${failure}`;
}

/** Longest text of one case; CI servers choke on more. Characters. */
const longestText = 16_000;

/** How long the text of each case may be so that all of them together stay below a total; characters. */
export function roomFor(texts: number, total: number): number {
  return Math.min(longestText, Math.max(120, Math.floor(total / Math.max(1, texts))));
}
