import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Report, Waiver } from '../../reporters/model.ts';
import { UsageError } from '../usage-error.ts';
import { draftWaivers } from './draft-waivers.ts';
import { readWaivers } from './read-waivers.ts';

/** Where the waivers of a run stand, and what they are. */
export interface WaiversFile {
  readonly path: string;
  readonly waivers: readonly Waiver[];
}

const usualPath = 'cardproof.waivers.yaml';

/**
 * The waivers of a run: those of the named file, or of the usual one where there is one.
 * @param mayBeMissing whether the named file is about to be written
 * @throws {UsageError} where a file was named that is not there, or what stands in it is wrong
 */
export async function waiversFile(named: string | null, mayBeMissing: boolean): Promise<WaiversFile> {
  const path = named ?? usualPath;
  const isMissing = !existsSync(path);
  if (isMissing && (named === null || mayBeMissing)) return { path, waivers: [] };
  return { path, waivers: await readWaivers(path) };
}

/** Writes the file anew, with a draft for each failure that it does not name; says so on standard output. */
export async function writeWaivers(report: Report, { path }: WaiversFile): Promise<void> {
  const existing = existsSync(path) ? await readFile(path, 'utf8') : null;
  const text = draftWaivers(report, report.startedAt.slice(0, 'YYYY-MM-DD'.length), existing);
  const added = entriesIn(text) - entriesIn(existing ?? '');
  if (added === 0) {
    process.stdout.write(`Waivers: nothing to add to ${path}\n`);
    return;
  }
  await writeFile(path, text).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`--write-waivers: ${path} cannot be written (${cause.code})`);
  });
  process.stdout.write(`Waivers: ${added} drafted in ${path}; write a reason and an owner into each\n`);
}

function entriesIn(text: string): number {
  return (text.match(/^\s*(?:- )?requirement:/gm) ?? []).length;
}
