import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../cli/config/load-config.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-config-'));
});
afterEach(() => rm(folder, { recursive: true }));

const config = { targets: { mock: { api: 'kwik', url: 'http://127.0.0.1:1', cards: 'none' } }, strict: true };

describe('loadConfig', () => {
  it.each([
    ['cardproof.config.ts', `const strict: boolean = true;\nexport default { ...${JSON.stringify(config)}, strict };`],
    ['cardproof.config.mjs', `export default ${JSON.stringify(config)};`],
    ['cardproof.config.json', JSON.stringify(config)],
    [
      'cardproof.config.yaml',
      'targets:\n  mock: { api: kwik, url: "http://127.0.0.1:1", cards: none }\nstrict: true\n',
    ],
  ])('finds and reads %s', async (name, text) => {
    await writeFile(join(folder, name), text);
    expect(await loadConfig(undefined, folder)).toMatchObject({ config, file: name, folder });
  });

  it('is empty where there is no file, and empty where the file is', async () => {
    expect(await loadConfig(undefined, folder)).toEqual({ config: {}, file: null, folder });
    await writeFile(join(folder, 'cardproof.config.yaml'), '');
    expect((await loadConfig(undefined, folder)).config).toEqual({});
  });

  it.each([
    ['cardproof.config.ts', 'export default {', /cardproof.config.ts cannot be loaded: /],
    ['cardproof.config.ts', 'throw new Error("because\\nof this")', /cannot be loaded: because$/],
    ['cardproof.config.mjs', 'export const config = {};', /exports nothing; write "export default defineConfig/],
    ['cardproof.config.json', '{ "strict": true, }', /cardproof.config.json is not JSON: /],
    ['cardproof.config.yaml', 'a: [', /cardproof.config.yaml is not YAML: /],
    ['cardproof.config.yaml', 'strikt: true', /cardproof.config.yaml: strikt is no setting; did you mean strict\?/],
  ])('refuses %s with %s', async (name, text, sentence) => {
    await writeFile(join(folder, name), text);
    await expect(loadConfig(undefined, folder)).rejects.toThrow(sentence);
  });

  it('refuses two files side by side, a file that is not there, and one of an unknown kind', async () => {
    await writeFile(join(folder, 'cardproof.config.json'), '{}');
    await writeFile(join(folder, 'cardproof.config.yaml'), '');
    await writeFile(join(folder, 'other.toml'), '');
    await expect(loadConfig(undefined, folder)).rejects.toThrow(/stand side by side/);
    await expect(loadConfig('gone.json', folder)).rejects.toThrow(/--config gone.json: there is no such file/);
    await expect(loadConfig('other.toml', folder)).rejects.toThrow(/other.toml is of no known kind/);
    expect((await loadConfig('cardproof.config.json', folder)).file).toBe('cardproof.config.json');
  });
});
