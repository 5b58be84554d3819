import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../sdk/command/run-command.ts';

const never = new AbortController().signal;
const run = (words: readonly [string, ...string[]], timeLimitMs = 60_000, signal = never) =>
  runCommand({ words, environment: { PATH: process.env.PATH ?? '', GIVEN: 'this' }, timeLimitMs }, signal, () => {});
const node = (script: string) => [process.execPath, '-e', script] as const;

describe('running a command', () => {
  it('tells its exit code and what it wrote to both streams', async () => {
    const end = await run(node('console.log("out", process.env.GIVEN); console.error("err"); process.exitCode = 3'));
    expect(end).toMatchObject({ exitCode: 3, signal: null, timedOut: false });
    expect(end).toHaveProperty('output', expect.stringContaining('out this'));
    expect(end).toHaveProperty('output', expect.stringContaining('err'));
  });

  it('tells the signal that ended it', async () => {
    expect(await run(node('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)'))).toMatchObject({
      exitCode: null,
      signal: 'SIGTERM',
    });
  });

  it('ends what takes too long, with everything that it has started', async () => {
    const script = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
    expect(await run(node(script), 1_000)).toMatchObject({ exitCode: null, timedOut: true });
  });

  it('ends with the command, even where that leaves a process behind which keeps its output open', async () => {
    const script = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).unref(); process.exit(0)`;
    expect(await run(node(script))).toMatchObject({ exitCode: 0, timedOut: false });
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const ended = run(node('setInterval(() => {}, 1000)'), 60_000, controller.signal);
    controller.abort();
    expect(await ended).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
  });

  it.each([
    ['there is no such command', 'no-such-command-anywhere', 'there is no command "no-such-command-anywhere"'],
    ['it may not be executed', '/', '"/" may not be executed'],
  ])('says that %s', async (_, word, notStarted) => {
    expect(await run([word])).toEqual({ notStarted });
  });
});
