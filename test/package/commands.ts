import { chmod, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../cli/cardproof.js', import.meta.url));

/**
 * Puts an `npm` and an `npx` into a folder that stand for an installed cardproof: `npm` writes its arguments to
 * `npm.log` there and does nothing; `npx cardproof` runs the command of this repository, and writes to `serving.log`
 * the process of a server that it starts.
 * @param languages names of interpreters; each runs `scenario.js` of the folder that it is called in, by Node
 * @returns the variables with which a shell finds them
 */
export async function standInCommands(
  folder: string,
  languages: readonly string[] = [],
): Promise<Readonly<Record<string, string>>> {
  await script(join(folder, 'npm'), ['echo "$@" >> "$STAND_INS/npm.log"']);
  await script(join(folder, 'npx'), [
    'if [ "$1" != cardproof ]; then echo "npx $1 is unknown" >&2; exit 127; fi',
    'if [ "$2" = serve ]; then echo "$$" >> "$STAND_INS/serving.log"; fi',
    'shift',
    `exec "$NODE" "${command}" "$@"`,
  ]);
  for (const name of languages) await script(join(folder, name), ['exec "$NODE" scenario.js']);
  const path = [folder, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  return { PATH: path, STAND_INS: folder, NODE: process.execPath, NO_COLOR: '1' };
}

async function script(path: string, lines: readonly string[]): Promise<void> {
  await writeFile(path, `#!/usr/bin/env bash\n${lines.join('\n')}\n`);
  await chmod(path, 0o755);
}
