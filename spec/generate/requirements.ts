import { parse } from 'yaml';
import { isRecord } from '../record.ts';
import { bases, type ConformanceClass, keywords, type Requirement } from '../requirement.ts';

export interface RequirementsFile {
  readonly classes: readonly ConformanceClass[];
  readonly requirements: readonly Requirement[];
}

/**
 * The rows of one `requirements.yaml`.
 * @throws {Error} listing every row that is malformed, repeated, outside its class, or of a class that does not say why
 *   it matters.
 */
export function readRequirements(text: string, file: string): RequirementsFile {
  const content: unknown = parse(text);
  if (!isRecord(content) || !Array.isArray(content.requirements) || !Array.isArray(content.classes)) {
    throw new Error(`${file}: expected "api", "classes" and "requirements"`);
  }
  const classes = content.classes.map((row: Record<string, unknown>) => ({
    id: String(row.id),
    title: String(row.title),
    says: String(row.says),
  }));
  const problems: string[] = [];
  const mattersOfClass = new Map<string, string>(
    content.classes.map((row: Record<string, unknown>) => {
      const matters = mattersOf(row);
      if (!matters) problems.push(`${file}, class ${row.id}: "matters" is missing`);
      return [String(row.id), matters ?? ''];
    }),
  );
  const seen = new Set<string>();
  const requirements = content.requirements.map((row: Record<string, unknown>, index: number): Requirement => {
    const id = String(row.id);
    const say = (problem: string) => problems.push(`${file}, row ${index + 1} (${id}): ${problem}`);
    if (seen.has(id)) say('this id is used twice');
    seen.add(id);
    if (!mattersOfClass.has(String(row.class))) say(`unknown class "${row.class}"`);
    if (!id.startsWith(`${row.class}.`)) say(`an id begins with its class, "${row.class}."`);
    if (!/^[a-z0-9.-]+$/.test(id)) say('an id holds lower-case letters, digits, "-" and "."');
    const keyword = keywords.find((each) => each === row.keyword);
    if (!keyword) say(`keyword is one of ${keywords.join(', ')}`);
    const basis = bases.find((each) => each === row.basis);
    if (!basis) say(`basis is one of ${bases.join(', ')}`);
    if (row.refusal !== undefined && row.refusal !== true) say('"refusal" is true, or left out');
    for (const name of ['says', 'source']) if (typeof row[name] !== 'string') say(`"${name}" is missing`);
    if ('matters' in row && !mattersOf(row)) say('"matters" is a sentence, or left out');
    for (const name of Object.keys(row)) if (!columns.has(name)) say(`unknown column "${name}"`);
    return {
      id,
      api: String(content.api),
      class: String(row.class),
      keyword: keyword ?? 'MAY',
      basis: basis ?? 'inferred',
      says: String(row.says).trim(),
      source: String(row.source).trim(),
      matters: mattersOf(row) ?? mattersOfClass.get(String(row.class)) ?? '',
      ...(Array.isArray(row.versions) && { versions: row.versions.map(String) }),
      ...(row.refusal === true && { refusal: true as const }),
      ...(row.untested !== undefined && { untested: String(row.untested).trim() }),
    };
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { classes, requirements };
}

/** The sentence of a row or a class; null where it has none. */
function mattersOf(row: Record<string, unknown>): string | null {
  return typeof row.matters === 'string' && row.matters.trim() ? row.matters.trim() : null;
}

const columns = new Set([
  'id',
  'class',
  'keyword',
  'basis',
  'says',
  'source',
  'matters',
  'versions',
  'refusal',
  'untested',
]);
