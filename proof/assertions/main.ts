import { glob, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { randomOrder } from '../../reference/sequence.ts';
import { type Assertion, findAssertions } from './find-assertions.ts';
import type { Notice } from './notice.ts';

const help = `Usage: npm run assertions [-- options]

Takes single assertions out of the suites, one at a time and without writing a file, and says for which of them the
published proof would not change: those prove nothing. Ends with 1 where there is one.

  --sample <n>   so many assertions, drawn at random; all of them by default
  --seed <n>     another draw; 1 by default
  --only <text>  only suites whose path has this text
  --help         this text
`;

const packageFolder = new URL('../../', import.meta.url);

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      sample: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const all: Assertion[] = [];
  for await (const file of glob('suites/**/*.test.ts', { cwd: packageFolder })) {
    if (!file.includes(values.only ?? '')) continue;
    all.push(...findAssertions(file, await readFile(new URL(file, packageFolder), 'utf8')));
  }
  const drawn = randomOrder(all, Number(values.seed ?? 1)).slice(0, Number(values.sample ?? all.length));
  const startedAt = performance.now();
  const notices = await examine(drawn);
  const idle = notices.filter(({ lost }) => lost === null);
  for (const { assertion } of idle) {
    process.stdout.write(`nothing changes without ${assertion.file}:${assertion.line}  ${assertion.text}\n`);
  }
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  process.stdout.write(
    `${notices.length} of ${all.length} assertions taken out one by one: without ${notices.length - idle.length} the proof fails, without ${idle.length} it does not (${seconds} s)\n`,
  );
  return idle.length === 0 ? 0 : 1;
}

async function examine(assertions: readonly Assertion[]): Promise<readonly Notice[]> {
  const waiting = [...assertions];
  const notices: Notice[] = [];
  const workOn = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    await new Promise<void>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (message: Notice | 'ready') => {
        if (message !== 'ready') {
          notices.push(message);
          if (notices.length % 50 === 0) process.stderr.write(`${notices.length} of ${assertions.length} assertions\n`);
        }
        const next = waiting.shift();
        if (next === undefined) resolve();
        else worker.postMessage(next);
      });
    });
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, workOn));
  return notices.toSorted(
    (a, b) => a.assertion.file.localeCompare(b.assertion.file) || a.assertion.line - b.assertion.line,
  );
}
