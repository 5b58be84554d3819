import { execFile } from 'node:child_process';
import { copyFile, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardproof } from '../cli/run.ts';
import { containerEnvironment, docker, until, withoutEngine } from './docker.ts';
import { buildImages, type Images, inFolder, repository } from './images.ts';

// Prism answers from the OpenAPI documents and remembers nothing: a server that looks right and is not.
describe.skipIf(withoutEngine)(
  'Prism in a container (skipped where no container engine answers)',
  { timeout: 120_000 },
  () => {
    let images: Images;
    let prism: string;

    beforeAll(async () => {
      images = await buildImages();
      prism = await inFolder(async (folder) => {
        await cp(join(import.meta.dirname, 'prism'), folder, { recursive: true });
        // Without scripts: a package among them reports its installation to others.
        await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
        for (const api of ['omise', 'kwik'])
          await copyFile(join(repository, 'spec', api, 'openapi.yaml'), join(folder, `${api}.yaml`));
        return images.build('prism', folder);
      });
    }, 300_000);
    afterAll(async () => {
      expect(await images.remove()).toEqual([]);
    }, 300_000);

    it('does not conform to the Omise APIs', async () => {
      await expectNotConforming(['omise', '--image', prism, '--wait-for', 'Prism is listening'], {
        only: ['omise.cards.retrieve', 'omise.cards.list', 'omise.tokens.retrieve'],
        failed: ['omise.cards.retrieve.unknown-card', 'omise.tokens.retrieve.does-not-use'],
      });
    });

    it('does not conform to the Kwik API', async () => {
      await inFolder(async (folder) => {
        await writeFile(join(folder, 'Dockerfile'), `FROM ${prism}\nCMD ["kwik.yaml"]\n`);
        await expectNotConforming(['kwik', '--dockerfile', folder], {
          only: ['kwik.cards.list', 'kwik.authentication'],
          failed: ['kwik.cards.list.customer-id-filter', 'kwik.cards.list.card-status-filter'],
        });
      });
    });

    it('is removed on Ctrl-C while checks run', async () => {
      let interrupted: Promise<void> = Promise.resolve();
      const slowly = ['--requests-per-second', '10', '--wait-for', 'Prism is listening'];
      const { exitCode, report } = await cardproof(['run', 'omise', '--image', prism, '--port', '4010', ...slowly], {
        environment: containerEnvironment,
        onStart(interrupt) {
          // More requests than are sent before the first check.
          interrupted = until(async () => {
            const [id] = await images.containers();
            return id !== undefined && (await docker('logs', id)).split('Request received').length > 20;
          }).then(interrupt);
        },
      });
      await interrupted;
      expect({ exitCode, outcome: report?.outcome }).toEqual({ exitCode: 4, outcome: 'incomplete' });
      expect(await images.containers()).toEqual([]);
    });
  },
);

/** Tests it, and looks whether it is refused for what it does, never for a fault of ours. */
async function expectNotConforming(
  args: readonly string[],
  { only, failed }: { readonly only: readonly string[]; readonly failed: readonly string[] },
): Promise<void> {
  const selection = only.flatMap((id) => ['--only', id]);
  const { exitCode, stdout, stderr, report } = await cardproof(['run', ...args, '--port', '4010', ...selection], {
    environment: containerEnvironment,
  });
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 1,
    stderr: expect.not.stringContaining('error of the suite'),
  });
  const verdicts = new Map(report?.requirements.map(({ id, verdict }) => [id, verdict]));
  expect([...verdicts.values()]).not.toContain('error');
  for (const id of failed) expect({ id, verdict: verdicts.get(id) }).toEqual({ id, verdict: 'fail' });
  expect(stdout).toContain('does not conform');
  expect(report?.targets[0]?.container?.log?.includes('[HTTP SERVER]')).toBe(true);
}
