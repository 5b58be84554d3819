import { counted } from '../text.ts';
import type { ApiComparison } from './model.ts';

type Compared = Omit<ApiComparison, 'sentence' | 'remarks'>;

/** On how many requirements one target is right where another is wrong. */
export function comparisonSentence({ title, targets, counts }: Compared, kind: 'servers' | 'clients'): string {
  const all = counts.split + counts.alike + counts['partly judged'] + counts['not judged'];
  const who = `${targets.length} ${title} ${kind}`;
  return counts.split > 0
    ? `${who} differ on ${counts.split} of ${counted(all, 'requirement')}: one passes where another fails.`
    : `${who}: on none of ${counted(all, 'requirement')} does one pass where another fails.`;
}

/** What is not known of all, so that agreement is not taken for more than it is; and what is left open. */
export function comparisonRemarks({ counts, leftOpen }: Compared): string[] {
  const { alike, 'partly judged': partly, 'not judged': nowhere } = counts;
  const parts = [
    `${alike} ${alike === 1 ? 'is' : 'are'} judged alike by all`,
    partly > 0 ? `${partly} could not be judged on every target` : '',
    nowhere > 0 ? `${nowhere} on none` : '',
  ].filter(Boolean);
  const open = `In ${counted(leftOpen.length, 'point')} they differ in what the documentation leaves open.`;
  return [`${capital(listed(parts))}.`, ...(leftOpen.length > 0 ? [open] : [])];
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
