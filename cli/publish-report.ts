import type { Report } from '../reporters/model.ts';
import { renderTerminal } from '../reporters/terminal.ts';
import { writeReports } from './write-reports.ts';

/** Shows the last screen of a report on standard output, writes every format into a folder, and says where. */
export async function publishReport(report: Report, folder: string): Promise<void> {
  const { columns = 80, isTTY } = process.stdout;
  process.stdout.write(renderTerminal(report, { width: columns, colour: isTTY === true && !process.env.NO_COLOR }));
  const paths = await writeReports(report, folder);
  process.stdout.write(`\nReports: ${paths.join(', ')}\n`);
}
