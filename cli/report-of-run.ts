import { checkId } from '../harness/check.ts';
import type { CheckEnd } from '../harness/check-record.ts';
import { redactor } from '../harness/secrets/redact.ts';
import { checksOfRun, isClaimed, isSelected } from '../harness/selection.ts';
import { secretsOf } from '../harness/session.ts';
import type { Target } from '../harness/target.ts';
import { buildReport } from '../reporters/build-report.ts';
import { eventsVersion, type RunStart } from '../reporters/events/event.ts';
import type { Report, ReportContainer, Shard, Waiver } from '../reporters/model.ts';
import { kwikContract } from '../spec/generated/kwik.contract.ts';
import { omiseContract } from '../spec/generated/omise.contract.ts';
import { classes, requirements } from '../spec/generated/requirements.ts';
import { loadChecks } from '../suites/load-checks.ts';
import { apiTitles } from './apis.ts';
import { version } from './package.ts';

/** What is known of a run before its first check. */
export interface RunBeginning {
  readonly strict: boolean;
  readonly selection: Omit<Report['selection'], 'shard' | 'configuredTargets'>;
  /** The part of the checks that runs; null, or left out, where all do. */
  readonly shard?: Shard | null;
  readonly targets: readonly Target[];
  /** Names of all targets of the configuration, so that a waiver of one that is not in this run is not stale. */
  readonly configuredTargets?: readonly string[];
  /** Containers that the run started, by the name of their target; a log is redacted already. */
  readonly containers?: Readonly<Record<string, ReportContainer>>;
  readonly waivers?: readonly Waiver[];
  /** `performance.now()` when the command began. */
  readonly startedAt: number;
}

/** What a run leaves for its report. */
export interface RunEnd extends RunBeginning {
  readonly ends: readonly CheckEnd[];
  /** Faults of the suite outside any check. */
  readonly errors?: readonly string[];
  readonly interrupted: boolean;
}

/** The report of a run that has ended just now. Waivers expire by its date in UTC. */
export async function reportOfRun(run: RunEnd): Promise<Report> {
  const redact = redactor(run.targets.flatMap(secretsOf));
  return reportFrom(await startOfRun(run), {
    ends: run.ends,
    interrupted: run.interrupted,
    totalMs: Math.round(performance.now() - run.startedAt),
    suiteErrors: (run.errors ?? []).map(redact),
    containers: run.containers ?? {},
  });
}

/** The first event of a run, which says what it is about to do. */
export async function startOfRun(run: RunBeginning): Promise<RunStart> {
  const { targets, shard = null, waivers = [] } = run;
  const redact = redactor(targets.flatMap(secretsOf));
  const checks = checksOfRun(await loadChecks(), { only: run.selection.only, targets, shard });
  const runs = targets.flatMap((target) =>
    checks.filter(({ api, requirement }) => api === target.api && isClaimed(target, requirement)),
  );
  return {
    event: 'run.start',
    schemaVersion: eventsVersion,
    atMs: 0,
    tool: { name: 'cardproof', version, node: process.version },
    startedAt: new Date(performance.timeOrigin + run.startedAt).toISOString(),
    strict: run.strict,
    selection: {
      ...run.selection,
      shard,
      configuredTargets: run.configuredTargets ?? targets.map(({ name }) => name),
    },
    targets: targets.map((target) => ({
      name: target.name,
      api: target.api,
      title: apiTitles[target.api],
      url: target.url,
      vaultUrl: target.api === 'omise' && target.vaultUrl !== target.url ? target.vaultUrl : null,
      embedded: target.embedded,
      apiVersion: target.apiVersion,
      specVersion: specVersions[target.api],
      classes: target.classes,
      requestsAtOnce: target.network.requestsAtOnce,
      cards: target.api === 'kwik' ? target.cards : null,
      container: run.containers?.[target.name] ?? null,
    })),
    waivers: waivers.map((waiver) => ({ ...waiver, reason: redact(waiver.reason), owner: redact(waiver.owner) })),
    checks: checks.map(checkId),
    total: runs.length,
  };
}

/** Versions of the OpenAPI documents that judge, by API. */
export const specVersions: Readonly<Record<Target['api'], string>> = {
  omise: omiseContract.version,
  kwik: kwikContract.version,
};

/** What a run adds to its start. */
export interface RunRest {
  readonly ends: readonly CheckEnd[];
  readonly interrupted: boolean;
  readonly totalMs: number;
  /** Redacted. */
  readonly suiteErrors: readonly string[];
  /** By the name of their target; a log is redacted. */
  readonly containers: Readonly<Record<string, ReportContainer>>;
}

/** The report of a run that began so, and ended so. */
export async function reportFrom(start: RunStart, rest: RunRest): Promise<Report> {
  const checks = await loadChecks();
  const { ends } = rest;
  return buildReport({
    tool: start.tool,
    strict: start.strict,
    interrupted: rest.interrupted,
    startedAt: start.startedAt,
    rejudged: null,
    today: start.startedAt.slice(0, 'YYYY-MM-DD'.length),
    totalMs: rest.totalMs,
    selection: start.selection,
    targets: start.targets.map((target) => ({
      ...target,
      container: rest.containers[target.name] ?? target.container,
    })),
    classes,
    requirements,
    checkedRequirements: new Set(checks.map(({ requirement }) => requirement)),
    isSelected: (requirement) => isSelected(requirement, start.selection.only),
    plannedChecks: start.checks.map((id) => ({ id, requirement: id.slice(0, id.indexOf('/')) })),
    waivers: start.waivers,
    ends,
    leftovers: ends.flatMap(({ leftovers }) => leftovers),
    suiteErrors: rest.suiteErrors,
  });
}
