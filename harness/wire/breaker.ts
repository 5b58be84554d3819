import type { Transport } from './transport.ts';

/** So many answers lost in a row, and the target counts as gone. */
const tolerated = 8;
/** A target that counts as gone is asked again so long after the last try; milliseconds. */
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
      if (lostInARow >= tolerated) {
        if (performance.now() < nextProbeAt) {
          return { lost: `not sent: the last ${lostInARow} requests had no answer`, unsent: true };
        }
        // One at a time: a target that hangs would otherwise make each of them wait for its time-out.
        nextProbeAt = Number.POSITIVE_INFINITY;
      }
      const result = await transport.send(wire, signal);
      if (!('lost' in result)) lostInARow = 0;
      else if (!result.unsent && !signal.aborted) lostInARow++;
      nextProbeAt = performance.now() + pauseMs;
      return result;
    },
    close: () => transport.close(),
  };
}
