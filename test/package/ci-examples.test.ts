import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Listening, listen } from '../../reference/listen.ts';
import { omise } from '../../reference/omise/server.ts';
import { canaries, canariesIn } from '../canaries.ts';
import { standInCommands } from './commands.ts';
import { evaluated, type Names, runStep, type Step } from './shell-step.ts';

interface GithubJob {
  readonly env?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
  readonly steps: readonly Step[];
}

interface GitlabJob {
  readonly parallel?: number;
  readonly variables?: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly string[] };
}

const { secretKey, publicKey } = canaries;

let folder = '';
let sandbox: Listening;
let environment: Readonly<Record<string, string>> = {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cardproof-ci-'));
  sandbox = await listen(omise({ secretKey, publicKey }).fetch, {});
  // Enough to see the commands work.
  environment = { ...(await standInCommands(folder)), CARDPROOF_CLASS: 'omise.tokens.object,kwik.authentication' };
});
afterEach(async () => {
  await sandbox.close();
  const serving = await readFile(join(folder, 'serving.log'), 'utf8').catch(() => '');
  for (const id of serving.split('\n').filter((line) => line !== '')) process.kill(Number(id));
  await rm(folder, { recursive: true });
});

/** An example with its sandbox and its port replaced by ones that are there. */
async function example(name: string): Promise<unknown> {
  const text = await readFile(new URL(`../../docs/ci/${name}`, import.meta.url), 'utf8');
  const port = await freePort();
  return parse(text.replaceAll('https://sandbox.example', sandbox.url).replaceAll('4010', String(port)));
}

/** Below those that the system gives to connections, so that none takes it in the meantime. */
async function freePort(): Promise<number> {
  const port = 10_000 + Math.floor(Math.random() * 20_000);
  const probe = createServer().listen(port, '127.0.0.1');
  const isFree = await once(probe, 'listening').then(
    () => true,
    () => false,
  );
  probe.close();
  return isFree ? port : freePort();
}

async function workspace(name: string): Promise<string> {
  const path = join(folder, 'jobs', name);
  await mkdir(path, { recursive: true });
  return path;
}

interface JobEnd {
  readonly log: string;
  readonly summary: string;
}

/** Runs the steps of a job, artefacts and all; a step that fails is an error. */
async function runGithubJob(name: string, job: GithubJob, known: Names): Promise<JobEnd> {
  const cwd = await workspace(name);
  const artefacts = join(folder, 'artefacts');
  await mkdir(artefacts, { recursive: true });
  const names = { 'secrets.OMISE_SECRET_KEY': secretKey, 'secrets.OMISE_PUBLIC_KEY': publicKey, ...known };
  const env = Object.fromEntries(Object.entries(job.env ?? {}).map(([key, text]) => [key, evaluated(text, names)]));
  let [log, summary] = ['', ''];
  for (const step of job.steps) {
    expect(evaluated(step.if ?? 'true', names)).toBe('true');
    const [action] = step.uses?.split('@') ?? [];
    const given = step.with ?? {};
    if (action === 'actions/upload-artifact') {
      const artefact = evaluated(given.name ?? '', names);
      await cp(join(cwd, given.path ?? ''), join(artefacts, artefact), { recursive: true });
    } else if (action === 'actions/download-artifact') {
      const beginning = given.pattern?.replace(/\*$/, '') ?? '';
      const found = (await readdir(artefacts)).filter((each) => each.startsWith(beginning));
      for (const each of found) await cp(join(artefacts, each), join(cwd, given.path ?? '', each), { recursive: true });
    } else if (action === undefined) {
      const end = await runStep(step, { names, cwd, environment: { ...environment, ...env } });
      expect(end.exitCode, `${name}: ${step.run}\n${end.log}`).toBe(0);
      log += end.log;
      summary += end.summary;
    } else {
      expect(['actions/checkout', 'actions/setup-node']).toContain(action);
    }
  }
  return { log, summary };
}

/** The machines of the services have it; one that develops this may not. */
const hasCurl = process.env.CI !== undefined || spawnSync('curl', ['--version']).error === undefined;

describe('docs/ci/github-actions.yml', () => {
  it.skipIf(!hasCurl)('tests a mock of its own (needs curl)', async () => {
    const { jobs } = (await example('github-actions.yml')) as { jobs: Record<string, GithubJob> };
    if (!jobs.mock) throw new Error('no job mock');
    const end = await runGithubJob('mock', jobs.mock, {});
    expect(end.log).toMatch(/conform/);
    expect(end.summary).toContain('conform');
    expect(await readdir(join(folder, 'artefacts/mock'))).toContain('junit.xml');
  });

  it('tests a sandbox in shards and merges their reports', async () => {
    const { jobs } = (await example('github-actions.yml')) as { jobs: Record<string, GithubJob> };
    if (!jobs.sandbox?.strategy || !jobs.report) throw new Error('a job is missing');
    const logs: string[] = [];
    for (const shard of jobs.sandbox.strategy.matrix.shard) {
      const end = await runGithubJob(`sandbox-${shard}`, jobs.sandbox, { 'matrix.shard': String(shard) });
      logs.push(end.log);
    }
    const end = await runGithubJob('report', jobs.report, {});
    expect(canariesIn(logs.join('') + end.log + end.summary)).toEqual([]);
    await expectWholeReport(join(folder, 'artefacts/sandbox/report.json'));
  });
});

describe('docs/ci/gitlab-ci.yml', () => {
  /** Runs a job, each of its parallel ones, in one folder, as artefacts make one of theirs. */
  async function runGitlabJob(name: string, jobs: Readonly<Record<string, unknown>>, cwd: string): Promise<void> {
    const { before_script: before } = jobs.default as { before_script: readonly string[] };
    const { parallel = 1, variables = {}, script, artifacts } = jobs[name] as GitlabJob;
    const keys = { OMISE_SECRET_KEY: secretKey, OMISE_PUBLIC_KEY: publicKey };
    for (let index = 1; index <= parallel; index += 1) {
      const numbers = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(parallel) };
      const end = await runStep(
        { shell: 'bash', run: [...before, ...script].join('\n') },
        { names: {}, cwd, environment: { ...environment, ...keys, ...numbers, ...variables } },
      );
      expect(end.exitCode, `${name}: ${end.log}`).toBe(0);
    }
    for (const path of artifacts.paths) expect(await readdir(join(cwd, path))).not.toEqual([]);
  }

  it('tests a mock of its own with the commands of the other example', async () => {
    const { mock } = (await example('gitlab-ci.yml')) as { mock: GitlabJob };
    const { jobs } = (await example('github-actions.yml')) as { jobs: { mock: GithubJob } };
    const commands = jobs.mock.steps.flatMap(({ run }) => run?.trimEnd().split('\n') ?? []);
    expect(commands.map(withoutPort)).toEqual(expect.arrayContaining(mock.script.map(withoutPort)));
    expect(mock.variables).toHaveProperty('CARDPROOF_URL');
  });

  it('tests a sandbox in shards and merges their reports', async () => {
    const jobs = (await example('gitlab-ci.yml')) as Record<string, unknown>;
    const cwd = await workspace('project');
    await runGitlabJob('sandbox', jobs, cwd);
    await runGitlabJob('report', jobs, cwd);
    await expectWholeReport(join(cwd, 'reports/report.json'));
    expect(await readdir(join(cwd, 'reports'))).toContain('junit.xml');
  });
});

function withoutPort(command: string): string {
  return command.replaceAll(/--port \d+/g, '--port 0');
}

async function expectWholeReport(path: string): Promise<void> {
  const report = JSON.parse(await readFile(path, 'utf8'));
  expect(report).toMatchObject({ outcome: 'conforms', selection: { shard: null }, targets: [{ api: 'omise' }] });
}
