/** One request and what came of it, as plain redacted data. */
export interface Exchange {
  /** Position in the check, from 1. */
  readonly index: number;
  /** `operationId` of the specification, or null where the request belongs to none. */
  readonly operation: string | null;
  /** In a few words what the request is for, such as "attach the token". */
  readonly purpose: string | null;
  /** How the request departs from the specification on purpose; null when it means to be correct. */
  readonly malformed: string | null;
  /** Milliseconds after the start of the run. */
  readonly startedAtMs: number;
  readonly durationMs: number;
  /** How often the target had said before that the request should come later; absent where it never did. */
  readonly throttled?: number;
  readonly request: RecordedRequest;
  /** Null when no complete answer came; `failure` then says why. */
  readonly response: RecordedResponse | null;
  readonly failure: string | null;
  /** Where the answer contradicts the specification. */
  readonly violations: readonly Violation[];
  /** What the answer has that the specification does not know: reported, never failed. */
  readonly findings: readonly Violation[];
}

export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Null when no body was sent. */
  readonly body: string | null;
}

export interface RecordedResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Redacted, and cut where it is very long. */
  readonly body: string;
}

/** One contradiction between an exchange and the specification. */
export interface Violation {
  /** The requirement it is charged to; null where the place belongs to none (supporting operations). */
  readonly requirement: string | null;
  /** What part of the message: `status`, `content type`, `header Omise-Version`, or `body`. */
  readonly part: string;
  /** JSON Pointer into the body; empty for its root and for other parts. */
  readonly pointer: string;
  /** Redacted, short. */
  readonly expected: string;
  /** Redacted, short. */
  readonly observed: string;
}
