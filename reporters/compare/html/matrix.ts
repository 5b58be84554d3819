import { escapeHtml } from '../../html/escape-html.ts';
import {
  type Agreement,
  type ApiComparison,
  agreements,
  type Cell,
  type ComparedClass,
  type ComparedRequirement,
} from '../model.ts';
import { agreementWords, cellStanding, cellWords } from '../words.ts';
import { pointAnchor, reasonAnchor } from './anchors.ts';
import { shapeSign } from './shape-sign.ts';

/** Names of the classes by which rows are shown and hidden. */
const marks: Readonly<Record<Agreement, string>> = {
  split: 'split',
  'partly judged': 'partly',
  alike: 'alike',
  'not judged': 'nowhere',
};

/** More columns than this are set narrow. */
const wideAtMost = 6;

/** Requirements by targets. At first only those on which targets differ are shown, or else those not judged on all. */
export function matrix(api: ApiComparison): string {
  const { targets, classes, title } = api;
  const pointsOf = pointsByRequirement(api);
  const head = targets.map(({ name }) => `<th scope="col"><span>${escapeHtml(name)}</span></th>`).join('');
  const bodies = classes.map((each) => classBody(each, api, pointsOf)).join('');
  const size = targets.length > wideAtMost ? `narrow" style="--columns:${targets.length}` : '';
  return `${filters(api)}
<div class="grid ${size}" tabindex="0" role="region" aria-label="${escapeHtml(title)}: requirements by target">
<table class="matrix"><thead><tr><th scope="col" class="corner">requirement</th>${head}</tr></thead>${bodies}</table>
<p class="none">No requirement is like this. Choose another view.</p>
</div>`;
}

/** Radio buttons and `:has()`: they work where scripts are forbidden, as in some viewers of artefacts. */
function filters({ api, counts }: ApiComparison): string {
  const all = agreements.reduce((sum, each) => sum + counts[each], 0);
  const views = [
    ...agreements.map(
      (each) => [marks[each], each === 'split' ? 'where they differ' : agreementWords[each], counts[each]] as const,
    ),
    ['all', 'all', all],
  ] as const;
  const first = counts.split > 0 ? 'split' : counts['partly judged'] > 0 ? 'partly' : 'all';
  const radios = views.map(([value, words, count]) => {
    const id = `${api}-${value}`;
    return `<input type="radio" name="${escapeHtml(api)}" id="${escapeHtml(id)}" value="${value}"${value === first ? ' checked' : ''}><label for="${escapeHtml(id)}">${words} <b>${count}</b></label>`;
  });
  return `<form class="filters" role="search"><fieldset><legend>Show requirements</legend>${radios.join('')}</fieldset><input type="search" hidden aria-label="Search requirements" placeholder="Search requirements"><output></output></form>`;
}

function classBody(
  { id, title, requirements }: ComparedClass,
  api: ApiComparison,
  pointsOf: ReadonlyMap<string, readonly number[]>,
): string {
  const present = [...new Set(requirements.map(({ agreement }) => marks[agreement]))];
  const rows = requirements.map((row) => requirementRow(row, api, id, pointsOf.get(row.id) ?? [])).join('');
  return `<tbody class="${present.map((mark) => `has-${mark}`).join(' ')}"><tr class="class"><th scope="rowgroup" colspan="${api.targets.length + 1}"><span>${escapeHtml(title)} <code>${escapeHtml(id)}</code></span></th></tr>${rows}</tbody>`;
}

function requirementRow(
  row: ComparedRequirement,
  api: ApiComparison,
  classId: string,
  points: readonly number[],
): string {
  const { id, says, keyword, basis, source, wordedAlike, agreement, cells } = row;
  const short = id.startsWith(`${classId}.`) ? id.slice(classId.length + 1) : id;
  const notes = [
    wordedAlike ? '' : '<span class="note">worded or weighted differently in other reports</span>',
    ...points.map(
      (point) =>
        `<a class="note" href="#${escapeHtml(pointAnchor(api, point))}">answers differ in what is left open (${point + 1})</a>`,
    ),
  ].join('');
  return `<tr class="${marks[agreement]}" id="${escapeHtml(id)}"><th scope="row"><a class="id" href="#${escapeHtml(id)}" title="${escapeHtml(id)}">${escapeHtml(short)}</a><span class="says">${escapeHtml(says)}</span><span class="source" title="${escapeHtml(source)}">${keyword} · ${basis}</span>${notes}</th>${cells.map((cell, column) => matrixCell(cell, row, column)).join('')}</tr>`;
}

function matrixCell(cell: Cell, { id }: ComparedRequirement, column: number): string {
  const standing = cellStanding(cell);
  const content = `${shapeSign(standing)} <span>${cellWords[standing]}</span>`;
  const label = escapeHtml(cell.target);
  if (cell.reason === null) return `<td class="s-${standing}" data-label="${label}"><div>${content}</div></td>`;
  return `<td class="s-${standing}" data-label="${label}"><button type="button" popovertarget="${escapeHtml(reasonAnchor(id, column))}" aria-label="${cellWords[standing]}: why, ${label}, ${escapeHtml(id)}">${content}</button></td>`;
}

/** Places of the points in their list, by the requirements that they are about. */
function pointsByRequirement({ leftOpen }: ApiComparison): Map<string, number[]> {
  const points = new Map<string, number[]>();
  for (const [place, { evidence, requirements }] of leftOpen.entries()) {
    // The row shows by itself who passes.
    if (evidence === 'not demanded') continue;
    for (const id of requirements) points.set(id, [...(points.get(id) ?? []), place]);
  }
  return points;
}
