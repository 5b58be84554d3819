import { describe, expect, it } from 'vitest';
import type { Report } from '../../reporters/model.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { failedIn, judged, manyRuns } from './judged.ts';

/** Operations of the plain runs that were sent as they should be, and whose answers were understood. */
function understood(report: Report): string[] {
  const rows = report.client?.operations ?? [];
  return rows
    .filter(({ cells }) => cells.request.verdict === 'pass' && cells.answer.verdict === 'pass')
    .map(({ operation }) => operation)
    .sort();
}

/** Freedoms that no answer to the scenario could use. */
function freedomsLeft(report: Report): string[] {
  return report.requirements
    .filter((each) => each.class === 'omise.client.freedoms' && each.verdict !== 'pass')
    .map(({ id }) => id);
}

const withPromises = new URL('../../sdk/scenarios/omise-node.cjs', import.meta.url);
const withCallbacks = new URL('../../sdk/scenarios/omise-node-callbacks.cjs', import.meta.url);

const operations = Object.keys(omiseContract.operations).sort();

/** One of each kind: a refusal, a broken card, throttling, and answers that are lost in two ways. */
const faults = ['used-token', 'invalid-card', 'throttled', 'connection-lost', 'answer-cut'].flatMap((name) => [
  '--only',
  `omise.client.faults.${name}`,
]);

/** The official SDK, unmodified: it knows only api.omise.co and vault.omise.co, and is led here by its environment. */
describe.concurrent('the official omise package', () => {
  it.each([
    ['promises', withPromises],
    ['callbacks', withCallbacks],
  ] as const)('with %s, sends every operation as documented and understands the answers', async (_, scenario) => {
    const { report, exitCode, told } = await judged(scenario);

    expect(failedIn(report), told).toEqual([]);
    expect(understood(report), told).toEqual(operations);
    expect(exitCode, told).toBe(0);
  });

  it('survives every freedom', { timeout: manyRuns }, async () => {
    const { report, exitCode, told } = await judged(withPromises, ['--vary']);

    expect(failedIn(report), told).toEqual([]);
    // The package asks for no compression, so that none may be used.
    expect(freedomsLeft(report), told).toEqual(['omise.client.freedoms.compression']);
    expect(exitCode, told).toBe(0);
  });

  it('tells of each of these faults, but of no answer that is cut', { timeout: manyRuns }, async () => {
    const { report, exitCode, told } = await judged(withPromises, ['--faults', ...faults]);

    // node_modules/omise/lib/api.js, lines 16 to 39: of the response only `data` and `end` are listened to, and of
    // errors only those of the request. A response that is cut ends with `error` and without `end`, so that the promise
    // is never settled: the program ends in the middle, or waits for ever.
    expect(failedIn(report), told).toEqual(['omise.client.faults.answer-cut']);
    const checks = report.requirements.find(({ id }) => id === 'omise.client.faults.answer-cut')?.checks ?? [];
    expect(checks.filter(({ verdict }) => verdict === 'fail')).toHaveLength(operations.length);
    expect(checks[0]?.observed).toContain('told nothing');
    // The row is inferred, so it is told and does not decide.
    expect(exitCode, told).toBe(0);
  });
});
