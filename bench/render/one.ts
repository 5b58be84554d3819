/** Renders one report in one format, in a process of its own, and prints milliseconds, peak memory and length. */
import { renderHtml } from '../../reporters/html/page.ts';
import { renderJson } from '../../reporters/json.ts';
import { renderJunit } from '../../reporters/junit.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import type { Report } from '../../reporters/model.ts';
import { largeReport } from './large-report.ts';

const renderers: Readonly<Record<string, (report: Report) => string>> = {
  HTML: renderHtml,
  JUnit: renderJunit,
  Markdown: renderMarkdown,
  JSON: renderJson,
};

const [format = '', checks = ''] = process.argv.slice(2);
const render = renderers[format];
if (!render) throw new Error(`no format "${format}"`);
const report = largeReport(Number(checks));
const before = process.resourceUsage().maxRSS;
const startedAt = performance.now();
const text = render(report);
const ms = performance.now() - startedAt;
const peak = process.resourceUsage().maxRSS;
console.log(
  JSON.stringify({ ms, peakMb: peak / 1024, addedMb: (peak - before) / 1024, bytes: Buffer.byteLength(text) }),
);
