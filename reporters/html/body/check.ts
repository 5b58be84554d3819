import { answersCheckId, seenElsewhere } from '../../answers-check.ts';
import type { CheckResult, Exchange } from '../../model.ts';
import { counted } from '../../text.ts';
import { exchangeAnchor } from '../anchors.ts';
import { escapeHtml } from '../escape-html.ts';
import { type ExchangeView, exchangeDetails } from '../exchange.ts';
import type { Reader } from './code-block.ts';
import { claimsOf } from './remarks.ts';
import { repeatHtml } from './repeat.ts';
import { timeline } from './timeline.ts';

/** Where a check stands, and what its requirement lends it. */
export interface CheckView {
  readonly requirement: string;
  readonly anchor: string;
  /** What goes wrong where the requirement is not met; null where nobody said. */
  readonly matters: string | null;
  /** The command that judges the requirement again; null where there is none. */
  readonly command: string | null;
  /** A client's requests are repeated by the client: by hand they would go to the vendor, and prove nothing of it. */
  readonly isOfClient: boolean;
  /** Whether a check of the requirement did not pass: its row is large enough without the long bodies of the others. */
  readonly isBesideTrouble: boolean;
  /** Whether the exchange that shows a failure is open. */
  readonly opensExchange: boolean;
  readonly linkOf: Reader['linkOf'];
  /** The anchor of another check of the same target. */
  readonly anchorOf: (check: string) => string;
}

/** One check; open, with what was expected and seen and how to see it again, where it did not pass. */
export function checkHtml(check: CheckResult, view: CheckView): string {
  const { verdict, title } = check;
  const needsLook = isTroubled(verdict);
  const summary = `<span class="verdict v-${verdict}">${verdict}</span><span>${escapeHtml(title)} <small>${aboutCheck(check)}</small></span>`;
  const shown = check.exchanges.find(({ index }) => index === check.exchange) ?? null;
  return `<details class="check c-${verdict}" id="${escapeHtml(view.anchor)}"${needsLook ? ' open' : ''}><summary>${summary}</summary><div>${[
    needsLook ? trouble(check, shown, view) : check.reason === null ? '' : `<p>${escapeHtml(check.reason)}</p>`,
    notesHtml(check, view),
    // Answers that other checks met are no sequence.
    check.id === answersCheckId(view.requirement) ? '' : timeline(check, view.anchor),
    exchangesHtml(check, needsLook ? shown : null, view),
  ].join('')}</div></details>`;
}

/** Whether a check shows something that somebody has to look at. */
export function isTroubled(verdict: CheckResult['verdict']): boolean {
  return verdict !== 'pass' && verdict !== 'inapplicable';
}

function aboutCheck({ exchanges, durationMs, attempts, paired }: CheckResult): string {
  return [
    counted(exchanges.length, 'request'),
    ...(durationMs > 0 ? [`${durationMs} ms`] : []),
    ...(attempts > 1 ? [`${attempts} attempts`] : []),
    ...(paired ? ['refused beside an accepted twin'] : []),
  ].join(' · ');
}

function trouble(check: CheckResult, shown: Exchange | null, view: CheckView): string {
  const { expected, observed, reason } = check;
  const compared =
    expected === null || observed === null
      ? ''
      : `<dl class="duo"><div><dt>Expected</dt><dd>${escapeHtml(expected)}</dd></div><div><dt>Observed</dt><dd>${escapeHtml(observed)}</dd></div></dl>`;
  const terms: readonly (readonly [term: string, html: string])[] = [
    ...(compared === '' && reason !== null ? [['Why', reasonHtml(reason)] as const] : []),
    ...(view.matters === null ? [] : [['Why it matters', escapeHtml(view.matters)] as const]),
    ['Repeat it', repeatHtml(view.requirement, view.command, view.isOfClient ? null : shown)],
  ];
  return `${compared}<dl class="terms">${terms.map(([term, html]) => `<dt>${term}</dt><dd>${html}</dd>`).join('')}</dl>`;
}

/** The sentence; of an error of ours its stack too. */
function reasonHtml(reason: string): string {
  const [first = '', ...rest] = reason.split('\n');
  return `${escapeHtml(first)}${rest.length > 0 ? `<pre>${escapeHtml(rest.join('\n'))}</pre>` : ''}`;
}

function notesHtml({ notes }: CheckResult, { anchorOf }: CheckView): string {
  if (notes.length === 0) return '';
  const items = notes.map((note) => {
    const seen = seenElsewhere(note);
    if (!seen) return `<li>${escapeHtml(note)}</li>`;
    return `<li><a href="#${escapeHtml(exchangeAnchor(anchorOf(seen.check), seen.exchange))}">${escapeHtml(note)}</a></li>`;
  });
  return `<ul class="notes">${items.join('')}</ul>`;
}

/** Of a failure with more exchanges, those beside the one that shows it are told in brief: most prepare for it. */
const longestWhole = 12;

/** The exchange that shows a failure open, the others closed behind a line. */
function exchangesHtml(check: CheckResult, shown: Exchange | null, view: CheckView): string {
  const isBrief = view.isBesideTrouble && (shown === null || check.exchanges.length > longestWhole);
  const own = (each: Exchange): ExchangeView => ({
    id: exchangeAnchor(view.anchor, each.index),
    claims: each === shown ? claimsOf(check, each) : [],
    reader: { requirement: view.requirement, linkOf: view.linkOf, isBrief: isBrief && each !== shown },
    isOpen: each === shown && view.opensExchange,
    hasCommand: !view.isOfClient && !view.isBesideTrouble,
  });
  const others = check.exchanges.filter((each) => each !== shown);
  const closed = others.map((each) => exchangeDetails(each, false, own(each))).join('');
  const open = shown ? exchangeDetails(shown, true, own(shown)) : '';
  if (others.length < 2) return `${open}${closed}`;
  const what = shown ? `the ${counted(others.length, 'other request')} with answers` : 'all requests with answers';
  return `${open}<details class="others"><summary>${what}</summary>${closed}</details>`;
}
