import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, YAMLParseError } from 'yaml';
import { UsageError } from '../usage-error.ts';
import { checkConfig } from './check-config.ts';
import type { Config } from './config.ts';

/** A configuration and where it came from. */
export interface LoadedConfig {
  readonly config: Config;
  /** As the user would name it, for messages; null where there is no file. */
  readonly file: string | null;
  /** Paths in the file begin here. */
  readonly folder: string;
}

/** In the order in which they are looked for. */
export const configFiles = [
  'cardproof.config.ts',
  'cardproof.config.js',
  'cardproof.config.mjs',
  'cardproof.config.json',
  'cardproof.config.yaml',
  'cardproof.config.yml',
] as const;

/**
 * The configuration in the named file, or else in the one that stands in the folder; an empty one where none does.
 * @throws {UsageError} where it cannot be read or is wrong, and where two stand side by side
 */
export async function loadConfig(named: string | undefined, folder: string): Promise<LoadedConfig> {
  const found = configFiles.filter((name) => existsSync(resolve(folder, name)));
  if (named === undefined && found.length > 1)
    throw new UsageError(`${found.join(' and ')} stand side by side; keep one, or name one with --config`);
  const file = named ?? found[0];
  if (file === undefined) return { config: {}, file: null, folder };
  const path = resolve(folder, file);
  if (!existsSync(path)) throw new UsageError(`--config ${file}: there is no such file; "cardproof init" writes one`);
  return { config: checkConfig(await read(path, file), file), file, folder: dirname(path) };
}

async function read(path: string, file: string): Promise<unknown> {
  const kind = extname(file);
  if (/^\.[cm]?[jt]s$/.test(kind)) return importDefault(path, file);
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read (${cause.code})`);
  });
  if (kind === '.json') return parseJson(text, file);
  if (kind === '.yaml' || kind === '.yml') return parseYaml(text, file);
  throw new UsageError(`${file} is of no known kind; use .ts, .js, .mjs, .json or .yaml`);
}

async function importDefault(path: string, file: string): Promise<unknown> {
  const module: unknown = await withoutNoise(() => import(pathToFileURL(path).href)).catch((cause: unknown) => {
    throw new UsageError(`${file} cannot be loaded: ${firstLine(cause)}`);
  });
  if (typeof module === 'object' && module !== null && 'default' in module) return module.default;
  throw new UsageError(`${file} exports nothing; write "export default defineConfig({ … })"`);
}

/** Node warns of TypeScript, and of modules in a package that does not say so: nothing that the user asked about. */
async function withoutNoise<Result>(action: () => Promise<Result>): Promise<Result> {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return await action();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${file} is not JSON: ${firstLine(cause)}`);
  }
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text) ?? {};
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    throw new UsageError(`${file} is not YAML: ${firstLine(cause)}`);
  }
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
}
