import { type Check, checkId } from '../check.ts';
import type { CheckEnd, CheckRecord } from '../check-record.ts';
import { rosterPurpose } from '../kwik/context.ts';
import { openLoans, unwrittenLoans } from '../kwik/loans.ts';
import { openSession, secretsOf } from '../session.ts';
import type { Target } from '../target.ts';
import { credentialMarkers } from './credential-markers.ts';
import type { RecordedClock } from './recorded-clock.ts';
import { replayCheck, type Stage } from './replay-check.ts';
import { restorer } from './stand-ins.ts';

/** What was recorded of one target. */
export interface Recording {
  /** Where it was, with credentials that stand in for its own. */
  readonly target: Target;
  /** When the run began; milliseconds since the epoch. */
  readonly startedAt: number;
  /** Whether a journal was kept of what the run changed. */
  readonly hadJournal: boolean;
  /** By the id of their check. */
  readonly records: ReadonlyMap<string, CheckRecord>;
}

/** Runs the checks of one target, one after the other, against what was recorded of it. Nothing is sent anywhere. */
export async function replayTarget(
  { target, startedAt, hadJournal, records }: Recording,
  checks: readonly Check[],
  clock: RecordedClock,
): Promise<CheckEnd[]> {
  const session = openSession(target, 0, {
    transport: { send: () => Promise.reject(new Error('nothing is sent')), close: async () => {} },
    pause: async (milliseconds) => clock.pass(milliseconds),
  });
  const stage: Stage = {
    session,
    restore: restorer(secretsOf(target)),
    markers: credentialMarkers(target),
    clock,
    startedAt,
    rosters: { last: null },
    // What a journal may not hold was not lent; nothing is written now.
    loans: hadJournal ? openLoans({ write() {} }, target.name, session.redact) : unwrittenLoans,
  };
  const ends: CheckEnd[] = [];
  for (const check of rosterFirst(checks, records))
    ends.push(await replayCheck(check, records.get(checkId(check)) ?? null, stage));
  return ends;
}

/** Whoever listed the cards to choose from comes before those who only made use of that list. */
function rosterFirst(checks: readonly Check[], records: Recording['records']): readonly Check[] {
  const hasRoster = (check: Check) =>
    records.get(checkId(check))?.exchanges.some(({ purpose }) => purpose === rosterPurpose) === true;
  return [...checks.filter(hasRoster), ...checks.filter((check) => !hasRoster(check))];
}
