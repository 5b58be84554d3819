import { setTimeout } from 'node:timers/promises';
import { type Listening, listen } from '../../reference/listen.ts';
import { sequence } from '../../reference/sequence.ts';
import type { Fetch } from '../../reference/subject.ts';

/** A server whose requests take their time, and can be watched. */
export interface SlowServer extends Listening {
  /** Is called when a request has arrived, before it is carried out, and again when it was, before its answer. */
  watch(onRequest: ((request: Request, carriedOut: boolean) => void) | null): void;
  /** Resolves when no request is under way any more, also of those that a dead client has sent. */
  drained(): Promise<void>;
}

/** Serves with up to 3 ms before and after each request. */
export async function slowly(fetch: Fetch, seed: number): Promise<SlowServer> {
  const random = sequence(seed);
  const wait = () => setTimeout(random() * 3);
  let underWay = 0;
  let watcher: ((request: Request, carriedOut: boolean) => void) | null = null;
  const server = await listen(async (request) => {
    underWay++;
    try {
      watcher?.(request, false);
      await wait();
      const answer = await fetch(request);
      watcher?.(request, true);
      await wait();
      return answer;
    } finally {
      underWay--;
    }
  }, {});
  return {
    ...server,
    watch(onRequest) {
      watcher = onRequest;
    },
    async drained() {
      // What stands in the system's buffers arrives within a few turns of the event loop.
      for (let quiet = 0; quiet < 3; quiet++) {
        await setTimeout(10);
        if (underWay > 0) quiet = -1;
      }
    },
  };
}
