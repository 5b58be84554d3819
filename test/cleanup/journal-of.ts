import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { journalTarget } from '../../cli/cleanup/journal-target.ts';
import type { JournalEntry } from '../../harness/journal.ts';
import { type JournalHeader, journalFormat, openJournal } from '../../harness/journal-file.ts';
import { localTarget } from './targets.ts';

/** No process has it: it is above what systems give. */
const deadPid = 2 ** 30;

/** The header of a run that has died on this machine. */
export function headerOf(urls: { readonly omise?: string; readonly kwik?: string } = {}): JournalHeader {
  return {
    entry: 'run',
    format: journalFormat,
    run: 'sample',
    pid: deadPid,
    host: hostname(),
    startedAt: new Date().toISOString(),
    targets: (['omise', 'kwik'] as const).flatMap((api) => {
      const { target, settings } = localTarget(api, urls[api] ?? 'http://127.0.0.1:9');
      return urls[api] === undefined ? [] : [journalTarget(target, settings)];
    }),
  };
}

/** A folder of reports that is gone afterwards, with a journal where there is one. */
export async function inFolder(
  use: (out: string, write: (header: JournalHeader, entries: readonly JournalEntry[]) => string) => Promise<void>,
): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'cardproof-journal-'));
  const write = (header: JournalHeader, entries: readonly JournalEntry[]) => {
    const path = join(out, 'journal', `${header.run}.ndjson`);
    const journal = openJournal(path, header);
    for (const entry of entries) journal.write(entry);
    journal.close();
    return path;
  };
  try {
    await use(out, write);
  } finally {
    await rm(out, { recursive: true });
  }
}
