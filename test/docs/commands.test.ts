import { readFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canariesIn, canaryEnvironment } from '../canaries.ts';
import { type Script, scriptsOf } from './command-lines.ts';
import { blocksOf, readGuides, repository } from './guides.ts';
import { openWorkshop, type Standing, type Workshop } from './workshop.ts';

const guides = await readGuides();
const scripts = guides.flatMap(scriptsOf);

interface Elsewhere {
  readonly line: RegExp;
  readonly because: string;
  /** The file that executes it, and what has to stand there. */
  readonly by: readonly [file: string, text: string];
}

/** Every line that is not executed here, and who executes it. */
const elsewhere: readonly Elsewhere[] = [
  { line: /^npm ci$/, because: 'it would replace the packages', by: ['.ci/run', '\nnpm ci\n'] },
  { line: /^npm test$/, because: 'this runs in it', by: ['.ci/run', '\nnpm test\n'] },
  { line: /^npm run proof$/, because: 'it takes minutes', by: ['.ci/run', 'nice -n 19 npm run proof '] },
  { line: /^npm run assertions$/, because: 'it takes minutes', by: ['.ci/run', '\nnpm run assertions\n'] },
  ...['lint', 'typecheck', 'generate -- --check'].map(
    (script): Elsewhere => ({
      line: new RegExp(`^npm run ${script}$`),
      because: 'it is a part of npm test',
      by: ['package.json', `npm run ${script} &&`],
    }),
  ),
  {
    line: /^npm run generate$/,
    because: 'it would write among the sources while others read them',
    by: ['package.json', 'npm run generate -- --check &&'],
  },
  {
    line: /^npm install --save-dev cardproof$/,
    because: 'it takes the package from a registry',
    by: ['test/package/installed.test.ts', 'installPackage()'],
  },
  {
    line: /^npm install --save-dev testcontainers$/,
    because: 'it takes a package from the registry, and is installed here',
    by: ['package.json', '"testcontainers": "'],
  },
  ...[/^docker build /, /^npx cardproof run .*--(?:image|dockerfile|compose) /].map(
    (line): Elsewhere => ({
      line,
      because: 'it takes a container engine',
      by: ['test/docs/container-commands.test.ts', 'scriptsOf'],
    }),
  ),
];

/** What stands in the place of what a reader has: a line, and what is executed. The first that fits is taken. */
const insteadOf: readonly (readonly [line: RegExp, executed: (line: string) => string])[] = [
  // In this repository, and less than everything.
  [/^npm start$/, () => inRepository('npm start -- --only kwik.errors --out "$OLDPWD/reports"')],
  [/^npx vitest /, (line) => inRepository(line.replace('npx ', 'node_modules/.bin/'))],
  // These take minutes, or write among the sources: their options are read all the same.
  [/^npm run (?:proof|assertions) -- /, (line) => inRepository(`${line} --help`)],
  // In a copy of what they write, without questions.
  [/^npm run changeset$/, () => 'cd release && ../node_modules/.bin/changeset --empty'],
  [/^npm run version$/, () => 'cd release && ../node_modules/.bin/changeset version'],
  [/^npx cardproof run --print-config/, (line) => `cd configured && ${line}`],
  [/^npx cardproof run --target/, (line) => `cd configured && ${line} --only omise.tokens.object.id`],
  // One freedom and one fault, not all of them.
  [/^npx cardproof sdk .*--vary --faults -- /, (line) => line.replace(' -- ', `${oneOfEach} -- `)],
];

const oneOfEach = ' --only omise.client.freedoms.chunks --only omise.client.faults.invalid-card';

/** By the real npm, which stands behind the one that does nothing. */
function inRepository(line: string): string {
  return `cd '${repository}' && PATH="\${PATH#*:}" ${line}`;
}

/** A part of the checks, for lines that do not name one: enough to see the command work. */
const part = { CARDPROOF_CLASS: 'omise.tokens.object,kwik.authentication' };

describe('every command of the guides', () => {
  let workshop: Workshop;
  let conforming: Standing;
  /** What ended as expected: the same against the same server would again. */
  const done = new Set<string>();

  beforeAll(async () => {
    workshop = await openWorkshop();
    conforming = await workshop.start('npx cardproof serve --port 0');
    await workshop.run(`npx cardproof run omise --url ${conforming.url} --format json`, part);
    for (const name of ['a', 'b', 'c', 'old', 'new'])
      await copyFile(join(workshop.folder, 'reports/report.json'), join(workshop.folder, `${name}.json`));
    await mkdir(join(workshop.folder, 'configured'));
    await writeFile(join(workshop.folder, 'configured/cardproof.config.ts'), configuration(conforming));
  }, 120_000);
  afterAll(async () => {
    const { exitCode } = await conforming.stop();
    await workshop.remove();
    expect(exitCode).toBe(0);
  });

  it.each(scripts)('$place', async ({ lines }: Script) => {
    let server: Server | null = null;
    for (const line of lines) {
      if (elsewhere.some((each) => each.line.test(line)) || isPlaceholder(line)) continue;
      expect(line).toMatch(/^(?:npx cardproof|npx vitest|npm start|npm run) ?/);
      if (/^npx cardproof (?:serve|proxy) /.test(line)) {
        await expectStopped(server);
        const standing = await workshop.start(line.replace(/ --port \d+/, '').concat(' --port 0'));
        server = { line, standing };
        continue;
      }
      const own = executed(line, server?.standing ?? conforming);
      if (done.has(own)) continue;
      const variables = / --(?:only|class) |^npm /.test(line) ? {} : part;
      const { exitCode, log } = await workshop.run(own, variables);
      expect(exitCode, `${line}\n${log}`).toBe(server?.line.includes('--mutant') ? 1 : 0);
      expect(canariesIn(log), line).toEqual([]);
      done.add(own);
    }
    await expectStopped(server);
  });

  it('is executed here or elsewhere, and whoever does it elsewhere is there', () => {
    const lines = scripts.flatMap((script) => script.lines);
    expect(lines.length).toBeGreaterThan(40);
    for (const { line, by } of elsewhere) {
      expect(
        lines.filter((each) => line.test(each)),
        `${line} stands in no guide`,
      ).not.toEqual([]);
      const [file, text] = by;
      expect(readFileSync(join(repository, file), 'utf8'), file).toContain(text);
    }
  });
});

/** A line that stands until it is stopped. */
interface Server {
  readonly line: string;
  readonly standing: Standing;
}

async function expectStopped(server: Server | null): Promise<void> {
  if (server === null) return;
  const { exitCode, log } = await server.standing.stop();
  // A proxy that saw nothing is not green.
  expect(exitCode, log).toBe(server.line.includes(' proxy ') ? 4 : 0);
}

/** The configuration that a guide shows, with its sandbox in the place of a reader's, and the sources as the package. */
function configuration({ url }: Standing): string {
  const blocks = guides.flatMap(blocksOf);
  const found = blocks.find(({ text }) => text.startsWith('// cardproof.config.ts'))?.text ?? '';
  return found
    .replace("'cardproof'", `'${join(repository, 'cli/config/define-config.ts')}'`)
    .replace('https://sandbox.example', url);
}

/** Whether the line sets keys, which are set here already, to something that is none. */
function isPlaceholder(line: string): boolean {
  const [, assignments] = /^export (.*)$/.exec(line) ?? [];
  const names = assignments?.split(' ').map((each) => /^(\w+)=\S*…$/.exec(each)?.[1] ?? '');
  return names?.every((name) => Object.hasOwn(canaryEnvironment, name)) ?? false;
}

/** The line with the addresses of a reader replaced by that of a server which is there. */
function executed(line: string, { url }: Standing): string {
  const [, instead] = insteadOf.find(([pattern]) => pattern.test(line)) ?? [];
  return (instead?.(line) ?? line)
    .replaceAll('https://sandbox.example', url)
    .replaceAll(/http:\/\/127\.0\.0\.1:401\d/g, url);
}
