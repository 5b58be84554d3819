import { spawn } from 'node:child_process';
import { type Docker, openEngine } from './engine.ts';

/**
 * Removes every container, network, volume and image that carries a label.
 * @param label as `name=value`
 * @throws {Error} with the engine's words where one of them resists
 */
export async function removeLabelled(docker: Docker, label: string): Promise<void> {
  const filters = { label: [label] };
  const containers = await docker.listContainers({ all: true, filters });
  await Promise.all(containers.map(({ Id }) => gone(docker.getContainer(Id).remove({ force: true, v: true }))));
  const [networks, { Volumes: volumes }, images] = await Promise.all([
    docker.listNetworks({ filters }),
    docker.listVolumes({ filters }),
    docker.listImages({ filters }),
  ]);
  await Promise.all([
    ...networks.map(({ Id }) => gone(docker.getNetwork(Id).remove())),
    ...(volumes ?? []).map(({ Name }) => gone(docker.getVolume(Name).remove())),
    ...images.map(({ Id }) => gone(docker.getImage(Id).remove({ force: true }))),
  ]);
}

/** What is no longer there, or is being removed by someone else, is gone as well. */
async function gone(removal: Promise<unknown>): Promise<void> {
  await removal.catch((cause: { readonly statusCode?: number; readonly message?: string }) => {
    const underWay = cause.statusCode === 409 && /already in progress/.test(cause.message ?? '');
    if (cause.statusCode !== 404 && !underWay) throw cause;
  });
}

/**
 * Has everything with the label removed also where this process exits without having done so: by another process,
 * because an exit waits for nothing.
 * @returns a function that calls it off
 */
export function removeAtExit(label: string): () => void {
  const listener = () => {
    const script = 'import(process.argv[1]).then((leftovers) => leftovers.removeLeftovers(process.argv[2]))';
    spawn(process.execPath, ['-e', script, import.meta.url, label], { detached: true, stdio: 'ignore' }).unref();
  };
  process.once('exit', listener);
  return () => process.off('exit', listener);
}

/** Finds the engine anew and removes what carries the label. */
export async function removeLeftovers(label: string): Promise<void> {
  const { docker } = await openEngine(new AbortController().signal);
  await removeLabelled(docker, label);
}
