/**
 * Carries the user's wish to stop from the command's thread to that of the checks. Vitest's own cancelling will not do:
 * it gives running tests up, and with them their clean-up.
 */
const name = `cardproof interruption ${process.pid}`;

/** Asks the checks to stop. */
export function interruptChecks(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('stop');
  channel.close();
}

/** A signal that is aborted when the checks are asked to stop. */
export function interruptionSignal(): AbortSignal {
  const controller = new AbortController();
  const channel = new BroadcastChannel(name);
  channel.onmessage = () => controller.abort();
  // Must not keep the thread alive. The type of the web knows no `unref`.
  (channel as { unref?: () => void }).unref?.();
  return controller.signal;
}
