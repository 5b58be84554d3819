import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containerEnvironment, docker, withCompose, withoutEngine } from '../container/docker.ts';
import { buildImages, type Images } from '../container/images.ts';
import { scriptsOf } from './command-lines.ts';
import { readGuides, repository } from './guides.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const lines = (await readGuides()).flatMap(scriptsOf).flatMap((script) => script.lines);
const builds = [...new Set(lines.filter((line) => line.startsWith('docker build ')))];
const runs = [...new Set(lines.filter((line) => /^npx cardproof run .*--(?:image|dockerfile|compose) /.test(line)))];

/** The keys of the reference server, which the containers take, and a part of the checks. */
const environment = {
  ...containerEnvironment,
  OMISE_SECRET_KEY: '',
  OMISE_PUBLIC_KEY: '',
  KWIK_API_KEY: '',
  KWIK_API_SECRET: '',
  CARDPROOF_CLASS: 'omise.tokens.object,kwik.authentication',
};

describe.skipIf(withoutEngine || !withCompose)(
  'the commands of the guides with containers (skipped where no container engine answers)',
  { timeout: 120_000 },
  () => {
    let images: Images;
    let workshop: Workshop;
    const image = `cardproof-test/guides:${randomUUID()}`;

    beforeAll(async () => {
      [images, workshop] = await Promise.all([buildImages(), openWorkshop()]);
      await mkdir(join(workshop.folder, 'mock'));
      await writeFile(join(workshop.folder, 'mock/Dockerfile'), `FROM ${image}\n`);
      await writeFile(
        join(workshop.folder, 'compose.yaml'),
        `services: { mock: { image: '${image}', ports: ['4010'] } }`,
      );
    }, 300_000);
    afterAll(async () => {
      await docker('rmi', image);
      await workshop.remove();
      expect(await images.remove()).toEqual([]);
    }, 300_000);

    it.each(builds)('%s', async (line) => {
      // On a base that is built here, so that no registry has to be reached, and under a name of its own.
      const own = line.replace(
        '--tag cardproof-reference',
        `--no-cache --build-arg BASE=${images.base} --tag ${image}`,
      );
      const { exitCode, log } = await workshop.run(`cd '${repository}' && ${own}`, environment);
      expect(exitCode, log).toBe(0);
      expect(log).toContain(image);
    });

    it.each(runs)('%s', async (line) => {
      const own = line.replaceAll(/my-mock:1|cardproof-reference/g, image);
      const { exitCode, log } = await workshop.run(own, environment);
      expect(exitCode, log).toBe(0);
      expect(log).toContain('conform');
    });

    it('are four, and one that builds the image first', () => {
      expect([builds.length, runs.length]).toEqual([1, 4]);
    });
  },
);
