import { counted } from '../../text.ts';
import { type CodeLine, plainLine } from './code-block.ts';

/** Bodies of more lines are shown in part. */
const longestOpen = 24;
/** Lines before and behind a marked one. */
const context = 3;
/** Fewer lines are not worth hiding. */
const fewest = 4;

/**
 * Hides the lines of a body that are far from every remark; of a body without remarks, all but its beginning, which in
 * brief is all that is shown.
 */
export function foldedLines(lines: readonly CodeLine[], isBrief: boolean): CodeLine[] {
  if (lines.length <= longestOpen) return [...lines];
  const kept = keptLines(lines);
  if (isBrief && lines.every(({ remarks }) => remarks.length === 0)) {
    const left = lines.length - kept.size;
    return [...lines.slice(0, kept.size), plainLine(`[${counted(left, 'more line')} in report.json]`)];
  }
  const shown: CodeLine[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    while (end < lines.length && kept.has(end) === kept.has(at)) end++;
    const run = lines.slice(at, end);
    const hides = !kept.has(at) && run.length >= fewest;
    shown.push(...(hides ? run.map((line) => ({ ...line, folded: moreLines })) : run));
    at = end;
  }
  return shown;
}

function moreLines(count: number): string {
  return counted(count, 'more line');
}

function keptLines(lines: readonly CodeLine[]): ReadonlySet<number> {
  const marks = lines.flatMap(({ remarks }, at) => (remarks.length > 0 ? [at] : []));
  if (marks.length === 0) return new Set(lines.slice(0, longestOpen - fewest).keys());
  const kept = new Set<number>();
  for (const mark of marks) {
    for (let at = mark - context; at <= mark + context; at++) kept.add(at);
    // The lines that open what it is in: which of many items it is.
    let level = depthOf(lines[mark]);
    for (let at = mark - 1; at >= 0 && level > 0; at--) {
      const depth = depthOf(lines[at]);
      if (depth >= level) continue;
      kept.add(at);
      level = depth;
    }
  }
  return kept;
}

function depthOf(line: CodeLine | undefined): number {
  return line ? line.indent + (line.isGhost ? 2 : 0) : 0;
}
