import type { OmiseTarget } from '../../harness/target.ts';
import { admit } from '../admit.ts';
import { chosenTargets } from '../config/chosen-targets.ts';
import type { LoadedConfig } from '../config/load-config.ts';
import type { Given } from '../config/target-options.ts';
import { openTargets } from '../open-targets.ts';
import { UsageError } from '../usage-error.ts';

/** The server that a client is to speak to, ready to be asked. */
export interface ClientTarget {
  readonly target: OmiseTarget;
  readonly allowLive: boolean;
  close(): Promise<void>;
}

/**
 * Opens the target that options and configuration name, or the embedded reference server; looks whether another one may
 * be used.
 * @returns the exit code where it may not
 * @throws {UsageError} where the settings name several targets, or cannot work
 */
export async function openClientTarget(
  loaded: LoadedConfig,
  given: Given,
  startedAt: number,
  signal: AbortSignal,
): Promise<ClientTarget | { readonly refused: 2 | 3 }> {
  const chosen = chosenTargets(loaded, given, ['omise']);
  const [settings] = chosen;
  if (!settings || chosen.length > 1) {
    const names = chosen.map(({ name }) => name).join(', ');
    throw new UsageError(`a client speaks to one target, and ${loaded.file} has ${names}; choose one with --target`);
  }
  const targets = await openTargets([settings], process.env, signal);
  const [opened] = targets.opened;
  if (opened?.target.api !== 'omise')
    throw new Error('a target of the Omise API was asked for, and another was opened');
  const { target } = opened;
  const refused = target.embedded ? null : await admit([opened], startedAt);
  if (refused !== null) {
    await targets.close();
    return { refused };
  }
  return { target, allowLive: settings.settings.allowLive.value || target.embedded, close: () => targets.close() };
}
