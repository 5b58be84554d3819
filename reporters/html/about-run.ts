import type { Report, ReportTarget } from '../model.ts';
import { counted, shardText } from '../text.ts';
import { escapeHtml } from './escape-html.ts';

/** How the run was made, and what it asked of each target; for whoever wants to repeat it. */
export function aboutRun(report: Report): string {
  const { selection, timing, tool, rejudged, schemaVersion } = report;
  const items = [
    `${tool.name} ${tool.version} on Node ${tool.node}, report schema ${schemaVersion}`,
    rejudged
      ? `recorded by ${rejudged.recordedBy.name} ${rejudged.recordedBy.version} on Node ${rejudged.recordedBy.node}`
      : '',
    `${(timing.totalMs / 1000).toFixed(1)} s in all, ${(timing.checksMs / 1000).toFixed(1)} s of them checks, ${counted(selection.concurrency, 'check')} at once`,
    selection.shuffle === null ? '' : `checks in the random order of seed ${selection.shuffle}`,
    shardText(selection),
  ].filter(Boolean);
  const facts = `<ul>${items.map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`;
  return `<section class="about" aria-labelledby="about"><h2 id="about">About this run</h2>${facts}${report.targets.map(operations).join('')}</section>`;
}

function operations({ name, url, operations: uses }: ReportTarget): string {
  if (uses.length === 0) return '';
  const rows = uses.map(({ operation, requests, statuses }) => {
    const answers = Object.entries(statuses).map(
      ([status, count]) => `${status === 'none' ? 'no answer' : status} × ${count}`,
    );
    return `<tr><th scope="row">${escapeHtml(operation || 'none of the API')}</th><td class="n">${requests}</td><td>${escapeHtml(answers.join(', '))}</td></tr>`;
  });
  const total = uses.reduce((sum, { requests }) => sum + requests, 0);
  return `<details class="more"><summary>${counted(total, 'request')} to ${escapeHtml(name)} <code>${escapeHtml(url)}</code>, by operation</summary><table class="uses"><thead><tr><th scope="col">operation</th><th scope="col" class="n">requests</th><th scope="col">answers by status</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}
