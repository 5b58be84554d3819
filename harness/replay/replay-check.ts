import type { Check } from '../check.ts';
import type { CheckEnd, CheckRecord } from '../check-record.ts';
import { inconclusive } from '../conclusion.ts';
import { rosterPurpose } from '../kwik/context.ts';
import type { Loans } from '../kwik/loans.ts';
import { runCheck } from '../run-check.ts';
import type { Session } from '../session.ts';
import type { RecordedClock } from './recorded-clock.ts';
import { recordedMarker } from './recorded-marker.ts';
import { changedIds, openRecordedRoom, type Rosters } from './recorded-room.ts';
import { openReplayChannel, type Playing } from './replay-channel.ts';
import { openTape } from './tape.ts';

/** What the checks on one target share while they are judged again. */
export interface Stage extends Pick<Playing, 'session' | 'restore' | 'markers'> {
  readonly clock: RecordedClock;
  /** When the recording began; milliseconds since the epoch. */
  readonly startedAt: number;
  readonly rosters: Rosters;
  readonly loans: Loans;
}

/**
 * Runs a check against what was recorded of it, and says what it finds out now.
 * @param recorded null where the recording has nothing of the check
 */
export async function replayCheck(check: Check, recorded: CheckRecord | null, stage: Stage): Promise<CheckEnd> {
  const { clock, startedAt, loans, rosters } = stage;
  const { redact } = stage.session;
  const exchanges = recorded?.exchanges ?? [];
  const tape = openTape(exchanges);
  const interruption = new AbortController();
  let hasLacked = false;
  const wasInterrupted = recorded?.verdict === 'inconclusive' && recorded.reason === 'interrupted';
  const endOf = ({ startedAtMs, durationMs }: (typeof exchanges)[number]) => startedAt + startedAtMs + durationMs;
  clock.moveTo(startedAt + (exchanges[0]?.startedAtMs ?? 0));
  const playing: Playing = {
    ...stage,
    tape,
    onAnswer(exchange) {
      clock.moveTo(endOf(exchange));
      if (exchange.failure === 'interrupted') interruption.abort();
    },
    onLack(what) {
      hasLacked = true;
      if (wasInterrupted) interruption.abort();
      return inconclusive(what);
    },
  };
  const lending = {
    lent: recorded?.lent ?? [],
    hasRoster: () => tape.unused().some(({ purpose }) => purpose === rosterPurpose),
    changed: changedIds(exchanges),
  };
  const session: Session = {
    ...stage.session,
    marker: recordedMarker(exchanges),
    room: openRecordedRoom(rosters, lending, redact, loans),
    channel: (signal) => openReplayChannel(playing, signal),
  };
  const end = await runCheck(check, session, interruption.signal);
  const record = asRecorded(end.record, recorded, tape.unused().length, wasInterrupted);
  return { ...end, leftovers: [], record: hasLacked ? renumbered(record) : record };
}

function asRecorded(
  record: CheckRecord,
  recorded: CheckRecord | null,
  unused: number,
  wasInterrupted: boolean,
): CheckRecord {
  const timed = { ...record, durationMs: recorded?.durationMs ?? 0 };
  // What an interrupted check would have asked for next is not known: only what it saw fail stands.
  if (wasInterrupted && record.verdict !== 'fail')
    return { ...timed, verdict: 'inconclusive', reason: 'interrupted', expected: null, observed: null, exchange: null };
  if (unused === 0) return timed;
  const what = unused === 1 ? 'an exchange of the recording was' : `${unused} exchanges of the recording were`;
  return { ...timed, notes: [...record.notes, `${what} not asked for again`] };
}

/** A request that the recording does not answer has a number, and no exchange: those behind it move up. */
function renumbered(record: CheckRecord): CheckRecord {
  const exchanges = record.exchanges.map((exchange, place) => ({ ...exchange, index: place + 1 }));
  const shows = record.exchanges.findIndex(({ index }) => index === record.exchange);
  return { ...record, exchanges, exchange: shows < 0 ? null : shows + 1 };
}
