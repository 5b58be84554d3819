import type { CheckRecord } from '../harness/check-record.ts';
import { worst } from '../harness/verdict.ts';
import type { Contract } from '../spec/contract.ts';
import { type ConformanceClass, type Requirement, weighs } from '../spec/requirement.ts';
import { byAspect } from './by-aspect.ts';
import { type ClientObservation, clientFindings } from './client-findings.ts';
import { clientParameters } from './client-parameters.ts';
import { clientName } from './client-text.ts';
import { containerOf } from './container-log.ts';
import { countAll, coverageOf } from './counts.ts';
import { judgeWaiver, waiverFor } from './judge-waivers.ts';
import type {
  ClientAspect,
  ClientCell,
  ClientOperation,
  ClientReport,
  Report,
  ReportTarget,
  RequirementResult,
  Waiver,
} from './model.ts';
import { operationUses, spanMs } from './operation-uses.ts';
import { concludeRun } from './outcome.ts';

/** What is known when a client was seen for the last time. */
export interface ClientFacts {
  readonly tool: Report['tool'];
  readonly strict: boolean;
  readonly interrupted: boolean;
  readonly startedAt: string;
  /** The date by which waivers expire, YYYY-MM-DD. */
  readonly today: string;
  readonly totalMs: number;
  /** Patterns given with `--only`; empty means everything. */
  readonly only: readonly string[];
  /** The server that the client spoke to. */
  readonly target: Omit<ReportTarget, 'operations'>;
  readonly client: Omit<ClientReport, 'operations'>;
  readonly contract: Contract;
  /** Names of the operations that have requirements of their own; the others are supporting ones. */
  readonly underTest: ReadonlySet<string>;
  readonly classes: readonly ConformanceClass[];
  /** What clients owe, in the order of the specification. */
  readonly requirements: readonly Requirement[];
  readonly records: readonly ClientRecord[];
  /** Why no check of a requirement was made, in a sentence. */
  readonly untested: (requirement: string) => string;
  /** How many freedoms and faults were asked for. */
  readonly plans: number;
  /** Everything that was seen, of all runs. */
  readonly observations: readonly ClientObservation[];
  /** Those that name requirements of clients. */
  readonly waivers: readonly Waiver[];
  /** Faults of the suite outside any check. */
  readonly suiteErrors: readonly string[];
}

/** What was found of one requirement on one operation. */
export interface ClientRecord {
  readonly requirement: string;
  /** Null where it is of no operation. */
  readonly operation: string | null;
  readonly aspect: ClientAspect;
  readonly record: CheckRecord;
}

/**
 * The report on a client. Pure: the same facts give the same report, in whatever order records and observations come.
 * What the server did against the documentation is a finding, and no failure of the client.
 */
export function buildClientReport(facts: ClientFacts): Report {
  const { target, client } = facts;
  const records = inOrder(facts);
  const rows = facts.requirements
    .filter(({ api }) => api === target.api)
    .map((requirement) => resultOf(requirement, records, facts));
  const counts = countAll(rows);
  const subject = { name: target.name, called: clientName(client) };
  const waivers = judgeAll(facts, rows);
  const suiteErrors = [...facts.suiteErrors, ...recordedTwice(records)];
  const exchanges = facts.observations.map(({ exchange }) => exchange);
  return {
    schemaVersion: '2.2.0',
    tool: facts.tool,
    ...concludeRun({
      rows,
      counts,
      interrupted: facts.interrupted,
      subjects: [subject],
      shard: null,
      nothingShown: nothingShown(facts, rows, subject.called),
      staleWaivers: waivers.filter(({ state }) => state === 'stale').length,
      neverEnded: 0,
      suiteErrors: suiteErrors.length,
    }),
    strict: facts.strict,
    interrupted: facts.interrupted,
    startedAt: facts.startedAt,
    rejudged: null,
    timing: { totalMs: facts.totalMs, checksMs: spanMs(exchanges), requests: exchanges.length },
    selection: { only: facts.only, concurrency: 1, shuffle: null, shard: null, configuredTargets: [target.name] },
    targets: [{ ...target, container: containerOf(target, rows), operations: operationUses(exchanges) }],
    counts,
    coverage: facts.classes.flatMap((each) => coverageOf(each, rows)),
    client: { ...client, operations: operationsOf(facts, records, rows) },
    waivers,
    requirements: rows,
    findings: clientFindings(facts.observations, (requirement) => requirement.startsWith(`${target.api}.client.`)),
    leftovers: [],
    suiteErrors,
  };
}

/** In the order of the operations in the specification, what is of none last. */
function inOrder({ records, contract }: ClientFacts): ClientRecord[] {
  const places = new Map(Object.keys(contract.operations).map((operation, place) => [operation, place]));
  const placeOf = ({ operation }: ClientRecord) => places.get(operation ?? '') ?? places.size;
  return records.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.record.id < b.record.id ? -1 : 1));
}

function resultOf(requirement: Requirement, records: readonly ClientRecord[], facts: ClientFacts): RequirementResult {
  const { id } = requirement;
  const target = facts.target.name;
  const checks = records.filter((each) => each.requirement === id).map(({ record }) => record);
  const verdict = worst(checks.map((each) => each.verdict)) ?? 'untested';
  const waiver = verdict === 'fail' ? waiverFor({ id, target }, facts.waivers, facts.today) : null;
  return {
    id,
    target,
    class: requirement.class,
    keyword: requirement.keyword,
    basis: requirement.basis,
    says: requirement.says,
    source: requirement.source,
    matters: requirement.matters,
    verdict,
    weighs: weighs(requirement, facts.strict),
    untested: verdict === 'untested' ? (requirement.untested ?? facts.untested(id)) : null,
    inapplicable: verdict === 'inapplicable' ? (checks[0]?.reason ?? null) : null,
    waiver: waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
    checks,
  };
}

/** Two checks of one id could not be told apart in any report. */
function recordedTwice(records: readonly ClientRecord[]): string[] {
  const ids = Map.groupBy(records, ({ record }) => record.id);
  return [...ids].flatMap(([id, { length }]) => (length > 1 ? [`check ${id} was made ${length} times`] : []));
}

/**
 * Why the run shows nothing of the client: no request was seen, none of them was to an operation under test, none holds
 * what it was examined for, or nothing of what was asked for could be tried.
 */
function nothingShown(
  { observations, underTest, target, client, plans }: ClientFacts,
  rows: readonly RequirementResult[],
  called: string,
): string | null {
  if (observations.length === 0) return `No request of ${called} was seen: nothing was shown`;
  if (!observations.some(({ exchange }) => exchange.operation !== null && underTest.has(exchange.operation)))
    return `No request of ${called} to an operation under test was seen: nothing was shown`;
  if (!rows.some((row) => row.class === `${target.api}.client.requests` && row.verdict === 'pass'))
    return `No requirement on requests passed on ${called}: nothing was shown`;
  return plans > 0 && client.runs.every(({ requirement }) => requirement === null)
    ? `None of the freedoms and faults that were asked for could be tried on ${called}`
    : null;
}

function judgeAll(facts: ClientFacts, rows: readonly RequirementResult[]): Report['waivers'] {
  const court = {
    today: facts.today,
    rows,
    knownRequirements: new Set(facts.requirements.map(({ id }) => id)),
    knownTargets: new Set([facts.target.name]),
    partial: facts.interrupted,
  };
  return facts.waivers.map((waiver) => judgeWaiver(waiver, court));
}

function operationsOf(
  { contract, underTest, observations }: ClientFacts,
  records: readonly ClientRecord[],
  rows: readonly RequirementResult[],
): ClientOperation[] {
  const plain = observations.filter(({ isPlain }) => isPlain).map(({ exchange }) => exchange);
  const weighing = new Set(rows.filter((row) => row.weighs).map(({ id }) => id));
  return Object.entries(contract.operations).map(([operation, documented]) => {
    const requests = plain.filter((exchange) => exchange.operation === operation).map(({ request }) => request);
    const own = records.filter((record) => record.operation === operation);
    return {
      operation,
      underTest: underTest.has(operation),
      requests: requests.length,
      parameters: clientParameters(documented, requests),
      cells: byAspect((aspect) =>
        cellOf(
          own.filter((record) => record.aspect === aspect),
          weighing,
        ),
      ),
    };
  });
}

function cellOf(records: readonly ClientRecord[], weighing: ReadonlySet<string>): ClientCell {
  const applying = records.filter(({ record }) => record.verdict !== 'inapplicable');
  const passed = applying.filter(({ record }) => record.verdict === 'pass').length;
  // An error of ours is shown wherever it stands.
  const counting = applying.filter(
    ({ requirement, record }) => weighing.has(requirement) || record.verdict === 'error',
  );
  return {
    verdict: worst(counting.map(({ record }) => record.verdict)) ?? (passed > 0 ? 'pass' : 'untested'),
    passed,
    of: applying.length,
    checks: applying.map(({ record }) => record.id),
  };
}
