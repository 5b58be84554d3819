import type { Target } from '../harness/target.ts';
import type { ContainerConfig } from './config/config.ts';
import type { TargetSettings } from './config/settings.ts';
import type { ContainerOptions } from './container/options.ts';
import type { RunningContainer } from './container/start-container.ts';
import { startEmbedded } from './embedded.ts';
import { seedCards } from './seed-cards.ts';
import { type Place, placeOf, targetAt } from './targets.ts';

/** A target of this run, what it was made of, and the container that was started for it. */
export interface OpenTarget {
  readonly target: Target;
  readonly settings: TargetSettings;
  readonly container: RunningContainer | null;
}

export interface OpenTargets {
  readonly opened: readonly OpenTarget[];
  /** Stops whatever was started; says on standard error what could not be stopped. */
  close(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Starts what the targets need (embedded servers, containers, seed commands) and says where they are. Everything that
 * can be wrong without starting anything is looked at first.
 * @throws {UsageError} on settings that cannot work, and on a container or a seed command that does not
 */
export async function openTargets(
  chosen: readonly TargetSettings[],
  environment: Environment,
  signal: AbortSignal,
): Promise<OpenTargets> {
  const places = new Map<TargetSettings, Place>();
  for (const settings of chosen) {
    const place = placeOf(settings);
    // A credential that is missing is told before a container has been started for another target.
    if (place) targetAt(place, settings, environment);
    if (place) places.set(settings, place);
  }
  const stops: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const result of await Promise.allSettled(stops.map((stop) => stop())))
      if (result.status === 'rejected') process.stderr.write(`cardproof: ${messageOf(result.reason)}\n`);
  };
  try {
    const containers = await startContainers(chosen, signal, stops);
    for (const [settings, container] of containers) places.set(settings, { url: container.url, kind: 'container' });
    const homeless = chosen.filter((settings) => !places.has(settings));
    const embedded = await startEmbedded(homeless.map(({ api }) => api));
    stops.push(() => embedded.close());
    for (const settings of homeless) {
      const url = embedded.urls[settings.api];
      if (url !== undefined) places.set(settings, { url, kind: 'embedded' });
    }
    const opened: OpenTarget[] = [];
    for (const [settings, place] of [...places].sort(([a], [b]) => chosen.indexOf(a) - chosen.indexOf(b))) {
      const cards = await seeded(settings, place, signal);
      const target = targetAt(place, settings, environment, cards);
      opened.push({ target, settings, container: containers.get(settings) ?? null });
    }
    return { opened, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Targets that flags describe share one container; each of the configuration has its own. */
async function startContainers(
  chosen: readonly TargetSettings[],
  signal: AbortSignal,
  stops: (() => Promise<void>)[],
): Promise<ReadonlyMap<TargetSettings, RunningContainer>> {
  const running = new Map<ContainerConfig, RunningContainer>();
  const containers = new Map<TargetSettings, RunningContainer>();
  for (const settings of chosen) {
    const config = settings.settings.container.value;
    if (config === null) continue;
    const { startContainer } = await import('./container/start-container.ts');
    const container = running.get(config) ?? (await startContainer(optionsOf(config), signal));
    if (!running.has(config)) stops.push(() => container.stop());
    running.set(config, container);
    containers.set(settings, container);
  }
  return containers;
}

function optionsOf(config: ContainerConfig): ContainerOptions {
  const { image, dockerfile, compose, service, port, waitFor, env, basePath, startupTimeoutMs } = config;
  return {
    from:
      compose !== undefined && service !== undefined
        ? { compose, service }
        : dockerfile !== undefined
          ? { dockerfile }
          : { image: image ?? '' },
    port,
    waitFor: waitFor ?? null,
    environment: env ?? {},
    basePath: basePath?.replace(/\/+$/, '') ?? '',
    startupTimeoutMs: startupTimeoutMs ?? 120_000,
  };
}

async function seeded(
  { settings }: TargetSettings,
  { url }: Place,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const cards = settings.cards.value;
  if (typeof cards !== 'object' || cards === null || !('seed' in cards)) return undefined;
  return seedCards(cards.seed, url, signal);
}
