import { curlLine } from './curl.ts';
import type { CheckResult, Report, RequirementResult } from './model.ts';
import { beginning, printable, shardText, standing } from './text.ts';

/**
 * JUnit XML as CI servers read it: a suite for each conformance class, a case for each check. At most one result
 * element stands in a case. A failure that does not weigh or is waived is `skipped` with its text, so that a conforming
 * target is green; what could not be observed is an `error`; a stale waiver is a failure of its own.
 */
export function renderJunit(report: Report): string {
  const suites = [...report.coverage.flatMap(({ id }) => suitesOf(report, id)), ...waiverSuite(report)];
  const cases = suites.flatMap((suite) => suite.cases);
  const name = ['cardproof', shardText(report.selection)].filter(Boolean).join(' ');
  const attributes = `name="${xml(name)}" ${tally(cases)} time="${seconds(report.timing.totalMs)}" timestamp="${xml(report.startedAt)}"`;
  const body = suites.map(
    ({ name, cases: own }) =>
      `  <testsuite name="${xml(name)}" ${tally(own)} time="${seconds(sum(own.map((each) => each.ms)))}" timestamp="${xml(report.startedAt)}">\n${own.map((each) => each.text).join('')}  </testsuite>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n${body.join('')}</testsuites>\n`;
}

interface Case {
  readonly kind: 'pass' | 'failure' | 'error' | 'skipped';
  readonly ms: number;
  readonly text: string;
}

function suitesOf(report: Report, classId: string): { name: string; cases: Case[] }[] {
  return report.targets.flatMap(({ name }) => {
    const rows = report.requirements.filter((row) => row.class === classId && row.target === name);
    if (rows.length === 0) return [];
    const cases = rows.flatMap((row) =>
      row.checks.length > 0 ? row.checks.map((check) => caseOf(row, check)) : [caseWithoutCheck(row)],
    );
    return [{ name: report.targets.length > 1 ? `${name}: ${classId}` : classId, cases }];
  });
}

function caseOf(row: RequirementResult, check: CheckResult): Case {
  const kind = kindOf(row, check);
  const message = `${kind === 'skipped' ? whySkipped(row, check) : ''}${check.reason ?? ''}`;
  const result =
    kind === 'pass'
      ? ''
      : kind === 'skipped'
        ? `      <skipped message="${xml(message)}"/>\n`
        : `      <${kind} message="${xml(message)}" type="${check.verdict}">${xml(details(row, check))}</${kind}>\n`;
  return { kind, ms: check.durationMs, text: testcase(row, check.id, check.durationMs, result) };
}

/** What stands before the reason of a check that is not green and does not count. */
function whySkipped({ waiver }: RequirementResult, { verdict }: CheckResult): string {
  if (verdict === 'inapplicable') return '';
  if (waiver) return `waived until ${waiver.expires}: ${waiver.reason} (${waiver.owner}); ${verdict}: `;
  return verdict === 'fail' ? 'advisory: ' : '';
}

function caseWithoutCheck(row: RequirementResult): Case {
  const message = row.inapplicable === null ? `untested: ${row.untested ?? ''}` : `inapplicable: ${row.inapplicable}`;
  const result = `      <skipped message="${xml(message)}"/>\n`;
  return { kind: 'skipped', ms: 0, text: testcase(row, row.id, 0, result) };
}

function kindOf(row: RequirementResult, { verdict }: CheckResult): Case['kind'] {
  switch (verdict) {
    case 'pass':
      return 'pass';
    case 'inapplicable':
      return 'skipped';
    case 'fail':
      return standing({ ...row, verdict }) === 'fail' ? 'failure' : 'skipped';
    case 'inconclusive':
      // Of a requirement whose failure is waived nothing more can be learnt.
      return row.weighs && row.waiver === null ? 'error' : 'skipped';
    case 'error':
      return 'error';
  }
}

/** A case for each waiver that has to go. */
function waiverSuite(report: Report): { name: string; cases: Case[] }[] {
  const stale = report.waivers.filter(({ state }) => state === 'stale');
  const cases = stale.map((waiver): Case => {
    const name = waiver.target === null ? waiver.requirement : `${waiver.requirement} on ${waiver.target}`;
    const message = `stale waiver: ${waiver.why}`;
    const text = `Remove it, or renew it where the failure is still accepted. Reason: ${waiver.reason} (${waiver.owner}), until ${waiver.expires}`;
    const failure = `      <failure message="${xml(message)}" type="stale waiver">${xml(text)}</failure>\n`;
    return {
      kind: 'failure',
      ms: 0,
      text: `    <testcase classname="waivers" name="${xml(name)}" time="0.000">\n${failure}    </testcase>\n`,
    };
  });
  return cases.length > 0 ? [{ name: 'waivers', cases }] : [];
}

function testcase(row: RequirementResult, name: string, ms: number, result: string): string {
  const properties = { requirement: row.id, keyword: row.keyword, basis: row.basis };
  const lines = Object.entries(properties).map(
    ([key, value]) => `        <property name="${key}" value="${xml(value)}"/>\n`,
  );
  return `    <testcase classname="${xml(row.class)}" name="${xml(name)}" time="${seconds(ms)}">\n      <properties>\n${lines.join('')}      </properties>\n${result}    </testcase>\n`;
}

/** Longest text of one case; CI servers choke on more. Characters. */
const longestText = 16_000;

function details(row: RequirementResult, check: CheckResult): string {
  const shown = check.exchanges.find(({ index }) => index === check.exchange);
  const lines = [
    `${row.keyword} (${row.basis}): ${row.says}`,
    `Source: ${row.source}`,
    check.expected === null ? '' : `Expected: ${check.expected}`,
    check.observed === null ? '' : `Observed: ${check.observed}`,
    shown ? `Exchange ${shown.index} of ${check.exchanges.length}: ${curlLine(shown)}` : '',
    shown?.response ? `Answer: ${shown.response.status} ${shown.response.body}` : '',
    shown?.failure ? `No answer: ${shown.failure}` : '',
  ];
  return beginning(lines.filter(Boolean).join('\n'), longestText);
}

function tally(cases: readonly Case[]): string {
  const count = (kind: Case['kind']) => cases.filter((each) => each.kind === kind).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function xml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
