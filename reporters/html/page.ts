import { clientName, repeatCommand } from '../client-text.ts';
import type { Report, RequirementResult } from '../model.ts';
import { counted, isOnOtherTarget, isRed, shardText, standing } from '../text.ts';
import { clientMatrix, clientSections } from './client.ts';
import { clientStyles } from './client-styles.ts';
import { containerLogs } from './container-logs.ts';
import { coverageTable } from './coverage.ts';
import { escapeHtml } from './escape-html.ts';
import { requirementDetails } from './requirement.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { staleWaivers, waivedFailures } from './waivers.ts';

/** The report as one page: no network, no other file. Requirements first, their checks and exchanges inside. */
export function renderHtml(report: Report): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeHtml(title(report))}</title>
<style>${styles}${report.client ? clientStyles : ''}</style>
</head>
<body>
<header>
<p class="eyebrow">${eyebrow(report)}</p>
<div class="outcome ${outcomeClasses[report.outcome]}"><h1>${escapeHtml(report.sentence)}</h1>${facts(report)}</div>
${report.client ? `${clientMatrix(report.client, report)}<div class="scroll">${coverageTable(report.coverage)}</div>` : coverageTable(report.coverage)}
</header>
<main>
${ranked(report)}
${staleWaivers(report)}
${waivedFailures(report, anchor)}
${report.client ? clientSections(report.client, report) : ''}${filter(report)}
${report.coverage.map((each) => classSection(report, each.id, each.title)).join('\n')}
${noticed(report)}
${containerLogs(report)}
</main>
<footer>${escapeHtml(targetsLine(report))}</footer>
<script>${script}</script>
</body>
</html>
`;
}

function title({ outcome, client, targets }: Report): string {
  const subject = client ? clientName(client) : targets.map((target) => target.title).join(' and ');
  return `${outcome}: ${subject}`;
}

const outcomeClasses: Readonly<Record<Report['outcome'], string>> = {
  conforms: 'pass',
  'shard passed': 'pass',
  'does not conform': 'fail',
  'stale waivers': 'fail',
  incomplete: 'open',
  'suite error': 'error',
};

function eyebrow({ tool, selection, startedAt }: Report): string {
  const parts = [`cardproof ${tool.version}`, shardText(selection), startedAt].filter(Boolean);
  return escapeHtml(`Conformance report, ${parts.join(', ')}`);
}

function facts({ counts, timing, strict }: Report): string {
  const checks = Object.values(counts.checks).reduce((sum, count) => sum + count, 0);
  const items = [
    `<li><b>${counts.failures}</b> failed that count</li>`,
    `<li><b>${counts.advisories}</b> failed that do not</li>`,
    counts.waived > 0 ? `<li><b>${counts.waived}</b> failed and waived</li>` : '',
    `<li><b>${counts.requirements.inconclusive}</b> open</li>`,
    `<li><b>${counts.requirements.untested}</b> untested</li>`,
    counts.requirements.inapplicable > 0 ? `<li><b>${counts.requirements.inapplicable}</b> do not apply</li>` : '',
    `<li><b>${checks}</b> checks, <b>${timing.requests}</b> requests in <b>${(timing.totalMs / 1000).toFixed(1)}</b> s</li>`,
    strict ? '<li>strict: every requirement counts</li>' : '',
  ];
  return `<ul class="facts">${items.join('')}</ul>`;
}

/** At most so many failures are listed at the top; all are in their classes. */
const rankedAtMost = 25;

function ranked(report: Report): string {
  const failed = report.requirements.filter(isRed);
  if (failed.length === 0) return '';
  const items = failed.slice(0, rankedAtMost).map((row) => {
    const reason = row.checks.find(({ verdict }) => verdict === row.verdict)?.reason ?? '';
    return `<li><a href="#${escapeHtml(anchor(report, row))}">${escapeHtml(row.id)}</a><br>${escapeHtml(row.says)}<br><span class="why">${escapeHtml(reason.split('\n')[0] ?? '')}</span></li>`;
  });
  const more = failed.length > rankedAtMost ? `<p>and ${failed.length - rankedAtMost} more below</p>` : '';
  return `<h2>${counted(failed.length, 'requirement')} failed</h2><ul class="plain">${items.join('')}</ul>${more}`;
}

function filter(report: Report): string {
  const standings = [...new Set(report.requirements.map(standing))].sort();
  const options = standings.map((each) => `<option>${each}</option>`).join('');
  return `<form hidden role="search"><input type="search" name="search" placeholder="Filter requirements" aria-label="Filter requirements by text"><select name="verdict" aria-label="Filter by verdict"><option value="">every verdict</option>${options}</select><output></output></form>`;
}

function classSection(report: Report, id: string, title: string): string {
  const rows = report.requirements.filter((row) => row.class === id);
  const details = rows
    .map((row) => requirementDetails(row, anchor(report, row), repeatCommand(report, row)?.join(' ') ?? null))
    .join('\n');
  return `<section class="class"><h2 id="${escapeHtml(id)}">${escapeHtml(title)} <small>${escapeHtml(id)}</small></h2>${details}</section>`;
}

/** A requirement's id; where several targets were tested, the target's name before it. */
function anchor(report: Report, row: RequirementResult): string {
  return isOnOtherTarget(row.id, row.target, report) ? `${row.target}:${row.id}` : row.id;
}

function noticed({ findings, leftovers, suiteErrors }: Report): string {
  const list = findings
    .map(({ kind, message, count }) => `<li>${escapeHtml(kind)}, ${count}×: ${escapeHtml(message)}</li>`)
    .join('');
  const left = leftovers.map((each) => `<li>${escapeHtml(each)}</li>`).join('');
  const faults = suiteErrors.map((each) => `<pre>${escapeHtml(each)}</pre>`).join('');
  return [
    faults ? `<h2>Errors of the suite</h2>${faults}` : '',
    left
      ? `<h2>Left behind at the target <small><code>cardproof cleanup</code> tries again</small></h2><ul class="plain">${left}</ul>`
      : '',
    list ? `<h2>Noticed <small>does not count</small></h2><ul class="plain">${list}</ul>` : '',
  ].join('');
}

function targetsLine({ targets }: Report): string {
  return targets
    .map(({ title, url, embedded, apiVersion, specVersion, classes, container, operations }) => {
      const calls = operations.map(({ operation, requests }) => `${operation} ${requests}`).join(', ');
      const version = apiVersion ? ` version ${apiVersion}` : '';
      const kind = embedded
        ? ' (reference server inside the run)'
        : container
          ? ` (container of ${container.image})`
          : '';
      const claimed = classes ? `; it claims ${classes.join(', ')}` : '';
      return `${title}${version} at ${url}${kind}, judged by specification ${specVersion}${claimed}; requests: ${calls}.`;
    })
    .join(' ');
}
