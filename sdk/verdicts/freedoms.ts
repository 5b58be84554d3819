import type { Violation } from '../../harness/transcript.ts';
import { isRecord } from '../../spec/record.ts';
import type { CommandRun } from '../command-run.ts';
import type { Observation } from '../observation.ts';
import type { Freedom, Plan } from '../plan.ts';
import { type Baseline, differenceOf, endedWell } from '../result.ts';
import { type ClientRecord, clientRecord, dashed } from './client-record.ts';

/** A freedom, the run under it, and, where that one went wrong, a run for each operation alone. */
export interface FreedomRuns {
  readonly freedom: Freedom;
  readonly whole: CommandRun;
  readonly apart: readonly CommandRun[];
}

/**
 * What the runs under one freedom show of each operation whose answers it changed: that the result of the command stayed
 * the same. Where it did not, the operations are told apart by the runs in which only one was touched; where no such run
 * goes wrong, it takes them together.
 */
export function judgeFreedom(
  { freedom, whole, apart }: FreedomRuns,
  plainRun: CommandRun,
  plain: Baseline,
): ClientRecord[] {
  const difference = differenceOf(whole, plain);
  const alone = new Map(apart.map((run) => [operationOf(run.plan), run]));
  const guilty = [...alone].filter(([, run]) => differenceOf(run, plain) !== null).map(([operation]) => operation);
  return [...whole.touched].sort().map((operation) => {
    const run = guilty.includes(operation) ? (alone.get(operation) ?? whole) : whole;
    const shows = lastTouched(run, operation);
    const common = {
      requirement: freedom.requirement,
      operation,
      aspect: 'freedoms',
      name: `${freedom.name}-${dashed(operation)}`,
      title: `${operation}: ${freedom.says.replace(/\.$/, '')}`,
      shows: shows ? [shows] : [],
      durationMs: run.durationMs,
    } as const;
    const own = ownViolation(whole, operation, plainRun);
    if (own)
      return clientRecord({
        ...common,
        verdict: 'error',
        reason: `The suite changed an answer against the specification: ${own.part}${own.pointer} must be ${own.expected}, is ${own.observed}`,
      });
    const isSurvived = difference === null || (guilty.length > 0 && !guilty.includes(operation));
    if (isSurvived) return clientRecord({ ...common, verdict: 'pass', reason: null });
    const observed = differenceOf(run, plain) ?? difference ?? '';
    const together =
      guilty.length === 0 && whole.touched.size > 1 ? ' (only where several operations are answered so)' : '';
    return clientRecord({
      ...common,
      verdict: 'fail',
      reason: `The result changed: ${observed}${together}${tail(run)}`,
      expected: 'the same result as without it',
      observed: `${observed}${together}${tail(run)}`,
    });
  });
}

/** A contradiction that the changed answers have and those of the plain run have not: then the change is wrong. */
function ownViolation(whole: CommandRun, operation: string, plain: CommandRun): Violation | undefined {
  const usual = new Set(violationsOf(plain, operation).map(placeOf));
  return violationsOf(whole, operation).find((each) => !usual.has(placeOf(each)));
}

function violationsOf({ observations }: CommandRun, operation: string): Violation[] {
  return observations
    .filter(({ exchange }) => exchange.operation === operation)
    .flatMap(({ exchange }) => exchange.violations.filter(({ part }) => !part.startsWith('request')));
}

function placeOf({ part, pointer, expected }: Violation): string {
  return `${part} ${pointer} ${expected}`;
}

/** Empty lists need no plan: a plain run that met one and ended well has understood it. */
export function judgeEmptyLists(run: CommandRun): ClientRecord[] {
  if (!endedWell(run)) return [];
  const empty = run.observations.filter(({ exchange }) => isEmptyList(exchange.response?.body));
  const groups = Map.groupBy(empty, ({ exchange }) => exchange.operation ?? '');
  return [...groups]
    .filter(([operation]) => operation !== '')
    .map(([operation, all]) =>
      clientRecord({
        requirement: 'omise.client.freedoms.empty-list',
        operation,
        aspect: 'freedoms',
        name: dashed(operation),
        title: `${operation}: the list was empty`,
        verdict: 'pass',
        reason: null,
        shows: all.slice(-1),
      }),
    );
}

function isEmptyList(body: string | undefined): boolean {
  // Most bodies are not even looked into.
  if (body === undefined || !/"object"\s*:\s*"list"/.test(body)) return false;
  try {
    const list: unknown = JSON.parse(body);
    return isRecord(list) && list.object === 'list' && Array.isArray(list.data) && list.data.length === 0;
  } catch {
    return false;
  }
}

function operationOf(plan: Plan): string {
  return plan.kind === 'freedom' ? (plan.only ?? '') : '';
}

/** The last answer of the operation that was changed: what the client saw before it went wrong. */
function lastTouched({ observations }: CommandRun, operation: string): Observation | undefined {
  return observations.findLast(({ exchange, planned }) => planned && exchange.operation === operation);
}

function tail({ output, exitCode }: CommandRun): string {
  if (exitCode === 0) return '';
  const line = errorLine(output);
  return line === '' ? '' : `; it said: ${line}`;
}

/** The line that names an error, not the line of the source that threw it; else the last one. */
function errorLine(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const named = lines.find((line) => /^(?:[\w.$: ]*\b)?\w*(?:Error|Exception|panic|Fatal)\b[^(]*:/.test(line));
  return (named ?? lines.findLast((line) => line !== '') ?? '').slice(0, 200);
}
