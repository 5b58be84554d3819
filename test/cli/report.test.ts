import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../cli/main.ts';
import { tellGithub } from '../../cli/tell-github.ts';
import { writeReports } from '../../cli/write-reports.ts';
import { type FormatName, formatNames } from '../../reporters/format-names.ts';
import { formats } from '../../reporters/formats.ts';
import { renderJson } from '../../reporters/json.ts';
import type { Report } from '../../reporters/model.ts';
import { clientSample } from '../reporters/client-sample.ts';
import { tortureReport } from '../reporters/machine/torture.ts';
import { sampleReport } from '../reporters/sample.ts';

// Each call of the command listens to it, for the life of a process that has one.
process.stdout.setMaxListeners(100);

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-report-'));
  file = join(folder, 'report.json');
  await writeFile(file, renderJson(sampleReport()));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command in this process, and takes what it prints. */
async function cardproof(...words: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += text;
      return true;
    }),
  );
  try {
    return { exitCode: await main(['node', 'cardproof', ...words]), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Every file below a folder, with its text. */
async function filesIn(place: string): Promise<Record<string, string>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const texts = await Promise.all(
    files.map(async (path) => [path.slice(place.length + 1), await readFile(path, 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

describe('cardproof report', () => {
  it.each<[string, Report]>([
    ['a server', sampleReport()],
    ['a client', clientSample()],
    ['two targets with everything that can happen', tortureReport(440)],
  ])('writes of %s every format that there is, with the bytes that the run wrote', async (_, report) => {
    const [ran, later] = [join(folder, 'ran'), join(folder, 'later')];
    await mkdir(ran);
    await writeReports(report, ran, formatNames);
    const words = formatNames.flatMap((name) => ['--format', name]);
    const end = await cardproof('report', join(ran, 'report.json'), ...words, '--out', later);
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await filesIn(later)).toEqual(await filesIn(ran));
    expect((await readdir(later)).toSorted()).toEqual(
      Object.values(formats)
        .map((format) => ('file' in format ? format.file : format.folder))
        .toSorted(),
    );
  });

  it('shows the last screen of the run where no format is asked for, and ends with 0 whatever it says', async () => {
    const end = await cardproof('report', file);
    expect(end.exitCode).toBe(0);
    expect(end.stdout).toContain('does not conform');
    expect(await readdir(folder)).toEqual(['report.json']);
  });

  it('writes beside the report, and prints what is for a screen', async () => {
    const end = await cardproof('report', file, '--format', 'junit,sarif', '--format', 'github');
    expect(end.stdout).toContain('::error title=Cardproof::');
    expect(end.stdout).toContain(`Reports: ${join(folder, 'junit.xml')}, ${join(folder, 'report.sarif')}\n`);
    expect((await readdir(folder)).toSorted()).toEqual(['junit.xml', 'report.json', 'report.sarif']);
  });

  it('prints one format with --stdout, and nothing besides', async () => {
    const end = await cardproof('report', file, '--format', 'shields', '--stdout');
    expect(JSON.parse(end.stdout)).toMatchObject({ schemaVersion: 1, label: 'Omise class' });
    expect(await readdir(folder)).toEqual(['report.json']);
  });

  it('reads a report of an older version', async () => {
    const { rejudged: _, ...older } = sampleReport();
    const targets = older.targets.map(({ requestsAtOnce: _r, cards: _c, ...target }) => target);
    const requirements = older.requirements.map(({ matters: _m, ...row }) => row);
    await writeFile(file, JSON.stringify({ ...older, schemaVersion: '2.1.0', targets, requirements }));
    expect(await cardproof('report', file, '--format', 'badge')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await readdir(folder)).toEqual(['badge.svg', 'report.json']);
  });

  it.each<[string, string, readonly string[], RegExp]>([
    [
      'no file',
      '',
      ['nowhere.json'],
      /^cardproof: nowhere\.json cannot be read \(ENOENT\); give the report\.json of a run\n$/,
    ],
    ['no JSON', 'x', [], /is not JSON; give the report\.json of a run\n$/],
    ['another JSON', '{"a":1}', [], /is no report of cardproof: it must .*; give the report\.json of a run\n$/],
    [
      'a later version',
      '{"schemaVersion":"3.0.0"}',
      [],
      /is a report of schema version 3\.0\.0; this cardproof reads 2\.x/,
    ],
    ['an unknown format', '', ['--format', 'junti'], /"junti" is no format; did you mean junit\?/],
    ['a format like no other', '', ['--format', 'pdf'], /"pdf" is no format; choose from json, html, markdown, /],
    [
      'several formats to print',
      '',
      ['--format', 'junit,ctrf', '--stdout'],
      /^cardproof: --stdout has room for one format, not for junit and ctrf\n$/,
    ],
    [
      'a folder to print',
      '',
      ['--format', 'allure', '--stdout'],
      /^cardproof: allure is a folder of files; name where it goes with --out/,
    ],
    [
      'itself',
      '',
      ['--format', 'json'],
      /^cardproof: json would replace .*report\.json, which is read; name another folder with --out\n$/,
    ],
    ['two places', '', ['--format', 'junit', '--stdout', '--out', 'x'], /cannot be used with/],
  ])('refuses %s in one sentence', async (_, text, words, expected) => {
    if (text !== '') await writeFile(file, text);
    const [first, ...others] = words;
    const end = await cardproof(
      'report',
      ...(first?.startsWith('-') || first === undefined ? [file, ...words] : [first, ...others]),
    );
    expect(end).toMatchObject({ exitCode: 2, stdout: '' });
    expect(end.stderr).toMatch(expected);
    expect(await readdir(folder)).toEqual(['report.json']);
  });

  it('says in its help what it renders, and how it ends', async () => {
    const { stdout } = await cardproof('report', '--help');
    for (const name of formatNames) expect(stdout).toContain(name);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('0 it is rendered, whatever it says; 2 the file is no report');
  });
});

describe('the folder of Allure', () => {
  it('has nothing of an earlier run of ours, and what is of others', async () => {
    const [, fail] = sampleReport().requirements;
    if (!fail) throw new Error('the sample has rows');
    await mkdir(join(folder, 'allure-results'));
    await writeFile(join(folder, 'allure-results/4f9c2f6e-8a51-4c1b-9d52-0f3c6a7b1e2d-result.json'), '{}');
    await writeReports(sampleReport(), folder, ['allure']);
    const before = await readdir(join(folder, 'allure-results'));
    await writeReports(sampleReport({ startedAt: '2027-01-01T00:00:00Z', requirements: [fail] }), folder, ['allure']);
    const after = await readdir(join(folder, 'allure-results'));
    expect(after.filter((name) => before.includes(name)).toSorted()).toEqual([
      '4f9c2f6e-8a51-4c1b-9d52-0f3c6a7b1e2d-result.json',
      'categories.json',
      'environment.properties',
    ]);
  });
});

describe('a job of GitHub', () => {
  it.each<[string, Record<string, string>, boolean, boolean]>([
    ['elsewhere', {}, false, false],
    ['in a step', { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'summary' }, true, true],
    ['where commands are not heard', { GITHUB_STEP_SUMMARY: 'summary' }, false, true],
    ['without a summary', { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '' }, true, false],
  ])('is told once, %s', async (_, environment, isAnnotated, isSummed) => {
    const summary = join(folder, 'summary');
    await writeFile(summary, 'before\n');
    const given = environment.GITHUB_STEP_SUMMARY ? { ...environment, GITHUB_STEP_SUMMARY: summary } : environment;
    let log = '';
    await tellGithub(sampleReport(), given, (text) => {
      log += text;
    });
    expect(log.startsWith('::error title=Cardproof::')).toBe(isAnnotated);
    expect(log === '').toBe(!isAnnotated);
    const { render } = formats.markdown as { render: (report: Report) => string };
    expect(await readFile(summary, 'utf8')).toBe(isSummed ? `before\n${render(sampleReport())}` : 'before\n');
  });

  it('goes on where the summary cannot be written', async () => {
    let log = '';
    await tellGithub(sampleReport(), { GITHUB_STEP_SUMMARY: folder }, (text) => {
      log += text;
    });
    expect(log).toBe('cardproof: the summary of the job cannot be written (EISDIR)\n');
  });
});

describe('the configuration', () => {
  it('knows the names of all formats, and the usual ones', async () => {
    const schema = JSON.parse(await readFile(new URL('../../cli/config/config.schema.json', import.meta.url), 'utf8'))
      .properties.formats;
    const usual: readonly FormatName[] = ['html', 'markdown', 'junit', 'ctrf', 'badge', 'shields'];
    expect(schema.items.enum).toEqual(formatNames);
    expect(schema.default).toEqual(usual);
    const { runDefaults } = await import('../../cli/config/settings.ts');
    expect(runDefaults.formats).toEqual(usual);
  });
});
