import { describe, expect, it } from 'vitest';
import { failedIn, judged, rowsWith } from '../judged.ts';

/** Programs with one fault each, the one row that tells of it, and the request that shows it. */
const broken = [
  ['wrong-method', 'requests.operation', /^PUT \S+\/customers\/\w+\/cards\/\w+$/],
  ['missing-year', 'requests.required-members', /^POST \S+\/tokens$/],
  ['secret-key-at-vault', 'requests.public-key', /^POST \S+\/tokens$/],
  ['public-key-at-api', 'requests.secret-key', /^GET \S+\/customers\/\w+\/cards$/],
  ['json-called-text', 'requests.content-type', /^PATCH \S+\/customers\/\w+\/cards\/\w+$/],
  ['dots-for-brackets', 'requests.form-brackets', /^POST \S+\/tokens$/],
  ['limit-101', 'requests.query-values', /^GET \S+\/customers\/\w+\/cards\?limit=101$/],
  ['half-month', 'requests.member-values', /^PATCH \S+\/customers\/\w+\/cards\/\w+$/],
  ['raw-path', 'requests.target-encoded', /^GET \S+\/customers\/\w+\/cards\/card\|of\|malee$/],
  ['body-on-delete', 'requests.no-body', /^DELETE \S+\/customers\/\w+\/cards\/\w+$/],
  ['token-twice', 'requests.token-once', /^POST \S+\/charges$/],
] as const;

/** What tells of a refusal that was put in the way of a client. */
const refusals = ['used-token', 'not-found', 'authentication-failure', 'invalid-card'].map(
  (name) => `omise.client.faults.${name}`,
);
const withRefusals = ['--faults', ...refusals.flatMap((id) => ['--only', id])];

/** Its basis is inferred, so it is told and does not decide. */
const advisory: readonly string[] = ['requests.no-body'];

const programOf = (name: string) => new URL(`${name}.mjs`, import.meta.url);

describe('a client with one fault', () => {
  it.each(broken)('%s fails %s, shown by its request, and nothing else', async (program, row, request) => {
    const { report, exitCode, told } = await judged(programOf(program));

    expect(failedIn(report), told).toEqual([`omise.client.${row}`]);
    const [failed] = report.requirements.filter(({ verdict }) => verdict === 'fail');
    const check = failed?.checks.find(({ verdict }) => verdict === 'fail');
    const shown = check?.exchanges[(check.exchange ?? 0) - 1];
    expect(`${shown?.request.method} ${shown?.request.url}`).toMatch(request);
    expect(shown?.violations.map(({ requirement }) => requirement)).toEqual([`omise.client.${row}`]);
    expect(failed?.weighs).toBe(!advisory.includes(row));
    expect(exitCode, told).toBe(failed?.weighs ? 1 : 0);
  });

  it('swallowed-refusal fails each row that tells of a refusal, and nothing else', async () => {
    const { report, exitCode, told } = await judged(programOf('swallowed-refusal'), withRefusals);

    expect(failedIn(report), told).toEqual(refusals);
    expect(exitCode, told).toBe(1);
  });
});

describe('the twin in which every fault is repaired', () => {
  it('fails nothing', async () => {
    const { report, exitCode, told } = await judged(programOf('correct'));

    expect(failedIn(report), told).toEqual([]);
    expect(exitCode, told).toBe(0);
    // What the broken programs fail was examined in it, so that the absence of failures means something.
    expect(rowsWith(report, 'pass')).toEqual(expect.arrayContaining(broken.map(([, row]) => `omise.client.${row}`)));
  });

  it('tells of the refusals that the other one swallows', async () => {
    const { report, exitCode, told } = await judged(programOf('correct'), withRefusals);

    expect(failedIn(report), told).toEqual([]);
    expect(rowsWith(report, 'pass')).toEqual(expect.arrayContaining(refusals));
    expect(exitCode, told).toBe(0);
  });
});
