/**
 * Runs all checks in a random order against two servers, with a journal, until it is killed: what the command does in
 * the thread of its checks, without the time that the command takes to start. Says "ready" and begins when told to.
 */
import { flushCompileCache } from 'node:module';
import { journalTarget } from '../../cli/cleanup/journal-target.ts';
import { beginJournal } from '../../harness/journal-file.ts';
import { runCheck } from '../../harness/run-check.ts';
import { openSession } from '../../harness/session.ts';
import { sequence } from '../../reference/sequence.ts';
import { loadChecks } from '../../suites/load-checks.ts';
import { localTarget } from './targets.ts';

/** What the driver is told. */
export interface Orders {
  readonly journal: string;
  readonly run: string;
  readonly seed: number;
  readonly omise: string;
  readonly kwik: string;
}

/** Checks of one API under way at once. */
const concurrency = 8;

const checks = await loadChecks();
// A process that is killed would not leave what it compiled to the next.
flushCompileCache();
process.once('message', (orders) => void drive(orders as Orders));
process.send?.('ready');

async function drive({ journal: path, run, seed, omise, kwik }: Orders): Promise<void> {
  const targets = [localTarget('omise', omise), localTarget('kwik', kwik)];
  const journal = beginJournal(
    path,
    run,
    targets.map(({ target, settings }) => journalTarget(target, settings)),
  );
  const random = sequence(seed);
  const { signal } = new AbortController();
  await Promise.all(
    targets.flatMap(({ target }) => {
      const session = openSession(target, performance.now(), { journal, run });
      const own = checks.filter(({ api }) => api === target.api);
      const queue = own.map((check) => ({ check, place: random() })).sort((a, b) => a.place - b.place);
      return Array.from({ length: concurrency }, async () => {
        for (let next = queue.shift(); next; next = queue.shift()) await runCheck(next.check, session, signal);
      });
    }),
  );
  process.disconnect();
}
