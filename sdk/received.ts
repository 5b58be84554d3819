/** A request as a client sent it. Not redacted: it never leaves the process. */
export interface Received {
  readonly method: string;
  /** Path and query exactly as they stood on the wire, such as `/customers/cust_test_1/cards?limit=5`. */
  readonly target: string;
  /** Where the client believes to be, such as `https://api.omise.co`; null where it was pointed at a URL of ours. */
  readonly origin: string | null;
  /** As they stood on the wire, in their order. */
  readonly headers: readonly Header[];
  /** Without the framing of HTTP; still encoded as `content-encoding` says. */
  readonly body: Uint8Array;
}

/** Name as it stood on the wire, and value. */
export type Header = readonly [name: string, value: string];

/** An answer as it goes to a client. Not redacted. */
export interface Answered {
  readonly status: number;
  readonly headers: readonly Header[];
  /** Without the framing of HTTP; still encoded as `content-encoding` says. */
  readonly body: Uint8Array;
}

/**
 * How an answer is delivered.
 * - `whole`: with a Content-Length.
 * - `in chunks`: chunked, the chunks ending anywhere.
 * - `slowly`: whole, a few bytes at a time over about two seconds.
 * - `cut`: the connection ends before the promised length.
 * - `lost`: the connection is reset before any byte of it.
 */
export type Delivery = 'whole' | 'in chunks' | 'slowly' | 'cut' | 'lost';

/** What is done about a request. */
export interface Reply {
  readonly answer: Answered;
  readonly delivery: Delivery;
}

/** Value of the first header of that name, in any case; undefined where there is none. */
export function headerOf(headers: readonly Header[], name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1];
}
