import type { Report, RequirementResult } from '../model.ts';
import { counted, subjectOf } from '../text.ts';
import { escapeHtml } from './escape-html.ts';

/** Failures that somebody answers for until a date, below those that make the run red. */
export function waivedFailures(report: Report, anchor: (report: Report, row: RequirementResult) => string): string {
  const items = report.requirements.flatMap((row) => {
    const { waiver } = row;
    if (waiver === null) return [];
    const text = `until ${waiver.expires}: ${waiver.reason} (${waiver.owner})`;
    const subject = subjectOf({ requirement: row.id, target: row.target }, report);
    return [
      `<li><a href="#${escapeHtml(anchor(report, row))}">${escapeHtml(subject)}</a><br>${escapeHtml(row.says)}<br><span class="why">${escapeHtml(text)}</span></li>`,
    ];
  });
  if (items.length === 0) return '';
  const heading = `${counted(items.length, 'requirement')} failed and ${items.length === 1 ? 'is' : 'are'} waived`;
  return `<h2>${heading}</h2><ul class="plain">${items.join('')}</ul>`;
}

/** Waivers that have to go, and why. */
export function staleWaivers(report: Report): string {
  const items = report.waivers
    .filter(({ state }) => state === 'stale')
    .map(
      (waiver) =>
        `<li>${escapeHtml(subjectOf(waiver, report))}: <span class="violation">${escapeHtml(waiver.why ?? '')}</span><br><span class="why">${escapeHtml(`${waiver.reason} (${waiver.owner})`)}</span></li>`,
    );
  if (items.length === 0) return '';
  return `<h2>${counted(items.length, 'stale waiver')}</h2><ul class="plain">${items.join('')}</ul>`;
}
