import { checkId } from '../harness/check.ts';
import type { CheckEnd } from '../harness/check-record.ts';
import { redactor } from '../harness/secrets/redact.ts';
import { checksOfRun, isSelected } from '../harness/selection.ts';
import { secretsOf } from '../harness/session.ts';
import type { Target } from '../harness/target.ts';
import { buildReport } from '../reporters/build-report.ts';
import type { Report, ReportContainer, Shard, Waiver } from '../reporters/model.ts';
import { kwikContract } from '../spec/generated/kwik.contract.ts';
import { omiseContract } from '../spec/generated/omise.contract.ts';
import { classes, requirements } from '../spec/generated/requirements.ts';
import { loadChecks } from '../suites/load-checks.ts';
import { apiTitles } from './apis.ts';
import { version } from './package.ts';

/** What a run leaves for its report. */
export interface RunEnd {
  readonly strict: boolean;
  readonly selection: Omit<Report['selection'], 'shard' | 'configuredTargets'>;
  /** The part of the checks that ran; null, or left out, where all did. */
  readonly shard?: Shard | null;
  readonly targets: readonly Target[];
  /** Names of all targets of the configuration, so that a waiver of one that is not in this run is not stale. */
  readonly configuredTargets?: readonly string[];
  /** Containers that the run started, by the name of their target; a log is redacted already. */
  readonly containers?: Readonly<Record<string, ReportContainer>>;
  readonly waivers?: readonly Waiver[];
  readonly ends: readonly CheckEnd[];
  /** Faults of the suite outside any check. */
  readonly errors?: readonly string[];
  readonly interrupted: boolean;
  /** `performance.now()` when the command began. */
  readonly startedAt: number;
}

/** The report of a run that has ended just now. Waivers expire by its date in UTC. */
export async function reportOfRun(run: RunEnd): Promise<Report> {
  const { strict, targets, ends, interrupted, startedAt, shard = null, waivers = [], errors = [] } = run;
  const { only } = run.selection;
  const startedAtText = new Date(performance.timeOrigin + startedAt).toISOString();
  const redact = redactor(targets.flatMap(secretsOf));
  const checks = await loadChecks();
  return buildReport({
    tool: { name: 'cardproof', version, node: process.version },
    strict,
    interrupted,
    startedAt: startedAtText,
    rejudged: null,
    today: startedAtText.slice(0, 'YYYY-MM-DD'.length),
    totalMs: Math.round(performance.now() - startedAt),
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
      specVersion: target.api === 'omise' ? omiseContract.version : kwikContract.version,
      classes: target.classes,
      requestsAtOnce: target.network.requestsAtOnce,
      cards: target.api === 'kwik' ? target.cards : null,
      container: run.containers?.[target.name] ?? null,
    })),
    classes,
    requirements,
    checkedRequirements: new Set(checks.map((check) => check.requirement)),
    isSelected: (requirement) => isSelected(requirement, only),
    plannedChecks: checksOfRun(checks, { only, targets, shard }).map((check) => ({
      id: checkId(check),
      requirement: check.requirement,
    })),
    waivers: waivers.map((waiver) => ({ ...waiver, reason: redact(waiver.reason), owner: redact(waiver.owner) })),
    ends,
    leftovers: ends.flatMap((end) => end.leftovers),
    suiteErrors: errors.map(redact),
  });
}
