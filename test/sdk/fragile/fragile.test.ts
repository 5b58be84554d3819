import { describe, expect, it } from 'vitest';
import type { Report } from '../../../reporters/model.ts';
import { failedIn, judged, manyRuns, rowsWith } from '../judged.ts';

/** Rows of a class that have neither passed nor a reason. */
function unexplained(report: Report, group: 'freedoms' | 'faults'): string[] {
  const rows = report.requirements.filter((each) => each.class === `omise.client.${group}`);
  expect(rows.length).toBeGreaterThan(5);
  return rows
    .filter(({ verdict, untested }) => verdict !== 'pass' && verdict !== 'fail' && untested === null)
    .map(({ id }) => id);
}

/** What the fragile client cannot bear. */
const mishandled = [
  'omise.client.freedoms.created',
  'omise.client.freedoms.members-null',
  'omise.client.freedoms.members-unknown',
  'omise.client.freedoms.brand',
  'omise.client.freedoms.financing',
  'omise.client.freedoms.many-cards',
  'omise.client.freedoms.content-type',
];

// Together, since most of the time goes by in programs that are started one after the other.
describe.concurrent('clients under freedoms', () => {
  it('the fragile one fails exactly the rows of the freedoms that it mishandles', { timeout: manyRuns }, async () => {
    const { report, exitCode, told } = await judged(new URL('fragile.mjs', import.meta.url), ['--vary']);

    expect(failedIn(report), told).toEqual(mishandled);
    expect(unexplained(report, 'freedoms')).toEqual([]);
    expect(exitCode).toBe(1);
  });

  it('the robust twin survives just these', { timeout: manyRuns }, async () => {
    const only = mishandled.flatMap((id) => ['--only', id]);
    const { report, exitCode, told } = await judged(new URL('robust.mjs', import.meta.url), ['--vary', ...only]);

    expect(failedIn(report), told).toEqual([]);
    expect(rowsWith(report, 'pass')).toEqual(expect.arrayContaining([...mishandled]));
    expect(exitCode).toBe(0);
  });
});

describe.concurrent('clients under faults', () => {
  it('the careless one fails exactly the rows of what it is careless about', { timeout: manyRuns }, async () => {
    const { report, exitCode, told } = await judged(new URL('careless.mjs', import.meta.url), ['--faults']);

    expect(failedIn(report), told).toEqual([
      'omise.client.faults.throttled',
      'omise.client.faults.answer-cut',
      'omise.client.faults.no-blind-repeat',
    ]);
    expect(unexplained(report, 'faults')).toEqual([]);
    expect(exitCode).toBe(1);
  });
});
