import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormatName } from '../reporters/format-names.ts';
import { formats } from '../reporters/formats.ts';
import type { Report } from '../reporters/model.ts';
import { UsageError } from './usage-error.ts';

/** Makes sure, before anything is sent, that the reports can be written later. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`--out ${folder} cannot be created (${cause.code}); name a folder that can be written to`);
  });
}

/**
 * Writes the report in some formats; returns the paths.
 * @throws {UsageError} where a file cannot be written
 */
export async function writeReports(report: Report, folder: string, names: readonly FormatName[]): Promise<string[]> {
  const written: string[] = [];
  for (const name of names) written.push(await writeFormat(report, folder, name));
  return written;
}

async function writeFormat(report: Report, folder: string, name: FormatName): Promise<string> {
  const format = formats[name];
  if ('file' in format) return write(join(folder, format.file), format.render(report));
  const place = join(folder, format.folder);
  await prepareFolder(place);
  await removeOwn(place);
  for (const { path, text } of format.renderFiles(report)) await write(join(place, path), text);
  return place;
}

async function write(path: string, text: string): Promise<string> {
  await writeFile(path, text).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be written (${cause.code}); name another folder with --out`);
  });
  return path;
}

/** What an earlier run wrote must not look like a result of this one. The UUIDs of other writers are of version 4. */
async function removeOwn(folder: string): Promise<void> {
  const own = (await readdir(folder)).filter((name) =>
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}-(result\.json|\d+-attachment\.txt)$/.test(name),
  );
  for (const name of own) await rm(join(folder, name));
}
