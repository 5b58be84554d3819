import type { CheckResult, RequirementResult } from '../model.ts';
import { standing } from '../text.ts';
import { escapeHtml } from './escape-html.ts';
import { exchangeDetails, exchangeLines } from './exchange.ts';

/**
 * One requirement: verdict, wording and source; opened, its checks and their exchanges.
 * @param id its anchor
 * @param again the command that judges it again; null where there is none
 */
export function requirementDetails(row: RequirementResult, id: string, again: string | null): string {
  const verdict = standing(row);
  const troubled = row.checks.find((check) => check.verdict === row.verdict && check.verdict !== 'pass');
  const why = troubled?.reason ?? row.untested ?? row.inapplicable;
  const summary = [
    `<span class="verdict v-${verdict}">${verdict === 'waived' ? 'fail, waived' : verdict}</span>`,
    `<span class="id">${escapeHtml(row.id)} · ${row.keyword} · ${row.basis}</span>`,
    `<span class="says">${escapeHtml(row.says)}</span>`,
    why ? `<span class="why">${escapeHtml(firstLine(why))}</span>` : '',
  ].join('');
  const checks = row.checks.map((check) => checkDetails(check)).join('');
  const source = `<p class="source">${escapeHtml(row.source)}${row.checks.length > 0 && again !== null ? ` · <code>${escapeHtml(again)}</code>` : ''}</p>`;
  return `<details class="row" id="${escapeHtml(id)}" data-verdict="${verdict}"><summary>${summary}</summary><div class="body">${source}${waiverLine(row)}${checks}</div></details>`;
}

function waiverLine({ waiver }: RequirementResult): string {
  if (waiver === null) return '';
  return `<p class="waiver">Waived until ${escapeHtml(waiver.expires)}: ${escapeHtml(waiver.reason)} (${escapeHtml(waiver.owner)})</p>`;
}

function checkDetails(check: CheckResult): string {
  const compare = [
    ['Expected', check.expected],
    ['Observed', check.observed],
    ['Why', check.expected === null ? check.reason : null],
  ].filter((pair): pair is [string, string] => pair[1] !== null);
  const list = compare.map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`).join('');
  const notes = check.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
  const paired = check.paired ? ' · refused beside an accepted twin' : '';
  const summary = `<span class="verdict v-${check.verdict}">${check.verdict}</span><span>${escapeHtml(check.title)} <span class="id">${check.exchanges.length} requests${paired}</span></span>`;
  const open = check.verdict === 'pass' || check.verdict === 'inapplicable' ? '' : ' open';
  return `<details class="check" id="${escapeHtml(check.id)}"${open}><summary>${summary}</summary>${list ? `<dl class="compare">${list}</dl>` : ''}${notes ? `<ul class="plain source">${notes}</ul>` : ''}${exchanges(check)}</details>`;
}

/** The exchange that shows the failure first and open; all of them, in order, behind it. */
function exchanges({ verdict, exchange, exchanges: all }: CheckResult): string {
  if (verdict === 'pass') return exchangeLines(all);
  const shows = all.find(({ index }) => index === exchange);
  const inOrder = all.map((each) => exchangeDetails(each, false)).join('');
  if (!shows) return inOrder;
  if (all.length === 1) return exchangeDetails(shows, true);
  return `${exchangeDetails(shows, true)}<details class="exchange"><summary>all ${all.length} requests, in order</summary><div>${inOrder}</div></details>`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
