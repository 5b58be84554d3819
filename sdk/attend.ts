import type { Backend, BackendAnswer } from './backend/backend.ts';
import { matchOperation } from './judge/match-operation.ts';
import type { Keep } from './keep.ts';
import type { Observation } from './observation.ts';
import type { Observer } from './observer.ts';
import type { Fault, Plan } from './plan.ts';
import { headerOf, type Received, type Reply } from './received.ts';
import { basicOf } from './wire/basic.ts';
import { plain } from './wire/plain-answer.ts';

/** Answers a client during one run, and keeps what is observed. */
export interface Attendance {
  respond(received: Received, signal: AbortSignal): Promise<Reply>;
  /** Takes note of what was no HTTP. */
  malformed(origin: string | null, head: Buffer, reason: string): void;
  /** Operations whose answers the freedom has changed. */
  readonly touched: ReadonlySet<string>;
  /** Faults that could have befallen a request, each with the operation: what `susceptibility` makes of the two. */
  readonly susceptible: ReadonlySet<string>;
  /** Whether a live key was sent; such a request is not sent on. */
  readonly sawLiveKey: boolean;
  /** Waits until everything so far has been judged. */
  observations(): Promise<readonly Observation[]>;
}

export interface AttendanceParts {
  readonly backend: Backend;
  readonly observer: Observer;
  readonly plan: Plan;
  /** Of which it is found out where they could befall the client. */
  readonly faults: readonly Fault[];
  /** Sends live keys on. */
  readonly allowLive: boolean;
  /** `performance.now()` when the command began. */
  readonly startedAt: number;
  readonly keep: Keep;
}

/** A fault at an operation, as one text. */
export function susceptibility(fault: Fault, operation: string): string {
  return `${fault.name} at ${operation}`;
}

/** Begins to answer a client by the plan of one run. */
export function attend({ backend, observer, plan, faults, allowLive, startedAt, keep }: AttendanceParts): Attendance {
  const server = backend.open(plan);
  const susceptible = new Set<string>();
  let isFaultDue = plan.kind === 'fault';
  let sawLiveKey = false;
  // Judged after the answer has gone, one after the other, so that no client waits for it.
  let judged = Promise.resolve();
  const note = (observe: () => Promise<Observation> | Observation) => {
    judged = judged.then(async () => {
      keep.add(await observe());
    });
  };

  /** The fault of the plan, where it befalls this request. */
  const faultFor = (received: Received): Fault | null => {
    const match = matchOperation(received.method, received.target);
    if (match.kind !== 'operation') return null;
    for (const fault of faults)
      if (fault.befalls(match.operation, received)) susceptible.add(susceptibility(fault, match.operation));
    if (plan.kind !== 'fault' || !isFaultDue || match.operation !== plan.at) return null;
    if (!plan.fault.befalls(match.operation, received)) return null;
    isFaultDue = false;
    return plan.fault;
  };

  return {
    touched: server.touched,
    susceptible,
    get sawLiveKey() {
      return sawLiveKey;
    },
    async respond(received, signal) {
      const begunAt = performance.now();
      const fault = faultFor(received);
      const isLive = !allowLive && hasLiveKey(received);
      if (isLive) sawLiveKey = true;
      const isAsked = !isLive && (fault === null || fault.isCarriedOut);
      const came: BackendAnswer | null = isAsked ? await server.answer(received, signal) : null;
      const reply = replyOf(came, fault, isLive);
      const times = { startedAtMs: begunAt - startedAt, durationMs: performance.now() - begunAt };
      note(() =>
        observer.observe(
          received,
          {
            ...times,
            answered: came && 'failed' in came ? null : reply.answer,
            failure: came && 'failed' in came ? came.failed : null,
            planned: fault !== null || (came !== null && 'isVaried' in came && came.isVaried),
            isOfTarget: fault?.answer == null && !isLive,
          },
          keep.standIn,
        ),
      );
      return reply;
    },
    malformed(origin, head, reason) {
      const at = performance.now() - startedAt;
      note(() => observer.observeMalformed(origin, head.toString('latin1'), reason, at));
    },
    async observations() {
      await judged;
      return keep.all();
    },
  };
}

function replyOf(came: BackendAnswer | null, fault: Fault | null, isLive: boolean): Reply {
  if (isLive) return sentence(403, 'cardproof: this is a live key, and it was not sent on');
  if (fault?.answer) return { answer: fault.answer, delivery: fault.delivery };
  if (came === null || 'failed' in came)
    return sentence(502, `cardproof: the request could not be sent on: ${came?.failed ?? 'nothing answers'}`);
  return { answer: came.answered, delivery: fault?.delivery ?? came.delivery };
}

function sentence(status: number, text: string): Reply {
  return { answer: plain(status, text), delivery: 'whole' };
}

/** Whether the credential is a key without `_test_`. */
function hasLiveKey({ headers }: Received): boolean {
  const value = headerOf(headers, 'authorization') ?? '';
  const basic = basicOf(value);
  return /\b[sp]key_(?!test_)[0-9a-zA-Z]/.test(basic ? `${basic.user}:${basic.password}` : value);
}
