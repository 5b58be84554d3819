import type { CheckRecord } from '../harness/check-record.ts';
import type { Shard } from '../harness/shard.ts';
import type { Exchange, Violation } from '../harness/transcript.ts';
import type { Verdict } from '../harness/verdict.ts';
import type { Basis, Keyword } from '../spec/requirement.ts';

/**
 * One run, as plain redacted data: everything that any report shows. Published as `report.json`; its JSON Schema is
 * `reporters/report.schema.json`, and `schemaVersion` follows semantic versioning.
 */
export interface Report {
  readonly schemaVersion: '2.2.0';
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
  /** Where recorded exchanges were judged again: what had recorded them. Null for a run of its own. */
  readonly rejudged: { readonly recordedBy: Report['tool'] } | null;
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
    /** Seed of the order in which the checks ran; null in listed order, or where merged shards had different ones. */
    readonly shuffle: number | null;
    /** The part of the checks that ran; null where all did. */
    readonly shard: Shard | null;
    /** Names of all targets that the run could choose from; those it tested are in `targets`. */
    readonly configuredTargets: readonly string[];
  };
  readonly targets: readonly ReportTarget[];
  readonly counts: Counts;
  readonly coverage: readonly ClassCoverage[];
  /** What a client was seen to do, where the subject is one; null where it is a server. */
  readonly client: ClientReport | null;
  /** Every waiver that the run was given, in the order of its file. */
  readonly waivers: readonly JudgedWaiver[];
  /** One row for every requirement of every API in the run, in the order of the specification. */
  readonly requirements: readonly RequirementResult[];
  /** What was noticed and does not weigh: unknown properties, recognised variants, notes; merged, most frequent first. */
  readonly findings: readonly Finding[];
  /** What the run made or changed at the target and could not put back. */
  readonly leftovers: readonly string[];
  /** Faults of the suite outside any check, such as a file that does not load. */
  readonly suiteErrors: readonly string[];
}

export const outcomes = [
  'conforms',
  'shard passed',
  'does not conform',
  'stale waivers',
  'incomplete',
  'suite error',
] as const;

/**
 * - `conforms`: something was shown, no requirement that counts failed without a waiver, and none was left open.
 * - `shard passed`: the same of one shard, which cannot say that the target conforms.
 * - `does not conform`: a requirement that counts failed and is not waived.
 * - `stale waivers`: it would conform, but a waiver has expired, covers what passed, or matches nothing.
 * - `incomplete`: nothing was shown of a target, a requirement that counts is open, or the run was interrupted.
 * - `suite error`: our fault.
 */
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
  /** Ids of the conformance classes that it claims; null claims every class of its API. */
  readonly classes: readonly string[] | null;
  /** Requests under way at once, at most; null sets no limit. */
  readonly requestsAtOnce: number | null;
  /** Kwik: ids of the cards that checks may change, or `all`, or `none`. Null for an API that has no such setting. */
  readonly cards: readonly string[] | 'all' | 'none' | null;
  /** The container that the run started for it; null where it ran already. */
  readonly container: ReportContainer | null;
  readonly operations: readonly OperationUse[];
}

/** How a client was observed, run by run, and what it made use of. */
export interface ClientReport {
  /** A command that was run, whatever was pointed at a proxy, or a recording. */
  readonly seen: 'command' | 'proxy' | 'recording';
  /** The command with its arguments, or the file of the recording; redacted. Empty for a proxy. */
  readonly subject: readonly string[];
  readonly runs: readonly ClientRun[];
  /** One row for each operation of the API, in the order of the specification. */
  readonly operations: readonly ClientOperation[];
  /** Hosts that are not the API's and were asked for; every such request was refused. */
  readonly refusedHosts: readonly string[];
  /** What kept requests from being seen, such as an authority that the client does not trust; a sentence each. */
  readonly obstacles: readonly string[];
}

/** One run of the command. */
export interface ClientRun {
  /** `plain`, `plain again`, `freedom financing-blank`, `freedom created at listCards`, or `fault used-token at createCharge`. */
  readonly name: string;
  /** The requirement that the freedom or the fault belongs to; null for a plain run. */
  readonly requirement: string | null;
  /** What was different, in a sentence. */
  readonly says: string;
  /** What the client made of it, in a few words, such as `ended with exit code 1 and told the code used_token`. */
  readonly outcome: string;
  /** Whether the client did, in this run, what the requirement demands; null for a plain run. */
  readonly verdict: Verdict | null;
  /** Null where it was ended by a signal, or where there is no command. */
  readonly exitCode: number | null;
  readonly requests: number;
  readonly durationMs: number;
}

/** What the client made of one operation. */
export interface ClientOperation {
  readonly operation: string;
  /** False for a supporting operation. */
  readonly underTest: boolean;
  /** Requests of the plain runs. */
  readonly requests: number;
  /** What is documented for its requests but for what its path holds, and in how many requests of the plain runs it was. */
  readonly parameters: readonly ClientParameter[];
  readonly cells: Readonly<Record<ClientAspect, ClientCell>>;
}

/** A parameter, or a member of the body; that of a nested object as `card.name`. */
export interface ClientParameter {
  readonly name: string;
  readonly place: 'header' | 'query' | 'body';
  readonly requests: number;
}

/** Columns of the matrix. */
export const clientAspects = ['request', 'answer', 'freedoms', 'faults'] as const;
export type ClientAspect = (typeof clientAspects)[number];

/** The checks of one aspect on one operation; `untested` where there are none. */
export interface ClientCell {
  /**
   * The worst of those that count, or are our error: a failure that does not count leaves it `pass`, or `untested` where
   * nothing passed.
   */
  readonly verdict: RequirementVerdict;
  readonly passed: number;
  /** Checks in all, those that do not count too, but for those that do not apply. */
  readonly of: number;
  /** Ids of these checks, which stand with their requirements. */
  readonly checks: readonly string[];
}

export interface ReportContainer {
  readonly image: string;
  /** The end of what it wrote, redacted; only where something was not as it should be. */
  readonly log: string | null;
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
  /** Failed requirements that do not weigh and are not waived. */
  readonly advisories: number;
  /** Failed requirements that a waiver covers. */
  readonly waived: number;
}

export interface ClassCoverage {
  readonly id: string;
  readonly title: string;
  readonly requirements: Readonly<Record<RequirementVerdict, number>>;
}

/**
 * A requirement's verdict is the worst of its checks', or `untested` where none ran; `inapplicable` whatever was seen
 * where its class is not claimed.
 */
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
  /** What goes wrong for whoever uses an API that fails it, in a sentence. Null in reports of older versions. */
  readonly matters: string | null;
  readonly verdict: RequirementVerdict;
  /** Whether a failure of it makes the target non-conforming in this run. */
  readonly weighs: boolean;
  /** Why no check ran: the row's own reason, or that it was not selected or not reached. Null where checks ran. */
  readonly untested: string | null;
  /** Why it does not bind the target: its class is not claimed, or it is of another API version. */
  readonly inapplicable: string | null;
  /** What covers its failure, for now. The verdict stays `fail`. */
  readonly waiver: Pick<Waiver, 'reason' | 'owner' | 'expires'> | null;
  readonly checks: readonly CheckResult[];
}

export type CheckResult = CheckRecord;

/** A dated, reasoned, owned acceptance of one failing requirement. */
export interface Waiver {
  readonly requirement: string;
  /** Name of the only target that it covers; null covers every target. */
  readonly target: string | null;
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires: string;
}

/** A waiver and what the run makes of it. */
export interface JudgedWaiver extends Waiver {
  /**
   * - `used`: it covers a failure.
   * - `unused`: the run could not tell whether it is still needed.
   * - `stale`: it has expired, what it covers passed, or it matches nothing; it has to go.
   */
  readonly state: 'used' | 'unused' | 'stale';
  /** Why it is not used. */
  readonly why: string | null;
}

export interface Finding {
  readonly kind:
    | 'unknown property'
    | 'unspecified'
    | 'note'
    | 'violation without requirement'
    | 'violation of a class not claimed'
    | 'violation of the server'
    | 'not under test';
  readonly message: string;
  /** How often it was seen. */
  readonly count: number;
  /** Ids of the checks that saw it, at most ten; empty where no check did, as with a client. */
  readonly checks: readonly string[];
}

export type { Exchange, Shard, Verdict, Violation };
