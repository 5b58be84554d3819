import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readJournal } from '../harness/journal-reader.ts';
import { type Cleaned, cleanRun, type Means } from './cleanup/clean-run.ts';
import { isAlive } from './cleanup/is-alive.ts';
import { UsageError } from './usage-error.ts';

export interface CleanupOptions {
  /** Folder of the reports, whose `journal` holds the journals. */
  readonly out: string;
  /** Paths of journals; empty takes all of the folder. */
  readonly journals: readonly string[];
  /** Also cleans up after a run whose process seems to be alive. */
  readonly force: boolean;
  /** Goes on with live keys, as the run did. */
  readonly allowLive: boolean;
}

/** What the clean-up stands in; tests have their own. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly tell: (sentence: string) => void;
  readonly warn: (sentence: string) => void;
  /** Waits until a request that was under way when a run died has been carried out. */
  readonly settle: () => Promise<void>;
}

/** Bound on how long after a run's death the target may still carry out what it had sent. */
const settleMs = 2_000;

const usual: Surroundings = {
  environment: process.env,
  tell: (sentence) => void process.stdout.write(`${sentence}\n`),
  warn: (sentence) => void process.stderr.write(`cardproof: ${sentence}\n`),
  settle: () => setTimeout(settleMs),
};

/** A journal that was written to within this belongs to a run that has died just now; milliseconds. */
const latelyMs = 60_000;

/**
 * `cardproof cleanup`: undoes what runs have left that ended before they could do it, and returns the exit code: 0 where
 * nothing is left, 2 where a journal or a credential cannot be used, 3 where a target cannot be reached, 4 where
 * something could not be undone. May be repeated.
 */
export async function cleanup(options: CleanupOptions, surroundings: Surroundings = usual): Promise<number> {
  const { tell } = surroundings;
  const folder = join(options.out, 'journal');
  const paths = options.journals.length > 0 ? options.journals : await journalsIn(folder);
  if (paths.length === 0) {
    tell(`Nothing to clean up: ${folder} holds no journal.`);
    return 0;
  }
  const cleaned: Cleaned[] = [];
  for (const path of paths) cleaned.push(...(await cleanJournal(path, options, surroundings)));
  if (cleaned.every((each) => each === 'undone')) {
    tell('Nothing is left.');
    return 0;
  }
  tell('Something may be left: the lines above say what. Its journal stays; "cardproof cleanup" may be run again.');
  return cleaned.includes('refused') ? 2 : cleaned.includes('unreachable') ? 3 : 4;
}

/** Undoes one run and deletes its journal where nothing is left of it. */
async function cleanJournal(
  path: string,
  { force, allowLive }: CleanupOptions,
  { environment, tell, warn, settle }: Surroundings,
): Promise<Cleaned[]> {
  const journal = await readJournal(path);
  if ('problem' in journal) {
    warn(journal.problem);
    return ['refused'];
  }
  const { run, pid, host, startedAt } = journal.header;
  const isRecent = Date.now() - (await stat(path)).mtimeMs < latelyMs;
  if (!force && isAlive(journal.header, isRecent)) {
    warn(`the run ${run} is still going on (process ${pid} on ${host}); --force cleans up all the same`);
    return ['left'];
  }
  tell(`Run ${run} of ${startedAt}`);
  const means: Means = {
    environment,
    allowLive,
    settle: isRecent ? settle : null,
    tell: (sentence) => tell(`  ${sentence}`),
    warn,
  };
  const cleaned = await cleanRun(path, journal, means);
  if (cleaned.every((each) => each === 'undone')) await rm(path, { force: true });
  return cleaned;
}

/** @throws {UsageError} where there is a folder that cannot be read */
async function journalsIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith('.ndjson'))
      .sort()
      .map((name) => join(folder, name));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new UsageError(`${folder} cannot be read (${code}); name the folder of the reports with --out`);
  }
}
