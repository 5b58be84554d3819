import { checkId } from '../harness/check.ts';
import { checksOfRun, isSelected } from '../harness/selection.ts';
import { buildReport } from '../reporters/build-report.ts';
import { factsOfReports } from '../reporters/facts-of-reports.ts';
import { defaultFormats } from '../reporters/format-names.ts';
import type { Report } from '../reporters/model.ts';
import { kwikContract } from '../spec/generated/kwik.contract.ts';
import { omiseContract } from '../spec/generated/omise.contract.ts';
import { classes, requirements } from '../spec/generated/requirements.ts';
import { loadChecks } from '../suites/load-checks.ts';
import { refuseMismatch } from './merge/refuse-mismatch.ts';
import { version } from './package.ts';
import { type Publication, publishReport } from './publish-report.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { UsageError } from './usage-error.ts';
import { prepareFolder } from './write-reports.ts';

/**
 * `cardproof merge`: makes one report of those of all shards, or of runs of different targets; prints it, writes it in
 * every format, and returns the exit code of the whole.
 * @param files `report.json` of each, in any order
 * @throws {UsageError} where a file is no report, or the reports do not belong together
 */
export async function merge(
  files: readonly string[],
  { out, formats = defaultFormats }: Pick<Publication, 'out'> & Partial<Publication>,
): Promise<number> {
  await prepareFolder(out);
  const reports: ReadReport[] = [];
  for (const file of files) reports.push(await readReport(file));
  const report = await mergeReports(reports);
  await publishReport(report, { out, formats });
  return report.exitCode;
}

/**
 * The report of the run that the reports are parts of: what the whole would have reported, but for times.
 * @throws {UsageError} where they do not belong together
 */
export async function mergeReports(reports: readonly ReadReport[]): Promise<Report> {
  const [first, ...others] = reports;
  if (!first) throw new UsageError('there is nothing to merge; give the report.json of each run');
  refuseMismatch(reports, {
    tool: version,
    specs: { omise: omiseContract.version, kwik: kwikContract.version },
  });
  const checks = await loadChecks();
  const { only } = first.report.selection;
  const targets = reports.flatMap(({ report }) => report.targets);
  const planned = checksOfRun(checks, { only, targets, shard: null });
  return buildReport(
    factsOfReports([first.report, ...others.map(({ report }) => report)], {
      classes,
      requirements,
      checkedRequirements: new Set(checks.map(({ requirement }) => requirement)),
      isSelected: (requirement) => isSelected(requirement, only),
      plannedChecks: planned.map((check) => ({ id: checkId(check), requirement: check.requirement })),
    }),
  );
}
