import type { Engine } from './engine.ts';
import type { ContainerOptions } from './options.ts';

/**
 * Creates and starts a container. Its port is published at a free one: on the loopback interface where the engine runs
 * on this machine, so that nobody else meets the target.
 * @returns its id
 * @throws {Error} with the engine's words
 */
export async function runImage(
  { client, docker }: Engine,
  image: string,
  { port, environment }: Pick<ContainerOptions, 'port' | 'environment'>,
  labels: Readonly<Record<string, string>>,
): Promise<string> {
  const key = `${port}/tcp`;
  const here = ['localhost', '127.0.0.1'].includes(client.info.containerRuntime.host);
  const container = await docker.createContainer({
    Image: image,
    Env: Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    Labels: { ...labels },
    ExposedPorts: { [key]: {} },
    HostConfig: { PortBindings: { [key]: [{ ...(here && { HostIp: '127.0.0.1' }), HostPort: '0' }] } },
  });
  await container.start();
  return container.id;
}
