import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { succeed } from './execute.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A registry that does not answer is to be told, not waited for. */
const install = ['npm', 'install', '--no-audit', '--no-fund', '--fetch-retries=1', '--fetch-timeout=30000'];

/** The package as a user has it, in a folder with nothing else. */
export interface Installed {
  readonly tarball: string;
  /** Where `npm install` was run. */
  readonly folder: string;
  /** The oldest line of Node that the package says it runs on. */
  readonly oldNode: string;
  remove(): Promise<void>;
}

/** Packs the repository and installs what comes out, with every dependency from the registry. */
export async function installPackage(): Promise<Installed> {
  const root = await mkdtemp(join(tmpdir(), 'cardproof package '));
  const remove = () => rm(root, { recursive: true });
  try {
    return { ...(await installedBelow(root)), remove };
  } catch (cause) {
    await remove();
    throw cause;
  }
}

async function installedBelow(root: string): Promise<Omit<Installed, 'remove'>> {
  const sources = join(root, 'sources');
  const folder = join(root, 'a folder (1)');
  const old = join(root, 'node 22');
  for (const path of [sources, folder, old]) await mkdir(path);
  await packed(sources);
  const [name = ''] = (await readdir(sources)).filter((each) => each.endsWith('.tgz'));
  const tarball = join(sources, name);
  // With an SDK beside it, as its maintainers have it.
  await succeed([...install, tarball, 'omise@1'], { cwd: folder });
  await withNode22(old);
  return { tarball, folder, oldNode: join(old, 'node_modules/node/bin/node') };
}

/** In a copy, so that nothing is built into the working folder while others read it. */
async function packed(copy: string): Promise<void> {
  const left = new Set(['.git', 'node_modules', 'dist', 'reports', 'coverage', 'test', 'bench']);
  for (const name of await readdir(repository)) {
    if (!left.has(name)) await cp(join(repository, name), join(copy, name), { recursive: true });
  }
  await symlink(join(repository, 'node_modules'), join(copy, 'node_modules'));
  await succeed(['npm', 'pack'], { cwd: copy });
}

/** The package `node` of the registry is the program itself. */
async function withNode22(folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }));
  await succeed([...install, 'node@22'], { cwd: folder });
}
