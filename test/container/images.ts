import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { docker } from './docker.ts';

/** Images built for one test file. All of them, and their containers, inherit one label from the base. */
export interface Images {
  /** The base with Node and nothing else. */
  readonly base: string;
  /** Builds an image upon the base, from a folder whose Dockerfile begins `FROM ${BASE}`; returns its tag. */
  build(name: string, folder: string): Promise<string>;
  /** Ids of the containers of these images that are there, running or not. */
  containers(): Promise<string[]>;
  /** Removes the images; resolves to the containers and images that are left even so. */
  remove(): Promise<string[]>;
}

/** The top of this repository, with the Dockerfile of the reference server. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the base from the Node of this process, so that no registry has to be reached. */
export async function buildImages(): Promise<Images> {
  const run = randomUUID();
  const label = `cardproof.test=${run}`;
  const tags: string[] = [];
  const tagged = async (name: string, folder: string, args: readonly string[]) => {
    const tag = `cardproof-test/${name}:${run}`;
    // Without the cache: another test file may just be removing what this one would take from it.
    await docker('build', '--quiet', '--no-cache', '--force-rm', ...args, '--tag', tag, folder);
    tags.push(tag);
    return tag;
  };
  const base = await inFolder(async (folder) => {
    await layOutBase(folder, label);
    return tagged('base', folder, []);
  });
  const ids = async (...args: readonly string[]) => lines(await docker(...args, '--filter', `label=${label}`));
  const containers = () => ids('ps', '--all', '--quiet', '--no-trunc');
  return {
    base,
    containers,
    build: (name, folder) => tagged(name, folder, ['--build-arg', `BASE=${base}`]),
    async remove() {
      for (const tag of tags.toReversed()) await docker('rmi', tag);
      return [...(await containers()), ...(await ids('images', '--all', '--quiet'))];
    },
  };
}

/** Calls back with a new folder, and removes it. */
export async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Node, the libraries that it is linked to, and nothing else: no shell, no npm. */
async function layOutBase(folder: string, label: string): Promise<void> {
  const { stdout } = await promisify(execFile)('ldd', [process.execPath]);
  const libraries = [...stdout.matchAll(/(\/\S+) \(0x/g)].map(([, path = '']) => path);
  const root = join(folder, 'root');
  await put(process.execPath, join(root, 'usr/local/bin/node'));
  for (const path of libraries) await put(path, join(root, path));
  await mkdir(join(root, 'etc'), { recursive: true });
  await writeFile(join(root, 'etc/passwd'), 'node:x:1000:1000::/nonexistent:/nonexistent\n');
  // The label comes first, so that what the builder leaves between two steps carries it as well.
  const steps = ['FROM scratch', `LABEL ${label}`, 'COPY root /', 'ENV PATH=/usr/local/bin'];
  await writeFile(join(folder, 'Dockerfile'), `${steps.join('\n')}\n`);
}

async function put(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
