import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../cli/main.ts';
import { clientSample } from '../reporters/client-sample.ts';
import { made, row, target } from '../reporters/diff/made-report.ts';

describe('cardproof compare', () => {
  let folder = '';
  const file = (name: string) => join(folder, name);
  const id = 'omise.cards.list.one';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
    const kwik = target({ name: 'kwik', api: 'kwik', title: 'Kwik' });
    const reports = {
      'a.json': made([row(id, 'pass')]),
      'b.json': made([row(id, 'fail')]),
      'kwik.json': made([row('kwik.cards.list.one', 'pass', { target: 'kwik' })], { targets: [kwik] }),
      'client.json': clientSample(),
    };
    for (const [name, report] of Object.entries(reports)) await writeFile(file(name), JSON.stringify(report));
    await symlink(file('a.json'), file('link.json'));
    await writeFile(file('text.json'), 'no report');
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
    return { exitCode: await main(['node', 'cardproof', 'compare', ...args]), ...texts };
  }

  it('writes the page, Markdown and JSON, and shows where targets differ', async () => {
    const out = file('out');
    const { exitCode, stdout, stderr } = await cardproof(file('a.json'), file('b.json'), '--out', out);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`${id}  ✓  ✗`);
    expect((await readdir(out)).sort()).toEqual(['compare.html', 'compare.json', 'compare.md']);
    const comparison = JSON.parse(await readFile(join(out, 'compare.json'), 'utf8'));
    expect(comparison.apis[0].targets.map(({ name }: { name: string }) => name)).toEqual(['a', 'b']);
    expect(await readFile(join(out, 'compare.html'), 'utf8')).toContain('2 Omise servers differ on 1 of 1 requirement');
  });

  it('calls targets what the user calls them', async () => {
    const named = `acme=${file('b.json')}`;
    const { stdout } = await cardproof(file('a.json'), file('b.json'), '--name', named, '--out', file('named'));
    expect(stdout).toMatch(/^B {3}acme /m);
  });

  it.each<[string, string[], RegExp]>([
    ['the same file twice', ['a.json', 'a.json'], /a\.json is given twice; .* give each once$/],
    ['one file under two names', ['a.json', 'link.json'], /link\.json is given twice, also as .*a\.json; /],
    [
      'clients beside servers',
      ['a.json', 'client.json'],
      /client\.json is the report on a client and .*a\.json on a server/,
    ],
    ['one target alone', ['a.json'], /no two targets of one API to compare: there is Omise in .*a\.json; /],
    ['different APIs', ['a.json', 'kwik.json'], /there is Omise in .*a\.json, Kwik in .*kwik\.json; /],
    ['what is no report', ['a.json', 'text.json'], /text\.json is not JSON; give the report\.json of a run$/],
    ['what is not there', ['a.json', 'none.json'], /none\.json cannot be read \(ENOENT\)/],
  ])('refuses %s in one sentence', async (_, files, sentence) => {
    const { exitCode, stdout, stderr } = await cardproof(...files.map(file), '--out', file('refused'));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.trimEnd()).toMatch(sentence);
    expect(await readdir(folder)).not.toContain('refused');
  });

  it.each<[string, string[], RegExp]>([
    ['a name of no report', ['x=none.json'], /--name x=none\.json names none of the reports; /],
    ['a name without a file', ['x'], /Give a name and a file, such as acme=a\.json/],
    [
      'a name that another file has',
      ['b=a.json'],
      /would both be called b; give one another name, as with --name other=/,
    ],
    ['two names for a file', ['x=a.json', 'y=a.json'], /--name gives .*a\.json two names, x and y; give it one/],
  ])('refuses %s', async (_, names, sentence) => {
    const given = names.flatMap((each) => ['--name', each.replace('=a.json', `=${file('a.json')}`)]);
    const { exitCode, stderr } = await cardproof(file('a.json'), file('b.json'), ...given, '--out', file('refused'));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
