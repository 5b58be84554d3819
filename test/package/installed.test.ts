import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../reporters/model.ts';
import { execute, succeed } from './execute.ts';
import { type Installed, installPackage } from './installed.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const tool = (name: string) => join(repository, 'node_modules/.bin', name);
const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));

/** On a machine for development the registry may be out of reach; where everything is tested it must not be. */
const hasRegistry = process.env.CI !== undefined || spawnSync('npm', ['view', 'commander', 'name']).status === 0;

describe.skipIf(!hasRegistry)('the package, installed in an empty folder (needs the npm registry)', () => {
  let installed: Installed;
  let files: readonly string[] = [];

  beforeAll(async () => {
    installed = await installPackage();
    files = await filesBelow(join(installed.folder, 'node_modules/cardproof'));
  }, 180_000);
  afterAll(() => installed?.remove());

  const cardproof = (args: readonly string[], node?: string) =>
    execute([join(installed.folder, 'node_modules/.bin/cardproof'), ...args], {
      cwd: installed.folder,
      ...(node && { node }),
    });

  describe('what is in it', () => {
    it('is the command, what was built, and nothing else', async () => {
      const expected =
        /^(?:package\.json|README\.md|LICENSE|cli\/cardproof\.js|sdk\/scenarios\/(?:README\.md|[\w-]+\.cjs)|dist\/.*(?:\.js|\.d\.ts|\.json|\.yaml|\.html))$/;
      expect(files.filter((file) => !expected.test(file))).toEqual([]);
      const folders = new Set(files.filter((file) => file.startsWith('dist/')).map((file) => file.split('/')[1]));
      expect([...folders].toSorted()).toEqual([
        'cli',
        'docs',
        'harness',
        'proof',
        'reference',
        'reporters',
        'sdk',
        'spec',
        'suites',
      ]);
      expect(files).toEqual(expect.arrayContaining(['LICENSE', 'dist/docs/proof/proof.json']));
      const sizes = await Promise.all([installed.tarball, ...paths(files)].map((path) => stat(path)));
      const [tarball = 0, ...unpacked] = sizes.map(({ size }) => size);
      expect(tarball).toBeLessThan(1_000_000);
      expect(unpacked.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
    });

    it('names no folder of the machine that built it, and no key', async () => {
      for (const path of paths(files)) {
        const text = await readFile(path, 'utf8');
        for (const folder of [repository, join(installed.tarball, '..')]) expect(text).not.toContain(folder);
        expect(text).not.toMatch(/[sp]key_(?!test_)[a-z0-9]{10}|npm_[A-Za-z0-9]{36}|-----BEGIN [A-Z ]+-----\n/);
      }
    });

    it('imports only what it declares', async () => {
      // Its own name stands where it asks for its version, and in the configuration that `init` writes.
      const declared = [...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }), manifest.name];
      const imported = new Set<string>();
      for (const path of paths(files.filter((file) => /\.(?:js|d\.ts)$/.test(file)))) {
        const text = await readFile(path, 'utf8');
        for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport\()\s*['"]((?:@[\w-]+\/)?[a-z][\w-]*)(?=[/'"])/g))
          imported.add(name);
      }
      expect([...imported].filter((name) => !declared.includes(name))).toEqual([]);
      expect([...imported]).toEqual(expect.arrayContaining(['undici', 'vitest', 'hono', 'testcontainers']));
    });

    it('pleases those who examine packages', async () => {
      const options = { cwd: installed.folder };
      expect(await succeed([tool('publint'), installed.tarball, '--strict'], options)).toContain('All good!');
      await succeed([tool('attw'), installed.tarball, '--profile', 'esm-only'], options);
    });

    const paths = (names: readonly string[]) =>
      names.map((name) => join(installed.folder, 'node_modules/cardproof', name));
  });

  describe.each(['24', '22'])('on Node %s', (line) => {
    const node = () => (line === '22' ? installed.oldNode : process.execPath);

    it('runs the suites and writes nothing but the reports', async () => {
      const before = await stamps(join(installed.folder, 'node_modules'));
      const { exitCode, stdout, stderr } = await cardproof(
        ['run', '--only', 'omise.tokens', '--only', 'kwik.errors'],
        node(),
      );
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.not.stringContaining('Warning') });
      expect(stdout).toContain('conform');
      const report: Report = JSON.parse(await readFile(join(installed.folder, 'reports/report.json'), 'utf8'));
      expect(report.tool).toEqual({
        name: 'cardproof',
        version: manifest.version,
        node: expect.stringMatching(`^v?${line}\\.`),
      });
      expect(report.counts.requirements).toMatchObject({ fail: 0, inconclusive: 0, error: 0 });
      expect(report.counts.requirements.pass).toBeGreaterThan(50);
      expect(await stamps(join(installed.folder, 'node_modules'))).toEqual(before);
      expect(await readdir(join(installed.folder))).toEqual([
        'node_modules',
        'package-lock.json',
        'package.json',
        'reports',
      ]);
    });

    it('lists the requirements and explains one', async () => {
      const listed = await cardproof(['list'], node());
      expect(listed).toMatchObject({ exitCode: 0, stderr: '' });
      expect(listed.stdout).toMatch(/^ {2}omise\.cards\.list\.total +MUST/m);
      const explained = await cardproof(['explain', 'omise.cards.list.total'], node());
      expect(explained).toMatchObject({ exitCode: 0, stderr: '' });
      expect(explained.stdout).toContain('omise/list/total-of-page');
      const [, page = ''] = /All of it: (.*)#/.exec(explained.stdout) ?? [];
      expect(await readFile(join(installed.folder, page), 'utf8')).toContain('<html');
    });

    it('judges an SDK by the scenario that comes with it', async () => {
      const scenario = 'node_modules/cardproof/sdk/scenarios/omise-node.cjs';
      const { exitCode, stdout } = await cardproof(['sdk', 'omise', '--', 'node', scenario], node());
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/conforms:\s+\d+/) });
    });

    it('serves a mutant, and finds its fault', async () => {
      const command = join(installed.folder, 'node_modules/cardproof/cli/cardproof.js');
      const server = spawn(node(), [command, 'serve', '--mutant', 'omise/list/total-of-page', '--port', '0']);
      const ended = once(server, 'exit');
      try {
        const [first] = (await once(createInterface(server.stdout), 'line')) as [string];
        const [url = ''] = /http:\S+/.exec(first) ?? [];
        const found = await cardproof(['run', 'omise', '--url', url, '--only', 'omise.cards.list.total'], node());
        expect(found).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('does not conform') });
      } finally {
        server.kill('SIGINT');
      }
      expect(await ended).toEqual([0, null]);
    });
  });

  it('is found by npx', async () => {
    const { exitCode, stdout } = await execute(['npx', '--no-install', 'cardproof', '--help'], {
      cwd: installed.folder,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('Usage: cardproof') });
  });

  it.each([
    ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext', target: 'es2022' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler', target: 'es2022' }],
  ])('has types that resolve as %s', async (name, options) => {
    const source = `
      import { type Config, defineConfig } from 'cardproof';
      import { outcomes, type Report } from 'cardproof/report';
      const config: Config = defineConfig({ targets: { mock: { api: 'omise', url: 'http://127.0.0.1:4010' } } });
      // @ts-expect-error There is no such setting.
      defineConfig({ targets: { mock: { api: 'omise', ulr: 'http://127.0.0.1:4010' } } });
      // @ts-expect-error The model is not any.
      export const wrong = (report: Report): string => report.counts.failures;
      export const counted = (report: Report) => report.counts.failures + outcomes.length + (config.strict ? 1 : 0);
    `;
    const project = join(installed.folder, `reports/${name}.json`);
    await writeFile(join(installed.folder, 'reports/types.mts'), source);
    await writeFile(
      project,
      JSON.stringify({ compilerOptions: { ...options, strict: true, noEmit: true, types: [] }, files: ['types.mts'] }),
    );
    const { exitCode, stdout } = await execute([tool('tsc'), '--project', project], { cwd: installed.folder });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  });

  it('gives its schemas to programs and refuses its inner modules', async () => {
    const program = `
      import config from 'cardproof/config.schema.json' with { type: 'json' };
      import report from 'cardproof/report.schema.json' with { type: 'json' };
      const inner = await import('cardproof/dist/cli/main.js').catch(({ code }) => code);
      console.log(JSON.stringify([config.type, report.type, inner]));
    `;
    const printed = await succeed(['node', '--input-type=module', '--eval', program], { cwd: installed.folder });
    expect(JSON.parse(printed)).toEqual(['object', 'object', 'ERR_PACKAGE_PATH_NOT_EXPORTED']);
  });

  const tooOld = oldNodes();
  it.skipIf(tooOld.length === 0 && process.env.CI === undefined)(
    'tells a Node that is too old so, in one sentence (needs one on this machine)',
    async () => {
      const [old = ''] = tooOld;
      const command = join(installed.folder, 'node_modules/cardproof/cli/cardproof.js');
      const { exitCode, stdout, stderr } = await execute([old, command, 'run'], { cwd: installed.folder });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^cardproof: this is Node \d+\.\d+\.\d+, and cardproof needs 22\.19 or newer;.*\n$/);
    },
  );
});

/** The programs called `node` on this machine that are older than the package allows. */
function oldNodes(): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return [...new Set(folders)]
    .map((folder) => join(folder, 'node'))
    .filter((node) => {
      const { stdout, status } = spawnSync(node, ['--version'], { encoding: 'utf8' });
      const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number);
      return status === 0 && (major < 22 || (major === 22 && minor < 19));
    });
}

/** Paths of all files below a folder. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return found.map((path) => path.slice(folder.length + 1)).toSorted();
}

/** Every file below a folder with the time at which it was last written. */
async function stamps(folder: string): Promise<Map<string, number>> {
  const found = await filesBelow(folder);
  return new Map(
    await Promise.all(found.map(async (path) => [path, (await stat(join(folder, path))).mtimeMs] as const)),
  );
}
