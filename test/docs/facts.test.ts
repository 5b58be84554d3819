import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../harness/verdict.ts';
import { changeKinds } from '../../reporters/diff/model.ts';
import { defaultFormats, formatNames } from '../../reporters/format-names.ts';
import { formats } from '../../reporters/formats.ts';
import { outcomes } from '../../reporters/model.ts';
import { clientRequirements } from '../../spec/generated/client-requirements.ts';
import { requirements } from '../../spec/generated/requirements.ts';
import { proseOf, readGuides, repository, spansOf } from './guides.ts';

const guides = await readGuides();
const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));

/** The rows of the table below a heading, cell by cell, without the code's backticks. */
function tableOf(path: string, heading: string): string[][] {
  const guide = guides.find((each) => each.path === path);
  const [, section = ''] = guide ? proseOf(guide).split(`${heading}\n`) : [];
  const lines = section.split(/\n#/)[0]?.split('\n') ?? [];
  const rows = lines.filter((line) => line.startsWith('|')).slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

const help = new Map<string, string>();

/** What a command says of itself; that of the whole command for an empty name. */
function helpOf(command: string): string {
  const known = help.get(command);
  if (known !== undefined) return known;
  const args = [join(repository, 'cli/cardproof.js'), ...(command === '' ? [] : [command]), '--help'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  help.set(command, stdout);
  return stdout;
}

function optionsOf(command: string): string[] {
  return [...helpOf(command).matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option = '']) => option);
}

describe('the tables of the guides', () => {
  it('README: has the numbers of requirements that there are', () => {
    const counted = (rows: readonly { readonly untested?: string }[]) => [
      String(rows.length),
      String(rows.filter(({ untested }) => untested !== undefined).length),
    ];
    expect(
      tableOf('README.md', '## What is tested, and what is not').map(([, , all, untested]) => [all, untested]),
    ).toEqual([
      counted(requirements.filter(({ api }) => api === 'omise')),
      counted(requirements.filter(({ api }) => api === 'kwik')),
      counted(clientRequirements),
    ]);
  });

  it('README: has a sentence for every folder', () => {
    const rows = tableOf('README.md', '## Folders').flatMap(([folders = '']) => folders.split(', '));
    const written = ['node_modules', 'dist', 'reports', 'coverage', '.git'];
    const folders = readdirSync(repository, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !written.includes(entry.name))
      .map(({ name }) => name);
    expect(folders.filter((folder) => !rows.some((row) => row.split('/')[0] === folder))).toEqual([]);
    const places = rows.map((row) => row.replace(/<api>.*/, ''));
    expect(places.filter((place) => !existsSync(join(repository, place)))).toEqual([]);
  });

  it('servers: has every option of run', () => {
    const rows = tableOf('docs/servers.md', '## Options of `run`').flatMap(([options = '']) => options.split(', '));
    expect(rows.toSorted()).toEqual(
      optionsOf('run')
        .filter((option) => option !== '--help')
        .toSorted(),
    );
  });

  it('report: has every format and its file', () => {
    const expected = formatNames.map((name) => {
      const format = formats[name];
      const isUsual = name === 'json' ? 'always' : defaultFormats.includes(name) ? 'yes' : 'no';
      return [name, 'file' in format ? format.file : format.folder, isUsual];
    });
    expect(tableOf('docs/report.md', '## Every file').map(([name, file, , isUsual]) => [name, file, isUsual])).toEqual(
      expected,
    );
  });

  it('verdicts: has every verdict and every outcome', () => {
    const rows = tableOf('docs/verdicts.md', '## From an exchange to a verdict').map(([name = '']) => name);
    expect([...new Set(rows.filter((name) => name !== 'outcome' && !name.startsWith('-')))].toSorted()).toEqual(
      [...verdicts, ...outcomes].toSorted(),
    );
  });

  it('compare: has every kind of change, worst first', () => {
    const rows = tableOf('docs/compare.md', '## What got better, what got worse').map(([name = '']) => name);
    expect(rows.slice(0, changeKinds.length)).toEqual(changeKinds);
  });

  it('promises: has what the package exports, and the version of the schema', () => {
    const rows = tableOf('docs/promises.md', '## Schemas in the package').map(([name]) => name);
    const exported = Object.keys(manifest.exports).filter((name) => name !== './package.json');
    expect(rows.toSorted()).toEqual(exported.map((name) => name.replace('.', 'cardproof')).toSorted());
    const schema = JSON.parse(readFileSync(join(repository, 'reporters/report.schema.json'), 'utf8'));
    const text = guides.find(({ path }) => path === 'docs/promises.md')?.text;
    expect(text).toContain(`\`schemaVersion\`, today \`${schema.properties.schemaVersion.const}\``);
  });
});

describe('what stands in backticks', () => {
  const spans = guides.flatMap((guide) => spansOf(guide).map((span) => ({ span, path: guide.path })));

  it('names commands and options that there are', () => {
    const commands = [...helpOf('').matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(([, name = '']) => name);
    const wrong = spans.flatMap(({ span, path }) => {
      const [, command, rest = ''] = /^(?:npx )?cardproof ([a-z]+)(.*)$/.exec(span) ?? [];
      if (command === undefined) return [];
      if (!commands.includes(command)) return [`${path}: ${span}`];
      const [own = ''] = rest.split(' -- ');
      const named = [...own.matchAll(/--[a-z-]+/g)].map(([option]) => option);
      return named.every((option) => optionsOf(command).includes(option)) ? [] : [`${path}: ${span}`];
    });
    expect(commands).toContain('run');
    expect(wrong).toEqual([]);
  });

  it('names scripts that there are', () => {
    const named = spans.flatMap(({ span, path }) => {
      const [, script] = /^npm run ([\w:]+)/.exec(span) ?? [];
      return script === undefined ? [] : [{ script, path }];
    });
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ script }) => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
  });

  it('names files that there are', () => {
    const folders = readdirSync(repository, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const named = spans.filter(
      ({ span }) => folders.includes(span.split('/')[0] ?? '') && /^[\w./-]+$/.test(span) && !/^reports\//.test(span),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ span }) => !existsSync(join(repository, span)))).toEqual([]);
  });
});
