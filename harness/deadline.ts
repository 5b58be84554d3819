/** How long a run that was stopped goes on putting back what a check did; milliseconds. */
const undoWithin = 15_000;

/**
 * Runs an action that undoes something, with a signal of its own: it is aborted some seconds after the run was stopped.
 * Until then only the bounds of its requests hold, because at a target that throttles they may have to wait.
 */
export async function undoing<Result>(
  stopped: AbortSignal,
  action: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const count = () => {
    timer = setTimeout(() => controller.abort(), undoWithin);
  };
  if (stopped.aborted) count();
  else stopped.addEventListener('abort', count, { once: true });
  try {
    return await action(controller.signal);
  } finally {
    stopped.removeEventListener('abort', count);
    clearTimeout(timer);
  }
}
