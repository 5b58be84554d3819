import type { Schema } from '../contract.ts';
import { isRecord } from '../record.ts';

/**
 * The schema without room for properties that it does not name. `unevaluatedProperties` is put at the root of each
 * object only: put into a branch of `allOf`, it would refuse what the other branches name.
 */
export function closedShape(schema: Schema): Schema {
  return close(schema, true);
}

function close(schema: Schema, root: boolean): Schema {
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (branches.has(keyword))
      copy[keyword] = Array.isArray(value) ? value.map((item) => inner(item, false)) : inner(value, false);
    else if (keyword === 'properties' && isRecord(value)) {
      copy[keyword] = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inner(item, true)]));
    } else if (keyword === 'items') copy[keyword] = inner(value, true);
    else copy[keyword] = value;
  }
  const open = schema.additionalProperties === undefined && schema.unevaluatedProperties === undefined;
  if (root && open && namesProperties(schema)) copy.unevaluatedProperties = false;
  return copy;
}

function inner(value: unknown, root: boolean): unknown {
  return isRecord(value) ? close(value, root) : value;
}

function namesProperties(schema: Schema): boolean {
  if (isRecord(schema.properties)) return true;
  return [...branches]
    .flatMap((keyword) => schema[keyword] ?? [])
    .some((branch) => isRecord(branch) && namesProperties(branch));
}

const branches = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else']);
