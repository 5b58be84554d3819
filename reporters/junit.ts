import { caseText, roomFor } from './case-text.ts';
import { type Case, casesOf } from './cases.ts';
import type { Report } from './model.ts';
import { oneLine } from './one-line.ts';
import { printable, shardText } from './text.ts';
import { type Trouble, troublesOf } from './troubles.ts';

/**
 * JUnit XML as CI servers read it: a suite for each conformance class of each target, a case for each check. At most one
 * result element stands in a case, and no two cases have the same class and name. A failure that does not weigh or is
 * waived is `skipped` with its text, so that a conforming target is green; what could not be observed is an `error`; a
 * stale waiver, a fault of the suite and an incomplete run are red cases of their own.
 *
 * No case has a `file`: neither the suites nor the specification stand in the repository whose CI reads it, and a link
 * to them would lead nowhere.
 */
export function renderJunit(report: Report): string {
  // Few texts hold many more bytes than characters; where they do, less of them is written.
  const whole = render(report, bodies);
  return Buffer.byteLength(whole) < largest ? whole : render(report, bodies / 8);
}

/** GitLab reads no more than 30 MB. Bytes. */
const largest = 29_000_000;
/** What the texts of all cases that are not green may have together; characters. */
const bodies = 16_000_000;
/** From here on cases go without properties: GitLab's parser gives up above 250,000 objects. */
const mostWithProperties = 11_000;
const longestMessage = 600;

interface Suite {
  readonly name: string;
  readonly cases: readonly Line[];
  readonly properties: Readonly<Record<string, string>>;
}

interface Line {
  readonly kind: Case['kind'];
  readonly ms: number;
  readonly text: string;
}

function render(report: Report, total: number): string {
  const cases = casesOf(report);
  const unique = uniqueNames();
  const style: Style = {
    report,
    unique,
    room: roomFor(cases.filter(({ kind }) => kind === 'failure' || kind === 'error').length, total),
    hasProperties: cases.length <= mostWithProperties,
  };
  const isRed = cases.some(({ kind }) => kind === 'failure' || kind === 'error');
  const suites = [...classSuites(cases, style), ...troubleSuites(troublesOf(report, isRed), unique)];
  const lines = suites.flatMap((suite) => suite.cases);
  const name = ['cardproof', shardText(report.selection)].filter(Boolean).join(' ');
  const when = `timestamp="${xml(report.startedAt)}"`;
  const head = `name="${xml(name)}" ${tally(lines)} time="${seconds(report.timing.totalMs)}" ${when}`;
  const body = suites.map(
    (suite) =>
      `  <testsuite name="${xml(suite.name)}" ${tally(suite.cases)} time="${seconds(sum(suite.cases.map(({ ms }) => ms)))}" ${when}>\n${properties(suite.properties, '    ')}${suite.cases.map(({ text }) => text).join('')}  </testsuite>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${head}>\n${body.join('')}</testsuites>\n`;
}

interface Style {
  readonly report: Report;
  readonly unique: UniqueNames;
  /** Longest text of one case; characters. */
  readonly room: number;
  readonly hasProperties: boolean;
}

function classSuites(cases: readonly Case[], style: Style): Suite[] {
  const { targets, outcome } = style.report;
  const groups = Map.groupBy(cases, ({ row }) => (targets.length > 1 ? `${row.target}: ${row.class}` : row.class));
  return [...groups].map(([name, own]) => {
    const target = targets.find((each) => each.name === own[0]?.row.target);
    return {
      name,
      cases: own.map((each) => line(each, name, style)),
      // Datadog makes tags of them.
      properties: {
        ...(target && { 'dd_tags[cardproof.target]': target.name, 'dd_tags[cardproof.api]': target.api }),
        ...(target?.apiVersion && { 'dd_tags[cardproof.api_version]': target.apiVersion }),
        'dd_tags[cardproof.class]': own[0]?.row.class ?? '',
        'dd_tags[cardproof.outcome]': outcome,
      },
    };
  });
}

function line(each: Case, suite: string, { report, unique, room, hasProperties }: Style): Line {
  const { row, check, kind, status, id, message } = each;
  const ms = check?.durationMs ?? 0;
  const own = {
    requirement: row.id,
    keyword: row.keyword,
    basis: row.basis,
    'dd_tags[cardproof.requirement]': row.id,
  };
  const inside = `${hasProperties ? properties(own, '      ') : ''}${result(kind, message, status, () => caseText(each, report, room))}`;
  return { kind, ms, text: testcase(suite, unique(suite, id), ms, inside) };
}

function result(kind: Case['kind'], message: string, type: string, text: () => string): string {
  const attribute = `message="${xml(oneLine(message, longestMessage))}"`;
  if (kind === 'pass') return '';
  if (kind === 'skipped') return `      <skipped ${attribute}/>\n`;
  return `      <${kind} ${attribute} type="${xml(type)}">${xml(text())}</${kind}>\n`;
}

function troubleSuites(troubles: readonly Trouble[], unique: UniqueNames): Suite[] {
  const groups = Map.groupBy(troubles, ({ kind }) => (kind === 'stale waiver' ? 'waivers' : 'cardproof'));
  return [...groups].map(([suite, own]) => ({
    name: suite,
    properties: {},
    cases: own.map(({ kind: type, name, message, text }): Line => {
      const kind = type === 'stale waiver' ? 'failure' : 'error';
      const inside = result(kind, message, type, () => text.slice(0, roomFor(own.length, bodies)));
      return { kind, ms: 0, text: testcase(suite, unique(suite, name), 0, inside) };
    }),
  }));
}

function testcase(suite: string, name: string, ms: number, inside: string): string {
  const head = `    <testcase classname="${xml(suite)}" name="${xml(name)}" time="${seconds(ms)}"`;
  return inside === '' ? `${head}/>\n` : `${head}>\n${inside}    </testcase>\n`;
}

function properties(own: Readonly<Record<string, string>>, indent: string): string {
  const lines = Object.entries(own).map(
    ([name, value]) => `${indent}  <property name="${xml(name)}" value="${xml(oneLine(value, longestMessage))}"/>\n`,
  );
  return lines.length > 0 ? `${indent}<properties>\n${lines.join('')}${indent}</properties>\n` : '';
}

type UniqueNames = (suite: string, name: string) => string;

/** GitLab drops a case that has the class and the name of an earlier one. */
function uniqueNames(): UniqueNames {
  const counts = new Map<string, number>();
  const unique: UniqueNames = (suite, name) => {
    const shown = oneLine(name, longestMessage);
    const key = `${suite}\n${shown}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? shown : unique(suite, `${shown} (${count})`);
  };
  return unique;
}

function tally(lines: readonly Line[]): string {
  const count = (kind: Case['kind']) => lines.filter((each) => each.kind === kind).length;
  return `tests="${lines.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
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
