import { randomUUID } from 'node:crypto';
import { redactor } from '../../harness/secrets/redact.ts';
import { UsageError } from '../usage-error.ts';
import { buildImage } from './build-image.ts';
import { labelOfProject, startService } from './compose.ts';
import { type Engine, openEngine } from './engine.ts';
import { pullImage } from './image.ts';
import { removeAtExit, removeLabelled } from './leftovers.ts';
import { collectLog } from './log.ts';
import type { ContainerOptions } from './options.ts';
import { labelsOfReaper } from './reaper.ts';
import { reasonOf } from './reason.ts';
import { runImage } from './run-image.ts';
import { type StartedContainer, waitUntilReady } from './wait-until-ready.ts';

/** A container that is ready. */
export interface RunningContainer {
  /** Where the target is, base path included. */
  readonly url: string;
  /** Image, folder of the Dockerfile, or service: as it was asked for. */
  readonly name: string;
  /** The end of its log, at most 64 kB, also after it was stopped. It may hold secrets. */
  log(): Promise<string>;
  /**
   * Stops and removes the container with everything that came with it; once, however often it is called.
   * @throws {Error} with the engine's words where that fails
   */
  stop(): Promise<void>;
}

/**
 * Starts a container and waits until it is ready. Where that fails or is interrupted, nothing of it is left.
 * @throws {UsageError} in one sentence, with the last lines of a log where there are some; values of `environment` and
 *   card numbers are masked in it
 * @throws the reason of `signal` where that is aborted
 */
export async function startContainer(options: ContainerOptions, signal: AbortSignal): Promise<RunningContainer> {
  signal.throwIfAborted();
  const engine = await openEngine(signal);
  const project = `cardproof-${randomUUID()}`;
  const label = labelOf(options, project);
  const callOff = removeAtExit(label);
  const clear = async () => {
    await removeLabelled(engine.docker, label);
    callOff();
  };
  try {
    const started = await start(engine, options, project, signal);
    const url = await waitUntilReady(engine, started, options, signal);
    let stopping: Promise<void> | null = null;
    const stop = async () => {
      await engine.docker.getContainer(started.id).stop({ t: 0 }).catch(ignoreStopped);
      await started.log.ended();
      await clear();
    };
    return {
      url: `${url}${options.basePath}`,
      name: nameOf(options),
      log: async () => started.log.text(),
      stop: () => {
        stopping ??= stop();
        return stopping;
      },
    };
  } catch (cause) {
    // Where that fails too, the exit tries again; the first failure is what the user has to know.
    await clear().catch(() => undefined);
    throw cause instanceof UsageError ? masked(cause, options.environment) : cause;
  }
}

/** What everything of one start carries, as `name=value`; compose marks what it makes by its project. */
function labelOf({ from }: ContainerOptions, project: string): string {
  return 'compose' in from ? labelOfProject(project) : `${startLabel}=${project}`;
}

const startLabel = 'cardproof.start';

function nameOf({ from }: ContainerOptions): string {
  return 'image' in from ? from.image : 'dockerfile' in from ? from.dockerfile : from.service;
}

async function start(
  engine: Engine,
  options: ContainerOptions,
  project: string,
  signal: AbortSignal,
): Promise<StartedContainer> {
  const { from, environment } = options;
  const labels = await labelsOfReaper(engine, signal);
  if ('compose' in from) {
    const id = await startService(engine, from, project, environment);
    return { id, title: `the service "${from.service}" of "${from.compose}"`, log: await logOf(engine, id, options) };
  }
  const [title, image] =
    'image' in from
      ? [`the container of image "${from.image}"`, await pullImage(engine, from.image, signal)]
      : [
          `the container of the Dockerfile in "${from.dockerfile}"`,
          await buildImage(engine.docker, { folder: from.dockerfile, label: labelOf(options, project) }, signal),
        ];
  const id = await runImage(engine, image, options, { ...labels, [startLabel]: project }).catch((cause: unknown) => {
    throw new UsageError(`${title} cannot be started: ${reasonOf(cause)}`, { cause });
  });
  return { id, title, log: await logOf(engine, id, options) };
}

async function logOf({ client }: Engine, id: string, { waitFor }: ContainerOptions) {
  const wanted = waitFor?.startsWith('/') ? null : waitFor;
  return collectLog(await client.container.logs(client.container.getById(id)), wanted);
}

function ignoreStopped(cause: { readonly statusCode?: number }): void {
  if (cause.statusCode !== 304 && cause.statusCode !== 404) throw cause;
}

/** The same failure without what the user put into the container: log lines and the engine's words may repeat it. */
function masked(failure: UsageError, environment: Readonly<Record<string, string>>): UsageError {
  const redact = redactor(Object.entries(environment).map(([name, value]) => ({ value, marker: `[${name}]` })));
  return new UsageError(redact(failure.message));
}
