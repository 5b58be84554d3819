import { renderAllure } from './allure/allure.ts';
import { renderBadge, renderShields } from './badge.ts';
import { renderCtrf } from './ctrf/ctrf.ts';
import type { FormatName } from './format-names.ts';
import { renderAnnotations } from './github/annotations.ts';
import { renderHtml } from './html/page.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './model.ts';
import type { RenderedFile } from './rendered-file.ts';
import { renderSarif } from './sarif/sarif.ts';
import { renderTerminal } from './terminal.ts';

/** One file, or a folder of them. */
export type Format =
  | { readonly file: string; readonly render: (report: Report) => string }
  | { readonly folder: string; readonly renderFiles: (report: Report) => readonly RenderedFile[] };

/** How each format is made, and what its file or folder is called. */
export const formats: Readonly<Record<FormatName, Format>> = {
  json: { file: 'report.json', render: renderJson },
  html: { file: 'report.html', render: renderHtml },
  markdown: { file: 'summary.md', render: renderMarkdown },
  junit: { file: 'junit.xml', render: renderJunit },
  ctrf: { file: 'ctrf.json', render: renderCtrf },
  badge: { file: 'badge.svg', render: renderBadge },
  shields: { file: 'badge.json', render: renderShields },
  sarif: { file: 'report.sarif', render: renderSarif },
  allure: { folder: 'allure-results', renderFiles: renderAllure },
  github: { file: 'annotations.txt', render: renderAnnotations },
  terminal: { file: 'terminal.txt', render: (report) => renderTerminal(report, { width: 80, colour: false }) },
};
