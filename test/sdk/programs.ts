import { execFileSync, spawnSync } from 'node:child_process';

/**
 * Whether the tests with a program are left out: where it is not installed. In CI that is a failure of the set-up
 * instead.
 * @param args that make it end well at once
 */
export function without(program: string, ...args: readonly string[]): boolean {
  return !process.env.CI && spawnSync(program, args, { stdio: 'ignore' }).status !== 0;
}

/**
 * What a program writes to standard output.
 * @throws {Error} where it does not end well
 */
export function outputOf(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): string {
  const env = { PATH: process.env.PATH ?? '', ...environment };
  return execFileSync(program, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
}
