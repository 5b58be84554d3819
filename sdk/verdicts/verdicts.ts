import { worst } from '../../harness/verdict.ts';
import type { ClientRun } from '../../reporters/model.ts';
import type { CommandRun } from '../command-run.ts';
import { planName } from '../plan-name.ts';
import { type Baseline, differenceOf, endedWell, endOf } from '../result.ts';
import { type Runs, runsWithoutFaults } from '../run-plans.ts';
import { judgeAnswers } from './answers.ts';
import type { ClientRecord } from './client-record.ts';
import { type FaultRun, judgeFault, outcomeOf, reactionTo } from './faults.ts';
import { type FreedomRuns, judgeEmptyLists, judgeFreedom } from './freedoms.ts';
import { judgeRequests } from './requests.ts';

/** Everything that the runs of a command show. */
export function recordsOf(runs: Runs): ClientRecord[] {
  const { plain, baseline, freedoms, faults } = runs;
  const undisturbed = runsWithoutFaults(runs).flatMap(({ observations }) => observations);
  // After a fault a client may well use a token again: whether it may is what the fault asks.
  const disturbed = faults
    .flatMap(({ run }) => run.observations)
    .map((each) => ({ ...each, examined: each.examined.filter((id) => id !== 'omise.client.requests.token-once') }));
  return [
    ...judgeRequests([...undisturbed, ...disturbed]),
    ...judgeAnswers(plain),
    ...(baseline
      ? [
          ...(freedoms.length > 0 ? judgeEmptyLists(plain) : []),
          ...freedoms.flatMap((each) => judgeFreedom(each, plain, baseline)),
          ...faults.flatMap((each) => judgeFault(each, baseline)),
        ]
      : []),
  ];
}

/** The runs as the report lists them. */
export function runsInWords(runs: Runs): ClientRun[] {
  const { plain, again, baseline, freedoms, faults } = runs;
  const plainly = (run: CommandRun, name: string, says: string): ClientRun => ({
    ...figuresOf(run),
    name,
    says,
    requirement: null,
    outcome: outcomeOfPlain(run),
    verdict: null,
  });
  return [
    plainly(plain, 'plain', 'Nothing is different.'),
    ...(again ? [plainly(again, 'plain again', 'Nothing is different: the others are compared with both.')] : []),
    ...(baseline ? freedoms.flatMap((each) => freedomInWords(each, plain, baseline)) : []),
    ...(baseline ? faults.map((each) => faultInWords(each, baseline)) : []),
  ];
}

function freedomInWords(runs: FreedomRuns, plain: CommandRun, baseline: Baseline): ClientRun[] {
  const { requirement, says } = runs.freedom;
  const whole = worst(judgeFreedom(runs, plain, baseline).map(({ record }) => record.verdict)) ?? null;
  return [runs.whole, ...runs.apart].map((run) => ({
    ...figuresOf(run),
    name: planName(run.plan),
    says,
    requirement,
    outcome: outcomeOfFreedom(run, baseline),
    verdict: run === runs.whole ? whole : differenceOf(run, baseline) === null ? 'pass' : 'fail',
  }));
}

function faultInWords(faultRun: FaultRun, baseline: Baseline): ClientRun {
  const { fault, run } = faultRun;
  const own = judgeFault(faultRun, baseline).find(({ requirement }) => requirement === fault.requirement);
  return {
    ...figuresOf(run),
    name: planName(run.plan),
    says: fault.says,
    requirement: fault.requirement,
    outcome: outcomeOf(faultRun, reactionTo(faultRun, baseline)),
    verdict: own?.record.verdict ?? null,
  };
}

function figuresOf({ exitCode, observations, durationMs }: CommandRun) {
  return { exitCode, requests: observations.length, durationMs };
}

function outcomeOfPlain(run: CommandRun): string {
  if (run.timedOut) return `did not end within ${Math.round(run.durationMs / 1_000)} s`;
  return endedWell(run) ? 'ended well' : `ended with ${endOf(run)}`;
}

function outcomeOfFreedom(run: CommandRun, plain: Baseline): string {
  if (run.touched.size === 0) return 'met no answer that could be changed so';
  return differenceOf(run, plain) ?? 'the same result';
}
