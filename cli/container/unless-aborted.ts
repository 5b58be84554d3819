/**
 * What the step comes to; rejects with the signal's reason as soon as it is aborted. The step itself is not stopped by
 * that, and what becomes of it is ignored.
 */
export async function unlessAborted<Value>(signal: AbortSignal, step: Promise<Value>): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([aborted, step]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
