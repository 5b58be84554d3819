import { realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare as compareSubjects } from '../reporters/compare/compare.ts';
import { renderHtml } from '../reporters/compare/html/page.ts';
import { renderMarkdown } from '../reporters/compare/markdown.ts';
import type { Comparison } from '../reporters/compare/model.ts';
import { type Subject, subjectsOf } from '../reporters/compare/subjects.ts';
import { renderTerminal } from '../reporters/compare/terminal.ts';
import { version } from './package.ts';
import { wantsColour } from './progress/output.ts';
import { readReport } from './read-report.ts';
import { UsageError } from './usage-error.ts';
import { prepareFolder } from './write-reports.ts';

/** A name that the user chose for the targets of a file. */
export interface GivenName {
  readonly name: string;
  readonly file: string;
}

export interface CompareOptions {
  readonly out: string;
  readonly name: readonly GivenName[];
}

/**
 * `cardproof compare`: writes the targets of all reports side by side as a page, as Markdown and as JSON, and shows where
 * they differ.
 * @throws {UsageError} where the reports cannot be compared
 */
export async function compare(files: readonly string[], { out, name }: CompareOptions): Promise<0> {
  await refuseRepeated(files);
  const names = await namesOf(name, files);
  const subjects: Subject[] = [];
  for (const [place, file] of files.entries()) {
    const { report } = await readReport(file);
    // What is kept of a report is small, so that many large ones can be compared.
    subjects.push(...subjectsOf({ file, name: names[place] ?? null, report }));
  }
  const comparison = compareSubjects(comparable(subjects), version);
  refuseSameNames(comparison);
  await prepareFolder(out);
  const { columns = 80, isTTY = false } = process.stdout;
  process.stdout.write(renderTerminal(comparison, { width: columns, colour: wantsColour({ isTTY }, process.env) }));
  process.stdout.write(`\nComparison: ${(await written(comparison, out)).join(', ')}\n`);
  return 0;
}

async function written(comparison: Comparison, folder: string): Promise<string[]> {
  const texts = {
    'compare.html': renderHtml(comparison),
    'compare.md': renderMarkdown(comparison),
    'compare.json': `${JSON.stringify(comparison, null, 2)}\n`,
  };
  const paths: string[] = [];
  for (const [file, text] of Object.entries(texts)) {
    const path = join(folder, file);
    await writeFile(path, text).catch((cause: NodeJS.ErrnoException) => {
      throw new UsageError(`${path} cannot be written (${cause.code}); name another folder with --out`);
    });
    paths.push(path);
  }
  return paths;
}

/** The file that a path leads to, whatever it is called; the path itself where there is none, which reading it will tell. */
async function fileAt(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function refuseRepeated(files: readonly string[]): Promise<void> {
  const seen = new Map<string, string>();
  for (const file of files) {
    const own = await fileAt(file);
    const before = seen.get(own);
    if (before !== undefined) {
      const also = before === file ? '' : `, also as ${before}`;
      throw new UsageError(`${file} is given twice${also}; a report always agrees with itself: give each once`);
    }
    seen.set(own, file);
  }
}

/** The name of each file, in their order; null where none was given. */
async function namesOf(given: readonly GivenName[], files: readonly string[]): Promise<(string | null)[]> {
  const named = new Map<string, string>();
  for (const { name, file } of given) {
    const own = await fileAt(file);
    const before = named.get(own);
    if (before !== undefined)
      throw new UsageError(`--name gives ${file} two names, ${before} and ${name}; give it one`);
    named.set(own, name);
  }
  const paths = await Promise.all(files.map(fileAt));
  for (const { name, file } of given) {
    if (paths.includes(await fileAt(file))) continue;
    throw new UsageError(`--name ${name}=${file} names none of the reports; give ${file} as an argument too`);
  }
  return paths.map((path) => named.get(path) ?? null);
}

/** @throws {UsageError} where there are no two targets of one kind and API */
function comparable(subjects: readonly Subject[]): readonly Subject[] {
  const client = subjects.find(({ kind }) => kind === 'clients');
  const server = subjects.find(({ kind }) => kind === 'servers');
  if (client && server) {
    throw new UsageError(
      `${client.file} is the report on a client and ${server.file} on a server, which owe different things; compare one kind at a time`,
    );
  }
  const groups = [...Map.groupBy(subjects, ({ api }) => api).values()];
  if (groups.some((own) => own.length > 1)) return subjects;
  const found = subjects.map(({ title, file }) => `${title} in ${file}`).join(', ');
  throw new UsageError(
    `there are no two targets of one API to compare: there is ${found}; give the reports of at least two targets`,
  );
}

function refuseSameNames({ apis }: Comparison): void {
  for (const { targets } of apis) {
    for (const [place, { name, file }] of targets.entries()) {
      const other = targets.slice(0, place).find((each) => each.name === name);
      if (!other) continue;
      throw new UsageError(
        `${other.file} and ${file} would both be called ${name}; give one another name, as with --name other=${file}`,
      );
    }
  }
}
