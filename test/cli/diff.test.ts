import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../cli/main.ts';
import { clientSample } from '../reporters/client-sample.ts';
import { made, row, target } from '../reporters/diff/made-report.ts';

describe('cardproof diff', () => {
  let folder = '';
  const file = (name: string) => join(folder, name);
  const id = 'omise.cards.list.one';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
    const passed = made([row(id, 'pass')]);
    const { rejudged: _, ...older } = passed;
    const withoutMatters = older.requirements.map(({ matters: __, ...each }) => each);
    const withoutLimits = older.targets.map(({ requestsAtOnce: _1, cards: _2, ...each }) => each);
    const kwik = target({ name: 'kwik', api: 'kwik', title: 'Kwik' });
    const reports = {
      'pass.json': passed,
      'fail.json': made([row(id, 'fail')]),
      'open.json': made([row(id, 'inconclusive')]),
      'older.json': { ...older, schemaVersion: '2.1.0', requirements: withoutMatters, targets: withoutLimits },
      'kwik.json': made([row('kwik.cards.list.one', 'pass', { target: 'kwik' })], { targets: [kwik] }),
      'client.json': clientSample(),
    };
    for (const [name, report] of Object.entries(reports)) await writeFile(file(name), JSON.stringify(report));
  });
  afterAll(() => rm(folder, { recursive: true }));
  afterEach(() => {
    vi.restoreAllMocks();
  });

  async function cardproof(...args: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      vi.spyOn(process[name], 'write').mockImplementation((text) => {
        texts[name] += text;
        return true;
      });
    }
    return { exitCode: await main(['node', 'cardproof', 'diff', ...args]), ...texts };
  }

  it.each([
    ['pass.json', 'fail.json', 1],
    ['pass.json', 'open.json', 4],
    ['fail.json', 'pass.json', 0],
    ['older.json', 'pass.json', 0],
    ['client.json', 'client.json', 0],
  ])('of %s and %s ends with its exit code', async (before, after, code) => {
    const { exitCode, stdout, stderr } = await cardproof(file(before), file(after));
    expect({ exitCode, stderr }).toEqual({ exitCode: code, stderr: '' });
    expect(stdout.trimEnd()).toMatch(new RegExp(`exit code ${code}$`));
  });

  it('prints JSON and Markdown, and says the same of files under other names', async () => {
    const json = await cardproof(file('pass.json'), file('fail.json'), '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ schemaVersion: '1.0.0', exitCode: 1 });
    for (const name of ['pass', 'fail'])
      await writeFile(file(`renamed-${name}.json`), await readFile(file(`${name}.json`)));
    const renamed = await cardproof(file('renamed-pass.json'), file('renamed-fail.json'), '--format', 'json');
    expect(renamed.stdout).toBe(json.stdout);
    const markdown = await cardproof(file('pass.json'), file('fail.json'), '--format', 'markdown');
    expect(markdown.stdout).toContain('## ❌ 1 requirement passed and now fails.');
  });

  it('writes into a file, and says where', async () => {
    const out = file('diff.md');
    const { exitCode, stdout } = await cardproof(
      file('pass.json'),
      file('open.json'),
      '--format',
      'markdown',
      '--out',
      out,
    );
    expect(exitCode).toBe(4);
    expect(stdout).toBe(`1 requirement passed and is no longer shown.\nDifference: ${out}\n`);
    expect(await readFile(out, 'utf8')).toContain('## ⚠️ 1 requirement passed and is no longer shown.');
  });

  it.each<[string, string[], RegExp]>([
    [
      'a client and a server',
      ['pass.json', 'client.json'],
      /client\.json is the report on a client and .*pass\.json on a server/,
    ],
    [
      'targets of different APIs',
      ['pass.json', 'kwik.json'],
      /have no target in common: .*pass\.json has omise \(Omise\), /,
    ],
    ['a file that is not there', ['none.json', 'pass.json'], /none\.json cannot be read \(ENOENT\)/],
    [
      'an unknown format',
      ['pass.json', 'fail.json', '--format', 'yaml'],
      /Allowed choices are terminal, markdown, json/,
    ],
    [
      'to replace what is compared',
      ['pass.json', 'fail.json', '--out', 'fail.json'],
      /--out would replace .*fail\.json/,
    ],
    ['a folder that is not there', ['pass.json', 'fail.json', '--out', 'no/diff.md'], /cannot be written \(ENOENT\)/],
  ])('refuses %s', async (_, args, sentence) => {
    const paths = args.map((each) => (/\.(?:json|md)$/.test(each) ? file(each) : each));
    const { exitCode, stdout, stderr } = await cardproof(...paths);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });
});
