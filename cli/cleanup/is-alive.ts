import { hostname } from 'node:os';
import type { JournalHeader } from '../../harness/journal-file.ts';

/**
 * Whether the process of a run is still there. Of one on another machine only its journal can tell: it is taken to be
 * alive while that was written to lately.
 */
export function isAlive({ pid, host }: JournalHeader, writtenLately: boolean): boolean {
  if (host !== hostname()) return writtenLately;
  // In a container every command may have the same number.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
