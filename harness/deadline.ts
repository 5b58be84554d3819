/** Bound on putting back what one check did; milliseconds. */
export const undoWithin = 15_000;

/** Runs an action with a signal of its own, which is aborted after so many milliseconds. No timer outlives the action. */
export async function withDeadline<Result>(
  milliseconds: number,
  action: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), milliseconds);
  try {
    return await action(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
