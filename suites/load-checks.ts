import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Check, checkId, onCheck } from '../harness/check.ts';

const packageFolder = new URL('../', import.meta.url);

/** Imports every suite, in the order of their paths; what they declare goes to whoever listens with `onCheck`. */
export async function importSuites(): Promise<void> {
  const files: string[] = [];
  for await (const file of glob('suites/**/*.test.{ts,js}', { cwd: fileURLToPath(packageFolder) })) files.push(file);
  for (const file of files.sort()) await import(new URL(file, packageFolder).href);
}

let loaded: Promise<readonly Check[]> | null = null;

/** Every check of the suites, without running any. A suite declares its checks once, so they are kept. */
export function loadChecks(): Promise<readonly Check[]> {
  loaded ??= collect();
  return loaded;
}

async function collect(): Promise<readonly Check[]> {
  const checks: Check[] = [];
  onCheck((check) => checks.push(check));
  await importSuites();
  const ids = checks.map(checkId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two checks are called ${twice}: give one of them another title`);
  return checks;
}
