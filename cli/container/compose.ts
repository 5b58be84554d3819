import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../usage-error.ts';
import type { Engine } from './engine.ts';
import { lastLinesOf } from './reason.ts';

export interface ComposeService {
  readonly compose: string;
  readonly service: string;
}

/** The label of everything that belongs to a compose project, as `name=value`. */
export function labelOfProject(project: string): string {
  return `com.docker.compose.project=${project}`;
}

/**
 * Starts a service of a compose file, with the services it depends on. Interrupting it is left to the caller: what
 * compose has begun it ends before it can be removed.
 * @returns the id of the service's container, which may have ended already
 * @throws {UsageError} on a missing file, service or Docker Compose, and with compose's words on everything else
 */
export async function startService(
  { testcontainers, docker }: Engine,
  { compose, service }: ComposeService,
  project: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  if (!existsSync(compose)) throw new UsageError(`there is no compose file "${compose}"`);
  await run('docker', ['compose', 'version']).catch(() => {
    throw new UsageError('a compose file needs Docker Compose, and "docker compose version" does not answer');
  });
  const path = resolve(compose);
  await new testcontainers.DockerComposeEnvironment(dirname(path), basename(path))
    .withProjectName(project)
    .withEnvironment(environment)
    // Nothing is waited for here: the other services may have no shell, without which testcontainers sees no port.
    .withDefaultWaitStrategy(testcontainers.Wait.forAll([]))
    .up([service])
    .catch((cause: unknown) => {
      throw new UsageError(whyNotUp(compose, service, cause), { cause });
    });
  const filters = { label: [labelOfProject(project), `com.docker.compose.service=${service}`] };
  const [container] = await docker.listContainers({ all: true, filters });
  if (container) return container.Id;
  throw new UsageError(`the service "${service}" of the compose file "${compose}" has no container`);
}

function whyNotUp(compose: string, service: string, cause: unknown): string {
  const words = cause instanceof Error ? cause.message : String(cause);
  if (/no such service/i.test(words)) return `the compose file "${compose}" has no service "${service}"`;
  const lines = lastLinesOf('Docker Compose says', words);
  return `the service "${service}" of the compose file "${compose}" cannot be started${lines}`;
}

const run = promisify(execFile);
