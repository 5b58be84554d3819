import type { Transport } from '../../harness/wire/transport.ts';

/** An answer that came, and when, by this machine's clock in milliseconds since the epoch. */
export interface Arrival {
  readonly url: string;
  readonly sentAt: number;
  readonly receivedAt: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** How often the target had said before that the request should come later. */
  readonly throttled: number;
}

/** The transport, taking note of each answer in `arrivals`. Waiting for its turn does not count to a request's time. */
export function measuring(transport: Transport, arrivals: Arrival[]): Transport {
  return {
    async send(wire, signal) {
      const begun = performance.now();
      const result = await transport.send(wire, signal);
      const took = performance.now() - (result.sentAt ?? begun);
      if ('status' in result) {
        const receivedAt = Date.now();
        const { headers, throttled = 0 } = result;
        arrivals.push({ url: wire.url, sentAt: receivedAt - took, receivedAt, headers, throttled });
      }
      return result;
    },
    close: () => transport.close(),
  };
}

/** The median time of a request in milliseconds; null without any. */
export function medianLatency(arrivals: readonly Arrival[]): number | null {
  const times = arrivals.map(({ sentAt, receivedAt }) => receivedAt - sentAt).sort((a, b) => a - b);
  const upper = times[Math.floor(times.length / 2)];
  const lower = times[Math.floor((times.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
