import type { Report, RequirementResult } from '../model.ts';
import { counted, standing } from '../text.ts';
import { rowAnchor } from './anchors.ts';
import { escapeHtml } from './escape-html.ts';
import { standingWords } from './standing-words.ts';

/** Where the inside of a row is: on the page as it stands, or packed. */
export type RowBody = { readonly html: string } | { readonly chunk: number; readonly place: number };

/**
 * One requirement, closed: verdict, id, keyword, basis, wording, and why where it did not pass. What a filter asks for
 * stands in its attributes, so that the script needs no other source.
 */
export function requirementRow(row: RequirementResult, report: Report, body: RowBody): string {
  const own = standing(row);
  const why = reasonOf(row);
  const anchor = rowAnchor(report, row);
  const attributes = [
    `id="${escapeHtml(anchor)}"`,
    `data-standing="${own}" data-keyword="${row.keyword}" data-basis="${row.basis}"`,
    report.targets.length > 1 ? `data-target="${escapeHtml(row.target)}"` : '',
    'html' in body
      ? `data-words="${escapeHtml(row.checks.map(({ title, reason }) => `${title} ${reason ?? ''}`).join(' '))}"`
      : `data-packed="${body.chunk}.${body.place}"`,
  ];
  const summary = [
    `<span class="verdict v-${own}">${standingWords[own]}</span>`,
    `<span class="id">${escapeHtml(row.id)}${anchor !== row.id ? ` · ${escapeHtml(row.target)}` : ''}</span>`,
    `<span class="kind"><b>${row.keyword}</b> ${row.basis}</span>`,
    `<span class="says">${escapeHtml(row.says)}</span>`,
    why ? `<span class="why">${escapeHtml(why)}</span>` : '',
  ];
  const inside = 'html' in body ? body.html : packedHint(row);
  return `<details class="row" ${attributes.filter(Boolean).join(' ')}><summary>${summary.filter(Boolean).join(' ')}</summary><div class="body">${inside}</div></details>`;
}

/** Whether nothing went wrong in it, so that its inside may be packed. */
export function isPlainPass({ verdict, checks }: RequirementResult): boolean {
  return verdict === 'pass' && checks.every((check) => check.verdict === 'pass' || check.verdict === 'inapplicable');
}

/** The first line of why it did not pass; null for a pass. */
function reasonOf(row: RequirementResult): string | null {
  const troubled = row.checks.find(({ verdict }) => verdict === row.verdict && verdict !== 'pass');
  const reason = row.inapplicable ?? troubled?.reason ?? row.untested;
  return reason?.split('\n')[0] ?? null;
}

/** What can be read of a packed row without the script: its checks. */
function packedHint({ checks }: RequirementResult): string {
  const requests = checks.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
  const items = checks.map(
    ({ verdict, title, reason }) =>
      `<li>${verdict === 'pass' ? '' : `${verdict}: `}${escapeHtml(title)}${reason === null ? '' : `. ${escapeHtml(reason)}`}</li>`,
  );
  return `<ul>${items.join('')}</ul><p>${counted(requests, 'request')}, packed: the script of this page shows them.</p>`;
}
