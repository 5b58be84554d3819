import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContainerOptions } from '../../cli/container/options.ts';
import { startContainer } from '../../cli/container/start-container.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { cardproof } from '../cli/run.ts';
import { containerEnvironment, withCompose, withoutEngine } from './docker.ts';
import { buildImages, type Images, inFolder, repository } from './images.ts';

// Nothing listens on port 1, so none of these reaches a registry.
const unknownImage = '127.0.0.1:1/cardproof/nothing:1';

describe('a container that cannot be had', () => {
  it('says that testcontainers is missing', async () => {
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) { return next(name === 'testcontainers' ? 'not-installed' : name, context) } });`;
    expect(
      await told(['--image', unknownImage], {
        NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}`,
      }),
    ).toBe('cardproof: a container needs the package testcontainers: npm install --save-dev testcontainers\n');
  });

  it('says that no engine answers', async () => {
    expect(await told(['--image', unknownImage], { DOCKER_HOST: 'tcp://127.0.0.1:1' })).toBe(
      'cardproof: no container engine answers at DOCKER_HOST (tcp://127.0.0.1:1); start it, or correct the variable\n',
    );
  });
});

describe.skipIf(withoutEngine)(
  'a container that does not start (skipped where no container engine answers)',
  { timeout: 60_000 },
  () => {
    let images: Images;
    let image: string;

    beforeAll(async () => {
      Object.assign(process.env, containerEnvironment);
      images = await buildImages();
      image = await images.build('reference', repository);
    }, 300_000);
    afterAll(async () => {
      expect(await images.remove()).toEqual([]);
    }, 300_000);

    it('is told in one sentence by the command, which ends with 2', async () => {
      expect(await told(['--image', unknownImage], containerEnvironment)).toMatch(
        /^cardproof: container image "\S+" is not on this machine and cannot be pulled: .*connection refused\n$/,
      );
    });

    it('names the variables of the clean-up container where its image cannot be pulled', async () => {
      const { TESTCONTAINERS_RYUK_DISABLED: _, ...environment } = containerEnvironment;
      const said = await told(['--image', image], { ...environment, RYUK_CONTAINER_IMAGE: unknownImage });
      expect(said).toMatch(/^cardproof: the clean-up container of testcontainers, \S+, cannot be started: .*refused\./);
      expect(said).toContain('TESTCONTAINERS_RYUK_DISABLED=true');
      expect(said.trimEnd().split('\n')).toHaveLength(1);
    });

    it('ends a pull on Ctrl-C', async () => {
      // A registry that never answers what is asked of it.
      const asked = Promise.withResolvers<void>();
      const registry = createServer(({ url }, response) => {
        if (url === '/v2/') response.end('{}');
        else asked.resolve();
      }).listen(0, '127.0.0.1');
      await once(registry, 'listening');
      const { port } = registry.address() as AddressInfo;
      const { exitCode } = await cardproof(['run', '--image', `127.0.0.1:${port}/mock:1`, '--port', '4010'], {
        environment: containerEnvironment,
        onStart: (interrupt) => void asked.promise.then(interrupt),
      });
      expect(exitCode).toBe(4);
      registry.closeAllConnections();
      registry.close();
    });

    it('shows the end of the log where it ends before it is ready, without the values of variables', async () => {
      const said = await failure({ from: { image }, environment: { OMISE_API_VERSION: 'something-secret' } });
      expect(said).toMatch(
        /^the container of image "\S+" ended before it was ready, with exit code 2\nThe end of its log:/,
      );
      expect(said).toContain('--api-version [OMISE_API_VERSION] is not a version');
    });

    it.each([
      ['what it never says (', 'did not say "what it never says (" in its log within 700 ms'],
      ['/nothing', 'did not answer /nothing on its port 4011 with a status below 500 within 700 ms'],
      [null, 'did not answer on its port 4011 within 700 ms'],
    ])('says what it waited for: %j', async (waitFor, sentence) => {
      const said = await failure({ from: { image }, port: 4011, waitFor, startupTimeoutMs: 700 });
      expect(said.split('\n')[0]).toBe(`the container of image "${image}" ${sentence}`);
    });

    it('says that a program of the image is missing', async () => {
      const said = await inFolder(async (folder) => {
        await writeFile(join(folder, 'Dockerfile'), `FROM ${image}\nENTRYPOINT ["nothing-here"]\n`);
        return failure({ from: { dockerfile: folder } });
      });
      expect(said).toMatch(/^the container of the Dockerfile in "\S+" cannot be started: .*nothing-here/);
    });

    it('shows the end of a build that fails', async () => {
      const said = await inFolder(async (folder) => {
        expect(await failure({ from: { dockerfile: folder } })).toBe(
          `there is no Dockerfile in the folder "${folder}"`,
        );
        await writeFile(join(folder, 'Dockerfile'), `FROM ${image}\nCOPY what-is-not-here .\n`);
        return failure({ from: { dockerfile: folder } });
      });
      expect(said).toMatch(/^the Dockerfile in the folder "\S+" cannot be built\nThe end of the build:\n/);
      expect(said).toContain('what-is-not-here');
    });

    it('says that there is no compose file', async () => {
      expect(await failure({ from: { compose: '/nowhere/compose.yaml', service: 'mock' } })).toBe(
        'there is no compose file "/nowhere/compose.yaml"',
      );
    });

    it.skipIf(withCompose)('says that Docker Compose is missing (skipped where it is there)', async () => {
      expect(await failureOfCompose('mock')).toBe(
        'a compose file needs Docker Compose, and "docker compose version" does not answer',
      );
    });

    it.skipIf(!withCompose)('says what a compose file lacks (skipped where Docker Compose is missing)', async () => {
      expect(await failureOfCompose('mok')).toMatch(/^the compose file "\S+" has no service "mok"$/);
      expect(await failureOfCompose('mock')).toMatch(/^the service "mock" of "\S+" does not publish its port 4010\n/);
    });

    /** The sentences of a start that has to fail, of which nothing may be left. */
    async function failure(options: Pick<ContainerOptions, 'from'> & Partial<ContainerOptions>): Promise<string> {
      const defaults = { port: 4010, waitFor: null, environment: {}, basePath: '', startupTimeoutMs: 30_000 };
      const cause: unknown = await startContainer({ ...defaults, ...options }, new AbortController().signal).catch(
        (error: unknown) => error,
      );
      expect(cause).toBeInstanceOf(UsageError);
      expect(await images.containers()).toEqual([]);
      return (cause as UsageError).message;
    }

    function failureOfCompose(service: string): Promise<string> {
      return inFolder(async (folder) => {
        const compose = join(folder, 'compose.yaml');
        await writeFile(compose, `services:\n  mock:\n    image: ${image}\n`);
        return failure({ from: { compose, service }, startupTimeoutMs: 700 });
      });
    }
  },
);

/** What the command says on its error output when it cannot start a container. */
async function told(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
  const { exitCode, stdout, stderr } = await cardproof(['run', ...args, '--port', '4010'], { environment });
  expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 2, stdout: '' });
  return stderr;
}
