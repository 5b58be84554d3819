import type { Report } from '../model.ts';
import { counted, subjectOf } from '../text.ts';
import { escapeHtml } from './escape-html.ts';

/** Waivers that have to go, and why; nothing where there are none. */
export function staleWaivers(report: Report): string {
  const items = report.waivers
    .filter(({ state }) => state === 'stale')
    .map(
      (waiver) =>
        `<li><span class="id">${escapeHtml(subjectOf(waiver, report))}</span> <b>${escapeHtml(waiver.why ?? '')}</b> <span class="why"><bdi>${escapeHtml(waiver.reason)}</bdi> (<bdi>${escapeHtml(waiver.owner)}</bdi>, until ${escapeHtml(waiver.expires)})</span></li>`,
    );
  if (items.length === 0) return '';
  return `<section class="trouble"><h2>${counted(items.length, 'stale waiver')} <small>each has to go, or the run stays red</small></h2><ul>${items.join('')}</ul></section>`;
}
