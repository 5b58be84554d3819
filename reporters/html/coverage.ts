import { keywords } from '../../spec/requirement.ts';
import type { Report, RequirementResult } from '../model.ts';
import { type Standing, standing } from '../text.ts';
import { escapeHtml } from './escape-html.ts';
import { standingGlosses, standings, standingWords } from './standing-words.ts';

type Rows = Pick<Report, 'requirements'>;

/** A line of the picture: some of the requirements. */
interface Part {
  /** HTML. */
  readonly name: string;
  /** Where a link of it leads where no script runs. */
  readonly anchor: string;
  /** The filter that shows just these requirements, as a query string; empty for all. */
  readonly filter: string;
  readonly rows: readonly RequirementResult[];
}

/** Requirements by keyword, and by target where there are several: bars and numbers. */
export function coverageByKeyword(report: Pick<Report, 'requirements' | 'targets'>): string {
  const { requirements, targets } = report;
  const all: Part = { name: 'all', anchor: 'requirements', filter: '', rows: requirements };
  const byKeyword = keywords.map((keyword): Part => {
    const rows = requirements.filter((row) => row.keyword === keyword);
    return { name: keyword, anchor: 'requirements', filter: `keyword=${keyword}`, rows };
  });
  const byTarget = targets.map(({ name }): Part => {
    const rows = requirements.filter(({ target }) => target === name);
    return { name: escapeHtml(name), anchor: 'requirements', filter: `target=${encodeURIComponent(name)}`, rows };
  });
  const parts = [[all, ...byKeyword], targets.length > 1 ? byTarget : []].map((group) =>
    group.filter(({ rows }) => rows.length > 0),
  );
  return picture('by keyword', parts, usedBy(requirements));
}

/** Requirements by class: bars and numbers. */
export function coverageByClass({ requirements, coverage }: Pick<Report, 'requirements' | 'coverage'>): string {
  const titles = new Map(coverage.map(({ id, title }) => [id, title]));
  const parts = [...Map.groupBy(requirements, (row) => row.class)].map(([id, rows]): Part => {
    const title = titles.get(id);
    const name = `<a href="#${escapeHtml(id)}"${title === undefined ? '' : ` title="${escapeHtml(title)}"`}>${escapeHtml(id)}</a>`;
    return { name, anchor: id, filter: `class=${encodeURIComponent(id)}`, rows };
  });
  return picture('by class', [parts], usedBy(requirements));
}

function usedBy(rows: Rows['requirements']): Standing[] {
  const seen = new Set(rows.map(standing));
  return standings.filter((each) => each === 'pass' || seen.has(each));
}

/** The numbers are the text of the picture: whoever cannot see the bars misses nothing. */
function picture(by: string, groups: readonly (readonly Part[])[], used: readonly Standing[]): string {
  const head = used.map(
    (each) =>
      `<th scope="col" title="${standingWords[each]}"><i class="swatch s-${each}"></i><span class="off">${standingWords[each]}</span></th>`,
  );
  const bodies = groups
    .filter((parts) => parts.length > 0)
    .map((parts) => `<tbody>${parts.map((part) => line(part, used)).join('')}</tbody>`);
  return `<table class="coverage"><caption class="off">Requirements ${by} and verdict</caption><thead><tr><th scope="col" colspan="2">${by}</th>${head.join('')}</tr></thead>${bodies.join('')}</table>`;
}

function line({ name, anchor, filter, rows }: Part, used: readonly Standing[]): string {
  const counts = new Map<Standing, number>();
  for (const row of rows) counts.set(standing(row), (counts.get(standing(row)) ?? 0) + 1);
  const filterOf = (each: Standing) => escapeHtml(filter ? `${filter}&standing=${each}` : `standing=${each}`);
  const cells = used.map((each) => {
    const count = counts.get(each) ?? 0;
    if (count === 0) return `<td class="n zero" data-label="${standingWords[each]}">·</td>`;
    return `<td class="n" data-label="${standingWords[each]}"><a href="#${escapeHtml(anchor)}" data-filter="${filterOf(each)}">${count}</a></td>`;
  });
  const segments = used
    .filter((each) => counts.has(each))
    .map((each) => {
      const count = counts.get(each) ?? 0;
      return `<i class="s-${each}" style="flex-grow:${count}" title="${count} ${standingWords[each]}" data-filter="${filterOf(each)}"></i>`;
    });
  return `<tr><th scope="row">${name}</th><td class="bar"><span aria-hidden="true">${segments.join('')}</span></td>${cells.join('')}</tr>`;
}

/** What the patterns mean that the report uses. */
export function coverageKey({ requirements }: Rows): string {
  const items = usedBy(requirements).map(
    (each) =>
      `<li><i class="swatch s-${each}"></i>${standingWords[each]}${standingGlosses[each] === null ? '' : ` <small>${standingGlosses[each]}</small>`}</li>`,
  );
  return `<ul class="key">${items.join('')}</ul>`;
}
