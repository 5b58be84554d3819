import type { CheckEnd } from '../harness/check-record.ts';
import { worst } from '../harness/verdict.ts';
import { type ConformanceClass, type Requirement, weighs } from '../spec/requirement.ts';
import { answersChecks } from './answers-check.ts';
import { collectFindings } from './findings.ts';
import type {
  ClassCoverage,
  Counts,
  OperationUse,
  Report,
  ReportTarget,
  RequirementResult,
  RequirementVerdict,
} from './model.ts';
import { concludeRun } from './outcome.ts';

/** What is known when the last check has ended. */
export interface RunFacts {
  readonly tool: Report['tool'];
  readonly strict: boolean;
  readonly interrupted: boolean;
  readonly startedAt: string;
  readonly totalMs: number;
  readonly selection: Report['selection'];
  readonly targets: readonly Omit<ReportTarget, 'operations'>[];
  readonly classes: readonly ConformanceClass[];
  readonly requirements: readonly Requirement[];
  /** Requirement ids with at least one check in the suites, whether or not it was selected. */
  readonly checkedRequirements: ReadonlySet<string>;
  /** Whether `--only` selects the requirement. */
  readonly isSelected: (requirement: string) => boolean;
  readonly ends: readonly CheckEnd[];
}

/** The report of a run. Pure: the same facts give the same report. */
export function buildReport(facts: RunFacts): Report {
  const rows = facts.targets.flatMap((target) =>
    facts.requirements
      .filter(({ api }) => api === target.api)
      .map((requirement) => resultOf(requirement, target.name, facts)),
  );
  const counts = countAll(rows);
  const exchanges = facts.ends.flatMap((end) => end.record.exchanges);
  return {
    schemaVersion: '1.0.0',
    tool: facts.tool,
    ...concludeRun({ rows, counts, interrupted: facts.interrupted, targets: facts.targets }),
    strict: facts.strict,
    interrupted: facts.interrupted,
    startedAt: facts.startedAt,
    timing: { totalMs: facts.totalMs, checksMs: checksMs(facts.ends), requests: exchanges.length },
    selection: facts.selection,
    targets: facts.targets.map((target) => ({ ...target, operations: operationsOf(target.name, facts.ends) })),
    counts,
    coverage: facts.classes.flatMap((each) => coverageOf(each, rows)),
    requirements: rows,
    findings: collectFindings(facts.ends),
    leftovers: facts.ends.flatMap((end) => end.leftovers),
  };
}

function resultOf(requirement: Requirement, target: string, facts: RunFacts): RequirementResult {
  const ends = facts.ends.filter((end) => end.target === target);
  const own = ends.filter((end) => end.requirement === requirement.id).map((end) => end.record);
  const checks = [...own, ...answersChecks(requirement.id, ends)];
  const verdict: RequirementVerdict = worst(checks.map((each) => each.verdict)) ?? 'untested';
  return {
    id: requirement.id,
    target,
    class: requirement.class,
    keyword: requirement.keyword,
    basis: requirement.basis,
    says: requirement.says,
    source: requirement.source,
    verdict,
    weighs: weighs(requirement, facts.strict),
    untested: verdict === 'untested' ? whyUntested(requirement, facts) : null,
    checks,
  };
}

function whyUntested(requirement: Requirement, facts: RunFacts): string {
  if (requirement.untested) return requirement.untested;
  if (!facts.checkedRequirements.has(requirement.id)) return 'No check examines it yet.';
  return facts.isSelected(requirement.id) ? 'The run ended before its checks.' : 'Not selected in this run.';
}

function countAll(rows: readonly RequirementResult[]): Counts {
  const failed = rows.filter(({ verdict }) => verdict === 'fail');
  const checks = { error: 0, fail: 0, inconclusive: 0, pass: 0, inapplicable: 0 };
  for (const check of rows.flatMap((row) => row.checks)) checks[check.verdict]++;
  return {
    requirements: countRequirements(rows),
    checks,
    failures: failed.filter((row) => row.weighs).length,
    advisories: failed.filter((row) => !row.weighs).length,
  };
}

function countRequirements(rows: readonly RequirementResult[]): Record<RequirementVerdict, number> {
  const counts = { error: 0, fail: 0, inconclusive: 0, pass: 0, inapplicable: 0, untested: 0 };
  for (const row of rows) counts[row.verdict]++;
  return counts;
}

function coverageOf({ id, title }: ConformanceClass, rows: readonly RequirementResult[]): ClassCoverage[] {
  const own = rows.filter((row) => row.class === id);
  return own.length > 0 ? [{ id, title, requirements: countRequirements(own) }] : [];
}

function operationsOf(target: string, ends: readonly CheckEnd[]): OperationUse[] {
  const uses = new Map<string, Record<string, number>>();
  for (const exchange of ends.filter((end) => end.target === target).flatMap((end) => end.record.exchanges)) {
    const statuses = uses.get(exchange.operation ?? '') ?? {};
    const status = exchange.response ? String(exchange.response.status) : 'none';
    statuses[status] = (statuses[status] ?? 0) + 1;
    uses.set(exchange.operation ?? '', statuses);
  }
  return [...uses]
    .map(([operation, statuses]) => ({
      operation,
      requests: Object.values(statuses).reduce((a, b) => a + b, 0),
      statuses,
    }))
    .sort((a, b) => (a.operation < b.operation ? -1 : 1));
}

/** From the first request of any check to the end of the last one. */
function checksMs(ends: readonly CheckEnd[]): number {
  const exchanges = ends.flatMap((end) => end.record.exchanges);
  if (exchanges.length === 0) return 0;
  const first = Math.min(...exchanges.map((each) => each.startedAtMs));
  return Math.max(...exchanges.map((each) => each.startedAtMs + each.durationMs)) - first;
}
