/** The user's wish to stop. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Listens no longer. */
  stop(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The first Ctrl-C stops the run and lets it clean up; the second ends the process at once.
 * @param what is done before the end, in words
 */
export function onInterrupt(what: string): Interruption {
  const controller = new AbortController();
  const listener = () => {
    if (controller.signal.aborted) process.exit(4);
    // First, so that whoever draws on the terminal makes room.
    controller.abort();
    process.stderr.write(`\ncardproof: stopping; ${what} (press Ctrl-C again to leave it)\n`);
  };
  for (const signal of signals) process.on(signal, listener);
  return {
    signal: controller.signal,
    stop() {
      for (const signal of signals) process.off(signal, listener);
    },
  };
}
