import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { diffReports } from '../reporters/diff/diff-reports.ts';
import { renderMarkdown } from '../reporters/diff/markdown.ts';
import type { DiffExitCode, Difference } from '../reporters/diff/model.ts';
import { renderTerminal } from '../reporters/diff/terminal.ts';
import { version } from './package.ts';
import { wantsColour } from './progress/output.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { UsageError } from './usage-error.ts';

export interface DiffOptions {
  readonly format: 'terminal' | 'markdown' | 'json';
  /** A file in place of standard output. */
  readonly out?: string;
}

/**
 * `cardproof diff`: shows what changed from one report to another, and returns whether anything got worse.
 * @throws {UsageError} where the reports cannot be compared
 */
export async function diff(before: string, after: string, { format, out }: DiffOptions): Promise<DiffExitCode> {
  refuseReplacing(out, [before, after]);
  const [old, current] = [await readReport(before), await readReport(after)];
  refuseOtherKind(old, current);
  const difference = diffReports(old.report, current.report, version);
  if (difference.targets.every((target) => target.in !== 'both')) throw nothingInCommon(old, current);
  const text = rendered(difference, format, out === undefined);
  if (out === undefined) process.stdout.write(text);
  else {
    await writeFile(out, text).catch((cause: NodeJS.ErrnoException) => {
      throw new UsageError(`--out ${out} cannot be written (${cause.code}); name a file in a folder that is there`);
    });
    process.stdout.write(`${difference.sentence}\nDifference: ${out}\n`);
  }
  return difference.exitCode;
}

function rendered(difference: Difference, format: DiffOptions['format'], isOnScreen: boolean): string {
  switch (format) {
    case 'markdown':
      return renderMarkdown(difference);
    case 'json':
      return `${JSON.stringify(difference, null, 2)}\n`;
    case 'terminal': {
      const { columns = 80, isTTY = false } = process.stdout;
      return renderTerminal(difference, {
        width: isOnScreen ? columns : 80,
        colour: isOnScreen && wantsColour({ isTTY }, process.env),
      });
    }
  }
}

/** What is read is never lost. */
function refuseReplacing(out: string | undefined, files: readonly string[]): void {
  const file = files.find((each) => out !== undefined && resolve(each) === resolve(out));
  if (file !== undefined) throw new UsageError(`--out would replace ${file}, which is compared; name another file`);
}

function refuseOtherKind(old: ReadReport, current: ReadReport): void {
  if ((old.report.client === null) === (current.report.client === null)) return;
  const [client, server] = old.report.client ? [old, current] : [current, old];
  throw new UsageError(
    `${client.file} is the report on a client and ${server.file} on a server, which owe different things; give two of one kind`,
  );
}

function nothingInCommon(old: ReadReport, current: ReadReport): UsageError {
  const names = ({ file, report }: ReadReport) =>
    `${file} has ${report.targets.map(({ name, title }) => `${name} (${title})`).join(', ')}`;
  return new UsageError(
    `the reports have no target in common: ${names(old)}, ${names(current)}; give two reports on the same target`,
  );
}
