import type { RawResponse } from '../judge/judge-response.ts';
import type { Target } from '../target.ts';
import { openConnections } from './connections.ts';
import { withExtraHeaders } from './extra-headers.ts';
import { openPace } from './pace.ts';
import { sendOnce } from './send-once.ts';
import { openThrottling } from './throttling.ts';

/** One request, ready for the wire. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** True for one of several that are to be under way together. */
  readonly races?: boolean;
}

/** The answer, or in a few words why there is none. */
export type WireResult = (RawResponse | Lost) & Sending;

export interface Lost {
  readonly lost: string;
  /** True where the time ran out: trying again would only wait as long again. */
  readonly timedOut?: boolean;
  /** True where the target was not even asked. */
  readonly unsent?: boolean;
}

/** How a request came to be sent; absent where it had not to wait. */
interface Sending {
  /** When it was sent, by `performance.now()`: the time before went by in waiting. */
  readonly sentAt?: number;
  /** How long its answer took; absent where whoever waits for it measures that. */
  readonly tookMs?: number;
  /** How often the target had said before that it should come later. */
  readonly throttled?: number;
}

export interface Transport {
  /** @param signal ends a request that waits for its turn, or that changes nothing (GET) */
  send(wire: WireRequest, signal: AbortSignal): Promise<WireResult>;
  close(): Promise<void>;
}

/** What a transport needs to know of its target. */
export type Destination = Pick<Target, 'timeoutMs' | 'concurrency' | 'network'>;

/** A check of a race sends so many requests at once, whatever the other checks do meanwhile. */
const largestRace = 20;

/** Whoever stops a request that may create something never learns what to clean up; its time-out bounds it. */
const unstoppable = new AbortController().signal;

/**
 * Sends requests at the pace that the target allows, with the headers that it needs beside those of the API. A request
 * that changes nothing (GET) is sent up to twice more when its answer was lost; no other is ever repeated then, since it
 * may have been carried out.
 * @throws {Error} where the certificates of the target's network cannot be read
 */
export function openTransport({ timeoutMs, concurrency, network }: Destination): Transport {
  const atOnce = network.requestsAtOnce ?? concurrency + largestRace;
  const connections = openConnections({ timeoutMs, atOnce, network });
  const pace = openPace({ requestsPerSecond: network.requestsPerSecond, requestsAtOnce: atOnce });
  const patiently = openThrottling(pace, network.throttleWaitMs);
  return {
    async send(wire, signal) {
      const stoppable = wire.method === 'GET';
      const dispatcher = connections.towards(wire.url);
      const complete = { ...wire, headers: withExtraHeaders(wire.headers, network.headers) };
      const once = () => sendOnce(dispatcher, complete, stoppable ? signal : unstoppable, timeoutMs);
      let result = await patiently(once, signal, wire.races);
      for (let again = 0; stoppable && again < 2 && isWorthAnother(result) && !signal.aborted; again++) {
        result = await patiently(once, signal);
      }
      return result;
    },
    close: () => connections.close(),
  };
}

function isWorthAnother(result: WireResult): boolean {
  return 'lost' in result && !result.timedOut && !result.unsent;
}
