/** What the engine says of a failure, on one line and without the status that its client puts before it. */
export function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message
    .replace(/^\(HTTP code \d+\) [\w ]+ - /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

/** The last lines of a log, to put behind a sentence; empty where there are none. */
export function lastLinesOf(title: string, text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0) return '';
  return `\n${title}:\n${lines
    .slice(-shownLines)
    .map((line) => `  ${line.slice(0, shownWidth)}`)
    .join('\n')}`;
}

const [shownLines, shownWidth] = [12, 400];
