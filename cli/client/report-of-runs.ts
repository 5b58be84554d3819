import { isSelected } from '../../harness/selection.ts';
import type { OmiseTarget } from '../../harness/target.ts';
import { buildClientReport } from '../../reporters/build-client-report.ts';
import type { Report, Waiver } from '../../reporters/model.ts';
import type { CommandRun } from '../../sdk/command-run.ts';
import { endedWell, endOf } from '../../sdk/result.ts';
import { type Plans, type Runs, runsWithoutFaults } from '../../sdk/run-plans.ts';
import { whyUntested } from '../../sdk/verdicts/untested.ts';
import { recordsOf, runsInWords } from '../../sdk/verdicts/verdicts.ts';
import { commonFacts } from './client-facts.ts';
import type { Performance } from './perform.ts';

/** What was asked for. */
export interface Asked {
  readonly target: OmiseTarget;
  readonly vary: boolean;
  readonly faults: boolean;
  readonly only: readonly string[];
  readonly strict: boolean;
  readonly plans: Plans;
  readonly waivers: readonly Waiver[];
  readonly startedAt: number;
}

/** The report on what a command did. */
export function reportOfRuns({ runs, interrupted, words }: Performance, asked: Asked): Report {
  const { target, vary, faults, only, strict, plans, waivers, startedAt } = asked;
  const all = [...runsWithoutFaults(runs), ...runs.faults.map(({ run }) => run)];
  const scope = {
    seen: 'command',
    varies: vary,
    hasFaults: faults,
    isSelected: (requirement: string) => isSelected(requirement, only),
    hasBaseline: runs.baseline !== null,
  } as const;
  return buildClientReport({
    ...commonFacts(target, startedAt),
    strict,
    interrupted,
    only,
    client: {
      seen: 'command',
      subject: words,
      runs: runsInWords(runs),
      refusedHosts: [...new Set(all.flatMap(({ refusedHosts }) => refusedHosts))].sort(),
      obstacles: obstaclesOf(runs, all),
    },
    observations: all.flatMap(({ plan, observations }) =>
      observations.map(({ exchange, planned }) => ({ isPlain: plan.kind === 'plain', planned, exchange })),
    ),
    records: recordsOf(runs),
    untested: (requirement) => whyUntested(requirement, scope),
    waivers,
    suiteErrors: [],
    plans: plans.freedoms.length + plans.faults.length,
  });
}

/** What kept the command from being seen or compared, a sentence each. */
function obstaclesOf({ plain, baseline }: Runs, all: readonly CommandRun[]): string[] {
  const untrusted = [...new Set(all.flatMap((run) => run.untrusted))].map(
    (each) => `${each}; docs/sdk.md says how its kind is told to trust the authority of a run.`,
  );
  const cameNear = untrusted.length > 0 || plain.refusedHosts.length > 0;
  const unseen =
    plain.observations.length === 0 && !cameNear
      ? [
          'No request came through the proxy: the client may not look at HTTPS_PROXY; docs/sdk.md says how its kind is led here.',
        ]
      : [];
  const ended = endedWell(plain) ? [] : [`The command ${howItEnded(plain)}`];
  const uncompared =
    baseline === null && endedWell(plain) && all.length > 1 ? ['The second plain run did not end as the first.'] : [];
  return [...untrusted, ...unseen, ...ended, ...uncompared];
}

function howItEnded(run: CommandRun): string {
  const end = run.timedOut
    ? `did not end within ${run.durationMs} ms (--time-limit gives it more)`
    : `ended with ${endOf(run)}`;
  return `${end}: ${lastLine(run.output)}`;
}

function lastLine(output: string): string {
  return output.trimEnd().split('\n').at(-1)?.trim() || 'it wrote nothing';
}
