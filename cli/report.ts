import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FormatName } from '../reporters/format-names.ts';
import { formats } from '../reporters/formats.ts';
import type { Report } from '../reporters/model.ts';
import { looksLikeEvents } from './events/parse-events.ts';
import { lastScreen } from './publish-report.ts';
import { readReport } from './read-report.ts';
import { UsageError } from './usage-error.ts';
import { prepareFolder, writeReports } from './write-reports.ts';

export interface ReportOptions {
  /** Empty shows the screen that a run ends with. */
  readonly format: readonly FormatName[];
  /** Left out, files go beside the one that is read. */
  readonly out?: string;
  /** Prints the one format in place of writing it. */
  readonly stdout: boolean;
}

/** `cardproof report`: writes or prints a report in other formats, the same that the run would have written. */
export async function report(file: string, options: ReportOptions): Promise<number> {
  const chosen: readonly FormatName[] = options.format.length > 0 ? options.format : ['terminal'];
  const printed = options.stdout ? chosen : options.out === undefined ? chosen.filter(isForScreens) : [];
  if (options.stdout) assertPrintable(chosen);
  const written = chosen.filter((name) => !printed.includes(name));
  const out = options.out ?? dirname(file);
  for (const name of written) assertKept(file, out, name);
  const read = await reportIn(file);
  for (const name of printed) process.stdout.write(printing(read, name));
  if (written.length === 0) return 0;
  await prepareFolder(out);
  const paths = await writeReports(read, out, written);
  process.stdout.write(`Reports: ${paths.join(', ')}\n`);
  return 0;
}

/** The report that a file holds, or that follows from the events in it. */
async function reportIn(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (!looksLikeEvents(text, file)) return (await readReport(file)).report;
  const { readEvents } = await import('./events/read-events.ts');
  return (await readEvents(file)).report;
}

/** Formats that mean nothing in a file. */
function isForScreens(name: FormatName): boolean {
  return name === 'terminal' || name === 'github';
}

function printing(read: Report, name: FormatName): string {
  const format = formats[name];
  if (name === 'terminal') return lastScreen(read);
  return 'file' in format ? format.render(read) : '';
}

function assertPrintable(chosen: readonly FormatName[]): void {
  const [name, other] = chosen;
  if (other !== undefined) throw new UsageError(`--stdout has room for one format, not for ${chosen.join(' and ')}`);
  if (name !== undefined && 'folder' in formats[name])
    throw new UsageError(`${name} is a folder of files; name where it goes with --out in place of --stdout`);
}

/** What is read is never lost: a report of an older version is not what would be written. */
function assertKept(file: string, out: string, name: FormatName): void {
  const format = formats[name];
  if ('file' in format && resolve(join(out, format.file)) === resolve(file))
    throw new UsageError(`${name} would replace ${file}, which is read; name another folder with --out`);
}
