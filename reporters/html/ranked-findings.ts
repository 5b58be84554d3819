import { bases, keywords } from '../../spec/requirement.ts';
import type { Finding, Report, RequirementResult } from '../model.ts';
import { counted, type Standing, standing } from '../text.ts';
import { rowAnchor } from './anchors.ts';
import { escapeHtml } from './escape-html.ts';

interface Group {
  readonly standing: Standing;
  /** What is said of one of them, and of several. */
  readonly one: string;
  readonly several: string;
  /** So many are shown at once; the others behind a click. */
  readonly first: number;
}

/** What counts first; then what somebody answers for; then what does not count; then what is open. */
const groups: readonly Group[] = [
  { standing: 'fail', one: 'failed, and counts', several: 'failed, and count', first: 5 },
  {
    standing: 'error',
    one: 'was not judged, for an error of the suite',
    several: 'were not judged, for errors of the suite',
    first: 3,
  },
  { standing: 'waived', one: 'failed, and is waived', several: 'failed, and are waived', first: 3 },
  { standing: 'advisory', one: 'failed, and does not count', several: 'failed, and do not count', first: 3 },
  { standing: 'inconclusive', one: 'could not be observed', several: 'could not be observed', first: 3 },
];

/** At most so many of a group are listed; all stand in their classes. */
const listedAtMost = 100;

/** What a reader should look at, ranked: each leads to its requirement. */
export function rankedFindings(report: Report): string {
  const byStanding = Map.groupBy(report.requirements, standing);
  const lists = groups.map((group) => groupList(group, byStanding.get(group.standing) ?? [], report));
  const calm = byStanding.has('fail') || byStanding.has('error') ? '' : `<p class="calm">${calmText(byStanding)}</p>`;
  return `<section class="findings" aria-labelledby="findings"><h2 id="findings">Findings</h2>${calm}${lists.join('')}${notTested(byStanding)}${noticed(report)}</section>`;
}

function calmText(byStanding: ReadonlyMap<Standing, readonly unknown[]>): string {
  return byStanding.has('pass') ? 'No requirement that counts failed.' : 'Nothing failed, and nothing was shown.';
}

function groupList(
  { standing: own, one, several, first }: Group,
  rows: readonly RequirementResult[],
  report: Report,
): string {
  if (rows.length === 0) return '';
  const ranked = rows.toSorted((a, b) => weightOf(a) - weightOf(b)).slice(0, listedAtMost);
  const items = ranked.map((row) => `<li>${item(row, report)}</li>`);
  const left = rows.length - ranked.length;
  const beyond = left > 0 ? `<p class="quiet">and ${left} more, in their classes below</p>` : '';
  const rest = items.slice(first);
  const more =
    rest.length > 0
      ? `<details class="more"><summary>${rest.length} more</summary><ol start="${first + 1}">${rest.join('')}</ol>${beyond}</details>`
      : '';
  return `<h3 class="group g-${own}"><a href="#requirements" data-filter="standing=${own}">${counted(rows.length, 'requirement')}</a> ${rows.length === 1 ? one : several}</h3><ol>${items.slice(0, first).join('')}</ol>${more}`;
}

/** Lower comes first: by keyword, then by basis, then in the order of the specification. */
function weightOf({ keyword, basis }: RequirementResult): number {
  return keywords.indexOf(keyword) * bases.length + bases.indexOf(basis);
}

function item(row: RequirementResult, report: Report): string {
  const why = row.checks.find(({ verdict }) => verdict === row.verdict)?.reason ?? row.matters ?? '';
  const answered = row.waiver
    ? ` Until ${escapeHtml(row.waiver.expires)}: <bdi>${escapeHtml(row.waiver.reason)}</bdi> (<bdi>${escapeHtml(row.waiver.owner)}</bdi>)`
    : '';
  const where = rowAnchor(report, row);
  return `<a href="#${escapeHtml(where)}">${escapeHtml(row.says)}</a> <span class="id">${escapeHtml(where)} · ${row.keyword} · ${row.basis}</span> <span class="why"><bdi>${escapeHtml(firstLine(why))}</bdi>${answered}</span>`;
}

function notTested(byStanding: ReadonlyMap<Standing, readonly RequirementResult[]>): string {
  const parts = [
    ['untested', 'not tested'],
    ['inapplicable', 'inapplicable'],
  ] as const;
  const links = parts.flatMap(([own, words]) => {
    const rows = byStanding.get(own) ?? [];
    if (rows.length === 0) return [];
    return [
      `<a href="#requirements" data-filter="standing=${own}">${counted(rows.length, 'requirement')}</a> ${words}`,
    ];
  });
  return links.length > 0 ? `<p class="quiet">${links.join(', ')}; each row says why.</p>` : '';
}

/** What was noticed and does not count, closed at first. */
function noticed(report: Report): string {
  const { findings } = report;
  if (findings.length === 0) return '';
  const anchors = new Set(report.requirements.map((row) => rowAnchor(report, row)));
  const items = findings.map((finding) => `<li>${noticedItem(finding, anchors)}</li>`).join('');
  return `<details class="more noticed"><summary>${counted(findings.length, 'thing')} noticed, which do not count</summary><ul>${items}</ul></details>`;
}

function noticedItem({ kind, message, count, checks }: Finding, anchors: ReadonlySet<string>): string {
  const seenBy = [...new Set(checks.map((id) => id.split('/')[0] ?? ''))].filter((id) => anchors.has(id));
  const links = seenBy.map((id) => `<a class="id" href="#${escapeHtml(id)}">${escapeHtml(id)}</a>`);
  return `${escapeHtml(message)} <span class="quiet">${escapeHtml(kind)}, ${count}×</span>${links.length > 0 ? ` ${links.join(' ')}` : ''}`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
