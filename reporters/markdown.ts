import { answerText, shownExchange } from './case-text.ts';
import { clientName, repeatCommand } from './client-text.ts';
import { curlLine } from './curl.ts';
import { clientMatrix, clientNotes, clientRuns } from './markdown-client.ts';
import { code, escaped, fenced, htmlText } from './markdown-text.ts';
import type { CheckResult, ClassCoverage, Exchange, Report, RequirementResult } from './model.ts';
import { oneLine } from './one-line.ts';
import { redRows } from './red-rows.ts';
import { beginning, counted, shardText, standing, subjectOf } from './text.ts';

/**
 * A summary for a CI job or a comment on a pull request: the outcome, counts by class, what failed with all that explains
 * it, then what is open, waived, noticed and not tested. Each part is cut where it has no more room, and says so: the
 * whole stays below the 65,536 characters of a comment on GitHub, and so below the 1 MiB of a job's summary.
 */
export function renderMarkdown(report: Report): string {
  const { client } = report;
  const sections = [
    title(report),
    ...(client ? [whole(clientMatrix(client, report), 6_000)] : []),
    classes(report),
    failures(report),
    list('Errors of the suite', report.suiteErrors.map(line), 2_500),
    list('Stale waivers', staleWaivers(report), 2_500),
    list('Could not be observed', open(report, true).map(requirement(report)), 4_000),
    list(
      'Failed and waived',
      report.requirements.filter(({ waiver }) => waiver !== null).map(requirement(report)),
      4_000,
    ),
    list(
      'Failed or open, and does not count',
      [...advisories(report), ...open(report, false)].map(requirement(report)),
      4_000,
    ),
    ...(client ? [whole(clientNotes(client), 3_000), whole(clientRuns(client, report), 3_000)] : []),
    list('Left behind at the target', report.leftovers.map(line), 2_000, '`cardproof cleanup` tries again.'),
    list('Noticed', findings(report), 4_000),
    closed('Not tested', rowsWithout(report, 'untested'), 4_000),
    closed('Does not apply', rowsWithout(report, 'inapplicable'), 4_000),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

const marks: Readonly<Record<Report['outcome'], string>> = {
  conforms: '✅',
  'shard passed': '☑️',
  'does not conform': '❌',
  'stale waivers': '❌',
  incomplete: '⚠️',
  'suite error': '💥',
};

/** Characters; the text is escaped afterwards. */
const [longestSentence, longestText, longestBody] = [1_000, 600, 2_000];

function title(report: Report): string {
  const targets = report.targets.slice(0, 20).map(({ name, title: api, url, embedded, apiVersion }) => {
    const own = name.toLowerCase() === api.toLowerCase() ? '' : ` ${code(name)}`;
    const version = apiVersion ? `, version ${escaped(apiVersion)}` : '';
    return `- **${escaped(api)}**${own} at ${code(url)}${embedded ? ' (reference server inside the run)' : ''}${version}`;
  });
  const client = report.client ? [`- ${escaped(clientName(report.client))}`] : [];
  const counts = `${counted(total(report.counts.checks), 'check')}, ${counted(report.timing.requests, 'request')}, ${(report.timing.totalMs / 1000).toFixed(1)} s`;
  const how = [`cardproof ${escaped(report.tool.version)}`, shardText(report.selection), report.strict ? 'strict' : ''];
  return [
    `# ${marks[report.outcome]} ${escaped(oneLine(report.sentence, longestSentence))}`,
    [...client, ...targets].join('\n'),
    `${counts}; ${how.filter(Boolean).join(', ')}; exit code ${report.exitCode}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

const columns = {
  pass: '✅ pass',
  fail: '❌ fail',
  inconclusive: '⚠️ open',
  error: '💥 error',
  untested: '⬜ not tested',
  inapplicable: '➖ n/a',
} as const;

/** Requirements by class and verdict; a verdict that nowhere occurs has no column. */
function classes({ coverage }: Report): string {
  if (coverage.length === 0) return '';
  const verdicts = (['pass', 'fail', 'inconclusive', 'error', 'untested', 'inapplicable'] as const).filter(
    (verdict) => verdict === 'pass' || coverage.some(({ requirements }) => requirements[verdict] > 0),
  );
  const cells = (count: (verdict: (typeof verdicts)[number]) => number) =>
    verdicts.map((verdict) => count(verdict) || '·').join(' | ');
  const row = ({ id, title: name, requirements }: ClassCoverage) =>
    `| ${escaped(oneLine(name, 80))} ${code(oneLine(id, 80)).replaceAll('|', '\\|')} | ${cells((verdict) => requirements[verdict])} |`;
  const sum = cells((verdict) => coverage.reduce((all, { requirements }) => all + requirements[verdict], 0));
  const all = `| **All requirements** | ${sum} |`;
  const rows = coverage.map(row);
  const { shown, more } = fitting(rows, 5_000);
  const rest = more > 0 ? [`| and ${counted(more, 'class').replace(/ss(s)$/, 'sses')} more in report.html | |`] : [];
  return [
    `| conformance class | ${verdicts.map((verdict) => columns[verdict]).join(' | ')} |`,
    `|---|${verdicts.map(() => '--:').join('|')}|`,
    ...shown,
    ...rest,
    all,
  ].join('\n');
}

function failures(report: Report): string {
  const red = redRows(report);
  if (red.length === 0) return '';
  const { shown, more } = fitting(
    red.map((row) => failure(row, report)),
    20_000,
  );
  // Whatever has no room for its story is at least named.
  const names = fitting(
    red.slice(shown.length).map((row) => `- ${named(row, report)}`),
    3_000,
  );
  const rest = more > 0 ? [`And ${more} more:\n\n${[...names.shown, ...moreLine(names.more)].join('\n')}`] : [];
  return [`## Failed (${red.length})`, ...shown, ...rest].join('\n\n');
}

function named(row: RequirementResult, report: Report): string {
  return `**${escaped(row.id)}** (${row.keyword}, ${row.basis})${whereOf(row, report)}`;
}

function whereOf({ target }: RequirementResult, { targets }: Report): string {
  return targets.length > 1 ? ` on ${code(target)}` : '';
}

function failure(row: RequirementResult, report: Report): string {
  const checks = row.checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'inapplicable');
  const repeat = repeatCommand(report, row);
  const facts = [
    row.matters === null ? '' : `- _Why it matters:_ ${short(row.matters)}`,
    repeat ? `- _Repeat it:_ ${code(oneLine(repeat.join(' '), longestText))}` : '',
  ];
  return [
    `### ${row.verdict === 'error' ? '💥' : '❌'} ${escaped(row.id)}${whereOf(row, report)}`,
    `${short(row.says)} _${row.keyword}, ${row.basis}: ${short(row.source)}_`,
    [...checks.slice(0, 5).map(story), ...moreChecks(checks.length - 5), ...facts].filter(Boolean).join('\n'),
    ...checks.slice(0, 1).map(exchange).filter(Boolean),
  ].join('\n\n');
}

function story({ title: name, reason, verdict, expected, observed }: CheckResult): string {
  const facts = [
    expected === null ? '' : `  - _expected_ ${short(expected)}`,
    observed === null ? '' : `  - _observed_ ${short(observed)}`,
  ];
  // Most reasons are these two in one sentence.
  const why = reason === `expected ${expected}, got ${observed}` ? '' : `: ${short(reason ?? verdict)}`;
  return [`- **${short(name)}**${why}`, ...facts.filter(Boolean)].join('\n');
}

function moreChecks(count: number): string[] {
  return count > 0 ? [`- and ${counted(count, 'other check')}`] : [];
}

function exchange(check: CheckResult): string {
  const shown = shownExchange(check);
  if (!shown) return '';
  const summary = `Exchange ${shown.index} of ${check.exchanges.length}: ${inBrief(shown)}`;
  const block = fenced(`${beginning(curlLine(shown), longestBody)}\n\n${beginning(answerText(shown), longestBody)}`);
  return `<details><summary>${htmlText(summary, 300)}</summary>\n\n${block}\n\n</details>`;
}

function inBrief({ request, response, failure: why }: Exchange): string {
  return `${request.method} ${request.url} → ${response ? response.status : why}`;
}

function open({ requirements }: Report, weighs: boolean): RequirementResult[] {
  return requirements.filter((row) => row.weighs === weighs && row.verdict === 'inconclusive');
}

function advisories({ requirements }: Report): RequirementResult[] {
  return requirements.filter((row) => standing(row) === 'advisory');
}

function staleWaivers(report: Report): string[] {
  return report.waivers
    .filter(({ state }) => state === 'stale')
    .map(
      (waiver) =>
        `- **${escaped(subjectOf(waiver, report))}**: ${short(waiver.why ?? '')}; ${short(waiver.reason)} (${short(waiver.owner)})`,
    );
}

/** A requirement with what was found, in a few lines. */
function requirement(report: Report): (row: RequirementResult) => string {
  return (row) => {
    const { waiver } = row;
    const checks = row.checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'inapplicable');
    const lines = checks
      .slice(0, 3)
      .map((check) => `  - ${short(check.title)}: ${short(check.reason ?? check.verdict)}`);
    const waived = waiver
      ? [`  - waived until ${waiver.expires}: ${short(waiver.reason)} (${short(waiver.owner)})`]
      : [];
    const more = moreChecks(checks.length - 3).map((each) => `  ${each}`);
    return [`- ${named(row, report)}: ${short(row.says)}`, ...waived, ...lines, ...more].join('\n');
  };
}

function findings({ findings: all }: Report): string[] {
  return all.map(({ kind, message, count }) => `- ${kind}, ${count}×: ${short(message)}`);
}

function line(text: string): string {
  return `- ${short(text)}`;
}

function short(text: string): string {
  return escaped(oneLine(text, longestText));
}

/** Rows without a check, each with its reason: what nobody looked at, and what the target does not claim. */
function rowsWithout({ requirements }: Report, verdict: 'untested' | 'inapplicable'): string[] {
  const rows = requirements.filter((row) => row.verdict === verdict);
  return rows.map((row) => `- ${escaped(row.id)}: ${short(row.untested ?? row.inapplicable ?? '')}`);
}

function list(heading: string, items: readonly string[], room: number, ending = ''): string {
  if (items.length === 0) return '';
  const { shown, more } = fitting(items, room);
  const rest = ending === '' ? '' : `\n\n${ending}`;
  return `## ${heading} (${items.length})\n\n${[...shown, ...moreLine(more)].join('\n')}${rest}`;
}

function closed(heading: string, items: readonly string[], room: number): string {
  if (items.length === 0) return '';
  const { shown, more } = fitting(items, room);
  return `<details><summary>${heading} (${items.length})</summary>\n\n${[...shown, ...moreLine(more)].join('\n')}\n\n</details>`;
}

/** A section that is left out where it does not fit. */
function whole(section: string, room: number): string {
  return section.length <= room
    ? section.trimEnd()
    : '_A part of this summary is too long for it: report.html has it._';
}

function moreLine(more: number): string[] {
  return more > 0 ? [`- and ${more} more in report.html`] : [];
}

/** The items that fit into so many characters, and how many do not. */
function fitting(items: readonly string[], room: number): { readonly shown: readonly string[]; readonly more: number } {
  let used = 0;
  const end = items.findIndex((item) => {
    used += item.length + 2;
    return used > room;
  });
  const shown = end === -1 ? items : items.slice(0, end);
  return { shown, more: items.length - shown.length };
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
