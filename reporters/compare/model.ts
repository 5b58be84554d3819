import type { Basis, Keyword } from '../../spec/requirement.ts';
import type { Outcome, RequirementVerdict } from '../model.ts';
import type { Standing } from '../text.ts';

/**
 * Several reports side by side, as plain data: everything that any form of the comparison shows. Written as
 * `compare.json`; its JSON Schema is `reporters/compare/compare.schema.json`, and `schemaVersion` follows semantic
 * versioning.
 */
export interface Comparison {
  readonly schemaVersion: '1.0.0';
  /** What compared; each target says what had tested it. */
  readonly tool: { readonly name: 'cardproof'; readonly version: string };
  readonly kind: 'servers' | 'clients';
  /** One for each API that at least two targets speak, in the order in which the reports bring them up. */
  readonly apis: readonly ApiComparison[];
  /** The only target of its API: there is nothing to compare it with. */
  readonly alone: readonly ComparedTarget[];
}

/** The targets of one API against its requirements. */
export interface ApiComparison {
  readonly api: string;
  /** The API's name for people. */
  readonly title: string;
  /** How far they agree, in one sentence. */
  readonly sentence: string;
  /** What the sentence leaves out, in one or two. */
  readonly remarks: readonly string[];
  /** The columns; names are unique. */
  readonly targets: readonly ComparedTarget[];
  /** In what the targets were not tested and judged alike; empty where a difference can only be their own. */
  readonly conditions: readonly Condition[];
  /** Number of requirements. */
  readonly counts: Readonly<Record<Agreement, number>>;
  /** The rows, by class. */
  readonly classes: readonly ComparedClass[];
  /** Where targets differ in what the documentation leaves open, most divided first. */
  readonly leftOpen: readonly LeftOpen[];
}

export interface ComparedTarget {
  /** Of the column. */
  readonly name: string;
  /** The file that the report came from, as it was given. */
  readonly file: string;
  /** The target's name in its report. */
  readonly target: string;
  /** What was tested: `Omise at http://…`, or what a sentence calls the client. */
  readonly subject: string;
  readonly outcome: Outcome;
  /** RFC 3339. */
  readonly startedAt: string;
  /** Number of requirements. */
  readonly counts: Readonly<Record<Standing, number>>;
}

/** Something that decides what a verdict means, and that is not the same for all. */
export interface Condition {
  /** Such as `version of the specification`. */
  readonly what: string;
  readonly values: readonly { readonly value: string; readonly targets: readonly string[] }[];
}

export interface ComparedClass {
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly ComparedRequirement[];
}

export const agreements = ['split', 'partly judged', 'alike', 'not judged'] as const;

/**
 * - `split`: some pass and some fail.
 * - `partly judged`: those that pass or fail do so alike, but not every target does either.
 * - `alike`: all pass, or all fail.
 * - `not judged`: no target passes or fails.
 */
export type Agreement = (typeof agreements)[number];

export interface ComparedRequirement {
  readonly id: string;
  readonly keyword: Keyword;
  readonly basis: Basis;
  readonly says: string;
  readonly source: string;
  /** Whether all reports that know it word it alike; the wording is that of the first. */
  readonly wordedAlike: boolean;
  readonly agreement: Agreement;
  /** One for each target, in the order of `targets`. */
  readonly cells: readonly Cell[];
}

/** How one target stands to one requirement. */
export interface Cell {
  readonly target: string;
  /** Null where the report does not know the requirement: its suite was older, or newer. */
  readonly verdict: RequirementVerdict | null;
  readonly standing: Standing | null;
  /** The first check that has the verdict; null for a pass, and where none ran. */
  readonly check: { readonly id: string; readonly title: string } | null;
  /** Why it is no pass; null for a pass, and where the requirement is not known. */
  readonly reason: string | null;
}

/**
 * What shows that the documentation leaves something open. Each is allowed: the checks that saw it passed.
 * - `not demanded`: a requirement that makes nobody non-conforming, SHOULD, MAY or inferred: some pass, some fail.
 * - `noted`: a check accepts several answers and noted which was given.
 * - `answered`: the same request of the same check got another status or error code.
 * - `member`: a member of accepted answers is there or absent, null, empty, or written in another way.
 * - `undocumented`: answers hold what the documentation does not know.
 */
export const evidences = ['not demanded', 'noted', 'answered', 'member', 'undocumented'] as const;
export type Evidence = (typeof evidences)[number];

/** A point in which targets differ and none of them is wrong. */
export interface LeftOpen {
  readonly evidence: Evidence;
  /** Those whose checks saw it; empty where answers showed it whatever their check was about. */
  readonly requirements: readonly string[];
  /** What was asked or looked at; one entry for each request, check or member. */
  readonly about: readonly string[];
  /** The different answers, the most frequent first; what all answered as well is left out. */
  readonly answers: readonly { readonly says: string; readonly targets: readonly string[] }[];
  /** Targets of which the reports do not show it. */
  readonly unseen: readonly string[];
  /** How many pairs of targets answer differently, of all pairs of those that were seen. */
  readonly pairs: { readonly differ: number; readonly of: number };
}
