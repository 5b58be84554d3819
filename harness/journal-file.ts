import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import type { Journal, JournalEntry } from './journal.ts';

/** What stands in the first line of a journal: whose it is, and how its targets are reached. Never a secret. */
export interface JournalHeader {
  readonly entry: 'run';
  readonly format: typeof journalFormat;
  /** Name of the run, part of the marker of whatever it creates. */
  readonly run: string;
  readonly pid: number;
  /** Name of the machine on which the process ran. */
  readonly host: string;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly targets: readonly JournalTarget[];
}

/** A target as far as it may be written down: of a secret only the environment variable that holds it. */
export interface JournalTarget {
  readonly name: string;
  readonly api: 'omise' | 'kwik';
  readonly url: string;
  readonly vaultUrl: string | null;
  readonly apiVersion: string | null;
  /** Names of the environment variables, by credential. */
  readonly variables: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly requestsPerSecond: number | null;
  readonly requestsAtOnce: number | null;
  readonly throttleWaitMs: number;
  readonly headers: Readonly<Record<string, string | { readonly env: string }>>;
  /** What else the run sent or went through, whose value is a secret that no environment variable holds. */
  readonly withheld: readonly string[];
  readonly proxy: string | null;
  /** Absolute paths of PEM files. */
  readonly ca: string | null;
  readonly certificate: string | null;
  readonly key: string | null;
}

/** The format that is written; a reader refuses any other. */
export const journalFormat = 1;

/** A journal in a file. */
export interface JournalFile extends Journal {
  close(): void;
}

/**
 * Begins a journal with its header, and its folder with it. The file is there only with its whole header.
 * @throws {Error} with the system's `code` where it cannot be written
 */
export function openJournal(path: string, header: JournalHeader): JournalFile {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, line(header), { mode: 0o600 });
  renameSync(unfinished, path);
  return appendingJournal(path);
}

/**
 * Begins the journal of a run of this process, as it starts.
 * @throws {Error} as `openJournal`
 */
export function beginJournal(path: string, run: string, targets: readonly JournalTarget[]): JournalFile {
  const [pid, host, startedAt] = [process.pid, hostname(), new Date().toISOString()];
  return openJournal(path, { entry: 'run', format: journalFormat, run, pid, host, startedAt, targets });
}

/**
 * Appends to a journal that was begun, also from another thread or a later process. A line that a crash has torn is
 * taken away first.
 * @throws {Error} with the system's `code` where it cannot be written
 */
export function appendingJournal(path: string): JournalFile {
  cutTornLine(path);
  const file = openSync(path, 'a');
  return {
    write: (entry) => append(file, line(entry)),
    close: () => closeSync(file),
  };
}

function line(entry: JournalEntry | JournalHeader): string {
  return `${JSON.stringify(entry)}\n`;
}

/** One write for one line, so that threads do not mix theirs; a full disk may take it in parts. */
function append(file: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
}

function cutTornLine(path: string): void {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf('\n') + 1;
  if (end < bytes.length) truncateSync(path, end);
}
