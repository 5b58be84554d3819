import type { RequirementResult } from '../../model.ts';
import { escapeHtml } from '../escape-html.ts';
import { isTroubled } from './check.ts';

const bases: Readonly<Record<RequirementResult['basis'], string>> = {
  documented: 'documented: the page of the vendor says so',
  observed: 'observed: the vendor’s own recorded answers or SDKs show it',
  inferred: 'inferred: our reading of the documentation, which leaves room for others',
};

/** Where a requirement comes from, what its keyword means in this run, and what else is to be known of it. */
export function rowFacts(row: RequirementResult, strict: boolean, command: string | null): string {
  const { keyword, basis, source, matters, untested, inapplicable, waiver, checks } = row;
  const failed = checks.some(({ verdict }) => isTroubled(verdict));
  const terms: readonly (readonly [term: string, html: string | null])[] = [
    ['Keyword', escapeHtml(`${keyword}: ${weightOf(row, strict)}`)],
    ['Basis', escapeHtml(bases[basis])],
    ['Source', escapeHtml(source)],
    // A check that failed says these two itself.
    ['Why it matters', matters === null || failed ? null : escapeHtml(matters)],
    ['Repeat it', command === null || failed || checks.length === 0 ? null : `<code>${escapeHtml(command)}</code>`],
  ];
  const list = terms.map(([term, html]) => (html === null ? '' : `<dt>${term}</dt><dd>${html}</dd>`)).join('');
  return [
    waiver === null
      ? ''
      : `<p class="told">Waived until ${escapeHtml(waiver.expires)}: ${escapeHtml(waiver.reason)} (${escapeHtml(waiver.owner)})</p>`,
    inapplicable === null ? '' : `<p class="told">Does not apply: ${escapeHtml(inapplicable)}</p>`,
    untested === null ? '' : `<p class="told">Not tested: ${escapeHtml(untested)}</p>`,
    `<dl class="terms">${list}</dl>`,
  ].join('');
}

/** Whether its failure counts, and why. */
function weightOf({ keyword, basis, weighs }: RequirementResult, strict: boolean): string {
  const isBinding = keyword === 'MUST' && basis !== 'inferred';
  if (weighs) return isBinding || !strict ? 'a failure counts' : 'a failure counts, since the run was strict';
  if (isBinding) return 'a failure does not count in this run';
  const why =
    keyword === 'MUST' ? 'a reading of ours binds nobody' : `nobody has to do what is only ${advice[keyword]}`;
  return `a failure is told and does not count, since ${why} (--strict counts it)`;
}

const advice: Readonly<Record<'SHOULD' | 'MAY', string>> = { SHOULD: 'recommended', MAY: 'allowed' };
