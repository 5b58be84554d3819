import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Listening, listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import { canaries, canariesIn, canaryEnvironment } from '../canaries.ts';
import { standInCommands } from './commands.ts';
import { evaluated, runStep, type Step } from './shell-step.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const action: Action = parse(await readFile(join(repository, 'action.yml'), 'utf8'));

let folder = '';
let workspace = '';
let server: Listening;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-action-'));
  workspace = join(folder, 'workspace');
  await mkdir(workspace);
  const { secretKey, publicKey } = canaries;
  server = await listen(omise({ secretKey, publicKey }).fetch, {});
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface ActionEnd {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
  /** The calls of npm. */
  readonly npm: string;
}

/**
 * Runs the action as the runner does, up to the first step that fails.
 * @param path where it stands: in this repository, whose packages are there already, or beside a stand-in
 */
async function act(given: Readonly<Record<string, string>>, path = repository): Promise<ActionEnd> {
  const defaults = Object.entries(action.inputs).map(([name, { default: value }]) => [name, value ?? '']);
  const inputs = Object.entries({ ...Object.fromEntries(defaults), ...given });
  const names: Record<string, string> = {
    'github.action_path': path,
    'runner.temp': join(folder, 'temp'),
    ...Object.fromEntries(inputs.map(([name, value]) => [`inputs.${name}`, value])),
  };
  const environment = { ...(await standInCommands(folder)), ...canaryEnvironment, CARDPROOF_CLASS: 'omise.tokens' };
  let [exitCode, log, summary]: [number | null, string, string] = [0, '', ''];
  for (const step of action.runs.steps) {
    if (exitCode !== 0 || evaluated(step.if ?? 'true', names) !== 'true') continue;
    if (step.uses) throw new Error(`${step.uses} would run`);
    const end = await runStep(step, { names, cwd: workspace, environment });
    for (const [name, value] of Object.entries(end.outputs)) names[`steps.${step.id}.outputs.${name}`] = value;
    exitCode = end.exitCode;
    log += end.log;
    summary += end.summary;
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, evaluated(value, names)]);
  const npm = await readFile(join(folder, 'npm.log'), 'utf8');
  return { exitCode, outputs: Object.fromEntries(outputs), log, summary, npm };
}

/** A stand-in for the command: tells what it was called with, as JSON, and ends with 2 and without a report. */
async function standIn(path: string): Promise<string> {
  await mkdir(join(path, 'cli'), { recursive: true });
  await writeFile(
    join(path, 'cli/cardproof.js'),
    'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 2;',
  );
  return path;
}

/** The option that an input is given to the command by. */
function optionOf(input: string): string {
  return input === 'targets' ? 'target' : input;
}

/** What the stand-in was called with. */
function argumentsIn(log: string): string[] {
  return JSON.parse(log.split('\n')[1] ?? '');
}

describe('the GitHub action', () => {
  it('tests a target, writes the summary of the job and names the report', async () => {
    const only = 'omise.tokens.object\n\nomise.tokens.retrieve\n';
    const end = await act({ apis: 'omise', url: server.url, only, 'api-version': '2019-05-29' });
    expect(end.log).toContain(`Omise at ${server.url} conforms`);
    expect(end).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'conforms', 'exit-code': '0', report: 'reports' },
      npm: expect.stringMatching(/^ci --prefix \S+ --ignore-scripts --no-audit --no-fund --omit=dev\n$/),
    });
    // What the target answers is printed, and nothing of it may be a command for the runner.
    const lines = end.log.trimEnd().split('\n');
    const pause = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[0] ?? '')?.[1];
    expect(pause).toBeDefined();
    expect(lines.at(-2)).toBe(`::${pause}::`);
    expect(lines.at(-1)).toMatch(/^::notice title=Cardproof::Omise at \S+ conforms: /);
    const report = JSON.parse(await readFile(join(workspace, 'reports/report.json'), 'utf8'));
    expect(report.selection).toMatchObject({ only: ['omise.tokens.object', 'omise.tokens.retrieve'] });
    expect(report.targets).toMatchObject([{ api: 'omise', url: server.url, apiVersion: '2019-05-29' }]);
    expect(end.summary).toBe(await readFile(join(workspace, 'reports/summary.md'), 'utf8'));
    expect(canariesIn(end.log + end.summary)).toEqual([]);
  });

  it('fails with the exit code, and says how the run ended, where the target does not conform', async () => {
    const forgetful = omise({ secretKey: canaries.secretKey, publicKey: canaries.publicKey });
    const broken = await listen(async (request) => {
      const answer = await forgetful.fetch(request);
      return request.method === 'GET' && request.url.includes('/tokens/') ? Response.json({}) : answer;
    }, {});
    try {
      const only = 'omise.tokens.retrieve';
      const end = await act({ apis: 'omise', url: broken.url, only, strict: 'true', out: 'to here', shard: '1/1' });
      expect(end).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'does not conform', 'exit-code': '1', report: 'to here' },
      });
      expect(end.summary).toContain('does not conform');
      expect(end.log).toMatch(/\n::error title=fail%3A omise\.tokens\.retrieve\.[\w-]+ \(MUST\)::/);
    } finally {
      await broken.close();
    }
  });

  it('takes no input for a command, an option or an expansion', async () => {
    const evil = `--'"; touch pwned; $(touch pwned) \`touch pwned\` ../*`;
    const shown = Object.keys(action.inputs).filter((name) => !['version', 'containers', 'strict'].includes(name));
    const inputs = Object.fromEntries(shown.map((name) => [name, `${evil} ${name}`]));
    const { log } = await act(inputs, await standIn(join(folder, 'action')));
    const found = argumentsIn(log);
    const separator = found.indexOf('--');
    expect(found.slice(0, separator).toSorted()).toEqual(
      [
        'run',
        ...shown.filter((name) => name !== 'apis').map((name) => `--${optionOf(name)}=${evil} ${name}`),
      ].toSorted(),
    );
    expect(found.slice(separator + 1)).toEqual([...evil.split(' '), 'apis']);
    for (const path of [workspace, folder]) expect(await readdir(path)).not.toContain('pwned');
  });

  it('says in the summary that there was no report, and takes none of an earlier run for one', async () => {
    await mkdir(join(workspace, 'reports'));
    await writeFile(join(workspace, 'reports/report.json'), '{ "outcome": "conforms" }');
    const end = await act({}, await standIn(join(folder, 'action')));
    expect(argumentsIn(end.log)).toEqual(['run', '--out=reports', '--']);
    expect(end).toMatchObject({
      exitCode: 2,
      outputs: { outcome: '', 'exit-code': '2' },
      summary: 'Cardproof ended with 2 before there was a report; the log says why.\n',
    });
  });

  it.each([
    ['the version that is asked for', { version: '1.2.3' }, 'cardproof@1.2.3'],
    ['Testcontainers with it', { version: '1.2.3', containers: 'true' }, 'cardproof@1.2.3 testcontainers@12'],
  ])('installs %s beside itself', async (_, given, packages) => {
    const prefix = join(folder, 'temp/cardproof');
    await standIn(join(prefix, 'node_modules/cardproof'));
    const { npm, log } = await act(given);
    expect(npm.trimEnd()).toBe(`install --prefix ${prefix} --ignore-scripts --no-audit --no-fund ${packages}`);
    expect(argumentsIn(log)).toContain('run');
  });

  it('installs Testcontainers with its own packages', async () => {
    const { npm } = await act({ containers: 'true' }, await standIn(join(folder, 'action')));
    expect(npm.trimEnd()).toMatch(/^ci --prefix \S+ --ignore-scripts --no-audit --no-fund$/);
  });

  it('writes no input into the text of a shell, and names every one', () => {
    const steps = action.runs.steps.filter(({ run }) => run !== undefined);
    for (const { run } of steps) expect(run).not.toContain('${{');
    const texts = JSON.stringify([steps.map(({ env }) => env), Object.values(action.outputs)]);
    for (const name of Object.keys(action.inputs)) expect(texts).toContain(`\${{ inputs.${name} }}`);
  });

  it('is called in the guide by inputs and outputs that it has', async () => {
    const guide = await readFile(join(repository, 'docs/ci.md'), 'utf8');
    const [, example = ''] = /```yaml\n(- uses: .*?)```/s.exec(guide) ?? [];
    const [call, upload]: Step[] = parse(example);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(call?.with ?? {})));
    const outputs = Object.keys(action.outputs).map((name) => `\${{ steps.cardproof.outputs.${name} }}`);
    expect(outputs).toContain(upload?.with?.path);
  });
});
