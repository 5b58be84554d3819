import { glob, readFile } from 'node:fs/promises';
import { randomOrder } from '../../reference/sequence.ts';
import { numberOf, readOptions } from '../options.ts';
import { onThreads } from '../threads.ts';
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
  const values = readOptions(argv, {
    sample: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (typeof values === 'string') return misused(values);
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [sample, seed] = [numberOf(values.sample, '--sample'), numberOf(values.seed, '--seed')];
  if (typeof sample === 'string') return misused(sample);
  if (typeof seed === 'string') return misused(seed);
  const all: Assertion[] = [];
  for await (const file of glob('suites/**/*.test.ts', { cwd: packageFolder })) {
    if (!file.includes(values.only ?? '')) continue;
    all.push(...findAssertions(file, await readFile(new URL(file, packageFolder), 'utf8')));
  }
  if (all.length === 0) return misused(`no suite has "${values.only}" in its path`);
  const inPlace = (one: Assertion, other: Assertion) => one.file.localeCompare(other.file) || one.line - other.line;
  const drawn = randomOrder(all, seed ?? 1)
    .slice(0, sample ?? all.length)
    .sort(inPlace);
  const startedAt = performance.now();
  const notices = await onThreads<Assertion, Notice>(new URL('./worker.ts', import.meta.url), drawn, { onProgress });
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

function misused(problem: string): number {
  process.stderr.write(`assertions: ${problem} (see "npm run assertions -- --help")\n`);
  return 2;
}

/** On a terminal nobody waits long enough to need more. */
function onProgress(done: number, of: number): void {
  if (done % 100 === 0) process.stderr.write(`${done} of ${of} assertions\n`);
}
