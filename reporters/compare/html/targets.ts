import { escapeHtml } from '../../html/escape-html.ts';
import { standings, standingWords } from '../../html/standing-words.ts';
import type { ApiComparison, ComparedTarget } from '../model.ts';

/** One line for each target: what it is, how its run ended, and its requirements by how they stand. */
export function targetsTable({ api, targets }: ApiComparison): string {
  const used = standings.filter((each) => each === 'pass' || targets.some(({ counts }) => counts[each] > 0));
  const head = used.map((each) => `<th scope="col" class="n">${standingWords[each]}</th>`).join('');
  const rows = targets.map((target) => {
    const cells = used.map(
      (each) =>
        `<td class="n${target.counts[each] === 0 ? ' zero' : ''}" data-label="${standingWords[each]}">${target.counts[each]}</td>`,
    );
    return `<tr><th scope="row">${name(target, api)}</th><td class="bar">${bar(target)}</td>${cells.join('')}</tr>`;
  });
  return `<table class="targets"><thead><tr><th scope="col">target</th><th scope="col" class="bar">share of its requirements</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function name({ name: own, subject, outcome, startedAt, file, target }: ComparedTarget, api: string): string {
  const facts = [subject, target === own || target === api ? '' : `target ${target}`, file].filter(Boolean);
  const date = startedAt.slice(0, 'YYYY-MM-DD'.length);
  return `${escapeHtml(own)} <span class="outcome o-${outcomeTones[outcome]}">${outcome}</span><small>${escapeHtml(facts.join(' · '))} · <span class="date">${escapeHtml(date)}</span></small>`;
}

const outcomeTones: Readonly<Record<ComparedTarget['outcome'], 'pass' | 'fail' | 'open'>> = {
  conforms: 'pass',
  'shard passed': 'pass',
  'does not conform': 'fail',
  'stale waivers': 'fail',
  incomplete: 'open',
  'suite error': 'open',
};

/** The numbers beside it say the same in words. */
function bar({ counts }: ComparedTarget): string {
  const total = standings.reduce((sum, each) => sum + counts[each], 0);
  const parts = standings
    .filter((each) => counts[each] > 0)
    .map(
      (each) =>
        `<i class="b-${each}" style="width:${((100 * counts[each]) / total).toFixed(2)}%" title="${counts[each]} ${standingWords[each]}"></i>`,
    );
  return `<span aria-hidden="true">${parts.join('')}</span>`;
}
