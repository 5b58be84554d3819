import { UsageError } from '../usage-error.ts';
import type { Engine } from './engine.ts';
import { interruptible } from './interruptible.ts';
import { reasonOf } from './reason.ts';

/**
 * Pulls an image with the user's own credentials of its registry, unless it is on this machine already.
 * @returns the name by which the engine knows it
 * @throws {UsageError} where it cannot be had
 */
export async function pullImage(engine: Engine, image: string, signal: AbortSignal): Promise<string> {
  const { client, docker, testcontainers } = engine;
  const name = testcontainers.ImageName.fromString(image);
  const failed = (reason: string) =>
    new UsageError(`container image "${image}" is not on this machine and cannot be pulled: ${reason}`);
  await interruptible(docker, signal, () => client.image.pull(name)).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw failed(reasonOf(cause));
  });
  // A pull that breaks off is reported in its progress, which nobody hands on.
  if (await client.image.exists(name)) return name.string;
  throw failed(`the download broke off; "docker pull ${image}" says why`);
}
