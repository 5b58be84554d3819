import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../reporters/model.ts';
import { cardproof } from '../cli/run.ts';
import { containerEnvironment, docker, until, withCompose, withoutEngine } from './docker.ts';
import { buildImages, type Images, inFolder, repository } from './images.ts';

describe.skipIf(withoutEngine)(
  'the reference server in a container (skipped where no container engine answers)',
  { timeout: 120_000 },
  () => {
    let images: Images;
    let image: string;
    let embedded: Record<string, string>;

    beforeAll(async () => {
      images = await buildImages();
      image = await images.build('reference', repository);
      const { report } = await cardproof(['run']);
      embedded = verdictsOf(report);
    }, 300_000);
    afterAll(async () => {
      expect(await images.remove()).toEqual([]);
    }, 300_000);

    it('adds little to its base, and runs as a numbered user who is not root', async () => {
      const size = async (name: string) => Number(await docker('image', 'inspect', '--format', '{{.Size}}', name));
      expect((await size(image)) - (await size(images.base))).toBeLessThan(2_000_000);
      expect(await docker('image', 'inspect', '--format', '{{.Config.User}}', image)).toBe('1000:1000');
    });

    it('becomes healthy, runs without root, and ends by itself when it is asked to', async () => {
      const id = await docker('run', '--detach', '--health-interval', '500ms', image);
      try {
        const look = (format: string) => docker('inspect', '--format', format, id);
        await until(async () => (await look('{{.State.Health.Status}}')) === 'healthy');
        expect(await docker('exec', id, 'node', '-p', 'process.getuid()')).toBe('1000');
        await docker('stop', '--time', '60', id);
        // 137 where it had to be killed.
        expect(await look('{{.State.ExitCode}}')).toBe('0');
      } finally {
        await docker('rm', '--force', id);
      }
    });

    it('gets the verdicts of the embedded servers when it is started from its image', async () => {
      const { exitCode, report } = await test('--image', image);
      expect(exitCode).toBe(0);
      expect(Object.keys(embedded).length).toBeGreaterThan(1000);
      expect(verdictsOf(report)).toEqual(embedded);
      expect(report?.targets.map(({ container }) => container?.image)).toEqual([image, image]);
    });

    it('is built from a folder with a Dockerfile and gets its variables, and nothing of that stays', async () => {
      const { exitCode, report } = await inFolder(async (folder) => {
        await writeFile(join(folder, 'Dockerfile'), `FROM ${image}\n`);
        const variables = ['--env', 'OMISE_API_VERSION=2015-11-17', '--wait-for', 'Omise 2015-11-17'];
        return test('--dockerfile', folder, ...variables, '--only', 'omise.cards.retrieve');
      });
      expect({ exitCode, outcome: report?.outcome }).toEqual({ exitCode: 0, outcome: 'conforms' });
      expect(await images.containers()).toEqual([]);
    });

    it.skipIf(!withCompose)('is a service of a compose file (skipped where Docker Compose is missing)', async () => {
      const { exitCode } = await inFolder(async (folder) => {
        const file = join(folder, 'compose.yaml');
        await writeFile(file, `services:\n  mock:\n    image: ${image}\n    ports: ['4010']\n`);
        return test('--compose', file, '--service', 'mock', '--only', 'omise.cards.retrieve');
      });
      expect(exitCode).toBe(0);
      expect(await images.containers()).toEqual([]);
    });

    it('shows the end of its log where the run ends before the first check', async () => {
      const { exitCode, stderr } = await cardproof(['run', 'omise', '--image', image, '--port', '4010'], {
        environment: { ...containerEnvironment, OMISE_SECRET_KEY: 'skey_test_unknown_to_the_container' },
      });
      expect(exitCode).toBe(3);
      expect(stderr).toMatch(/refuses the credentials in OMISE_SECRET_KEY.*\nThe end of the log of \S+:\n {2}Serving /);
      expect(await images.containers()).toEqual([]);
    });

    it('is removed on Ctrl-C while it starts', async () => {
      let interrupted: Promise<void> = Promise.resolve();
      const args = ['run', '--image', image, '--port', '4010', '--wait-for', 'what it never says'];
      const { exitCode } = await cardproof(args, {
        environment: containerEnvironment,
        onStart(interrupt) {
          interrupted = until(async () => (await images.containers()).length > 0).then(interrupt);
        },
      });
      await interrupted;
      expect(exitCode).toBe(4);
      expect(await images.containers()).toEqual([]);
    });

    it('is removed by another process where this one exits at once', async () => {
      const id = await docker('run', '--detach', '--label', 'cardproof.start=gone', image);
      const module = new URL('../../cli/container/leftovers.ts', import.meta.url).href;
      const script = `import { removeAtExit } from '${module}'; removeAtExit('cardproof.start=gone'); process.exit(3)`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        env: { PATH: process.env.PATH ?? '', ...containerEnvironment },
      });
      expect(await once(child, 'close')).toEqual([3, null]);
      await until(async () => !(await images.containers()).includes(id));
    });

    function test(...args: readonly string[]) {
      return cardproof(['run', ...args, '--port', '4010'], { environment: containerEnvironment });
    }
  },
);

/** The verdict of every requirement and check, by id. */
function verdictsOf(report: Report | null): Record<string, string> {
  const rows = report?.requirements.flatMap((row) => [
    [row.id, row.verdict],
    ...row.checks.map((check) => [check.id, check.verdict]),
  ]);
  return Object.fromEntries(rows ?? []);
}
