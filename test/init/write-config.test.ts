import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../cli/config/load-config.ts';
import { configOf, draftKwik, draftOmise } from '../../cli/init/draft.ts';
import { writeConfig } from '../../cli/init/write-config.ts';
import { cardproof } from '../cli/run.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-init-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Everything that can stand in a file, and texts that a careless writer would break. */
const drafts = [
  draftOmise({
    name: 'staging-eu',
    place: { url: "https://sandbox.example/it's" },
    comment: 'Nothing answered at this URL.',
    vaultUrl: 'https://vault.example',
    apiVersion: '2019-05-29',
    seen: { cards: false, tokens: false, version: 'v1 # no */ comment' },
  }),
  draftOmise({
    name: 'plain',
    place: { url: 'http://127.0.0.1:4010' },
    comment: null,
    vaultUrl: null,
    apiVersion: null,
    seen: null,
  }),
  draftKwik({
    name: 'kwik',
    place: { container: { image: 'registry.example/kwik:1.0', port: 8080 } },
    comment: null,
    cards: ['crd_1', 'crd_2'],
    seen: { updates: false },
  }),
  draftKwik({ name: '1.0', place: { url: 'http://kwik.example/1.0' }, comment: null, cards: 'none', seen: null }),
];

const config = {
  targets: {
    'staging-eu': {
      api: 'omise',
      url: "https://sandbox.example/it's",
      vaultUrl: 'https://vault.example',
      apiVersion: '2019-05-29',
      classes: expect.arrayContaining(['omise.tokens.create']),
    },
    plain: { api: 'omise', url: 'http://127.0.0.1:4010' },
    kwik: {
      api: 'kwik',
      container: { image: 'registry.example/kwik:1.0', port: 8080 },
      classes: expect.arrayContaining(['kwik.cards.list']),
      cards: ['crd_1', 'crd_2'],
    },
    '1.0': { api: 'kwik', url: 'http://kwik.example/1.0', cards: 'none' },
  },
};

describe('writeConfig', () => {
  it.each(['json', 'yaml'] as const)('writes %s that is read as it was meant', async (format) => {
    await writeFile(join(folder, `cardproof.config.${format}`), writeConfig[format](drafts));
    expect((await loadConfig(undefined, folder)).config).toEqual(config);
  });

  it('writes TypeScript that the command loads where it is installed', async () => {
    const installed = join(folder, 'node_modules', 'cardproof');
    await mkdir(installed, { recursive: true });
    await writeFile(
      join(installed, 'package.json'),
      '{ "name": "cardproof", "type": "module", "exports": "./index.js" }',
    );
    await writeFile(join(installed, 'index.js'), 'export const defineConfig = (config) => config;\n');
    await writeFile(join(folder, 'cardproof.config.ts'), writeConfig.ts(drafts));
    expect((await loadConfig(undefined, folder)).config).toEqual(config);
    const { stdout, stderr } = await cardproof(['run', '--print-config'], { cwd: folder });
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^target staging-eu \(omise\)$[\s\S]+vaultUrl +https:\/\/vault.example +cardproof.config.ts/m,
    );
  });

  it.each(['ts', 'yaml'] as const)(
    'explains in %s what a newcomer changes next, with examples that work',
    async (format) => {
      const draft = drafts.filter(({ name }) => name === 'plain');
      const text = writeConfig[format](draft);
      const uncommented = text.replaceAll(/^( +)(?:\/\/|#) ((?: {2})?\w+:.*|(?: {2})- .*)$/gm, '$1$2');
      expect(uncommented).not.toBe(text);
      await writeFile(
        join(folder, `cardproof.config.${format}`),
        uncommented.replace(/^import .*$/m, 'const defineConfig = (config: object) => config;'),
      );
      expect((await loadConfig(undefined, folder)).config.targets?.plain).toEqual({
        ...configOf(draft).targets.plain,
        apiVersion: '2019-05-29',
        credentials: { secretKey: 'OMISE_SECRET_KEY', publicKey: 'OMISE_PUBLIC_KEY' },
        requestsPerSecond: 10,
      });
    },
  );

  it('keeps every line readable', () => {
    for (const format of ['ts', 'yaml'] as const) {
      const long = writeConfig[format](drafts)
        .split('\n')
        .filter((line) => line.length > 140);
      expect(long).toEqual([]);
    }
  });
});
