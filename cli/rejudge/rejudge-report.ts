import { type Check, checkId } from '../../harness/check.ts';
import type { CheckEnd } from '../../harness/check-record.ts';
import { openRecordedClock } from '../../harness/replay/recorded-clock.ts';
import { replayTarget } from '../../harness/replay/replay-target.ts';
import { redactor } from '../../harness/secrets/redact.ts';
import { checksOfRun, isClaimed, isSelected } from '../../harness/selection.ts';
import { buildReport, inAnotherShard } from '../../reporters/build-report.ts';
import { endsOf, factsOfReports } from '../../reporters/facts-of-reports.ts';
import type { Report, Waiver } from '../../reporters/model.ts';
import { kwikContract } from '../../spec/generated/kwik.contract.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { classes, requirements } from '../../spec/generated/requirements.ts';
import { loadChecks } from '../../suites/load-checks.ts';
import { version } from '../package.ts';
import { recordedTarget } from './recorded-target.ts';

export interface RejudgeSettings {
  /** Every failed requirement counts; as in the recording where that was so already. */
  readonly strict: boolean;
  /** Null takes those of the recording. They expire by its date. */
  readonly waivers: readonly Waiver[] | null;
}

/**
 * The report that the present suites make of what another one recorded. Nothing is sent anywhere; this thread's Date
 * stands, meanwhile, where the recording stands.
 * @param report on servers
 */
export async function rejudgeReport(report: Report, settings: RejudgeSettings): Promise<Report> {
  const startedAt = Date.parse(report.startedAt);
  const targets = report.targets.map((target) => ({ recorded: target, target: recordedTarget(target) }));
  const recordedEnds = endsOf(report, 0);
  const ends: CheckEnd[] = [];
  // Before the suites are loaded, for they read the clock.
  const clock = openRecordedClock(startedAt);
  try {
    const checks = await loadChecks();
    const planned = plannedChecks(checks, report);
    for (const { recorded, target } of targets) {
      const own = recordedEnds.filter((end) => end.target === target.name);
      const records = new Map(own.map(({ record }) => [record.id, record]));
      const claimed = planned.filter(({ api, requirement }) => api === target.api && isClaimed(target, requirement));
      // What an interrupted run did not come to stays untested.
      const asked = report.interrupted ? claimed.filter((check) => records.has(checkId(check))) : claimed;
      const hadJournal = !recorded.embedded && recorded.container === null;
      ends.push(...(await replayTarget({ target, startedAt, hadJournal, records }, asked, clock)));
    }
    return reportOf(report, settings, { checks, planned, ends });
  } finally {
    clock.release();
  }
}

/** The checks that the recorded run would have now. Of a shard, whatever a newer suite would deal otherwise, the same part. */
function plannedChecks(checks: readonly Check[], { selection, targets, requirements: rows }: Report): readonly Check[] {
  const planned = checksOfRun(checks, { only: selection.only, targets, shard: null });
  if (selection.shard === null) return planned;
  const own = new Set(rows.filter(({ untested }) => untested !== inAnotherShard).map(({ id }) => id));
  return planned.filter(({ requirement }) => own.has(requirement));
}

interface Rejudged {
  readonly checks: readonly Check[];
  readonly planned: readonly Check[];
  readonly ends: readonly CheckEnd[];
}

function reportOf(report: Report, { strict, waivers }: RejudgeSettings, { checks, planned, ends }: Rejudged): Report {
  const { only } = report.selection;
  const facts = factsOfReports([report], {
    classes,
    requirements,
    checkedRequirements: new Set(checks.map(({ requirement }) => requirement)),
    isSelected: (requirement) => isSelected(requirement, only),
    plannedChecks: planned.map((check) => ({ id: checkId(check), requirement: check.requirement })),
  });
  const redact = redactor([]);
  return buildReport({
    ...facts,
    tool: { name: 'cardproof', version, node: process.version },
    strict: strict || report.strict,
    rejudged: { recordedBy: report.rejudged?.recordedBy ?? report.tool },
    selection: report.selection,
    targets: facts.targets.map((target) => ({
      ...target,
      specVersion: specVersions[target.api] ?? target.specVersion,
    })),
    waivers:
      waivers?.map((waiver) => ({ ...waiver, reason: redact(waiver.reason), owner: redact(waiver.owner) })) ??
      facts.waivers,
    ends,
  });
}

const specVersions: Readonly<Record<string, string>> = { omise: omiseContract.version, kwik: kwikContract.version };
