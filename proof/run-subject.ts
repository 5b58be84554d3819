import { type Check, checkId } from '../harness/check.ts';
import { openRoom } from '../harness/kwik/room.ts';
import { runCheck } from '../harness/run-check.ts';
import { openSession, type Session } from '../harness/session.ts';
import type { Exchange } from '../harness/transcript.ts';
import type { Verdict } from '../harness/verdict.ts';
import { type Fetch, openSubject, type Subject } from '../reference/subject.ts';
import type { FrozenClock } from './frozen-clock.ts';
import { inProcess } from './in-process.ts';
import { targetOf } from './target-of.ts';

/** What one check found out about one subject. */
export interface Finding {
  readonly check: string;
  readonly requirement: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  /** Requirements that its answers contradicted by the specification, whatever the check is about. */
  readonly contradicted: readonly string[];
  /** Operations that it saw, each with how it was answered. */
  readonly saw: readonly string[];
}

/**
 * Runs checks against a subject in this process, each against a server of its own whose clock moves only while the check
 * waits. So a finding depends on the check and the subject alone: not on order, load or time.
 */
export async function* runSubject(
  subject: Subject,
  checks: readonly Check[],
  clock: FrozenClock,
): AsyncGenerator<Finding> {
  const stage = openStage(subject, clock);
  for (const check of checks.filter(({ api }) => api === subject.api)) {
    const { record } = await runCheck(check, stage.session(), never);
    const contradicted = new Set(
      record.exchanges.flatMap(({ violations }) => violations.map(({ requirement }) => requirement)),
    );
    yield {
      check: checkId(check),
      requirement: check.requirement,
      verdict: record.verdict,
      reason: record.reason,
      contradicted: [...contradicted].filter((each) => each !== null),
      saw: [...new Set(record.exchanges.map(sideOf))],
    };
  }
}

const never = new AbortController().signal;

/** An operation and how it was answered, in the words of `Deviation.touches`. */
function sideOf({ operation, response }: Exchange): string {
  return `${operation} ${response && response.status < 400 ? 'accepted' : 'refused'}`;
}

/** One session for all checks on a subject; each check gets a new server and the clock as it was. */
function openStage(subject: Subject, clock: FrozenClock): { session(): Session } {
  let server: Fetch | null = null;
  const session = openSession(targetOf(subject), 0, {
    transport: inProcess((request) => {
      server ??= openSubject(subject, {});
      return server(request);
    }),
    pause: async (milliseconds) => clock.advance(milliseconds),
  });
  return {
    session() {
      server = null;
      clock.reset();
      return { ...session, room: openRoom() };
    },
  };
}
