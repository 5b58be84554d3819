import type { Plan } from '../plan.ts';
import type { Answered, Delivery, Received } from '../received.ts';

/** Whoever answers a client in the end. */
export interface Backend {
  /** Where it is, for people; without a trailing slash. */
  readonly url: string;
  /** Gets ready for one run. A backend of our own begins each run with nothing in it. */
  open(plan: Plan): BackendRun;
  close(): Promise<void>;
}

export interface BackendRun {
  answer(received: Received, signal: AbortSignal): Promise<BackendAnswer>;
  /** Operations whose answers the freedom of the plan has changed so far. */
  readonly touched: ReadonlySet<string>;
}

export type BackendAnswer =
  | {
      readonly answered: Answered;
      readonly delivery: Delivery;
      /** Whether the freedom of the plan has changed it. */
      readonly isVaried: boolean;
    }
  | { readonly failed: string };
