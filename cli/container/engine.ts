import type { ContainerRuntimeClient } from 'testcontainers';
import { UsageError } from '../usage-error.ts';
import { unlessAborted } from './unless-aborted.ts';

/** The container engine of this machine, found by testcontainers. */
export interface Engine {
  readonly testcontainers: typeof import('testcontainers');
  readonly client: ContainerRuntimeClient;
  readonly docker: Docker;
}

/** Client of the engine's own API. */
export type Docker = ContainerRuntimeClient['container']['dockerode'];

/**
 * Finds the engine: by DOCKER_HOST, `.testcontainers.properties` or the usual sockets.
 * @throws {UsageError} where testcontainers is not installed, or no engine answers
 */
export async function openEngine(signal: AbortSignal): Promise<Engine> {
  const testcontainers = await import('testcontainers').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new UsageError('a container needs the package testcontainers: npm install --save-dev testcontainers');
  });
  const client = await unlessAborted(signal, testcontainers.getContainerRuntimeClient()).catch((cause: unknown) => {
    signal.throwIfAborted();
    const { DOCKER_HOST } = process.env;
    throw new UsageError(
      DOCKER_HOST
        ? `no container engine answers at DOCKER_HOST (${DOCKER_HOST}); start it, or correct the variable`
        : 'no container engine answers; start Docker, or let DOCKER_HOST name an engine that speaks its API',
      { cause },
    );
  });
  return { testcontainers, client, docker: client.container.dockerode };
}
