import { curlLine } from '../curl.ts';
import type { Exchange } from '../model.ts';
import { escapeHtml } from './escape-html.ts';

/** One request and its answer, closed at first; `shows` marks the one that a failure points to. */
export function exchangeDetails(exchange: Exchange, shows: boolean): string {
  const { index, request, response, operation, purpose } = exchange;
  const answer = response ? String(response.status) : 'no answer';
  const what = [operation, purpose]
    .filter(Boolean)
    .map((each) => escapeHtml(String(each)))
    .join(' · ');
  const head = `<span>${index}. ${escapeHtml(request.method)} ${escapeHtml(pathOf(request.url))} <span class="id">${what}</span></span><span>${answer}, ${exchange.durationMs} ms</span>`;
  return `<details class="exchange${shows ? ' shows' : ''}"${shows ? ' open' : ''}><summary>${head}</summary><div>${inside(exchange)}</div></details>`;
}

/** The exchanges of a passed check, a line each; report.json has them in full. */
export function exchangeLines(exchanges: readonly Exchange[]): string {
  const lines = exchanges.map(
    ({ request, response, durationMs }) =>
      `<li>${escapeHtml(request.method)} ${escapeHtml(pathOf(request.url))} → ${response?.status ?? 'no answer'}, ${durationMs} ms</li>`,
  );
  return `<ol class="plain source">${lines.join('')}</ol>`;
}

function inside(exchange: Exchange): string {
  const { response, malformed, failure, violations, findings } = exchange;
  return [
    malformed ? `<p class="source">Against the specification on purpose: ${escapeHtml(malformed)}</p>` : '',
    ...violations.map(
      (each) =>
        `<p class="violation">${place(each)} must be ${escapeHtml(each.expected)}, got ${escapeHtml(each.observed)}</p>`,
    ),
    ...findings.map((each) => `<p class="source">Noticed: ${place(each)}: ${escapeHtml(each.expected)}</p>`),
    `<pre>${escapeHtml(curlLine(exchange))}</pre>`,
    failure ? `<p class="violation">No answer: ${escapeHtml(failure)}</p>` : '',
    response
      ? `<pre>${escapeHtml(`${response.status}\n${headerLines(response.headers)}\n\n${pretty(response.body)}`)}</pre>`
      : '',
  ].join('');
}

function place({ part, pointer }: Exchange['violations'][number]): string {
  return `${escapeHtml(part)}${pointer ? ` <code>${escapeHtml(pointer)}</code>` : ''}`;
}

function headerLines(headers: NonNullable<Exchange['response']>['headers']): string {
  return headers.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, '');
}

/** Longest body that is shown with line breaks; characters, these included. */
const longestPretty = 64 * 1024;

/** JSON with line breaks where the body is JSON, unless they would make it very long: a deep one grows a hundredfold. */
function pretty(body: string): string {
  if (body.length > longestPretty) return body;
  try {
    const json: unknown = JSON.parse(body);
    return lengthWithBreaks(body) > longestPretty ? body : JSON.stringify(json, null, 2);
  } catch {
    return body;
  }
}

/** About the length of the JSON with line breaks, without writing it: each line is indented by two for each level. */
function lengthWithBreaks(json: string): number {
  let length = json.length;
  let level = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]/g)) {
    if (token === '[' || token === '{') level++;
    else if (token === ']' || token === '}') level--;
    if (token.length === 1) length += 1 + 2 * level;
  }
  return length;
}
