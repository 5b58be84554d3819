import { expect, it } from 'vitest';
import { reportOfRun } from '../../cli/report-of-run.ts';
import { targetOf } from '../../proof/target-of.ts';
import { referenceCredentials } from '../../reference/credentials.ts';
import { requirements } from '../../spec/generated/requirements.ts';
import { waiver } from './sample-facts.ts';

const target = targetOf({ api: 'omise', id: 'sample', says: 'A sample.' });
const run = {
  strict: false,
  selection: { only: ['omise.cards'], concurrency: 1, shuffle: null },
  targets: [{ ...target, classes: ['omise.cards.list'] }],
  ends: [],
  interrupted: true,
  startedAt: 0,
};

it('masks secrets in what people wrote into waivers, and in errors of the suite', async () => {
  const { secretKey } = referenceCredentials;
  const report = await reportOfRun({
    ...run,
    waivers: [waiver('omise.cards.list.limit', { reason: `fails with ${secretKey}`, owner: '4242 4242 4242 4242' })],
    errors: [`Error: ${secretKey}`],
  });
  expect(JSON.stringify(report)).not.toContain(secretKey);
  expect(report.waivers[0]).toMatchObject({
    reason: 'fails with [OMISE_SECRET_KEY]',
    owner: '[card number ending 4242]',
  });
  expect(report.suiteErrors).toEqual(['Error: [OMISE_SECRET_KEY]']);
});

it('says of every requirement that was not tested why: not claimed, not selected, in another shard, not reached', async () => {
  const report = await reportOfRun({ ...run, shard: { index: 1, count: 2 } });
  expect(report.selection).toMatchObject({ shard: { index: 1, count: 2 }, configuredTargets: ['omise'] });
  const reasons = Map.groupBy(report.requirements, (row) => row.inapplicable ?? row.untested ?? '');
  expect([...reasons.keys()]).toEqual(
    expect.arrayContaining([
      'The target does not claim its class.',
      'Not selected in this run.',
      'Its checks run in another shard.',
      'The run ended before its checks.',
    ]),
  );
  const unclaimed = reasons.get('The target does not claim its class.') ?? [];
  const others = requirements.filter(
    (row) => row.api === 'omise' && !['omise.cards.list', 'omise.safety'].includes(row.class),
  );
  expect(unclaimed.map(({ id }) => id).toSorted()).toEqual(others.map(({ id }) => id as string).toSorted());
});
