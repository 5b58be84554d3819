import { clientName } from '../client-text.ts';
import type { Report, ReportTarget, RequirementResult } from '../model.ts';
import { type Standing, standing } from '../text.ts';
import { type Conditions, conditionsOf } from './conditions.ts';
import { firstCheck, firstReason } from './first-reason.ts';
import type { Cell, ComparedTarget } from './model.ts';
import { type Traits, traitsOf } from './traits.ts';

/** A report and where it came from. */
export interface Source {
  readonly file: string;
  /** What its column is to be called; null leaves that to us. */
  readonly name: string | null;
  readonly report: Report;
}

/** One target of one report, without its transcripts: all that a comparison needs of it. */
export interface Subject extends Omit<ComparedTarget, 'name'> {
  /** What its column is to be called; null leaves that to us. */
  readonly given: string | null;
  readonly kind: 'servers' | 'clients';
  readonly api: string;
  readonly title: string;
  readonly conditions: Conditions;
  readonly classes: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly SubjectRow[];
  readonly traits: Traits;
}

/** A subject with the name of its column. */
export interface Column extends Subject {
  readonly name: string;
}

export interface SubjectRow extends Pick<RequirementResult, 'id' | 'class' | 'keyword' | 'basis' | 'says' | 'source'> {
  readonly cell: Omit<Cell, 'target'>;
}

/** The targets of a report, each for itself. */
export function subjectsOf({ file, name, report }: Source): Subject[] {
  return report.targets.map((target) => {
    const rows = report.requirements.filter((row) => row.target === target.name);
    const classIds = new Set(rows.map((row) => row.class));
    return {
      file,
      given: name,
      target: target.name,
      kind: report.client ? 'clients' : 'servers',
      api: target.api,
      title: target.title,
      subject: subjectName(report, target),
      outcome: report.outcome,
      startedAt: report.startedAt,
      counts: countStandings(rows),
      conditions: conditionsOf(report, target),
      classes: report.coverage.filter(({ id }) => classIds.has(id)).map(({ id, title }) => ({ id, title })),
      rows: rows.map(rowOf),
      traits: traitsOf(rows, report),
    };
  });
}

function subjectName({ client }: Report, { title, url, embedded, container }: ReportTarget): string {
  if (client) return clientName(client);
  if (embedded) return `${title}, the reference server`;
  return container ? `${title}, container of ${container.image}` : `${title} at ${url}`;
}

function rowOf(row: RequirementResult): SubjectRow {
  const { id, class: ofClass, keyword, basis, says, source, verdict } = row;
  const check = firstCheck(row);
  return {
    id,
    class: ofClass,
    keyword,
    basis,
    says,
    source,
    cell: {
      verdict,
      standing: standing(row),
      check: check && { id: check.id, title: check.title },
      reason: firstReason(row),
    },
  };
}

function countStandings(rows: readonly RequirementResult[]): Record<Standing, number> {
  const counts = {
    pass: 0,
    fail: 0,
    waived: 0,
    advisory: 0,
    inconclusive: 0,
    error: 0,
    untested: 0,
    inapplicable: 0,
  } satisfies Record<Standing, number>;
  for (const row of rows) counts[standing(row)]++;
  return counts;
}
