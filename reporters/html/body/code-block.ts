import { escapeHtml } from '../escape-html.ts';
import type { Remark } from './remarks.ts';

/** One line of a message as it is shown. */
export interface CodeLine {
  /** As it came; empty where there is nothing to show but the remarks. */
  readonly text: string;
  /** The same with marks in it, escaped; null without. */
  readonly html: string | null;
  /** Columns. */
  readonly indent: number;
  readonly remarks: readonly Remark[];
  /** True for a line that the message lacks. */
  readonly isGhost: boolean;
  /** What stands for it and its neighbours, by their number, until somebody asks for them; null shows it. */
  readonly folded: ((count: number) => string) | null;
}

/** For whom a message is shown. */
export interface Reader {
  /** The requirement that the message stands under: what is charged to another is told with less noise. */
  readonly requirement: string | null;
  /** Where a requirement stands on the page; null where it does not. */
  readonly linkOf: (requirement: string) => string | null;
  /** Whether the beginning of a long body will do. */
  readonly isBrief: boolean;
}

/** A line without anything to say about it. */
export function plainLine(text: string, indent = 0): CodeLine {
  return { text, html: null, indent, remarks: [], isGhost: false, folded: null };
}

/** A message line by line, remarks below the lines that they are about. */
export function codeBlock(lines: readonly CodeLine[], reader: Reader): string {
  const parts: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    let end = at + 1;
    if (line.remarks.length > 0) parts.push(hit(line, reader));
    else {
      while (lines[end]?.remarks.length === 0 && lines[end]?.folded === line.folded) end++;
      const text = pre(escapeHtml(lines.slice(at, end).map(indented).join('\n')));
      parts.push(line.folded === null ? text : fold(line.folded(end - at), text));
    }
    at = end;
  }
  return `<div class="code">${parts.join('')}</div>`;
}

/** What is hidden until somebody asks. */
export function fold(summary: string, html: string): string {
  return `<details class="fold"><summary>${summary}</summary>${html}</details>`;
}

/** The first line break in the element is none, for those who read HTML. */
function pre(html: string): string {
  return `<pre>${html.startsWith('\n') ? '\n' : ''}${html}</pre>`;
}

function indented({ text, indent }: CodeLine): string {
  return `${' '.repeat(indent)}${text}`;
}

function hit(line: CodeLine, reader: Reader): string {
  const { text, html, indent, remarks, isGhost } = line;
  const isOwn = remarks.some(({ tone, requirement }) => tone === 'claim' || requirement === reader.requirement);
  const tone = remarks.every((each) => each.tone === 'finding') ? ' noticed' : isOwn ? ' own' : '';
  const style = indent > 0 ? ` style="--i:${indent}"` : '';
  // What another requirement misses says enough with its name.
  if (isGhost && tone === '') {
    const charges = remarks.flatMap(({ requirement }) => (requirement === null ? [] : charge(requirement, reader)));
    return `<div class="hit ghost">${pre(`${escapeHtml(indented(line))} ${charges.join(' ')}`)}</div>`;
  }
  const shown = text === '' ? '' : pre(`${' '.repeat(indent)}${html ?? escapeHtml(text)}`);
  const notes = remarks.map((each) => note(each, text === '', reader)).join('');
  return `<div class="hit${tone}${isGhost ? ' ghost' : ''}"${style}>${shown}${notes}</div>`;
}

/** Parts of a message that are shown by where the remark stands. */
const placed = /^(?:status|content type|body|header .*)$/s;

function note(
  { tone, part, pointer, expected, observed, requirement }: Remark,
  isApart: boolean,
  reader: Reader,
): string {
  const names = isApart || !placed.test(part) ? `${part} ${pointer}`.trim() : pointer;
  const place = names === '' ? '' : `<code>${escapeHtml(names)}</code> `;
  const charged = requirement === null ? '' : ` <span>${charge(requirement, reader)}</span>`;
  if (tone === 'finding') return `<p>${place}noticed: ${escapeHtml(expected)}${charged}</p>`;
  return `<p>${place}expected <b>${escapeHtml(expected)}</b>, observed <b>${escapeHtml(observed)}</b>${charged}</p>`;
}

function charge(requirement: string, { linkOf }: Reader): string {
  const anchor = linkOf(requirement);
  const name = escapeHtml(requirement);
  return anchor === null ? name : `<a href="#${escapeHtml(anchor)}">${name}</a>`;
}
