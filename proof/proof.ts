import type { RequirementId } from '../spec/generated/requirements.ts';

/** What the proof found out, as it is written to proof.json. Lists are sorted; the same suites give the same bytes. */
export interface Proof {
  readonly format: 'cardproof-proof';
  readonly formatVersion: 1;
  readonly figures: Figures;
  /** Every check of the suites. */
  readonly checks: readonly ProvedCheck[];
  readonly mutants: readonly ProvedMutant[];
  readonly variants: readonly ProvedVariant[];
  readonly nullTargets: readonly ProvedNullTarget[];
  /** What does not hold, in sentences; empty for a proof that is good. */
  readonly complaints: readonly string[];
}

export interface Figures {
  readonly checks: number;
  readonly handMutants: number;
  readonly derivedMutants: number;
  /** Mutants that any check fails, of those that are not equivalent. */
  readonly killed: number;
  /** Mutants of which the requirement that they break is red. */
  readonly killedByIntended: number;
  /** Mutants that nothing notices and nothing explains. */
  readonly survivors: number;
  /** Mutants that nobody could notice, each with its reason. */
  readonly equivalent: number;
  readonly checksNeverKilled: number;
  readonly variants: number;
  /** Variants with a red requirement that weighs, or an open one. */
  readonly variantsRefused: number;
  readonly nullTargets: number;
  /** Passes on null targets that these cannot have earned. */
  readonly unearnedPasses: number;
  /** Of the checks of other classes than the one that a mutant breaks, the share that stays green; mean over mutants. */
  readonly specificity: number;
  /** Checks that kill exactly the mutants that another check of the same requirement kills. */
  readonly redundantChecks: number;
}

export interface ProvedCheck {
  readonly id: string;
  readonly requirement: RequirementId;
  /** Mutants that it fails, by their place in `mutants`: single places and ranges, such as "3,7-12". */
  readonly kills: string;
  /** Mutants on which it could not be decided. */
  readonly open: string;
  /** Another check of the same requirement that kills the same mutants. */
  readonly redundantTo?: string;
}

export interface ProvedMutant {
  readonly id: string;
  readonly api: 'omise' | 'kwik';
  readonly origin: 'hand' | 'derived';
  readonly breaks: RequirementId;
  readonly says: string;
  /** The version that it has to be asked for; absent where any shows it. */
  readonly apiVersion?: string;
  /** Requirements that answers contradicted by the specification, in whatever check. */
  readonly contradicted: readonly RequirementId[];
  /** Whether the requirement that it breaks was red. */
  readonly killedByIntended: boolean;
  /** Why nobody could notice it. */
  readonly equivalent?: string;
}

export interface ProvedVariant {
  readonly id: string;
  readonly says: string;
  /** Requirements that weigh and were red or open: none, on a variant that conforms. */
  readonly refusedBy: readonly RequirementId[];
  /** Requirements that do not weigh and were red: findings that a report would show. */
  readonly noticedBy: readonly RequirementId[];
}

export interface ProvedNullTarget {
  readonly id: string;
  readonly says: string;
  /** Checks that passed. */
  readonly passes: readonly string[];
  /** Those of them that it cannot have earned. */
  readonly unearned: readonly string[];
}
