import { preflight } from '../harness/preflight.ts';
import { openSession } from '../harness/session.ts';
import type { OpenTarget } from './open-targets.ts';

/**
 * Asks every target whether a run may start, all at once; tells those that refuse on standard error.
 * @returns the exit code where one refuses, null where none does
 */
export async function admit(
  targets: readonly Pick<OpenTarget, 'target' | 'settings'>[],
  startedAt: number,
): Promise<2 | 3 | null> {
  const results = await Promise.all(
    targets.map(async ({ target, settings }) => {
      const session = openSession(target, startedAt);
      return preflight(session, { allowLive: settings.settings.allowLive.value }).finally(() => session.close());
    }),
  );
  const refusals = results.filter((result) => 'refused' in result);
  for (const { message } of refusals) process.stderr.write(`cardproof: ${message}\n`);
  if (refusals.length === 0) return null;
  return refusals.some(({ refused }) => refused === 'live') ? 2 : 3;
}
