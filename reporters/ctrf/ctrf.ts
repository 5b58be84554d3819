import { caseText, roomFor, shownExchange } from '../case-text.ts';
import { type Case, casesOf } from '../cases.ts';
import { clientName } from '../client-text.ts';
import { jsonText } from '../json-text.ts';
import type { Report } from '../model.ts';
import { oneLine } from '../one-line.ts';
import { stableUuid } from '../stable-uuid.ts';
import { beginning } from '../text.ts';
import { type Trouble, troublesOf } from '../troubles.ts';

/**
 * CTRF (Common Test Report Format) JSON: a test for each check, and one for each requirement without. A failure that
 * counts is `failed`; what is waived, advisory, could not be observed or is an error of ours is `other`, with its own
 * word as `rawStatus`; what nobody looked at is `skipped`. Since most readers look at `failed` only, whatever else makes
 * the run red (a stale waiver, a fault of the suite, an incomplete run) is a failed test of its own: `failed` is 0 where
 * the exit code is 0, and only there.
 */
export function renderCtrf(report: Report): string {
  const startMs = Date.parse(report.startedAt);
  const cases = casesOf(report);
  const room = roomFor(cases.filter(({ kind }) => kind !== 'pass').length, 16_000_000);
  const troubles = troublesOf(
    report,
    cases.some(({ kind }) => kind === 'failure'),
  );
  const tests = [...troubles.map(testOfTrouble), ...cases.map((each) => testOf(each, report, { startMs, room }))];
  const count = (status: Status) => tests.filter((test) => test.status === status).length;
  const { tool, outcome, exitCode, sentence, strict, interrupted, counts, timing } = report;
  return jsonText({
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    reportId: reportIdOf(report, tests),
    timestamp: new Date(startMs + timing.totalMs).toISOString(),
    generatedBy: `cardproof ${tool.version}`,
    results: {
      tool: { name: tool.name, version: tool.version, extra: { node: tool.node } },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('other'),
        suites: new Set(tests.map(({ suite }) => suite.join('\n'))).size,
        start: startMs,
        stop: startMs + timing.totalMs,
        duration: timing.totalMs,
        extra: { outcome, exitCode, sentence, counts },
      },
      tests,
      environment: environmentOf(report),
      extra: {
        strict,
        interrupted,
        requests: timing.requests,
        only: report.selection.only,
        rejudged: report.rejudged,
        waivers: report.waivers,
        leftovers: report.leftovers,
        suiteErrors: report.suiteErrors,
      },
    },
  });
}

/** The same for the same report: from when and where it ran, and what came of each test. */
function reportIdOf({ startedAt, timing, targets }: Report, tests: readonly { testId: string; rawStatus: string }[]) {
  const places = targets.map(({ name, url }) => `${name} ${url}`);
  const ends = tests.map(({ testId, rawStatus }) => `${testId} ${rawStatus}`);
  return stableUuid(startedAt, String(timing.totalMs), ...places, ...ends);
}

type Status = 'passed' | 'failed' | 'skipped' | 'other';

function statusOf({ kind, check, status }: Case): Status {
  if (kind === 'pass') return 'passed';
  if (kind === 'failure') return 'failed';
  return check === null || status === 'inapplicable' ? 'skipped' : 'other';
}

const longestMessage = 1_000;

function testOf(each: Case, report: Report, { startMs, room }: { startMs: number; room: number }) {
  const { row, check, status, id, message, kind } = each;
  const [first] = check?.exchanges ?? [];
  const start = first ? startMs + Math.round(first.startedAtMs) : null;
  const duration = Math.round(check?.durationMs ?? 0);
  const target = report.targets.find(({ name }) => name === row.target);
  return {
    id: stableUuid(row.target, id),
    testId: `${row.target}/${id}`,
    name: check ? `${row.id}: ${check.title}` : row.id,
    status: statusOf(each),
    duration,
    ...(start !== null && { start, stop: start + duration }),
    suite: [row.target, row.class],
    ...(kind !== 'pass' && { message: oneLine(message, longestMessage) }),
    ...(kind !== 'pass' && check && { trace: caseText(each, report, room) }),
    rawStatus: status,
    tags: [row.keyword, row.basis],
    labels: {
      requirement: row.id,
      class: row.class,
      target: row.target,
      ...(target && { api: target.api }),
      keyword: row.keyword,
      basis: row.basis,
      source: row.source,
      weighs: row.weighs,
    },
    type: 'conformance',
    ...(check && check.attempts > 1 && { retries: check.attempts - 1 }),
    extra: { says: row.says, matters: row.matters, waiver: row.waiver, ...(check && extraOf(each, room)) },
  };
}

/** What only a check that is not green has. */
function extraOf({ check, kind }: Case, room: number) {
  if (!check || kind === 'pass') return {};
  const shown = shownExchange(check);
  return {
    expected: check.expected && beginning(check.expected, room),
    observed: check.observed && beginning(check.observed, room),
    notes: check.notes,
    exchange: shown
      ? {
          index: shown.index,
          of: check.exchanges.length,
          request: `${shown.request.method} ${shown.request.url}`,
          status: shown.response?.status ?? null,
          failure: shown.failure,
        }
      : null,
  };
}

function testOfTrouble({ kind, name, message, text, requirement }: Trouble) {
  return {
    id: stableUuid('trouble', kind, name),
    testId: `cardproof/${kind}/${name}`,
    name: kind === 'stale waiver' ? `stale waiver of ${name}` : name,
    status: 'failed' as const,
    duration: 0,
    suite: ['cardproof', kind === 'stale waiver' ? 'waivers' : 'run'],
    message: oneLine(message, longestMessage),
    trace: beginning(text, 16_000),
    rawStatus: kind,
    tags: [kind],
    ...(requirement !== null && { labels: { requirement } }),
    type: 'conformance',
  };
}

function environmentOf({ targets, client, selection, exitCode }: Report) {
  const { shard } = selection;
  const names = client ? [clientName(client)] : targets.map(({ title }) => title);
  return {
    reportName: 'Cardproof conformance report',
    appName: names.join(' and '),
    testEnvironment: targets.map(({ url }) => url).join(' and '),
    ...(shard && { shardId: `${shard.index}/${shard.count}` }),
    healthy: exitCode === 0,
    extra: {
      targets: targets.map(({ operations: _, container, ...target }) => ({
        ...target,
        container: container && { image: container.image },
      })),
    },
  };
}
