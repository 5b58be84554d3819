import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Report, RequirementResult } from '../../reporters/model.ts';
import { canariesIn } from '../canaries.ts';
import { cardproof } from '../cli/run.ts';

/** Bound on a test that starts a program under every freedom or every fault, also on a machine with more to do; ms. */
export const manyRuns = 400_000;

export interface Judged {
  readonly exitCode: number | null;
  readonly report: Report;
  /** What the command wrote for people. */
  readonly told: string;
}

/** Has a program judged by `cardproof sdk omise`, as its user would. */
export async function judged(program: URL, options: readonly string[] = []): Promise<Judged> {
  const folder = await mkdtemp(join(tmpdir(), 'cardproof-'));
  try {
    const command = [process.execPath, fileURLToPath(program)];
    const args = ['sdk', 'omise', '--out', folder, ...options, '--', ...command];
    const { exitCode, stdout, stderr } = await cardproof(args);
    const told = `${stdout}${stderr}`;
    const names = await readdir(folder);
    expect(names, told).toContain('report.json');
    for (const name of names)
      expect(canariesIn(await readFile(join(folder, name))), `secrets in ${name} of ${program.pathname}`).toEqual([]);
    return { exitCode, report: JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')), told };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Ids of the requirements that failed, whether they weigh or not. */
export function failedIn(report: Report): string[] {
  return rowsWith(report, 'fail');
}

export function rowsWith(report: Report, verdict: RequirementResult['verdict']): string[] {
  return report.requirements.filter((each) => each.verdict === verdict).map(({ id }) => id);
}
