import { columnNames } from './column-names.ts';
import { differingConditions } from './conditions.ts';
import { leftOpen } from './left-open.ts';
import type {
  Agreement,
  ApiComparison,
  Cell,
  ComparedClass,
  ComparedRequirement,
  ComparedTarget,
  Comparison,
} from './model.ts';
import { comparisonRemarks, comparisonSentence } from './sentence.ts';
import type { Column, Subject, SubjectRow } from './subjects.ts';

/**
 * The subjects side by side, API by API. They are all servers or all clients, and at least two speak the same API.
 * @param version of the command that compares
 */
export function compare(subjects: readonly Subject[], version: string): Comparison {
  const groups = [...Map.groupBy(subjects, ({ api }) => api).values()].map((own) => {
    const names = columnNames(own, subjects);
    return own.map((subject, place): Column => ({ ...subject, name: names[place] ?? subject.target }));
  });
  return {
    schemaVersion: '1.0.0',
    tool: { name: 'cardproof', version },
    kind: subjects.some(({ kind }) => kind === 'clients') ? 'clients' : 'servers',
    apis: groups.filter((columns) => columns.length > 1).map(compareApi),
    alone: groups.filter((columns) => columns.length === 1).flatMap((columns) => columns.map(targetOf)),
  };
}

function compareApi(columns: readonly Column[]): ApiComparison {
  const cellsOf = columns.map((column) => new Map(column.rows.map((row) => [row.id, row])));
  const rows = inOrder(columns);
  const requirements = rows.map((row) => ({ class: row.class, requirement: requirementOf(row, columns, cellsOf) }));
  const counts = { split: 0, 'partly judged': 0, alike: 0, 'not judged': 0 } satisfies Record<Agreement, number>;
  for (const { requirement } of requirements) counts[requirement.agreement]++;
  const [first] = columns;
  const compared = {
    api: first?.api ?? '',
    title: first?.title ?? '',
    targets: columns.map(targetOf),
    conditions: differingConditions(columns),
    counts,
    classes: classesOf(columns).map(
      ({ id, title }): ComparedClass => ({
        id,
        title,
        requirements: requirements.filter((each) => each.class === id).map(({ requirement }) => requirement),
      }),
    ),
    leftOpen: leftOpen(
      columns,
      rows.map(({ id }) => id),
    ),
  };
  return {
    ...compared,
    sentence: comparisonSentence(compared, first?.kind ?? 'servers'),
    remarks: comparisonRemarks(compared),
  };
}

/** Every class once, in the order in which reports bring them up. */
function classesOf(columns: readonly Column[]): { id: string; title: string }[] {
  const titles = new Map<string, string>();
  for (const { id, title } of columns.flatMap(({ classes }) => classes)) if (!titles.has(id)) titles.set(id, title);
  return [...titles].map(([id, title]) => ({ id, title }));
}

/** Every requirement once, by class; what only later reports know comes last in its class. */
function inOrder(columns: readonly Column[]): SubjectRow[] {
  const known = new Map<string, SubjectRow>();
  for (const row of columns.flatMap(({ rows }) => rows)) if (!known.has(row.id)) known.set(row.id, row);
  const rows = [...known.values()];
  return classesOf(columns).flatMap(({ id }) => rows.filter((row) => row.class === id));
}

function requirementOf(
  { id, keyword, basis, says, source }: SubjectRow,
  columns: readonly Column[],
  rowsOf: readonly ReadonlyMap<string, SubjectRow>[],
): ComparedRequirement {
  const rows = rowsOf.map((own) => own.get(id));
  const cells = columns.map(({ name }, place): Cell => ({ target: name, ...(rows[place]?.cell ?? notKnown) }));
  return {
    id,
    keyword,
    basis,
    says,
    source,
    wordedAlike: rows.every(
      (row) => row === undefined || (row.says === says && row.keyword === keyword && row.basis === basis),
    ),
    agreement: agreementOf(cells),
    cells,
  };
}

const notKnown: Omit<Cell, 'target'> = { verdict: null, standing: null, check: null, reason: null };

function agreementOf(cells: readonly Cell[]): Agreement {
  const judged = new Set<Cell['verdict']>(
    cells.map(({ verdict }) => verdict).filter((verdict) => verdict === 'pass' || verdict === 'fail'),
  );
  if (judged.size === 2) return 'split';
  if (judged.size === 0) return 'not judged';
  return cells.every(({ verdict }) => judged.has(verdict)) ? 'alike' : 'partly judged';
}

function targetOf({ name, file, target, subject, outcome, startedAt, counts }: Column): ComparedTarget {
  return { name, file, target, subject, outcome, startedAt, counts };
}
