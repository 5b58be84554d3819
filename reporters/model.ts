import type { CheckRecord } from '../harness/check-record.ts';
import type { Exchange, Violation } from '../harness/transcript.ts';
import type { Verdict } from '../harness/verdict.ts';
import type { Basis, Keyword } from '../spec/requirement.ts';

/**
 * One run, as plain redacted data: everything that any report shows. Published as `report.json`; its JSON Schema is
 * `reporters/report.schema.json`, and `schemaVersion` follows semantic versioning.
 */
export interface Report {
  readonly schemaVersion: '1.0.0';
  readonly tool: { readonly name: 'cardproof'; readonly version: string; readonly node: string };
  readonly outcome: Outcome;
  readonly exitCode: ExitCode;
  /** The outcome in one sentence. */
  readonly sentence: string;
  /** Whether every failed requirement counted, not only a MUST that is documented or observed. */
  readonly strict: boolean;
  /** True when the run was stopped before its last check. */
  readonly interrupted: boolean;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly timing: {
    /** From the start of the command to the report. */
    readonly totalMs: number;
    /** From the first check's start to the last one's end. */
    readonly checksMs: number;
    readonly requests: number;
  };
  readonly selection: {
    /** Patterns given with `--only`; empty means everything. */
    readonly only: readonly string[];
    readonly concurrency: number;
    /** Seed of the order in which the checks ran; null in listed order. */
    readonly shuffle: number | null;
  };
  readonly targets: readonly ReportTarget[];
  readonly counts: Counts;
  readonly coverage: readonly ClassCoverage[];
  /** One row for every requirement of every API in the run, in the order of the specification. */
  readonly requirements: readonly RequirementResult[];
  /** What was noticed and does not weigh: unknown properties, recognised variants, notes; merged, most frequent first. */
  readonly findings: readonly Finding[];
  /** What the run made or changed at the target and could not put back. */
  readonly leftovers: readonly string[];
}

export const outcomes = ['conforms', 'does not conform', 'incomplete', 'suite error'] as const;
export type Outcome = (typeof outcomes)[number];

/** Exit codes that a report can carry; 2 and 3 end a run before there is one. */
export type ExitCode = 0 | 1 | 4 | 5;

export interface ReportTarget {
  readonly name: string;
  readonly api: string;
  /** "Omise" or "Kwik": the name for people. */
  readonly title: string;
  readonly url: string;
  /** Only where it differs from `url`. */
  readonly vaultUrl: string | null;
  /** True for the reference server that the run started itself. */
  readonly embedded: boolean;
  /** The `Omise-Version` that requests name; null leaves it to the target. */
  readonly apiVersion: string | null;
  /** Version of the OpenAPI document that judged it. */
  readonly specVersion: string;
  readonly operations: readonly OperationUse[];
}

/** How often the run called an operation, and what it answered. */
export interface OperationUse {
  readonly operation: string;
  readonly requests: number;
  /** Number of answers by status; key `none` counts requests without an answer. */
  readonly statuses: Readonly<Record<string, number>>;
}

export interface Counts {
  readonly requirements: Readonly<Record<RequirementVerdict, number>>;
  readonly checks: Readonly<Record<Verdict, number>>;
  /** Failed requirements that make the target non-conforming. */
  readonly failures: number;
  /** Failed requirements that do not weigh. */
  readonly advisories: number;
}

export interface ClassCoverage {
  readonly id: string;
  readonly title: string;
  readonly requirements: Readonly<Record<RequirementVerdict, number>>;
}

/** A requirement's verdict is the worst of its checks', or `untested` where none ran. */
export type RequirementVerdict = Verdict | 'untested';

export interface RequirementResult {
  readonly id: string;
  /** Name of the target it was tested on. */
  readonly target: string;
  readonly class: string;
  readonly keyword: Keyword;
  readonly basis: Basis;
  readonly says: string;
  readonly source: string;
  readonly verdict: RequirementVerdict;
  /** Whether a failure of it makes the target non-conforming in this run. */
  readonly weighs: boolean;
  /** Why no check ran: the row's own reason, or that it was not selected or not reached. Null where checks ran. */
  readonly untested: string | null;
  readonly checks: readonly CheckResult[];
}

export type CheckResult = CheckRecord;

export interface Finding {
  readonly kind: 'unknown property' | 'unspecified' | 'note' | 'violation without requirement';
  readonly message: string;
  /** How often it was seen. */
  readonly count: number;
  /** Ids of the checks that saw it, at most ten. */
  readonly checks: readonly string[];
}

export type { Exchange, Verdict, Violation };
