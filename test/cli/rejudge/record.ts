import { reportOfRun } from '../../../cli/report-of-run.ts';
import type { CheckEnd } from '../../../harness/check-record.ts';
import { runCheck } from '../../../harness/run-check.ts';
import { checksOfRun } from '../../../harness/selection.ts';
import { openSession } from '../../../harness/session.ts';
import type { Shard } from '../../../harness/shard.ts';
import { openSlots } from '../../../harness/slots.ts';
import { directNetwork, type Target } from '../../../harness/target.ts';
import { openTransport, type Transport } from '../../../harness/wire/transport.ts';
import { freezeClock } from '../../../proof/frozen-clock.ts';
import { inProcess } from '../../../proof/in-process.ts';
import { targetOf } from '../../../proof/target-of.ts';
import { openSubject, type Subject } from '../../../reference/subject.ts';
import type { Report } from '../../../reporters/model.ts';
import { loadChecks } from '../../../suites/load-checks.ts';
import { canaries } from '../../canaries.ts';
import type { HostileCase } from '../../hostile/case.ts';

export interface Recording {
  readonly only: readonly string[];
  /** Checks at once; eight by default. */
  readonly concurrency?: number;
  readonly shard?: Shard;
  /** Stops the run when so many checks have ended. */
  readonly stopAfter?: number;
}

/** The report of a run of the suites against a subject, made in this process, without any network and without waiting. */
export function record(subject: Subject, recording: Recording): Promise<Report> {
  return recordAt(targetOf(subject), inProcess(openSubject(subject, {})), recording);
}

/** The report of a run against a hostile target, over real connections. */
export async function recordHostile(hostile: HostileCase, recording: Recording): Promise<Report> {
  const { url, close } = await hostile.open();
  const own = targetOf({ api: hostile.api, id: hostile.name, says: hostile.name });
  const common = { url, timeoutMs: hostile.timeoutMs, network: { ...directNetwork, throttleWaitMs: 300 } };
  const target: Target =
    own.api === 'omise' ? { ...own, ...common, ...canaries, vaultUrl: url } : { ...own, ...common, ...canaries };
  try {
    return await recordAt(target, openTransport(target), recording);
  } finally {
    await close();
  }
}

async function recordAt(at: Target, transport: Transport, recording: Recording): Promise<Report> {
  const { only, concurrency = 8, shard = null } = recording;
  const startedAt = performance.now();
  const clock = freezeClock(new Date(performance.timeOrigin + startedAt));
  const target = { ...at, concurrency };
  const interruption = new AbortController();
  const { signal } = interruption;
  const pause = async (milliseconds: number) => clock.advance(milliseconds);
  const session = openSession(target, startedAt, { transport, pause, run: '1a2b3c4d' });
  const ends: CheckEnd[] = [];
  try {
    const slots = openSlots(concurrency);
    const runs = checksOfRun(await loadChecks(), { only, targets: [target], shard }).map((check) =>
      slots.use(async () => {
        if (signal.aborted) return;
        ends.push(await runCheck(check, session, signal));
        if (ends.length === recording.stopAfter) interruption.abort();
      }),
    );
    await Promise.all(runs);
  } finally {
    clock.release();
    await session.close();
  }
  const selection = { only, concurrency, shuffle: null };
  const end = { strict: false, selection, shard, targets: [target], ends, interrupted: signal.aborted, startedAt };
  return JSON.parse(JSON.stringify(await reportOfRun(end)));
}
