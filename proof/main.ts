import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadChecks } from '../suites/load-checks.ts';
import { cast } from './cast.ts';
import { differences } from './compare.ts';
import { judge } from './judge.ts';
import { numberOf, readOptions } from './options.ts';
import { renderPage } from './page/page.ts';
import type { Proof } from './proof.ts';
import { publishedFolder, publishedPage, publishedProof } from './published.ts';
import { runAll } from './run-all.ts';
import { figuresTable } from './table.ts';

const help = `Usage: npm run proof [-- options]

Runs every check against every mutant, variant and null target, in this process, and writes reports/proof/proof.json and
reports/proof/index.html. Ends with 1 where a check proves nothing, a mutant survives, a correct server is refused, a
null target passes, or the outcome is not the published one in docs/proof.

  --update        publish the outcome: write it to docs/proof as well
  --threads <n>   threads at once; one for each core by default
  --help          this text
`;

const written = new URL('../reports/proof/', import.meta.url);
/** At most so many complaints are printed; all are in proof.json. */
const shownAtMost = 40;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const values = readOptions(argv, {
    help: { type: 'boolean' },
    update: { type: 'boolean' },
    threads: { type: 'string' },
  });
  if (typeof values === 'string') return misused(values);
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const threads = numberOf(values.threads, '--threads');
  if (typeof threads === 'string') return misused(threads);
  const startedAt = performance.now();
  const actors = cast();
  const observations = await runAll(actors, { ...(threads !== null && { threads }), onProgress });
  const proof = judge(actors, observations, await loadChecks());
  const seconds = (performance.now() - startedAt) / 1_000;
  await write(written, proof);
  process.stdout.write(`\n${figuresTable(proof.figures, seconds)}\n\n`);
  if (values.update) await write(publishedFolder, proof);
  const problems = [...proof.complaints, ...(values.update ? [] : await notAsPublished(proof))];
  for (const problem of problems.slice(0, shownAtMost)) process.stdout.write(`  ${problem}\n`);
  if (problems.length > shownAtMost) process.stdout.write(`  and ${problems.length - shownAtMost} more\n`);
  process.stdout.write(
    problems.length === 0 ? 'The proof holds. ' : `\nThe proof does not hold: ${problems.length} problems. `,
  );
  process.stdout.write(`See reports/proof/index.html\n`);
  return problems.length === 0 ? 0 : 1;
}

function misused(problem: string): number {
  process.stderr.write(`proof: ${problem} (see "npm run proof -- --help")\n`);
  return 2;
}

async function notAsPublished(proof: Proof): Promise<string[]> {
  const published = publishedProof();
  if (!published) return ['docs/proof/proof.json is missing: publish the proof with "npm run proof -- --update"'];
  const page = await readFile(publishedPage, 'utf8').catch(() => '');
  const isCurrent = jsonOf(published) === jsonOf(proof) && page === renderPage(proof);
  const stale = 'docs/proof is not up to date: look at what changed, then publish it with "npm run proof -- --update"';
  return [...differences(published, proof), ...(isCurrent ? [] : [stale])];
}

async function write(folder: URL, proof: Proof): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('proof.json', folder), jsonOf(proof));
  await writeFile(new URL('index.html', folder), renderPage(proof));
}

/** One check, mutant or variant a line, so that a change reads well. */
function jsonOf(proof: Proof): string {
  const lists = new Set(['checks', 'mutants', 'variants', 'nullTargets', 'complaints']);
  const members = Object.entries(proof).map(([name, value]) => {
    const text = lists.has(name)
      ? `[\n${(value as unknown[]).map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/** On a terminal one line that moves; elsewhere a line now and then. */
function onProgress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} subjects${done === of ? '\n' : ''}`);
  else if (done % 250 === 0 || done === of) process.stderr.write(`${done} of ${of} subjects\n`);
}
