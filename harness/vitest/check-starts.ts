/** A check that has begun to run on a target. */
export interface CheckStart {
  readonly target: string;
  /** Id of the check. */
  readonly check: string;
}

/**
 * Tells the command's thread which checks run: for Vitest each one does, also while it waits for its turn.
 */
const name = `cardproof starts ${process.pid}`;

/** What tells of each start, in the checks' thread. */
export function startTeller(): (start: CheckStart) => void {
  const channel = new BroadcastChannel(name);
  // Must not keep the thread alive. The type of the web knows no `unref`.
  (channel as { unref?: () => void }).unref?.();
  return (start) => channel.postMessage(start);
}

/** Calls back for each start, in the command's thread, until the returned function is called. */
export function onCheckStart(callback: (start: CheckStart) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: { data: CheckStart }) => callback(data);
  return () => channel.close();
}
