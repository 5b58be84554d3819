import type { Report } from './model.ts';

/** The report itself, for machines; everything else is derived from it. On one line: transcripts are long. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report)}\n`;
}
