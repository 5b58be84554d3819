import { readFile } from 'node:fs/promises';
import { checkId } from '../../harness/check.ts';
import type { Report } from '../../reporters/model.ts';
import { loadChecks } from '../../suites/load-checks.ts';
import { version } from '../package.ts';
import type { ReadReport } from '../read-report.ts';
import { reportFrom, specVersions } from '../report-of-run.ts';
import { UsageError } from '../usage-error.ts';
import { type EventStream, parseEvents } from './parse-events.ts';

/**
 * The report of the run that wrote an event stream: the one that the run itself wrote, or, where it was killed, one of
 * the checks that had ended, which says that the run was interrupted.
 * @throws {UsageError} where the file cannot be read, is malformed, or is of another version of cardproof
 */
export async function readEvents(file: string): Promise<ReadReport> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read (${cause.code}); give the file that --events of cardproof run wrote`);
  });
  const stream = parseEvents(text);
  if ('problem' in stream) throw new UsageError(`${file} ${stream.problem}`);
  const problem = await otherVersion(stream);
  if (problem !== null) throw new UsageError(`${file} ${problem}; use the version that wrote it`);
  const { start, ends, end, lastMs } = stream;
  const report = await reportFrom(start, {
    ends,
    interrupted: end?.interrupted ?? true,
    totalMs: end?.atMs ?? lastMs,
    suiteErrors: end?.suiteErrors ?? [],
    containers: end?.containers ?? {},
  });
  if (end && !isSameEnd(report, end)) {
    throw new UsageError(
      `${file} lacks events: its run.end says "${end.sentence}", and its checks say "${report.sentence}"; the file was changed or is damaged`,
    );
  }
  return { file, report };
}

/** How the writer differs from this program, so that the one's run is not the other's report; null where it does not. */
async function otherVersion({ start }: EventStream): Promise<string | null> {
  if (start.tool.version !== version) return `was written by cardproof ${start.tool.version}, and this is ${version}`;
  for (const { name, api, specVersion } of start.targets) {
    const own = Object.entries(specVersions).find(([each]) => each === api)?.[1];
    if (specVersion !== own)
      return `judged target ${name} by specification ${specVersion}, and this cardproof has ${own}`;
  }
  const known = new Set((await loadChecks()).map(checkId));
  const unknown = start.checks.find((check) => !known.has(check));
  return unknown === undefined ? null : `names the check ${unknown}, which this cardproof does not have`;
}

function isSameEnd(report: Report, end: NonNullable<EventStream['end']>): boolean {
  const ofReport = [report.outcome, report.exitCode, report.sentence, report.counts];
  return JSON.stringify(ofReport) === JSON.stringify([end.outcome, end.exitCode, end.sentence, end.counts]);
}
