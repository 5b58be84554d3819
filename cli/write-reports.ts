import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderHtml } from '../reporters/html/page.ts';
import { renderJson } from '../reporters/json.ts';
import { renderJunit } from '../reporters/junit.ts';
import { renderMarkdown } from '../reporters/markdown.ts';
import type { Report } from '../reporters/model.ts';
import { UsageError } from './usage-error.ts';

const formats: Readonly<Record<string, (report: Report) => string>> = {
  'report.json': renderJson,
  'report.html': renderHtml,
  'summary.md': renderMarkdown,
  'junit.xml': renderJunit,
};

/** Makes sure, before anything is sent, that the reports can be written later. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`--out ${folder} cannot be created (${cause.code}); name a folder that can be written to`);
  });
}

/** Writes the report in every format; returns the paths. */
export async function writeReports(report: Report, folder: string): Promise<string[]> {
  const written: string[] = [];
  for (const [name, render] of Object.entries(formats)) {
    const path = join(folder, name);
    await writeFile(path, render(report));
    written.push(path);
  }
  return written;
}
