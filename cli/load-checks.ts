import { glob } from 'node:fs/promises';
import { type Check, onCheck } from '../harness/check.ts';

const packageFolder = new URL('../', import.meta.url);

/** Imports every suite, in the order of their paths; what they declare goes to whoever listens with `onCheck`. */
export async function importSuites(): Promise<void> {
  const files: string[] = [];
  for await (const file of glob('suites/**/*.test.{ts,js}', { cwd: packageFolder.pathname })) files.push(file);
  for (const file of files.sort()) await import(new URL(file, packageFolder).href);
}

/** Every check of the suites, without running any. */
export async function loadChecks(): Promise<readonly Check[]> {
  const checks: Check[] = [];
  onCheck((check) => checks.push(check));
  await importSuites();
  return checks;
}
