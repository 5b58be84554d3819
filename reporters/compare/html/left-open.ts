import { escapeHtml } from '../../html/escape-html.ts';
import type { ApiComparison, LeftOpen } from '../model.ts';
import { evidenceWords } from '../words.ts';
import { pointAnchor } from './anchors.ts';

/** More points than this are closed at first. */
const openAtMost = 12;

/** More requirements, or things asked, than this are not named one by one. */
const namedAtMost = 4;

/** Where targets differ and none of them is wrong, most divided first. */
export function leftOpenSection(api: ApiComparison): string {
  const { leftOpen } = api;
  const heading = `<h2>They differ in what the documentation leaves open <small>each answer is allowed; where it matters to you, ask for a clearer page</small></h2>`;
  if (leftOpen.length === 0) {
    return `<section class="open">${heading}<p>No report shows two answers to the same question. That proves no more than that nothing was seen.</p></section>`;
  }
  const points = leftOpen.map((each, place) => point(each, place, api));
  const rest = points.slice(openAtMost);
  const more =
    rest.length > 0
      ? `<details><summary>${rest.length} more, less divided or about fewer requirements</summary><ol start="${openAtMost + 1}">${rest.join('')}</ol></details>`
      : '';
  return `<section class="open">${heading}<ol>${points.slice(0, openAtMost).join('')}</ol>${more}</section>`;
}

function point(
  { evidence, requirements, about, answers, unseen, pairs }: LeftOpen,
  place: number,
  api: ApiComparison,
): string {
  const groups = new Map(answers.flatMap(({ targets }, group) => targets.map((target) => [target, group] as const)));
  const strip = api.targets.map(({ name }) => {
    const group = groups.get(name);
    const title = escapeHtml(name);
    return group === undefined
      ? `<i class="g-none" title="${title}">·</i>`
      : `<i class="g-${Math.min(group, 3)}" title="${title}">${letter(group)}</i>`;
  });
  const lines = answers.map(
    ({ says, targets }, group) =>
      `<li><b class="g-${Math.min(group, 3)}">${letter(group)}</b> <span class="answer">${escapeHtml(says)}</span> <span class="who">${escapeHtml(targets.join(', '))}</span></li>`,
  );
  const notSeen =
    unseen.length > 0
      ? `<li><b class="g-none">·</b> <span class="answer">not shown</span> <span class="who">${escapeHtml(unseen.join(', '))}</span></li>`
      : '';
  const division = api.targets.length > 2 ? ` · ${pairs.differ} of ${pairs.of} pairs answer differently` : '';
  return `<li id="${escapeHtml(pointAnchor(api, place))}"><div class="strip" aria-hidden="true">${strip.join('')}</div><div class="point"><div class="about">${named(about)}</div><p class="source">${evidenceWords[evidence]}${division}</p><ul class="answers">${lines.join('')}${notSeen}</ul>${links(requirements)}</div></li>`;
}

function named(about: readonly string[]): string {
  const [shown, rest] = [about.slice(0, namedAtMost), about.slice(namedAtMost)];
  const more =
    rest.length > 0
      ? `<details><summary>and ${rest.length} more</summary>${rest.map(escapeHtml).join('<br>')}</details>`
      : '';
  return `${shown.map(escapeHtml).join('<br>')}${more}`;
}

function links(requirements: readonly string[]): string {
  if (requirements.length === 0) return '';
  const link = (id: string) => `<a class="id" href="#${escapeHtml(id)}">${escapeHtml(id)}</a>`;
  const [shown, rest] = [requirements.slice(0, namedAtMost), requirements.slice(namedAtMost)];
  const more =
    rest.length > 0
      ? `<details><summary>and ${rest.length} more requirements</summary>${rest.map(link).join('<br>')}</details>`
      : '';
  return `<div class="links">${shown.map(link).join('<br>')}${more}</div>`;
}

/** A, B, C …; after Z, a plus. */
function letter(group: number): string {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[group] ?? '+';
}
