import type { Exchange } from '../model.ts';
import { counted } from '../text.ts';
import { fold, type Reader } from './body/code-block.ts';
import { answerHtml, requestHtml } from './body/message.ts';
import { type Remark, remarksOf } from './body/remarks.ts';
import { curlHtml } from './body/repeat.ts';
import { shortPath } from './body/short-path.ts';
import { escapeHtml } from './escape-html.ts';

/** What an exchange is on the page. */
export interface ExchangeView {
  /** Its anchor; null gives it none. */
  readonly id: string | null;
  /** What the check expected of it, where it shows a failure. */
  readonly claims: readonly Remark[];
  readonly reader: Reader;
  readonly isOpen: boolean;
  /** Whether it has its curl command inside. */
  readonly hasCommand: boolean;
}

const apart: ExchangeView = {
  id: null,
  claims: [],
  reader: { requirement: null, linkOf: () => null, isBrief: false },
  isOpen: false,
  hasCommand: true,
};

/** One request and its answer, closed at first; `shows` marks the one that a failure points to. */
export function exchangeDetails(exchange: Exchange, shows: boolean, view: ExchangeView = apart): string {
  const { index, request, response, operation, purpose, durationMs } = exchange;
  const what = [operation, purpose].filter((each) => each !== null).map(escapeHtml);
  const method = `<b>${escapeHtml(request.method)}</b> ${escapeHtml(shortPath(request.url))}`;
  const summary = `<span>${index}</span><span>${method} <small>${what.join(', ')}</small></span><span>${response?.status ?? 'no answer'}</span><span>${durationMs} ms</span>`;
  const id = view.id === null ? '' : ` id="${escapeHtml(view.id)}"`;
  const remarks = remarksOf(exchange, view.claims);
  return `<details class="exchange${shows ? ' shows' : ''}"${id}${view.isOpen ? ' open' : ''}><summary>${summary}</summary><div>${[
    ...asides(exchange),
    '<p class="label">Request</p>',
    requestHtml(exchange, remarks, view.reader),
    view.hasCommand ? fold('as a curl command', curlHtml(exchange)) : '',
    '<p class="label">Answer</p>',
    response
      ? answerHtml(response, remarks, view.reader)
      : `<p class="lost">None: ${escapeHtml(exchange.failure ?? 'it did not come')}</p>`,
  ].join('')}</div></details>`;
}

/** What has to be known before the messages are read. */
function asides({ malformed, throttled = 0 }: Exchange): string[] {
  return [
    malformed === null ? '' : `<p>Against the specification on purpose: ${escapeHtml(malformed)}</p>`,
    throttled === 0 ? '' : `<p>The target had asked for patience ${counted(throttled, 'time')} before.</p>`,
  ];
}
