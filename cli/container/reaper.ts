import { UsageError } from '../usage-error.ts';
import type { Engine } from './engine.ts';
import { interruptible } from './interruptible.ts';
import { reasonOf } from './reason.ts';

/**
 * Starts testcontainers' reaper, which removes what carries these labels when this process is gone, even if it was
 * killed; does nothing where TESTCONTAINERS_RYUK_DISABLED is `true`.
 * @throws {UsageError} where the reaper's image cannot be had, as behind a firewall
 */
export async function labelsOfReaper(
  { testcontainers, client, docker }: Engine,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  const reaper = await interruptible(docker, signal, () => testcontainers.getReaper(client)).catch((cause: unknown) => {
    signal.throwIfAborted();
    const image = process.env.RYUK_CONTAINER_IMAGE ?? 'testcontainers/ryuk';
    throw new UsageError(
      `the clean-up container of testcontainers, ${image}, cannot be started: ${reasonOf(cause)}. Let ` +
        'RYUK_CONTAINER_IMAGE name a copy that this machine can reach, or go without it by ' +
        'TESTCONTAINERS_RYUK_DISABLED=true: cardproof removes its containers itself, unless it is killed',
      { cause },
    );
  });
  return { 'org.testcontainers': 'true', [testcontainers.LABEL_TESTCONTAINERS_SESSION_ID]: reaper.sessionId };
}
