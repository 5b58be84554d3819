import { caseText, roomFor } from '../case-text.ts';
import { type Case, casesOf } from '../cases.ts';
import { jsonText } from '../json-text.ts';
import type { Report, RequirementResult } from '../model.ts';
import { oneLine } from '../one-line.ts';
import type { RenderedFile } from '../rendered-file.ts';
import { stableUuid } from '../stable-uuid.ts';
import { beginning } from '../text.ts';
import { type Trouble, troublesOf } from '../troubles.ts';
import { environmentProperties } from './environment.ts';
import { exchangeSteps } from './steps.ts';

/**
 * Results as Allure reads them from a folder, a file for each check. A failure that counts is `failed`; what could not
 * be observed, and our own error, is `broken`; what is waived or advisory is `skipped`, marked as known, so that a
 * conforming target has nothing red. All ids follow from target and check: `historyId` is the same in every run.
 *
 * There is no `executor.json`: a report does not know on what machine, and for which build, it was made.
 */
export function renderAllure(report: Report): RenderedFile[] {
  const startMs = Date.parse(report.startedAt);
  const cases = casesOf(report);
  const room = roomFor(cases.filter(({ kind }) => kind !== 'pass').length, 40_000_000);
  const isRed = cases.some(({ kind }) => kind === 'failure' || kind === 'error');
  return [
    ...troublesOf(report, isRed).map((trouble) => troubleResult(trouble, report)),
    ...cases.flatMap((each) => filesOf(each, report, startMs, room)),
    { path: 'categories.json', text: jsonText(categories) },
    { path: 'environment.properties', text: environmentProperties(report) },
  ];
}

const statuses: Readonly<Record<Case['kind'], 'passed' | 'failed' | 'broken' | 'skipped'>> = {
  pass: 'passed',
  failure: 'failed',
  error: 'broken',
  skipped: 'skipped',
};

const longestMessage = 1_000;

function filesOf(each: Case, report: Report, startMs: number, room: number): RenderedFile[] {
  const { row, check, kind, status, id, message } = each;
  const uuid = stableUuid(report.startedAt, row.target, id);
  const [first] = check?.exchanges ?? [];
  const start = startMs + Math.round(first?.startedAtMs ?? 0);
  const { steps, attachments } = exchangeSteps(each, { uuid, startMs, room });
  const isKnown = status === 'waived';
  const result = {
    uuid,
    historyId: stableUuid(row.target, id),
    testCaseId: stableUuid(id),
    fullName: `${row.target}: ${id}`,
    name: check ? `${row.id}: ${check.title}` : row.id,
    titlePath: [row.target, row.class],
    description: descriptionOf(row),
    status: statuses[kind],
    statusDetails:
      kind === 'pass'
        ? {}
        : {
            message: oneLine(kind === 'skipped' ? message : message || status, longestMessage),
            trace: caseText(each, report, room),
            known: isKnown,
            muted: isKnown,
            ...(check?.expected && { expected: beginning(check.expected, room) }),
            ...(check?.observed && { actual: beginning(check.observed, room) }),
          },
    stage: 'finished',
    start,
    stop: start + Math.round(check?.durationMs ?? 0),
    labels: labelsOf(row, report),
    links: [],
    parameters: [],
    steps,
    attachments: [],
  };
  return [{ path: `${uuid}-result.json`, text: jsonText(result) }, ...attachments];
}

function descriptionOf({ keyword, basis, says, source, matters }: RequirementResult): string {
  return [`${says}`, `${keyword}, ${basis}. Source: ${source}.`, matters ?? ''].filter(Boolean).join('\n\n');
}

function labelsOf(row: RequirementResult, { targets, coverage }: Report) {
  const target = targets.find(({ name }) => name === row.target);
  const title = coverage.find(({ id }) => id === row.class)?.title ?? row.class;
  return [
    ['framework', 'cardproof'],
    ['layer', 'api'],
    ['parentSuite', row.target],
    ['suite', row.class],
    ['epic', target?.title ?? row.target],
    ['feature', title],
    ['story', row.id],
    ['severity', severityOf(row)],
    ['tag', row.keyword],
    ['tag', row.basis],
  ].map(([name, value]) => ({ name, value }));
}

function severityOf({ keyword, basis, weighs }: RequirementResult): string {
  if (keyword === 'MUST') return basis === 'inferred' && !weighs ? 'normal' : 'critical';
  return keyword === 'SHOULD' ? 'minor' : 'trivial';
}

function troubleResult({ kind, name, message, text }: Trouble, report: Report): RenderedFile {
  const historyId = stableUuid('trouble', kind, name);
  const uuid = stableUuid(report.startedAt, historyId);
  const start = Date.parse(report.startedAt);
  const result = {
    uuid,
    historyId,
    testCaseId: historyId,
    fullName: `cardproof: ${kind}: ${name}`,
    name: kind === 'stale waiver' ? `stale waiver of ${name}` : name,
    titlePath: ['cardproof'],
    status: kind === 'stale waiver' ? 'failed' : 'broken',
    statusDetails: { message: oneLine(message, longestMessage), trace: beginning(text, 16_000) },
    stage: 'finished',
    start,
    stop: start + report.timing.totalMs,
    labels: [
      { name: 'framework', value: 'cardproof' },
      { name: 'parentSuite', value: 'cardproof' },
      { name: 'suite', value: kind === 'stale waiver' ? 'waivers' : 'run' },
      { name: 'severity', value: 'blocker' },
    ],
    links: [],
    parameters: [],
    steps: [],
    attachments: [],
  };
  return { path: `${uuid}-result.json`, text: jsonText(result) };
}

/** How Allure sorts what is not green. A pattern has to match the whole message. */
const categories: readonly {
  readonly name: string;
  readonly matchedStatuses: readonly string[];
  readonly messageRegex?: string;
}[] = [
  { name: 'Stale waivers', matchedStatuses: ['failed'], messageRegex: beginsWith('stale waiver') },
  { name: 'Does not conform', matchedStatuses: ['failed'] },
  { name: 'Could not be observed, or an error of the suite', matchedStatuses: ['broken'] },
  { name: 'Fails, and is waived', matchedStatuses: ['skipped'], messageRegex: beginsWith('waived until') },
  { name: 'Fails, and does not count', matchedStatuses: ['skipped'], messageRegex: beginsWith('advisory') },
  { name: 'Open, and does not count', matchedStatuses: ['skipped'], messageRegex: beginsWith('open') },
  { name: 'Not tested', matchedStatuses: ['skipped'], messageRegex: beginsWith('untested') },
  { name: 'Does not apply', matchedStatuses: ['skipped'], messageRegex: beginsWith('inapplicable') },
];

function beginsWith(words: string): string {
  return `^${words}[\\s\\S]*`;
}
