import type { Exchange } from '../../model.ts';
import { counted } from '../../text.ts';
import { escapeHtml } from '../escape-html.ts';
import { bodyLines } from './body-lines.ts';
import { type CodeLine, codeBlock, plainLine, type Reader } from './code-block.ts';
import type { Remark } from './remarks.ts';

type Headers = Exchange['request']['headers'];

/** A request as it went out, with what is said about it at its places. */
export function requestHtml({ request }: Exchange, remarks: readonly Remark[], reader: Reader): string {
  const own = remarks.flatMap((each) => {
    const [, part] = /^request ?(.*)$/s.exec(each.part) ?? [];
    return part === undefined ? [] : [{ ...each, part }];
  });
  return codeBlock(
    messageLines(`${request.method} ${request.url}`, request.headers, request.body ?? '', own, reader),
    reader,
  );
}

/** An answer as it came, with what is said about it at its places. */
export function answerHtml(
  { status, headers, body }: NonNullable<Exchange['response']>,
  remarks: readonly Remark[],
  reader: Reader,
): string {
  const own = remarks.filter(({ part }) => !/^request\b/.test(part));
  return codeBlock(messageLines(`HTTP ${status}`, headers, body, own, reader), reader);
}

function messageLines(
  start: string,
  headers: Headers,
  body: string,
  remarks: readonly Remark[],
  { isBrief }: Reader,
): CodeLine[] {
  const byPlace = Map.groupBy(remarks, ({ part }) =>
    part === 'body' ? 'body' : headerOf(part) === null ? 'start' : 'header',
  );
  const content = bodyLines(body, byPlace.get('body') ?? [], isBrief);
  return [
    startLine(start, byPlace.get('start') ?? []),
    ...headerLines(headers, byPlace.get('header') ?? []),
    ...(content.length > 0 ? [plainLine(' ')] : []),
    ...content,
  ];
}

function startLine(start: string, remarks: readonly Remark[]): CodeLine {
  const line = plainLine(start);
  return remarks.length > 0 ? { ...line, html: `<mark>${escapeHtml(start)}</mark>`, remarks } : line;
}

/** The name of the header that a remark is about, in lower case; null where it is about something else. */
function headerOf(part: string): string | null {
  if (part === 'content type') return 'content-type';
  return /^header (.+)$/s.exec(part)?.[1]?.toLowerCase() ?? null;
}

/** Of no account for what is judged, so they stand back. */
const quiet: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-length',
  'date',
  'host',
  'keep-alive',
  'server',
  'transfer-encoding',
  'user-agent',
  'vary',
]);

function headerLines(headers: Headers, remarks: readonly Remark[]): CodeLine[] {
  const about = Map.groupBy(remarks, ({ part }) => headerOf(part) ?? '');
  const lines = headers.map(([name, value]) => {
    const own = about.get(name.toLowerCase()) ?? [];
    about.delete(name.toLowerCase());
    const shown = own.length > 0 ? `${escapeHtml(name)}: <mark>${escapeHtml(value)}</mark>` : null;
    const isQuiet = own.length === 0 && quiet.has(name.toLowerCase());
    const line = plainLine(`${name}: ${value}`);
    return { ...line, html: shown, remarks: own, folded: isQuiet ? moreHeaders : null };
  });
  // The recorder leaves out what is too much; what is not recorded is not missing.
  const isWhole = headers.every(([name]) => name !== '[not recorded]');
  const missing = [...about].map(([name, own]) => ({
    ...plainLine(isWhole ? `+ ${name}: (missing)` : ''),
    remarks: own,
    isGhost: isWhole,
  }));
  return [
    ...lines.filter(({ folded }) => folded === null),
    ...missing,
    ...lines.filter(({ folded }) => folded !== null),
  ];
}

function moreHeaders(count: number): string {
  return counted(count, 'more header');
}
