import type { ClassCoverage, RequirementVerdict } from '../model.ts';
import { escapeHtml } from './escape-html.ts';

const shown = [
  'pass',
  'fail',
  'error',
  'inconclusive',
  'inapplicable',
  'untested',
] as const satisfies RequirementVerdict[];

/** Requirements by class and verdict, as numbers and as a bar; what was not tested is hatched, never green. */
export function coverageTable(coverage: readonly ClassCoverage[]): string {
  const used = shown.filter((verdict) => verdict === 'pass' || coverage.some((each) => each.requirements[verdict] > 0));
  const head = used.map((verdict) => `<th scope="col">${verdict}</th>`).join('');
  const rows = coverage.map(({ id, requirements }) => {
    const cells = used.map(
      (verdict) => `<td${requirements[verdict] === 0 ? ' class="zero"' : ''}>${requirements[verdict]}</td>`,
    );
    return `<tr><td><a href="#${escapeHtml(id)}">${escapeHtml(id)}</a></td><td class="bar">${bar(requirements)}</td>${cells.join('')}</tr>`;
  });
  const key = used.map((verdict) => `<li><i class="bg-${verdict}"></i>${verdict}</li>`).join('');
  return `<table class="coverage"><thead><tr><th scope="col">requirements by class</th><th class="bar"></th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table><ul class="key">${key}</ul>`;
}

function bar(counts: Readonly<Record<RequirementVerdict, number>>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = shown
    .filter((verdict) => counts[verdict] > 0)
    .map(
      (verdict) =>
        `<i class="bg-${verdict}" style="width:${((100 * counts[verdict]) / total).toFixed(2)}%" title="${counts[verdict]} ${verdict}"></i>`,
    );
  return `<span>${parts.join('')}</span>`;
}
