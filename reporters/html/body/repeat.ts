import { curlCommand } from '../../curl.ts';
import type { Exchange } from '../../model.ts';
import { escapeHtml } from '../escape-html.ts';

/**
 * How a reader sees a failure again: the check, by the command line, and the one request that shows it, by curl.
 * @param command that judges the requirement again; null where the report does not know one
 * @param exchange null where no single one shows it
 */
export function repeatHtml(requirement: string, command: string | null, exchange: Exchange | null): string {
  const again =
    command === null
      ? `<p>Repeat the run as it was started, with <code>--only ${escapeHtml(requirement)}</code>.</p>`
      : `<pre><code>${escapeHtml(command)}</code></pre>`;
  return exchange === null ? again : `${again}${curlHtml(exchange)}`;
}

/** The command in lines, and what its user has to know: what to set first, and what it cannot say. */
export function curlHtml(exchange: Pick<Exchange, 'request'>): string {
  const { parts, variables, lacks } = curlCommand(exchange);
  const needs = variables.map(({ variable, what }) => `<code>${escapeHtml(variable)}</code> (${escapeHtml(what)})`);
  const notes = [
    needs.length > 0 ? `Set ${listed(needs)} first: no report holds ${needs.length > 1 ? 'them' : 'it'}.` : '',
    lacks.length > 0
      ? `It lacks ${listed(lacks.map(escapeHtml))}, which ${lacks.length > 1 ? 'were' : 'was'} not recorded.`
      : '',
  ].filter(Boolean);
  const note = notes.length > 0 ? `<p class="needs">${notes.join(' ')}</p>` : '';
  return `<pre><code>${escapeHtml(parts.join(' \\\n  '))}</code></pre>${note}`;
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}
