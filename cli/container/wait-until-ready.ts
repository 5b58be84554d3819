import { setTimeout as delay } from 'node:timers/promises';
import { UsageError } from '../usage-error.ts';
import type { Engine } from './engine.ts';
import type { ContainerLog } from './log.ts';
import type { ContainerOptions } from './options.ts';
import { lastLinesOf } from './reason.ts';

/** A container that has been started and may not be ready. */
export interface StartedContainer {
  readonly id: string;
  /** For messages, such as `the container of image "mock:1"`. */
  readonly title: string;
  readonly log: ContainerLog;
}

/** A request that came too early may never be answered, so it is not waited for to the end. */
const [attemptMs, pauseMs] = [5_000, 100];

/**
 * Waits until the container is what was waited for.
 * @returns its URL, without a path
 * @throws {UsageError} with the last lines of its log where it ends, where its port is not published, and where it is
 *   not ready in time
 */
export async function waitUntilReady(
  engine: Engine,
  { id, title, log }: StartedContainer,
  { port, waitFor, startupTimeoutMs }: ContainerOptions,
  signal: AbortSignal,
): Promise<string> {
  const deadline = performance.now() + startupTimeoutMs;
  const failed = (what: string) => new UsageError(`${title} ${what}${lastLinesOf('The end of its log', log.text())}`);
  for (;;) {
    signal.throwIfAborted();
    const { State: state, NetworkSettings: network } = await engine.docker.getContainer(id).inspect();
    if (!state.Running) {
      await log.ended();
      throw failed(`ended before it was ready, with exit code ${state.ExitCode}`);
    }
    const published = network.Ports[`${port}/tcp`]?.[0]?.HostPort;
    if (published) {
      const url = `http://${bracketed(engine.client.info.containerRuntime.host)}:${published}`;
      const leftMs = Math.max(1, Math.ceil(deadline - performance.now()));
      const bound = AbortSignal.any([signal, AbortSignal.timeout(Math.min(leftMs, attemptMs))]);
      if (await isReady(url, waitFor, log, bound)) return url;
    }
    if (performance.now() > deadline)
      throw failed(published ? notReady(waitFor, port, startupTimeoutMs) : `does not publish its port ${port}`);
    await delay(pauseMs, undefined, { signal });
  }
}

async function isReady(url: string, waitFor: string | null, log: ContainerLog, bound: AbortSignal): Promise<boolean> {
  if (waitFor !== null && !waitFor.startsWith('/')) return log.hasWanted();
  // An open connection says nothing: the engine's forwarder accepts one also where nothing listens behind it.
  const response = await fetch(`${url}${waitFor ?? '/'}`, { redirect: 'manual', signal: bound }).catch(() => null);
  await response?.body?.cancel();
  return response !== null && (waitFor === null || response.status < 500);
}

function notReady(waitFor: string | null, port: number, withinMs: number): string {
  const within = `within ${withinMs} ms`;
  if (waitFor === null) return `did not answer on its port ${port} ${within}`;
  if (waitFor.startsWith('/')) return `did not answer ${waitFor} on its port ${port} with a status below 500 ${within}`;
  return `did not say "${waitFor}" in its log ${within}`;
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
