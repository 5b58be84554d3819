import type { Transport } from './transport.ts';

/** So many answers lost in a row, and the target counts as gone, or one kind of request as never answered. */
const tolerated = 8;
/** What counts as gone is asked again so long after the last try; milliseconds. */
const pauseMs = 2_000;

/**
 * A transport that stops waiting for a target which has stopped answering, or does not answer one kind of request:
 * otherwise each remaining check would wait for its own time-out. Now and then one request goes through, so a target that
 * comes back is noticed.
 */
export function withBreaker(transport: Transport): Transport {
  const whole = openFuse();
  const kinds = new Map<string, Fuse>();
  const fuseOf = (kind: string): Fuse => {
    const fuse = kinds.get(kind) ?? openFuse();
    kinds.set(kind, fuse);
    return fuse;
  };
  return {
    async send(wire, signal) {
      const fuses = [whole, fuseOf(kindOf(wire))];
      const blown = fuses.find((fuse) => !fuse.admits());
      if (blown) return { lost: `not sent: the last ${blown.lostInARow()} requests had no answer`, unsent: true };
      for (const fuse of fuses) fuse.enter();
      const result = await transport.send(wire, signal);
      const isLost = 'lost' in result;
      for (const fuse of fuses) fuse.leave(isLost, isLost && (result.unsent === true || signal.aborted));
      return result;
    },
    close: () => transport.close(),
  };
}

/** Requests of one kind share method and path, but for the ids in it: they have digits, the words of a path have none. */
function kindOf({ method, url }: { readonly method: string; readonly url: string }): string {
  return `${method} ${new URL(url).pathname.replaceAll(/[^/]*\d[^/]*/g, '*')}`;
}

interface Fuse {
  lostInARow(): number;
  admits(): boolean;
  enter(): void;
  /** @param provesNothing true where the target was not asked, or the answer not waited for */
  leave(isLost: boolean, provesNothing: boolean): void;
}

function openFuse(): Fuse {
  let lost = 0;
  let nextProbeAt = 0;
  return {
    lostInARow: () => lost,
    admits: () => lost < tolerated || performance.now() >= nextProbeAt,
    enter() {
      // One at a time: a target that hangs would otherwise make each of them wait for its time-out.
      if (lost >= tolerated) nextProbeAt = Number.POSITIVE_INFINITY;
    },
    leave(isLost, provesNothing) {
      if (!isLost) lost = 0;
      else if (!provesNothing) lost++;
      nextProbeAt = performance.now() + pauseMs;
    },
  };
}
