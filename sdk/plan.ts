import type { Deviation } from '../reference/subject.ts';
import type { ClientRequirementId } from '../spec/generated/client-requirements.ts';
import type { Answered, Delivery, Received } from './received.ts';

/** What is different in one run of a command. */
export type Plan =
  | { readonly kind: 'plain' }
  | { readonly kind: 'freedom'; readonly freedom: Freedom; readonly only: string | null }
  | { readonly kind: 'fault'; readonly fault: Fault; readonly at: string };

/** One way in which documented answers may differ; used in one run. */
export interface Freedom {
  /** The requirement whose freedom it is; several ways may belong to one. */
  readonly requirement: ClientRequirementId;
  /** Unique among the ways of its API, such as `financing-blank`. */
  readonly name: string;
  /** In one sentence, what answers look like. */
  readonly says: string;
  /** Changes answers within the specification. */
  readonly deviation: Deviation;
  /** Whether it may be used on the answer to a request with these headers; absent where it always may. */
  readonly applies?: (headers: Headers) => boolean;
  /** It cannot be limited to one operation, since what it does has to hold in all of them, as ids have to. */
  readonly isWhole?: true;
  /** Whether an answer shows what it has done in other exchanges; absent where nothing lasts longer than one. */
  readonly isSeenIn?: (body: unknown) => boolean;
}

/** One thing that goes wrong once, at the first request of one operation. */
export interface Fault {
  readonly requirement: ClientRequirementId;
  /** Unique among the faults of its API, such as `used-token`. */
  readonly name: string;
  readonly says: string;
  /** Whether it can befall a request of the operation. */
  readonly befalls: (operation: string, received: Received) => boolean;
  /** True where the target carries the request out all the same. */
  readonly isCarriedOut: boolean;
  /** The answer in place of the target's; null where it stays. */
  readonly answer: Answered | null;
  readonly delivery: Delivery;
  /** Code of the error object that it answers; null where it answers none. */
  readonly code: string | null;
  /** What has to reach the caller: the refusal, or only that it failed in the end. `repeatable` may also be overcome. */
  readonly repeatable: boolean;
  /** Seconds that a client was told to wait; null where it was told nothing. */
  readonly retryAfter: number | null;
}
