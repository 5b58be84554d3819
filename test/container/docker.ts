import { execFile, execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs the docker command and returns what it printed; rejects with its error output in the message. */
export async function docker(...args: readonly string[]): Promise<string> {
  const { stdout } = await run('docker', [...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}

/**
 * Whether the tests with containers are left out: where no engine answers, or one that does not run the programs of
 * this machine. In CI that is a failure of the set-up instead.
 */
export const withoutEngine = !process.env.CI && !(process.platform === 'linux' && succeeds('info'));

/** Whether `docker compose` is there. It is no part of every engine; CI has it. */
export const withCompose = process.env.CI !== undefined || succeeds('compose', 'version');

function succeeds(...args: readonly string[]): boolean {
  try {
    execFileSync('docker', args, { stdio: 'ignore', timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * What the docker command and testcontainers read in these tests. Testcontainers starts no container of its own, whose
 * image it would have to pull, and looks for the ports of containers on the loopback interface.
 */
export const containerEnvironment: Readonly<Record<string, string>> = {
  TESTCONTAINERS_RYUK_DISABLED: 'true',
  TESTCONTAINERS_HOST_OVERRIDE: '127.0.0.1',
  ...taken('HOME'),
  ...taken('DOCKER_CONFIG'),
  ...taken('DOCKER_HOST'),
};

function taken(name: string): Record<string, string> {
  const value = process.env[name];
  return value === undefined ? {} : { [name]: value };
}

/** Looks again and again; the bound of the test ends it. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(100);
}
