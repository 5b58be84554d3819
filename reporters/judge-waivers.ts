import type { JudgedWaiver, RequirementResult, Waiver } from './model.ts';

/** What a run knows that decides whether a waiver is still needed. */
export interface WaiverCourt {
  /** Date of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly rows: readonly Pick<RequirementResult, 'id' | 'target' | 'verdict'>[];
  /** Ids of all requirements of all APIs, in the run or not. */
  readonly knownRequirements: ReadonlySet<string>;
  /** Names of all targets that the run could have chosen. */
  readonly knownTargets: ReadonlySet<string>;
  /** True for a shard and for an interrupted run: what passed there may yet fail, by an answer to another check. */
  readonly partial: boolean;
}

/** The waiver that covers a failure of the requirement on the target today; one that names the target comes first. */
export function waiverFor(
  { id, target }: Pick<RequirementResult, 'id' | 'target'>,
  waivers: readonly Waiver[],
  today: string,
): Waiver | null {
  const valid = waivers.filter((waiver) => covers(waiver, { id, target }) && !hasExpired(waiver, today));
  return valid.find((waiver) => waiver.target !== null) ?? valid[0] ?? null;
}

/** What the run makes of a waiver. Only what was seen makes one stale: what was not run or stayed open says nothing. */
export function judgeWaiver(waiver: Waiver, court: WaiverCourt): JudgedWaiver {
  const [state, why] = stateOf(waiver, court);
  return { ...waiver, state, why };
}

type State = readonly [state: JudgedWaiver['state'], why: string | null];

function stateOf(waiver: Waiver, court: WaiverCourt): State {
  const { requirement, target, expires } = waiver;
  if (!court.knownRequirements.has(requirement)) return ['stale', 'no requirement has this id'];
  if (target !== null && !court.knownTargets.has(target)) return ['stale', 'no target has this name'];
  if (hasExpired(waiver, court.today)) return ['stale', `it expired on ${expires}`];
  const verdicts = court.rows.filter((row) => covers(waiver, row)).map(({ verdict }) => verdict);
  if (verdicts.includes('fail')) return ['used', null];
  if (verdicts.length === 0) return ['unused', 'nothing that it covers is in this run'];
  if (verdicts.every((verdict) => verdict === 'inapplicable'))
    return ['unused', 'its requirement does not bind the target'];
  if (verdicts.some((verdict) => verdict === 'inconclusive' || verdict === 'error'))
    return ['unused', 'its requirement could not be observed'];
  if (verdicts.includes('untested')) return ['unused', 'its requirement was not tested'];
  return court.partial
    ? ['unused', 'its requirement passed in this part of the checks']
    : ['stale', 'its requirement passed'];
}

function covers(waiver: Waiver, row: Pick<RequirementResult, 'id' | 'target'>): boolean {
  return waiver.requirement === row.id && (waiver.target === null || waiver.target === row.target);
}

/** A waiver holds through its last day. Dates of this form compare as text. */
function hasExpired({ expires }: Waiver, today: string): boolean {
  return today > expires;
}
