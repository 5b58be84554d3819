import { clientName } from './client-text.ts';
import { curlLine } from './curl.ts';
import { clientMatrix, clientNotes, clientRuns } from './markdown-client.ts';
import { escaped } from './markdown-text.ts';
import type { CheckResult, Report, RequirementResult } from './model.ts';
import { beginning, counted, isRed, printable, shardText, standing, subjectOf } from './text.ts';

/** A CI step summary may hold 1 MiB; whole sections are left out before that. Characters. */
const longest = 900_000;

/** A summary for a CI job or a pull request: the outcome, counts by class, what failed, what was not tested. */
export function renderMarkdown(report: Report): string {
  const sections = [
    title(report),
    ...(report.client ? [clientMatrix(report.client, report)] : []),
    classes(report),
    failures(report),
    open(report),
    advisories(report),
    waived(report),
    staleWaivers(report),
    ...(report.client ? [clientNotes(report.client), clientRuns(report.client, report)] : []),
    findings(report),
    untested(report),
    leftovers(report),
  ];
  let text = '';
  for (const section of sections.filter(Boolean)) {
    if (text.length + section.length > longest)
      return `${text}\n_The rest is in report.json: this summary is at its limit._\n`;
    text += `${section}\n`;
  }
  return text;
}

const marks: Readonly<Record<Report['outcome'], string>> = {
  conforms: '✅',
  'shard passed': '☑️',
  'does not conform': '❌',
  'stale waivers': '❌',
  incomplete: '⚠️',
  'suite error': '💥',
};

function title(report: Report): string {
  const lines = report.targets.map(({ title: name, url, embedded, apiVersion }) => {
    const version = apiVersion ? `, version ${apiVersion}` : '';
    return `- **${escaped(name)}** at \`${url}\`${embedded ? ' (reference server inside the run)' : ''}${version}`;
  });
  const client = report.client ? [`- ${escaped(clientName(report.client))}`] : [];
  const counts = `${counted(total(report.counts.checks), 'check')}, ${counted(report.timing.requests, 'request')}, ${(report.timing.totalMs / 1000).toFixed(1)} s`;
  const how = [`cardproof ${report.tool.version}`, shardText(report.selection), report.strict ? 'strict' : ''];
  return `# ${marks[report.outcome]} ${escaped(report.sentence)}\n\n${[...client, ...lines].join('\n')}\n\n${counts}; ${how.filter(Boolean).join(', ')}\n`;
}

function classes(report: Report): string {
  const verdicts = ['pass', 'fail', 'inconclusive', 'inapplicable', 'untested', 'error'] as const;
  const rows = report.coverage.map(
    ({ id, requirements }) => `| ${id} | ${verdicts.map((verdict) => requirements[verdict] || '').join(' | ')} |`,
  );
  return `| class | ${verdicts.join(' | ')} |\n|---|${verdicts.map(() => '--:').join('|')}|\n${rows.join('\n')}\n`;
}

function failures(report: Report): string {
  return list('Failed', report.requirements.filter(isRed), true);
}

function open(report: Report): string {
  return list(
    'Could not be observed',
    report.requirements.filter((row) => row.weighs && row.verdict === 'inconclusive'),
    false,
  );
}

function advisories(report: Report): string {
  const rows = report.requirements.filter(
    (row) => standing(row) === 'advisory' || (!row.weighs && row.verdict === 'inconclusive'),
  );
  return list('Failed or open, and does not count', rows, false);
}

function waived(report: Report): string {
  return list(
    'Failed and waived',
    report.requirements.filter(({ waiver }) => waiver !== null),
    false,
  );
}

function staleWaivers(report: Report): string {
  const stale = report.waivers.filter(({ state }) => state === 'stale');
  if (stale.length === 0) return '';
  const lines = stale.map(
    (waiver) =>
      `- **${escaped(subjectOf(waiver, report))}**: ${escaped(waiver.why ?? '')}; ${escaped(waiver.reason)} (${escaped(waiver.owner)})`,
  );
  return `## Stale waivers (${stale.length})\n\n${lines.join('\n')}\n`;
}

function list(heading: string, rows: readonly RequirementResult[], withExchange: boolean): string {
  if (rows.length === 0) return '';
  return `## ${heading} (${rows.length})\n\n${rows.map((row) => requirement(row, withExchange)).join('\n')}`;
}

function requirement(row: RequirementResult, withExchange: boolean): string {
  const checks = row.checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'inapplicable');
  const lines = checks.map(
    (check) =>
      `  - ${escaped(check.title)}: ${escaped(check.reason ?? check.verdict)}\n${withExchange ? exchange(check) : ''}`,
  );
  const waiver = row.waiver
    ? `  - waived until ${row.waiver.expires}: ${escaped(row.waiver.reason)} (${escaped(row.waiver.owner)})\n`
    : '';
  return `- **${row.id}** (${row.keyword}, ${row.basis}): ${escaped(row.says)} _${escaped(row.source)}_\n${waiver}${lines.join('')}`;
}

function exchange(check: CheckResult): string {
  const shown = check.exchanges.find(({ index }) => index === check.exchange);
  if (!shown) return '';
  const answer = shown.response
    ? `${shown.response.status}\n${beginning(shown.response.body, 2_000)}`
    : (shown.failure ?? '');
  const block = fenced(`${curlLine(shown)}\n\n${answer}`);
  return `\n    <details><summary>exchange ${shown.index} of ${check.exchanges.length}</summary>\n\n${indented(block)}\n\n    </details>\n\n`;
}

function findings({ findings: all }: Report): string {
  if (all.length === 0) return '';
  const rows = all.slice(0, 50).map(({ kind, message, count }) => `- ${kind}, ${count}×: ${escaped(message)}`);
  return `## Noticed (${all.length})\n\n${rows.join('\n')}\n${all.length > 50 ? `- and ${all.length - 50} more in report.json\n` : ''}`;
}

/** Rows without a check, each with its reason: what nobody looked at, and what the target does not claim. */
function untested(report: Report): string {
  return [
    closed(
      'Not tested',
      report.requirements.filter(({ verdict }) => verdict === 'untested'),
    ),
    closed(
      'Does not apply',
      report.requirements.filter(({ verdict }) => verdict === 'inapplicable'),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

function closed(heading: string, rows: readonly RequirementResult[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => `- ${row.id}: ${escaped(row.untested ?? row.inapplicable ?? '')}`);
  return `<details><summary>${heading} (${rows.length})</summary>\n\n${lines.join('\n')}\n\n</details>\n`;
}

function leftovers(report: Report): string {
  if (report.leftovers.length === 0) return '';
  return `## Left behind at the target (${report.leftovers.length})\n\n${report.leftovers.map((each) => `- ${escaped(each)}`).join('\n')}\n\n\`cardproof cleanup\` tries again.\n`;
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A block with a fence longer than any in its text. */
function fenced(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}\n${printable(text)}\n${fence}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
