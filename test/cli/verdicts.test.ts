import { describe, expect, it } from 'vitest';
import { omiseVersions } from '../../cli/apis.ts';
import type { Report } from '../../reporters/model.ts';
import { cardproof } from './run.ts';

/** The verdict of every requirement and check, by id. */
function verdicts(report: Report | null): Record<string, string> {
  const rows = report?.requirements.flatMap((row) => [
    [row.id, row.verdict],
    ...row.checks.map((check) => [check.id, check.verdict]),
  ]);
  return Object.fromEntries(rows ?? []);
}

describe('verdicts', () => {
  it('do not depend on the order of the checks, nor on how many run at once', async () => {
    const listed = verdicts((await cardproof(['run'])).report);
    expect(Object.keys(listed).length).toBeGreaterThan(1000);
    expect(verdicts((await cardproof(['run', '--shuffle', '7', '--concurrency', '5'])).report)).toEqual(listed);
    expect(verdicts((await cardproof(['run', '--shuffle', '8', '--concurrency', '64'])).report)).toEqual(listed);
  });

  it.each(omiseVersions)('are good for the reference server of API version %s', async (version) => {
    const { exitCode, report } = await cardproof(['run', 'omise', '--api-version', version]);
    expect({
      exitCode,
      advisories: report?.counts.advisories,
      findings: report?.findings.filter(({ kind }) => kind !== 'note'),
    }).toEqual({
      exitCode: 0,
      advisories: 0,
      findings: [],
    });
  });
});

describe('cardproof list', () => {
  it('shows every requirement, none without a check or a reason', async () => {
    const { exitCode, stdout } = await cardproof(['list', '--json']);
    expect(exitCode).toBe(0);
    const { requirements } = JSON.parse(stdout);
    expect(requirements.length).toBeGreaterThan(400);
    for (const row of requirements) expect(row.checks.length > 0 || typeof row.untested === 'string').toBe(true);
    expect((await cardproof(['list'])).stdout).toContain('omise.cards.list.limit-maximum');
  });
});

describe('cardproof explain', () => {
  it('shows wording, source, checks and how to run them', async () => {
    const { exitCode, stdout } = await cardproof(['explain', 'omise.cards.list.limit-maximum']);
    expect(exitCode).toBe(0);
    for (const part of ['MUST (documented)', 'omise-card-api', 'Checks:', '--only omise.cards.list.limit-maximum'])
      expect(stdout).toContain(part);
  });
});
