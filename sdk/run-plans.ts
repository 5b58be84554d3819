import { susceptibility } from './attend.ts';
import type { CommandRun } from './command-run.ts';
import type { Fault, Freedom, Plan } from './plan.ts';
import { type Baseline, baselineOf, differenceOf, endedWell } from './result.ts';
import type { RunNotes } from './run-once.ts';
import type { FaultRun } from './verdicts/faults.ts';
import type { FreedomRuns } from './verdicts/freedoms.ts';

/** All runs of a command. */
export interface Runs {
  readonly plain: CommandRun;
  /** The second plain run; null where the first is compared with nothing. */
  readonly again: CommandRun | null;
  /** Null where the plain runs did not end well, or nothing was asked for: nothing can be compared with them. */
  readonly baseline: Baseline | null;
  readonly freedoms: readonly FreedomRuns[];
  readonly faults: readonly FaultRun[];
  /** Whether a live key was sent, which ended everything. */
  readonly sawLiveKey: boolean;
}

/** In the order in which they were made. */
export function runsWithoutFaults({ plain, again, freedoms }: Runs): CommandRun[] {
  return [plain, ...(again ? [again] : []), ...freedoms.flatMap(({ whole, apart }) => [whole, ...apart])];
}

export interface Plans {
  readonly freedoms: readonly Freedom[];
  readonly faults: readonly Fault[];
}

/** Runs the command by a plan; null where it could not, or may not any more. */
export type RunByPlan = (plan: Plan) => Promise<(CommandRun & RunNotes) | null>;

/**
 * Runs the command plainly, and, where there are freedoms or faults, once more, then under each freedom and each fault
 * that can befall what it does. A freedom that changes its result is tried on each operation alone.
 * @param onPlanned is told how many runs are still to come, as far as is known
 * @returns null where the first run could not be made
 */
export async function runPlans(
  run: RunByPlan,
  { freedoms, faults }: Plans,
  onPlanned: (runs: number) => void,
): Promise<Runs | null> {
  const plain = await run({ kind: 'plain' });
  if (!plain) return null;
  const alone = { plain, again: null, baseline: null, freedoms: [], faults: [], sawLiveKey: plain.sawLiveKey };
  if (plain.sawLiveKey || freedoms.length + faults.length === 0 || !endedWell(plain)) return alone;
  const again = await run({ kind: 'plain' });
  if (!again || !endedWell(again)) return { ...alone, again };
  const baseline = baselineOf(plain, again);
  const befalling = faultsOf(faults, plain);
  onPlanned(freedoms.length + befalling.length);
  return {
    ...alone,
    again,
    baseline,
    freedoms: await runFreedoms(run, freedoms, baseline, onPlanned),
    faults: await runFaults(run, befalling),
  };
}

async function runFreedoms(
  run: RunByPlan,
  freedoms: readonly Freedom[],
  baseline: Baseline,
  onPlanned: (runs: number) => void,
): Promise<FreedomRuns[]> {
  const all: FreedomRuns[] = [];
  for (const freedom of freedoms) {
    const whole = await run({ kind: 'freedom', freedom, only: null });
    if (!whole) return all;
    const isApart = differenceOf(whole, baseline) !== null && whole.touched.size > 1 && !freedom.isWhole;
    const operations = isApart ? [...whole.touched].sort() : [];
    onPlanned(operations.length);
    const apart: CommandRun[] = [];
    for (const only of operations) {
      const one = await run({ kind: 'freedom', freedom, only });
      if (!one) return all;
      apart.push(one);
    }
    all.push({ freedom, whole, apart });
  }
  return all;
}

async function runFaults(run: RunByPlan, befalling: readonly Omit<FaultRun, 'run'>[]): Promise<FaultRun[]> {
  const all: FaultRun[] = [];
  for (const { fault, at } of befalling) {
    const one = await run({ kind: 'fault', fault, at });
    if (!one) return all;
    all.push({ fault, at, run: one });
  }
  return all;
}

/** Each fault at each operation that it could have befallen in a plain run, in the order of the requests. */
function faultsOf(faults: readonly Fault[], plain: CommandRun & RunNotes): Omit<FaultRun, 'run'>[] {
  const operations = new Set(plain.observations.map(({ exchange }) => exchange.operation));
  return faults.flatMap((fault) =>
    [...operations].flatMap((at) =>
      at !== null && plain.susceptible.has(susceptibility(fault, at)) ? [{ fault, at }] : [],
    ),
  );
}
