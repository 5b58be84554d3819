import type { Basis, Keyword } from '../../spec/requirement.ts';
import type { Condition } from '../compare/model.ts';
import type { Outcome, RequirementVerdict } from '../model.ts';
import type { Standing } from '../text.ts';

/**
 * What changed from an old report to a new one, as plain data: everything that any form of it shows. Its JSON Schema is
 * `reporters/diff/diff.schema.json`, and `schemaVersion` follows semantic versioning. Files have no part in it, so that
 * their names change nothing.
 */
export interface Difference {
  readonly schemaVersion: '1.0.0';
  /** What compared. */
  readonly tool: { readonly name: 'cardproof'; readonly version: string };
  readonly kind: 'server' | 'client';
  /** What the command ends with. */
  readonly exitCode: DiffExitCode;
  /** Whether something got worse, in a sentence. */
  readonly sentence: string;
  readonly old: DiffedReport;
  readonly new: DiffedReport;
  /** Those of the new report in its order, then those that only the old one has. */
  readonly targets: readonly TargetDiff[];
}

/**
 * - 0: nothing that counts got worse.
 * - 1: a regression: a requirement that counts passed, and fails without a waiver.
 * - 4: no regression, but a requirement that counts passed and is not shown any more.
 */
export type DiffExitCode = 0 | 1 | 4;

export interface DiffedReport {
  /** Version of the cardproof that wrote it. */
  readonly tool: string;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly outcome: Outcome;
  readonly sentence: string;
}

/** How one target changed. */
export interface TargetDiff {
  /** In the new report, or in the old one where the new one lacks it. */
  readonly name: string;
  readonly api: string;
  readonly title: string;
  /**
   * - `both`: it is in both reports.
   * - `new`: only the new report has it; its requirements are not listed.
   * - `gone`: only the old report has it.
   */
  readonly in: 'both' | 'new' | 'gone';
  /** Where the only targets of an API are taken for the same: the name in the old report. Null where that is the same. */
  readonly oldName: string | null;
  /** In what the two were not tested and judged alike. */
  readonly conditions: readonly Condition[];
  /** Requirements of the target by the kind of their change, and those without one. */
  readonly counts: Readonly<Record<ChangeKind | 'unchanged', number>>;
  /** Worst first. */
  readonly changes: readonly Change[];
  readonly wording: readonly Rewording[];
  readonly checks: readonly CheckChange[];
}

export const changeKinds = [
  'regression',
  'no longer observed',
  'no longer tested',
  'removed',
  'newly failing',
  'other standing',
  'still not passing',
  'fixed',
  'newly observed',
  'newly tested',
  'added',
] as const;

/**
 * Judged is what passes or fails; open is what is inconclusive, or an error of the suite.
 * - `regression`: passed, and fails.
 * - `no longer observed`: passed, and is open.
 * - `no longer tested`: passed, failed or was open, and is untested or inapplicable.
 * - `removed`: the new report does not know the requirement, or lacks its whole target.
 * - `newly failing`: was open, and fails.
 * - `other standing`: fails in both, and now counts, no longer counts, is waived or no longer waived.
 * - `still not passing`: another of the verdicts that are neither a pass nor a change of the kinds above.
 * - `fixed`: failed, and passes.
 * - `newly observed`: was open, and passes.
 * - `newly tested`: was untested or inapplicable, and is something else.
 * - `added`: the old report does not know the requirement.
 */
export type ChangeKind = (typeof changeKinds)[number];

/** A requirement that stands otherwise than before. */
export interface Change {
  readonly kind: ChangeKind;
  /** Whether it decides the exit code. */
  readonly counts: boolean;
  readonly requirement: string;
  readonly class: string;
  readonly keyword: Keyword;
  readonly basis: Basis;
  readonly says: string;
  /** Null where the report does not know the requirement. */
  readonly old: Stand | null;
  readonly new: Stand | null;
}

export interface Stand {
  readonly verdict: RequirementVerdict;
  readonly standing: Standing;
  readonly weighs: boolean;
  /** The first check that has the verdict; null for a pass, and where none ran. */
  readonly check: { readonly id: string; readonly title: string } | null;
  /** Why it is no pass, or what became of its waiver; null where there is nothing to say. */
  readonly reason: string | null;
}

/** A requirement that both reports know and that says or weighs something else. */
export interface Rewording {
  readonly requirement: string;
  readonly fields: readonly { readonly field: RewordedField; readonly old: string; readonly new: string }[];
}

export const rewordedFields = ['says', 'keyword', 'basis', 'class', 'source', 'matters'] as const;
export type RewordedField = (typeof rewordedFields)[number];

/** A check of a requirement that both reports know. Those that have the new verdict of a changed requirement are not repeated. */
export interface CheckChange {
  readonly requirement: string;
  /** `retitled`: the only check that is gone and the only one that came are taken for the same. */
  readonly kind: 'other verdict' | 'retitled' | 'added' | 'removed';
  readonly old: CheckStand | null;
  readonly new: CheckStand | null;
}

export interface CheckStand {
  readonly id: string;
  readonly title: string;
  readonly verdict: Exclude<RequirementVerdict, 'untested'>;
  /** Null for a pass. */
  readonly reason: string | null;
}
