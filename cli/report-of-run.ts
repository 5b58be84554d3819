import type { CheckEnd } from '../harness/check-record.ts';
import { isSelected } from '../harness/selection.ts';
import type { Target } from '../harness/target.ts';
import { buildReport } from '../reporters/build-report.ts';
import type { Report } from '../reporters/model.ts';
import { kwikContract } from '../spec/generated/kwik.contract.ts';
import { omiseContract } from '../spec/generated/omise.contract.ts';
import { classes, requirements } from '../spec/generated/requirements.ts';
import { loadChecks } from '../suites/load-checks.ts';
import { version } from './package.ts';
import { apiTitles } from './targets.ts';

/** What a run leaves for its report. */
export interface RunEnd {
  readonly strict: boolean;
  readonly selection: Report['selection'];
  readonly targets: readonly Target[];
  readonly ends: readonly CheckEnd[];
  readonly interrupted: boolean;
  /** `performance.now()` when the command began. */
  readonly startedAt: number;
}

/** The report of a run that has ended just now. */
export async function reportOfRun(run: RunEnd): Promise<Report> {
  const { strict, selection, targets, ends, interrupted, startedAt } = run;
  const checks = await loadChecks();
  return buildReport({
    tool: { name: 'cardproof', version, node: process.version },
    strict,
    interrupted,
    startedAt: new Date(performance.timeOrigin + startedAt).toISOString(),
    totalMs: Math.round(performance.now() - startedAt),
    selection,
    targets: targets.map((target) => ({
      name: target.name,
      api: target.api,
      title: apiTitles[target.api],
      url: target.url,
      vaultUrl: target.api === 'omise' && target.vaultUrl !== target.url ? target.vaultUrl : null,
      embedded: target.embedded,
      apiVersion: target.apiVersion,
      specVersion: target.api === 'omise' ? omiseContract.version : kwikContract.version,
    })),
    classes,
    requirements,
    checkedRequirements: new Set(checks.map((check) => check.requirement)),
    isSelected: (requirement) => isSelected(requirement, selection.only),
    ends,
  });
}
