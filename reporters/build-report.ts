import type { CheckEnd } from '../harness/check-record.ts';
import { claims } from '../harness/claims.ts';
import { worst } from '../harness/verdict.ts';
import { type ConformanceClass, type Requirement, weighs } from '../spec/requirement.ts';
import { answersChecks } from './answers-check.ts';
import { containerOf } from './container-log.ts';
import { countAll, coverageOf } from './counts.ts';
import { collectFindings } from './findings.ts';
import { judgeWaiver, waiverFor } from './judge-waivers.ts';
import type { Report, ReportTarget, RequirementResult, RequirementVerdict, Waiver } from './model.ts';
import { nothingShown } from './nothing-shown.ts';
import { operationUses, spanMs } from './operation-uses.ts';
import { concludeRun } from './outcome.ts';

/** What is known when the last check has ended. */
export interface RunFacts {
  readonly tool: Report['tool'];
  readonly strict: boolean;
  readonly interrupted: boolean;
  readonly startedAt: string;
  readonly rejudged: Report['rejudged'];
  /** The date by which waivers expire, YYYY-MM-DD. */
  readonly today: string;
  readonly totalMs: number;
  readonly selection: Report['selection'];
  /** `container.log` is all that is known of it; the report keeps its end, and only where it may explain something. */
  readonly targets: readonly Omit<ReportTarget, 'operations'>[];
  readonly classes: readonly ConformanceClass[];
  readonly requirements: readonly Requirement[];
  /** Requirement ids with at least one check in the suites, whether or not it was selected. */
  readonly checkedRequirements: ReadonlySet<string>;
  /** Whether `--only` selects the requirement. */
  readonly isSelected: (requirement: string) => boolean;
  /** The checks of this run, or of this shard of it, in listed order; each runs on every target that claims its class. */
  readonly plannedChecks: readonly PlannedCheck[];
  readonly waivers: readonly Waiver[];
  readonly ends: readonly CheckEnd[];
  readonly leftovers: readonly string[];
  readonly suiteErrors: readonly string[];
}

export interface PlannedCheck {
  readonly id: string;
  readonly requirement: string;
}

/** The report of a run. Pure: the same facts give the same report, in whatever order the checks ended. */
export function buildReport(facts: RunFacts): Report {
  const ends = inListedOrder(facts);
  const rows = facts.targets.flatMap((target) =>
    facts.requirements
      .filter(({ api }) => api === target.api)
      .map((requirement) =>
        resultOf(
          requirement,
          target,
          facts,
          ends.filter((end) => end.target === target.name),
        ),
      ),
  );
  const counts = countAll(rows);
  const waivers = judgeAll(facts, rows);
  const exchanges = ends.flatMap((end) => end.record.exchanges);
  const subjects = facts.targets.map(({ name, title, url }) => ({ name, called: `${title} at ${url}` }));
  return {
    schemaVersion: '2.2.0',
    tool: facts.tool,
    ...concludeRun({
      rows,
      counts,
      interrupted: facts.interrupted,
      subjects,
      shard: facts.selection.shard,
      nothingShown: nothingShown(rows, subjects, facts.selection),
      staleWaivers: waivers.filter(({ state }) => state === 'stale').length,
      neverEnded: facts.interrupted ? 0 : neverEnded(facts),
      suiteErrors: facts.suiteErrors.length,
    }),
    strict: facts.strict,
    interrupted: facts.interrupted,
    startedAt: facts.startedAt,
    rejudged: facts.rejudged,
    timing: { totalMs: facts.totalMs, checksMs: spanMs(exchanges), requests: exchanges.length },
    selection: facts.selection,
    targets: facts.targets.map((target) => ({
      ...target,
      container: containerOf(target, rows),
      operations: operationUses(
        ends.filter((end) => end.target === target.name).flatMap((end) => end.record.exchanges),
      ),
    })),
    counts,
    coverage: facts.classes.flatMap((each) => coverageOf(each, rows)),
    client: null,
    waivers,
    requirements: rows,
    findings: collectFindings(ends, unclaimed(facts)),
    leftovers: facts.leftovers.toSorted(),
    suiteErrors: facts.suiteErrors,
  };
}

/** Ends in the order of the targets and of the listed checks; the order in which checks end is luck. */
function inListedOrder({ targets, plannedChecks, ends }: RunFacts): CheckEnd[] {
  const targetPlaces = new Map(targets.map(({ name }, place) => [name, place]));
  const checkPlaces = new Map(plannedChecks.map(({ id }, place) => [id, place]));
  const last = Number.MAX_SAFE_INTEGER;
  return ends.toSorted(
    (a, b) =>
      (targetPlaces.get(a.target) ?? last) - (targetPlaces.get(b.target) ?? last) ||
      (checkPlaces.get(a.record.id) ?? last) - (checkPlaces.get(b.record.id) ?? last) ||
      (a.record.id < b.record.id ? -1 : 1),
  );
}

type FactsOfTarget = RunFacts['targets'][number];

function resultOf(
  requirement: Requirement,
  target: FactsOfTarget,
  facts: RunFacts,
  ends: readonly CheckEnd[],
): RequirementResult {
  const claimed = claims(target, requirement);
  const own = ends.filter((end) => end.requirement === requirement.id).map((end) => end.record);
  // What is not claimed is not judged, not even by an answer that a check of another class met: nobody promised it.
  const checks = claimed ? [...own, ...answersChecks(requirement.id, ends)] : [];
  const verdict: RequirementVerdict = claimed
    ? (worst(checks.map((each) => each.verdict)) ?? 'untested')
    : 'inapplicable';
  const waiver =
    verdict === 'fail' ? waiverFor({ id: requirement.id, target: target.name }, facts.waivers, facts.today) : null;
  return {
    id: requirement.id,
    target: target.name,
    class: requirement.class,
    keyword: requirement.keyword,
    basis: requirement.basis,
    says: requirement.says,
    source: requirement.source,
    matters: requirement.matters,
    verdict,
    weighs: weighs(requirement, facts.strict),
    untested: verdict === 'untested' ? whyUntested(requirement, facts) : null,
    inapplicable: verdict === 'inapplicable' ? (checks[0]?.reason ?? 'The target does not claim its class.') : null,
    waiver: waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
    checks,
  };
}

/** Why a requirement is untested in one shard that another one tests. */
export const inAnotherShard = 'Its checks run in another shard.';

function whyUntested(requirement: Requirement, facts: RunFacts): string {
  if (requirement.untested) return requirement.untested;
  if (!facts.checkedRequirements.has(requirement.id)) return 'No check examines it yet.';
  if (!facts.isSelected(requirement.id)) return 'Not selected in this run.';
  if (facts.plannedChecks.every((check) => check.requirement !== requirement.id)) return inAnotherShard;
  return 'The run ended before its checks.';
}

/** How many checks the run should have ended and did not: our fault, unless it was interrupted. */
function neverEnded({ targets, requirements, plannedChecks, ends }: RunFacts): number {
  const ended = new Set(ends.map((end) => `${end.target} ${end.record.id}`));
  const rowOf = new Map(requirements.map((row) => [row.id, row]));
  const planned = targets.flatMap((target) =>
    plannedChecks
      .filter((check) => {
        const row = rowOf.get(check.requirement);
        return row?.api === target.api && claims(target, row);
      })
      .map(({ id }) => `${target.name} ${id}`),
  );
  return planned.filter((each) => !ended.has(each)).length;
}

function judgeAll(facts: RunFacts, rows: readonly RequirementResult[]): Report['waivers'] {
  const court = {
    today: facts.today,
    rows,
    knownRequirements: new Set(facts.requirements.map(({ id }) => id)),
    knownTargets: new Set([...facts.selection.configuredTargets, ...facts.targets.map(({ name }) => name)]),
    partial: facts.interrupted || facts.selection.shard !== null,
  };
  return facts.waivers.map((waiver) => judgeWaiver(waiver, court));
}

/** Whether a requirement is of a class that the target of that name does not claim. */
function unclaimed({ targets, requirements }: RunFacts): (target: string, requirement: string) => boolean {
  const targetOf = new Map(targets.map((target) => [target.name, target]));
  const rowOf = new Map(requirements.map((row) => [row.id, row]));
  return (name, id) => {
    const [target, row] = [targetOf.get(name), rowOf.get(id)];
    return target !== undefined && row !== undefined && !claims(target, row);
  };
}
