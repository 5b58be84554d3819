import type { FormatName } from '../reporters/format-names.ts';
import type { Report } from '../reporters/model.ts';
import { renderTerminal, type TerminalOptions } from '../reporters/terminal.ts';
import type { RunValues, Settings } from './config/settings.ts';
import { wantsColour } from './progress/output.ts';
import { tellGithub } from './tell-github.ts';
import { writeReports } from './write-reports.ts';

/** How much of a report is shown on the screen. */
export type Detail = NonNullable<TerminalOptions['detail']>;

/** Where a run's report goes, and as what. */
export interface Publication {
  readonly out: string;
  /** `report.json` is written besides, whatever is chosen. */
  readonly formats: readonly FormatName[];
  readonly detail?: Detail;
  /** Where the screen goes; standard output by default. */
  readonly to?: NodeJS.WriteStream;
}

/** What the settings say of it. */
export function publicationOf(
  settings: Pick<Settings<RunValues>, 'out' | 'formats' | 'quiet' | 'verbose'>,
): Required<Omit<Publication, 'to'>> {
  const detail = settings.quiet.value ? 'quiet' : settings.verbose.value ? 'verbose' : 'screen';
  return { out: settings.out.value, formats: settings.formats.value, detail };
}

/** Writes the formats of a report into a folder, and shows its last screen, which says where they are. */
export async function publishReport(report: Report, { out, formats, detail, to }: Publication): Promise<void> {
  const screen = to ?? process.stdout;
  let reports: readonly string[] = [];
  try {
    reports = await writeReports(report, out, [...new Set<FormatName>(['json', ...formats])]);
  } finally {
    // A full disk does not take the outcome away.
    screen.write(lastScreen(report, { ...(detail && { detail }), reports }, screen));
  }
  await tellGithub(report, process.env, (text) => void screen.write(text));
}

/** The report as a terminal shows it: as wide as that is, with colour where there is any. */
export function lastScreen(
  report: Report,
  options: Pick<TerminalOptions, 'detail' | 'reports'> = {},
  to: NodeJS.WriteStream = process.stdout,
): string {
  const { columns = 80, isTTY = false } = to;
  return renderTerminal(report, { width: columns, colour: wantsColour({ isTTY }, process.env), ...options });
}
