import type { Report } from '../model.ts';
import { escapeHtml } from './escape-html.ts';

/** Faults of the suite outside any check, and what the run could not put back at the target. */
export function troubles({ suiteErrors, leftovers }: Pick<Report, 'suiteErrors' | 'leftovers'>): string {
  const faults = suiteErrors.map((each) => `<pre>${escapeHtml(each)}</pre>`).join('');
  const left = leftovers.map((each) => `<li>${escapeHtml(each)}</li>`).join('');
  return [
    faults ? `<section class="trouble"><h2>Errors of the suite</h2>${faults}</section>` : '',
    left
      ? `<section class="trouble"><h2>Left behind at the target <small><code>cardproof cleanup</code> tries again</small></h2><ul>${left}</ul></section>`
      : '',
  ].join('');
}
