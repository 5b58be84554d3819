import type { Transport } from './transport.ts';

/** So many answers lost in a row, and the target counts as gone. */
const tolerated = 8;
/** A target that counts as gone is asked again after this long; milliseconds. */
const pauseMs = 2_000;

/**
 * A transport that stops waiting for a target which has stopped answering: otherwise each remaining check would wait
 * for its own time-out. Now and then one request goes through, so a target that comes back is noticed.
 */
export function withBreaker(transport: Transport): Transport {
  let lostInARow = 0;
  let nextProbeAt = 0;
  return {
    async send(wire, signal) {
      const now = performance.now();
      if (lostInARow >= tolerated) {
        if (now < nextProbeAt) return { lost: `not sent: the last ${lostInARow} requests had no answer` };
        nextProbeAt = now + pauseMs;
      }
      const result = await transport.send(wire, signal);
      if (!('lost' in result)) lostInARow = 0;
      else if (!signal.aborted) lostInARow++;
      return result;
    },
    close: () => transport.close(),
  };
}
