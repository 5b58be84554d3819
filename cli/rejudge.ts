import { resolve } from 'node:path';
import { defaultFormats, type FormatName } from '../reporters/format-names.ts';
import { painter } from '../reporters/terminal-text.ts';
import { isOfClient } from './client/client-waivers.ts';
import { wantsColour } from './progress/output.ts';
import { publishReport } from './publish-report.ts';
import { readReport } from './read-report.ts';
import { changesText } from './rejudge/changes-text.ts';
import { rejudgeReport } from './rejudge/rejudge-report.ts';
import { verdictChanges } from './rejudge/verdict-changes.ts';
import { UsageError } from './usage-error.ts';
import { readWaivers } from './waivers/read-waivers.ts';
import { prepareFolder } from './write-reports.ts';

export interface RejudgeOptions {
  readonly out: string;
  /** The usual ones where it is left out. */
  readonly format?: readonly FormatName[];
  readonly strict: boolean;
  /** A file of waivers in place of those of the recording. */
  readonly waivers?: string;
}

/**
 * `cardproof rejudge`: runs the checks again on the exchanges that a report recorded, without any network; writes and
 * shows the report, says which verdicts are others than recorded, and returns the exit code of the new report.
 * @throws {UsageError} where the file is no report on servers, or would be replaced
 */
export async function rejudge(
  file: string,
  { out, format = defaultFormats, ...options }: RejudgeOptions,
): Promise<number> {
  // It is never lost: what is read is not what is written.
  if (resolve(file) === resolve(out, 'report.json'))
    throw new UsageError(`the reports would replace ${file}, which is to be judged; name another folder with --out`);
  const { report: recorded } = await readReport(file);
  if (recorded.client !== null) {
    throw new UsageError(
      `${file} is the report on a client, and only those on servers are judged so; "cardproof check ${file}" judges what a client sent`,
    );
  }
  const waivers = options.waivers === undefined ? null : await readWaivers(options.waivers);
  await prepareFolder(out);
  const report = await rejudgeReport(recorded, {
    strict: options.strict,
    // One file may hold the waivers of servers and of clients.
    waivers: waivers?.filter((waiver) => !isOfClient(waiver)) ?? null,
  });
  await publishReport(report, { out, formats: format });
  const { columns = 80, isTTY = false } = process.stdout;
  const paint = painter(wantsColour({ isTTY }, process.env));
  const width = Math.max(60, Math.min(columns, 120));
  const lines = changesText(recorded, verdictChanges(recorded, report), width, paint);
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return report.exitCode;
}
