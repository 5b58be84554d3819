import { byAspect } from './by-aspect.ts';
import {
  type ClientAspect,
  type ClientCell,
  type ClientOperation,
  type ClientParameter,
  type ClientReport,
  clientAspects,
  type RequirementResult,
} from './model.ts';
import { type Standing, standing } from './text.ts';

/** What a client speaks: a row for each operation, a column for each aspect. */
export interface ClientMatrix {
  /** Operations under test that were called. */
  readonly called: readonly MatrixRow[];
  /** Supporting operations that were called. */
  readonly supporting: readonly MatrixRow[];
  readonly neverCalled: NeverCalled;
}

export interface NeverCalled {
  readonly underTest: readonly string[];
  readonly supporting: readonly string[];
}

export interface MatrixRow extends Pick<ClientOperation, 'operation' | 'requests'> {
  readonly cells: Readonly<Record<ClientAspect, MatrixCell>>;
}

export interface MatrixCell extends Pick<ClientCell, 'passed' | 'of'> {
  readonly standing: Standing;
  /** Id of the first check that makes it so; null where nothing is wrong. */
  readonly shows: string | null;
}

type Rows = readonly RequirementResult[];

export function matrixOf({ operations }: Pick<ClientReport, 'operations'>, requirements: Rows): ClientMatrix {
  const checks = checksIn(requirements);
  const rowsOf = (underTest: boolean) =>
    operations
      .filter((each) => each.underTest === underTest && isCalled(each))
      .map(({ operation, requests, cells }) => ({
        operation,
        requests,
        cells: byAspect((aspect) => matrixCell(cells[aspect], checksOf(cells[aspect], checks))),
      }));
  return { called: rowsOf(true), supporting: rowsOf(false), neverCalled: neverCalled({ operations }) };
}

/** Operations of which nothing was seen in any run. */
export function neverCalled({ operations }: Pick<ClientReport, 'operations'>): NeverCalled {
  const namesOf = (underTest: boolean) =>
    operations.filter((each) => each.underTest === underTest && !isCalled(each)).map(({ operation }) => operation);
  return { underTest: namesOf(true), supporting: namesOf(false) };
}

/** Requirements of one class by operations. */
export interface MatrixTable {
  /** Operations that were called, those under test first. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Requirements of which no operation showed anything. */
  readonly untouched: Rows;
}

export interface TableRow {
  readonly requirement: RequirementResult;
  /** One for each column. */
  readonly cells: readonly TableCell[];
}

/** How the checks of a requirement on an operation stand; null where there are none. */
export type TableCell = { readonly standing: Standing; readonly shows: string } | null;

/** How each freedom, or each fault, was taken at each operation that was called. */
export function tableOf(
  { operations }: Pick<ClientReport, 'operations'>,
  requirements: Rows,
  aspect: 'freedoms' | 'faults',
): MatrixTable {
  const called = operations.filter(isCalled).toSorted((a, b) => Number(b.underTest) - Number(a.underTest));
  const rows = requirements
    .filter((row) => row.class.endsWith(`.${aspect}`))
    .map((requirement) => {
      const checks = checksIn([requirement]);
      return { requirement, cells: called.map(({ cells }) => tableCell(checksOf(cells[aspect], checks))) };
    });
  const isTouched = ({ cells }: TableRow) => cells.some((cell) => cell !== null);
  return {
    columns: called.map(({ operation }) => operation),
    rows: rows.filter(isTouched),
    untouched: rows.filter((row) => !isTouched(row)).map(({ requirement }) => requirement),
  };
}

/** Documented parameters that no request had. */
export interface NeverSent {
  /** Of every operation under test that was called. */
  readonly everywhere: readonly ClientParameter[];
  readonly byOperation: readonly { readonly operation: string; readonly parameters: readonly ClientParameter[] }[];
}

/** What the operations under test were called without. */
export function neverSent({ operations }: Pick<ClientReport, 'operations'>): NeverSent {
  const called = operations.filter(({ underTest, requests }) => underTest && requests > 0);
  const unsent = called.map(({ operation, parameters }) => ({
    operation,
    parameters: parameters.filter(({ requests }) => requests === 0),
  }));
  const [first, ...others] = unsent;
  const everywhere = (first?.parameters ?? []).filter(
    (parameter) => others.length > 0 && others.every(({ parameters }) => parameters.some(isSame(parameter))),
  );
  return {
    everywhere,
    byOperation: unsent
      .map(({ operation, parameters }) => ({
        operation,
        parameters: parameters.filter((parameter) => !everywhere.some(isSame(parameter))),
      }))
      .filter(({ parameters }) => parameters.length > 0),
  };
}

function isSame({ name, place }: ClientParameter): (other: ClientParameter) => boolean {
  return (other) => other.name === name && other.place === place;
}

function isCalled({ requests, cells }: ClientOperation): boolean {
  return requests > 0 || clientAspects.some((aspect) => cells[aspect].of > 0);
}

interface Check {
  readonly id: string;
  readonly standing: Standing;
}

/** Every check by its id, with how it stands. */
function checksIn(requirements: Rows): Map<string, Check> {
  return new Map(
    requirements.flatMap((row) =>
      row.checks.map(({ id, verdict }) => [id, { id, standing: standing({ ...row, verdict }) }] as const),
    ),
  );
}

function checksOf(cell: ClientCell, checks: ReadonlyMap<string, Check>): Check[] {
  return cell.checks.flatMap((id) => checks.get(id) ?? []);
}

/** Where all that fails is waived, what is open comes before it. */
function matrixCell({ verdict, passed, of }: ClientCell, checks: readonly Check[]): MatrixCell {
  const has = (stands: Standing) => checks.some(({ standing }) => standing === stands);
  const excused = has('inconclusive') ? 'inconclusive' : 'waived';
  const stands = verdict === 'fail' && has('waived') && !has('fail') ? excused : verdict;
  const shows = stands === 'pass' ? undefined : checks.find(({ standing }) => standing === stands);
  return { standing: stands, passed, of, shows: shows?.id ?? null };
}

/** Worst first. */
const order = ['error', 'fail', 'inconclusive', 'waived', 'advisory', 'pass'] as const;

function tableCell(checks: readonly Check[]): TableCell {
  for (const standing of order) {
    const shows = checks.find((check) => check.standing === standing);
    if (shows) return { standing, shows: shows.id };
  }
  return null;
}
