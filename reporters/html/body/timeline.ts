import type { CheckResult, Exchange } from '../../model.ts';
import { counted } from '../../text.ts';
import { exchangeAnchor } from '../anchors.ts';
import { escapeHtml } from '../escape-html.ts';
import { shortPath } from './short-path.ts';

/** Of more requests, runs of those alike are told in one line. */
const longestWhole = 12;
/** Shorter runs are shown whole. */
const shortestRun = 4;

/**
 * The requests of a check in the order of time: a line each, with a bar from its start to its end, so that those at
 * once stand above each other. Each leads to its exchange.
 * @param anchor of the check
 */
export function timeline(
  { exchanges, exchange: shown }: Pick<CheckResult, 'exchanges' | 'exchange'>,
  anchor: string,
): string {
  if (exchanges.length < 2) return '';
  const inOrder = exchanges.toSorted((a, b) => a.startedAtMs - b.startedAtMs || a.index - b.index);
  const scale = scaleOf(inOrder);
  const lines = runsOf(inOrder, shown).map((run) =>
    run.length < shortestRun || exchanges.length <= longestWhole
      ? run.map((each) => line(each, each.index === shown, scale, anchor)).join('')
      : runLine(run, scale, anchor),
  );
  const together = mostAtOnce(inOrder);
  const atOnce = together > 1 ? `, up to ${together} at once` : '';
  return `<p class="label">${counted(exchanges.length, 'request')} in ${scale.span} ms${atOnce}</p><ol class="lane">${lines.join('')}</ol>`;
}

interface Scale {
  readonly start: number;
  /** Milliseconds from the first start to the last end. */
  readonly span: number;
}

function scaleOf(exchanges: readonly Exchange[]): Scale {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const { startedAtMs, durationMs } of exchanges) {
    start = Math.min(start, startedAtMs);
    end = Math.max(end, startedAtMs + durationMs);
  }
  return { start, span: end - start };
}

/** How many requests were under way at the same moment, at most. */
function mostAtOnce(inOrder: readonly Exchange[]): number {
  const starts = inOrder.map(({ startedAtMs }) => startedAtMs);
  const ends = inOrder.map(({ startedAtMs, durationMs }) => startedAtMs + durationMs).toSorted((a, b) => a - b);
  let [most, ended] = [0, 0];
  for (const [begun, start] of starts.entries()) {
    while ((ends[ended] ?? Number.POSITIVE_INFINITY) <= start && ended < begun) ended++;
    most = Math.max(most, begun + 1 - ended);
  }
  return most;
}

/** Neighbours of one kind; what is answered without a remark is of one kind whatever it asks for. */
function runsOf(inOrder: readonly Exchange[], shown: number | null): Exchange[][] {
  const runs: Exchange[][] = [];
  let last = '';
  for (const exchange of inOrder) {
    const tags = tagsOf(exchange);
    const status = exchange.response?.status ?? 0;
    const kind = tags.length === 0 && status < 400 ? 'plain' : `${status} ${tags.join(' ')}`;
    const own = exchange.index === shown ? `shown ${exchange.index}` : kind;
    if (own === last) runs.at(-1)?.push(exchange);
    else runs.push([exchange]);
    last = own;
  }
  return runs;
}

type Tag = 'wrong' | 'lost' | 'bent';

const tagWords: Readonly<Record<Tag, string>> = {
  wrong: 'contradicts the specification',
  lost: 'no answer',
  bent: 'wrong on purpose',
};

function tagsOf({ violations, response, malformed }: Exchange): Tag[] {
  const holds: Readonly<Record<Tag, boolean>> = {
    wrong: violations.length > 0,
    lost: response === null,
    bent: malformed !== null,
  };
  return (['wrong', 'lost', 'bent'] as const).filter((tag) => holds[tag]);
}

function tagHtml(tag: Tag): string {
  return ` <em class="${tag}">${tagWords[tag]}</em>`;
}

function line(exchange: Exchange, isShown: boolean, scale: Scale, anchor: string): string {
  const { index, request, response, purpose, durationMs } = exchange;
  const signs = `${isShown ? ' <em class="shown">shows it</em>' : ''}${tagsOf(exchange).map(tagHtml).join('')}`;
  const what = purpose === null ? '' : ` <small>${escapeHtml(purpose)}</small>`;
  return `<li${isShown ? ' class="shown"' : ''}><a href="#${escapeHtml(exchangeAnchor(anchor, index))}"><span>${index}</span><span><b>${escapeHtml(request.method)}</b> ${escapeHtml(shortPath(request.url))}${what}${signs}</span><span>${response?.status ?? '–'}</span><span>${durationMs} ms</span><span class="track">${bar(exchange, scale)}</span></a></li>`;
}

function bar(exchange: Exchange, scale: Scale, height = ''): string {
  return `<i class="${['bar', ...tagsOf(exchange)].join(' ')}" style="${place(exchange, scale)}${height}"></i>`;
}

/** Per cent of the track. */
function place({ startedAtMs, durationMs }: Exchange, { start, span }: Scale): string {
  const whole = Math.max(span, 1);
  return `left:${percent((startedAtMs - start) / whole)}%;width:${percent(durationMs / whole)}%`;
}

function percent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}

/** Several requests in one line, all of their bars in one track; opened, a line each. */
function runLine(run: readonly Exchange[], scale: Scale, anchor: string): string {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return '';
  const operations = Map.groupBy(run, ({ operation, request }) => operation ?? request.method);
  const what = [...operations].map(([name, { length }]) => `${length > 1 ? `${length} × ` : ''}${escapeHtml(name)}`);
  const statuses = [...new Set(run.map(({ response }) => response?.status ?? '–'))].join(', ');
  const summary = `<span>${first.index}–${last.index}</span><span>${what.join(', ')}${tagsOf(first).map(tagHtml).join('')}</span><span>${statuses}</span><span>${scaleOf(run).span} ms</span>${runTrack(run, scale)}`;
  const lines = run.map((each) => line(each, false, scale, anchor)).join('');
  return `<li><details><summary>${summary}</summary><ol class="lane">${lines}</ol></details></li>`;
}

/** More at once are not told apart any more. */
const mostLanes = 24;

/** Bars that overlap in time lie below each other, in as few lanes as will do. */
function runTrack(run: readonly Exchange[], scale: Scale): string {
  const ends: number[] = [];
  const lanes = run.map(({ startedAtMs, durationMs }) => {
    const free = ends.findIndex((end) => end <= startedAtMs);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = startedAtMs + durationMs;
    return lane % mostLanes;
  });
  const count = Math.min(ends.length, mostLanes);
  if (count < 2) return `<span class="track">${run.map((each) => bar(each, scale)).join('')}</span>`;
  const bars = run.map((each, at) =>
    bar(each, scale, `;top:${percent((lanes[at] ?? 0) / count)}%;height:${percent(0.8 / count)}%`),
  );
  return `<span class="track" style="height:${Math.max(24, count * 3)}px">${bars.join('')}</span>`;
}
