import type { CommandRun } from '../command-run.ts';
import type { Observation } from '../observation.ts';
import type { Fault } from '../plan.ts';
import { type Baseline, differenceOf, endOf, toldOtherwise } from '../result.ts';
import { type ClientRecord, clientRecord, dashed, type Found } from './client-record.ts';

/** A run in which a fault befell an operation. */
export interface FaultRun {
  readonly fault: Fault;
  readonly at: string;
  readonly run: CommandRun;
}

/** What a client made of a fault. */
export interface Reaction {
  /** The exchange that it befell; undefined where no request met it. */
  readonly met: Observation | undefined;
  /** The same request, sent again. */
  readonly repeats: readonly Observation[];
  /** Whether the result is as if nothing had been. */
  readonly isSame: boolean;
  /** By what the caller learned of it; null where by nothing. */
  readonly told: string | null;
  /** Whether the code of the error was told. */
  readonly toldCode: boolean;
}

export function reactionTo({ fault, run }: FaultRun, plain: Baseline): Reaction {
  const at = run.observations.findIndex(({ planned }) => planned);
  const met = run.observations[at];
  const repeats = met ? run.observations.slice(at + 1).filter((each) => each.fingerprint === met.fingerprint) : [];
  const toldCode = fault.code !== null && run.codes.has(fault.code) && !plain.codes.has(fault.code);
  const told = run.timedOut
    ? null
    : toldCode
      ? `told the code ${fault.code}`
      : run.exitCode !== plain.exitCode
        ? `ended with ${endOf(run)}`
        : toldOtherwise(run, plain)
          ? 'told something else than otherwise'
          : null;
  return { met, repeats: extraOnly(repeats, met, plain), isSame: differenceOf(run, plain) === null, told, toldCode };
}

/** In a few words, what the client did. */
export function outcomeOf({ fault, run }: FaultRun, reaction: Reaction): string {
  const { met, repeats, isSame, told } = reaction;
  if (!met) return 'no request met it';
  const parts = [
    repeats[0] ? `sent the request again after ${Math.max(0, waited(met, repeats[0]))} ms` : null,
    run.timedOut ? `did not end within ${Math.round(run.durationMs / 1_000)} s` : null,
    told !== null && run.exitCode !== 0 && !told.startsWith('ended') ? `ended with ${endOf(run)}` : null,
    told,
    told === null && isSame && !run.timedOut
      ? repeats.length > 0 || fault.delivery === 'slowly'
        ? 'ended as without it'
        : 'went on as if nothing had been'
      : null,
  ].filter((part) => part !== null);
  return parts.join(', ') || 'ended early with exit code 0, and told nothing';
}

/** What one fault at one operation shows: of its own requirement, of the code, and of blind repetition. */
export function judgeFault(faultRun: FaultRun, plain: Baseline): ClientRecord[] {
  const { fault, at, run } = faultRun;
  const reaction = reactionTo(faultRun, plain);
  const { met, repeats, told, toldCode } = reaction;
  const base = { operation: at, aspect: 'faults', durationMs: run.durationMs } as const;
  const own = {
    ...base,
    requirement: fault.requirement,
    name: `${fault.name}-${dashed(at)}`,
    title: `${at}: ${fault.says.replace(/\.$/, '')}`,
  };
  if (!met) {
    const reason = 'No request met the fault: the command did not do again what it did in the plain run';
    return [clientRecord({ ...own, verdict: 'inconclusive', reason, shows: [] })];
  }
  const shows = [...repeats.slice(0, 2), met];
  const observed = `the client ${outcomeOf(faultRun, reaction)}`;
  const problem = problemOf(faultRun, reaction);
  const records: Found[] = [
    problem === null
      ? { ...own, verdict: 'pass', reason: null, notes: [observed], shows }
      : {
          ...own,
          verdict: 'fail',
          reason: `${problem.expected}, but ${observed}`,
          expected: problem.expected,
          observed,
          shows,
        },
  ];
  // A code that the command tells anyway shows nothing.
  if (fault.code !== null && told !== null && !plain.codes.has(fault.code)) {
    const code = {
      ...base,
      requirement: 'omise.client.faults.error-code' as const,
      name: own.name,
      title: `${at}: the code ${fault.code} is told`,
    };
    const expected = `the code ${fault.code} in what the command tells`;
    records.push(
      toldCode
        ? { ...code, verdict: 'pass', reason: null, shows: [met] }
        : {
            ...code,
            verdict: 'fail',
            reason: `Expected ${expected}, but ${observed}`,
            expected,
            observed,
            shows: [met],
          },
    );
  }
  if (mayBeCarriedOut(fault) && met.exchange.request.method === 'POST') {
    const repeat = {
      ...base,
      requirement: 'omise.client.faults.no-blind-repeat' as const,
      name: own.name,
      title: `${at}: not sent again after ${fault.name}`,
    };
    const expected = 'a POST that may have been carried out is sent once';
    records.push(
      repeats.length === 0
        ? { ...repeat, verdict: 'pass', reason: null, shows: [met] }
        : { ...repeat, verdict: 'fail', reason: `${expected}, but ${observed}`, expected, observed, shows },
    );
  }
  return records.map(clientRecord);
}

/** A client that has lost the answer cannot know; one that was answered with a 500 cannot either. */
function mayBeCarriedOut(fault: Fault): boolean {
  return fault.delivery === 'lost' || fault.delivery === 'cut' || (fault.answer?.status ?? 0) >= 500;
}

function problemOf({ fault, run }: FaultRun, { met, repeats, isSame, told }: Reaction): { expected: string } | null {
  const [repeat] = repeats;
  if (run.timedOut) return { expected: 'the command ends' };
  if (fault.retryAfter !== null && met && repeat && waited(met, repeat) < fault.retryAfter * 1_000 - toleranceMs)
    return { expected: `the request is sent again after ${fault.retryAfter} s at the earliest` };
  if (told !== null) return null;
  if (fault.delivery === 'slowly') return isSame ? null : { expected: 'the answer is waited for, or the caller told' };
  if (repeat && fault.repeatable && isSame) return null;
  return { expected: fault.repeatable ? 'the caller is told, or the request sent again' : 'the caller is told' };
}

/** Clocks and timers are not exact; milliseconds. */
const toleranceMs = 50;

/** From the end of one exchange to the beginning of another; milliseconds. */
function waited({ exchange: one }: Observation, { exchange: other }: Observation): number {
  return other.startedAtMs - (one.startedAtMs + one.durationMs);
}

/** Equal requests that the plain runs send too are no repetition. */
function extraOnly(
  again: readonly Observation[],
  met: Observation | undefined,
  plain: Baseline,
): readonly Observation[] {
  const usual = met ? (plain.equalRequests.get(met.fingerprint) ?? 1) : 1;
  return again.length + 1 > usual ? again : [];
}
