import { oneLine } from './one-line.ts';
import { printable } from './text.ts';

/** Text of the subject's in a Markdown line: no HTML, no formatting, no line of its own, nobody notified. */
export function escaped(text: string): string {
  const line = shown(text).replaceAll(/\s+/g, ' ');
  return (
    line
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll(/([\\`*_[\]|~$])/g, '\\$1')
      // A service would turn these into links to people and issues, and tell them.
      .replaceAll(/(?<!\w)([@#])(?=\w)/g, '$1\u200b')
  );
}

/** Text between HTML tags in Markdown, where nothing else is formatted. */
export function htmlText(text: string, longest: number): string {
  return shown(oneLine(text, longest)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text as code on one line, whatever backticks it has. */
export function code(text: string): string {
  const line = shown(text).replaceAll(/\s+/g, ' ').trim();
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A block of code with a fence longer than any in its text. */
export function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${shown(text)}\n${fence}`;
}

/** Text without what turns around the reading of all that follows; right-to-left letters stay as they are. */
function shown(text: string): string {
  return printable(text).replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
