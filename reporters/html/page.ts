import type { Report, RequirementResult } from '../model.ts';
import { counted, type Standing, standing } from '../text.ts';
import { aboutRun } from './about-run.ts';
import { basics } from './basics.ts';
import { bodyStyles } from './body-styles.ts';
import { clientMatrix, clientObstacles, clientSections } from './client.ts';
import { clientStyles } from './client-styles.ts';
import { containerLogs } from './container-logs.ts';
import { coverageByClass, coverageByKeyword, coverageKey } from './coverage.ts';
import { escapeHtml } from './escape-html.ts';
import { outcomePanel, pageTitle } from './first-screen.ts';
import { keysDialog } from './keys-dialog.ts';
import { type PackedBodies, packBodies } from './packed-bodies.ts';
import { pageStyles } from './page-styles.ts';
import { printStyles } from './print-styles.ts';
import { rankedFindings } from './ranked-findings.ts';
import { requirementRow } from './requirement-row.ts';
import { earlyScript, script } from './script.ts';
import { standings, standingWords } from './standing-words.ts';
import { toolbar } from './toolbar.ts';
import { troubles } from './troubles.ts';
import { staleWaivers } from './waivers.ts';

/**
 * The report as one page: no network, no other file. First the outcome, what was tested and what was found; then every
 * requirement, its checks and exchanges inside. Without scripts it lacks search, filters, and the insides of rows in
 * which nothing went wrong.
 */
export function renderHtml(report: Report): string {
  const classes = rowsByClass(report);
  const packed = packBodies(classes.values(), report);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(pageTitle(report))}</title>
<style>${basics}${pageStyles}${bodyStyles}${report.client ? clientStyles : ''}${printStyles}</style>
<script>${earlyScript}</script>
</head>
<body>
<a class="skip" href="#requirements">Skip to the requirements</a>
<header>
<div class="top"><p class="brand"><b>cardproof</b> conformance report</p><button type="button" name="keys" hidden aria-keyshortcuts="?">Keys</button><button type="button" name="theme" hidden>Theme</button></div>
${outcomePanel(report)}
${report.client ? clientObstacles(report.client) : ''}${troubles(report)}${staleWaivers(report)}
</header>
<main>
<section aria-labelledby="tested">
<div class="headed"><h2 id="tested">What was tested, and what was not</h2>${coverageKey(report)}</div>
<div class="overview">
<div>${coverageByKeyword(report)}
${rankedFindings(report)}</div>
<div>${coverageByClass(report)}</div>
</div>
</section>
${report.client ? `${clientMatrix(report.client, report)}${clientSections(report.client, report)}` : ''}
<section class="requirements" aria-labelledby="requirements"><h2 id="requirements" tabindex="-1">${counted(report.requirements.length, 'requirement')}</h2>
${toolbar(report)}
${[...classes].map(([id, rows]) => classSection(report, id, rows, packed)).join('\n')}
<p class="paging" hidden><span></span> <button type="button" name="more">Show more</button> <button type="button" name="all">Show all</button></p>
</section>
${aboutRun(report)}
${containerLogs(report)}
</main>
<footer>Everything on this page is derived from the report.json of the run.</footer>
<p class="toast" role="status"></p>
${keysDialog}
${packed.chunks.map((chunk, index) => `<script type="application/octet-stream" data-chunk="${index}">${chunk}</script>`).join('\n')}
<script>${script}</script>
</body>
</html>
`;
}

/** The rows of each class, in the order of the specification; those of several targets side by side. */
function rowsByClass({ requirements }: Report): Map<string, RequirementResult[]> {
  const classes = Map.groupBy(requirements, (row) => row.class);
  return new Map([...classes].map(([id, rows]) => [id, [...Map.groupBy(rows, (row) => row.id).values()].flat()]));
}

function classSection(
  report: Report,
  id: string,
  rows: readonly RequirementResult[],
  { bodies }: PackedBodies,
): string {
  const title = report.coverage.find((each) => each.id === id)?.title ?? id;
  const lines = rows.map((row) => requirementRow(row, report, bodies.get(row) ?? { html: '' }));
  return `<section class="class" data-class="${escapeHtml(id)}"><h3 id="${escapeHtml(id)}">${escapeHtml(title)} <span class="id">${escapeHtml(id)}</span> <small>${tally(rows)}</small></h3>${lines.join('\n')}</section>`;
}

function tally(rows: readonly RequirementResult[]): string {
  const counts = new Map<Standing, number>();
  for (const row of rows) counts.set(standing(row), (counts.get(standing(row)) ?? 0) + 1);
  return standings
    .filter((each) => counts.has(each))
    .map((each) => `${counts.get(each)} ${standingWords[each]}`)
    .join(' · ');
}
