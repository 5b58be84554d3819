import type { ClientReport, ClientRun, RequirementResult } from './model.ts';
import { type Standing, standing } from './text.ts';

/** A run, and how it stands; null where there is nothing to judge in it alone. */
export interface RankedRun {
  readonly run: ClientRun;
  readonly standing: Standing | null;
  /** Whether it shows anything that is not as it should be. */
  readonly wentWrong: boolean;
}

/** A plain run that did not end well, then worst first. */
const order: readonly (Standing | null)[] = [null, 'error', 'fail', 'inconclusive', 'waived', 'advisory'];

/** The runs of a client, those that went wrong first, else in their order. */
export function rankedRuns(
  { runs, seen }: Pick<ClientReport, 'runs' | 'seen'>,
  requirements: readonly RequirementResult[],
): RankedRun[] {
  const rows = new Map(requirements.map((row) => [row.id, row]));
  const ranked = runs.map((run) => {
    const own = standingOf(run, rows.get(run.requirement ?? ''));
    const isBrokenPlain = run.requirement === null && seen === 'command' && run.exitCode !== 0;
    return { run, standing: own, wentWrong: isBrokenPlain || (own !== null && order.includes(own)) };
  });
  const placeOf = (each: RankedRun) => (each.wentWrong ? order.indexOf(each.standing) : order.length);
  return ranked.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function standingOf({ verdict }: ClientRun, row: RequirementResult | undefined): Standing | null {
  return verdict && row ? standing({ ...row, verdict }) : verdict;
}
