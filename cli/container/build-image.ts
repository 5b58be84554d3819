import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../usage-error.ts';
import type { Docker } from './engine.ts';
import { lastLinesOf } from './reason.ts';

/**
 * Builds the Dockerfile of a folder with the docker command: it alone knows the folder's `.dockerignore`, BuildKit and
 * the user's registries as well as the user expects.
 * @param label as `name=value`; the image carries it
 * @returns the id of the image
 * @throws {UsageError} where there is no Dockerfile or no docker command, and with the build's last lines where it fails
 */
export async function buildImage(
  docker: Docker,
  { folder, label }: { readonly folder: string; readonly label: string },
  signal: AbortSignal,
): Promise<string> {
  if (!existsSync(join(folder, 'Dockerfile'))) throw new UsageError(`there is no Dockerfile in the folder "${folder}"`);
  const scratch = await mkdtemp(join(tmpdir(), 'cardproof-build-'));
  const idFile = join(scratch, 'id');
  try {
    await run('docker', ['build', '--force-rm', '--label', label, '--iidfile', idFile, folder], {
      env: { ...process.env, ...sameEngine(docker), BUILDKIT_PROGRESS: 'plain' },
      maxBuffer: 64 * 1024 * 1024,
      signal,
    });
    return (await readFile(idFile, 'utf8')).trim();
  } catch (cause) {
    signal.throwIfAborted();
    const { code, stdout = '', stderr = '' } = cause as NodeJS.ErrnoException & { stdout?: string; stderr?: string };
    if (code === 'ENOENT') throw new UsageError('a Dockerfile is built by the docker command, and there is none here');
    const lines = lastLinesOf('The end of the build', `${stdout}\n${stderr}`);
    throw new UsageError(`the Dockerfile in the folder "${folder}" cannot be built${lines}`);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

const run = promisify(execFile);

/** The command may know other engines; the image has to be where the container will be. */
function sameEngine(docker: Docker): Record<string, string> {
  const { socketPath } = docker.modem as { socketPath?: unknown };
  return typeof socketPath === 'string' ? { DOCKER_HOST: `unix://${socketPath}` } : {};
}
