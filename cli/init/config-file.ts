import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configFiles } from '../config/load-config.ts';
import { UsageError } from '../usage-error.ts';
import type { Format } from './options.ts';

/** The file that will be written. */
export interface ConfigFile {
  readonly name: `cardproof.config.${Format}`;
  readonly format: Format;
  /** Why it is of this format, where nobody chose one. */
  readonly because: string | null;
}

/**
 * Chooses the file: of the wished format; or of that of a file to replace; or TypeScript where its import would resolve.
 * @throws {UsageError} where a configuration stands in the folder and may not be replaced
 */
export function configFileIn(
  folder: string,
  { format, force }: { readonly format?: Format | undefined; readonly force: boolean },
): ConfigFile {
  const [standing] = configFiles.filter((name) => existsSync(join(folder, name)));
  if (standing !== undefined && !force)
    throw new UsageError(`${standing} stands here already; change it, or replace it with --force`);
  const kind = standing?.split('.').at(-1);
  const known = kind === 'ts' || kind === 'json' || kind === 'yaml' ? kind : undefined;
  if (standing !== undefined && (known === undefined || (format !== undefined && format !== known)))
    throw new UsageError(`${standing} would stand beside cardproof.config.${format ?? 'ts'}; remove it first`);
  const chosen = format ?? known;
  if (chosen !== undefined) return named(chosen, null);
  return isInstalled(folder)
    ? named('ts', null)
    : named('yaml', 'cardproof is not installed in this folder, so a TypeScript file could not import it');
}

function named(format: Format, because: string | null): ConfigFile {
  return { name: `cardproof.config.${format}`, format, because };
}

/** Whether `import … from 'cardproof'` resolves in a folder. */
function isInstalled(folder: string): boolean {
  try {
    return findPackageJSON('cardproof', pathToFileURL(join(folder, 'cardproof.config.ts'))) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Writes the file.
 * @throws {UsageError} where it cannot be written, or stands there since a moment ago and may not be replaced
 */
export async function writeConfigFile(folder: string, name: string, text: string, force: boolean): Promise<void> {
  await writeFile(join(folder, name), text, { flag: force ? 'w' : 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`${name} cannot be written (${cause.code}); choose another folder`);
  });
}
