import type { CheckEnd } from '../harness/check-record.ts';
import { answersCheckId } from './answers-check.ts';
import type { RunFacts } from './build-report.ts';
import type { Report, ReportContainer } from './model.ts';

/** What reports do not hold: the specification and the suites, as the whole run knew them. */
export type Suites = Pick<
  RunFacts,
  'classes' | 'requirements' | 'checkedRequirements' | 'isSelected' | 'plannedChecks'
>;

/**
 * The facts of one run that the reports together describe; what was derived from them is left to be derived again. The
 * order of the reports is of no account. They must fit together: same suites, strictness, selection and waivers, no check
 * twice.
 */
export function factsOfReports(given: readonly [Report, ...Report[]], suites: Suites): RunFacts {
  const reports = inOrder(given, suites);
  const startedAt = earliest(reports.map((report) => report.startedAt));
  const delay = (report: Report) => Date.parse(report.startedAt) - Date.parse(startedAt);
  const [first = given[0]] = reports;
  return {
    ...suites,
    tool: first.tool,
    strict: first.strict,
    interrupted: reports.some(({ interrupted }) => interrupted),
    startedAt,
    rejudged: reports.map(({ rejudged }) => rejudged).find((each) => each !== null) ?? null,
    // A waiver that expired while the shards ran has expired.
    today: reports.map(dateOf).reduce((latest, date) => (date > latest ? date : latest)),
    totalMs: Math.max(...reports.map((report) => delay(report) + report.timing.totalMs)),
    selection: selectionOf(first, reports),
    targets: targetsOf(reports),
    waivers: first.waivers.map(({ state: _, why: __, ...waiver }) => waiver),
    ends: reports.flatMap((report) => endsOf(report, delay(report))),
    leftovers: reports.flatMap(({ leftovers }) => leftovers),
    suiteErrors: reports.flatMap(({ suiteErrors }) => suiteErrors),
  };
}

/** The checks that ended, without those records that `buildReport` makes itself; times shifted to the common start. */
export function endsOf(report: Report, delayMs: number): CheckEnd[] {
  return report.requirements.flatMap(({ id, target, checks }) =>
    checks
      .filter((check) => check.id !== answersCheckId(id))
      .map((check) => ({
        target,
        requirement: id,
        leftovers: [],
        record: {
          ...check,
          exchanges: check.exchanges.map((each) => ({ ...each, startedAtMs: each.startedAtMs + delayMs })),
        },
      })),
  );
}

/** By the place of their API in the specification, the name of their first target, and their shard. */
function inOrder(reports: readonly Report[], { requirements }: Suites): Report[] {
  const apis = [...new Set(requirements.map(({ api }) => api))];
  const keyOf = ({ targets: [target], selection, startedAt }: Report) =>
    [
      String(apis.indexOf(target?.api ?? '')),
      target?.name ?? '',
      String(selection.shard?.index ?? 0).padStart(6, '0'),
      startedAt,
    ].join('\n');
  return reports.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function selectionOf({ selection }: Report, reports: readonly Report[]): Report['selection'] {
  const seeds = new Set(reports.map((report) => report.selection.shuffle));
  return {
    only: selection.only,
    concurrency: Math.max(...reports.map((report) => report.selection.concurrency)),
    shuffle: seeds.size === 1 ? selection.shuffle : null,
    shard: null,
    configuredTargets: [...new Set(reports.flatMap((report) => report.selection.configuredTargets))],
  };
}

/** Each target once, as its first shard knew it, with the logs of all its containers. */
function targetsOf(reports: readonly Report[]): RunFacts['targets'] {
  const all = reports.flatMap(({ targets, selection: { shard } }) =>
    targets.map(({ operations: _, ...target }) => ({ target, shard })),
  );
  return [...Map.groupBy(all, ({ target }) => target.name).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const container = others.reduce(
      (joined, { target, shard }) => joinContainers(joined, target.container, shard?.index ?? null),
      joinContainers(null, first.target.container, first.shard?.index ?? null),
    );
    return [{ ...first.target, container }];
  });
}

function joinContainers(
  joined: ReportContainer | null,
  container: ReportContainer | null,
  shard: number | null,
): ReportContainer | null {
  if (container === null) return joined;
  const own =
    container.log !== null && shard !== null ? `container of shard ${shard}:\n${container.log}` : container.log;
  const logs = [joined?.log ?? null, own].filter((log) => log !== null);
  return { image: container.image, log: logs.length > 0 ? logs.join('\n') : null };
}

function earliest(times: readonly string[]): string {
  return times.reduce((first, time) => (Date.parse(time) < Date.parse(first) ? time : first));
}

function dateOf({ startedAt }: Report): string {
  return startedAt.slice(0, 'YYYY-MM-DD'.length);
}
