import { describe, expect, it } from 'vitest';
import { susceptibility } from '../../sdk/attend.ts';
import type { CommandRun } from '../../sdk/command-run.ts';
import { omiseFaults } from '../../sdk/plan/faults.ts';
import type { Freedom, Plan } from '../../sdk/plan.ts';
import { planName } from '../../sdk/plan-name.ts';
import type { RunNotes } from '../../sdk/run-once.ts';
import { runPlans } from '../../sdk/run-plans.ts';
import { commandRun, observation } from './sample-run.ts';

const freedom: Freedom = {
  requirement: 'omise.client.freedoms.created',
  name: 'created',
  says: 'called created',
  deviation: (server) => server,
};
const faults = omiseFaults.filter(({ name }) => name === 'used-token' || name === 'not-found');
const [usedToken] = faults;
const susceptible = new Set(usedToken ? [susceptibility(usedToken, 'createCharge')] : []);
const well = commandRun({ observations: [observation(), observation({ operation: 'createCharge' })] });

/** Runs plans whose runs end as `ends` says; returns what was run, in order, and what came of it. */
async function performed(
  ends: (plan: Plan) => Partial<CommandRun & RunNotes> | null,
  plans = { freedoms: [freedom], faults },
) {
  const names: string[] = [];
  const runs = await runPlans(
    async (plan) => {
      names.push(planName(plan));
      const end = ends(plan);
      return end && { ...well, plan, susceptible, sawLiveKey: false, ...end };
    },
    plans,
    () => {},
  );
  return { names, runs };
}

describe('the runs of a command', () => {
  it('are one where nothing else is asked for', async () => {
    const { names } = await performed(() => ({}), { freedoms: [], faults: [] });
    expect(names).toEqual(['plain']);
  });

  it('are two plain ones, one for each freedom, and one for each fault that can befall what it does', async () => {
    const { names } = await performed(() => ({}));
    expect(names).toEqual(['plain', 'plain', 'freedom created', 'fault used-token at createCharge']);
  });

  it('try a freedom that changes the result on each operation that it touched', async () => {
    const touched = new Set(['listCards', 'retrieveCard']);
    const { names } = await performed((plan) => (plan.kind === 'freedom' ? { exitCode: 1, touched } : {}));
    expect(names.slice(2, 5)).toEqual([
      'freedom created',
      'freedom created at listCards',
      'freedom created at retrieveCard',
    ]);
  });

  it.each([
    ['the first does not end well', { exitCode: 1 }],
    ['the first does not end', { timedOut: true }],
    ['a live key was sent', { sawLiveKey: true }],
  ])('end where %s', async (_, end) => {
    const { names, runs } = await performed(() => end);
    expect(names).toEqual(['plain']);
    expect(runs?.baseline).toBeNull();
  });

  it('end where the second does not end as the first', async () => {
    let times = 0;
    const { names, runs } = await performed(() => ({ exitCode: times++ }));
    expect(names).toEqual(['plain', 'plain']);
    expect(runs?.baseline).toBeNull();
  });

  it('keep what there was when the user stopped them', async () => {
    const { runs } = await performed((plan) => (plan.kind === 'fault' ? null : {}));
    expect(runs?.freedoms).toHaveLength(1);
    expect(runs?.faults).toEqual([]);
  });
});
