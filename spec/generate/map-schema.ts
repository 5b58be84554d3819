import type { Schema } from '../contract.ts';
import { isRecord } from '../record.ts';

/** A copy of the schema with `change` applied to it and to every schema inside it, innermost first. */
export function mapSchema(schema: Schema, change: (node: Schema) => Schema): Schema {
  const inner = (value: unknown): unknown => (isRecord(value) ? mapSchema(value, change) : value);
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (holdsOne.has(keyword)) copy[keyword] = inner(value);
    else if (holdsList.has(keyword) && Array.isArray(value)) copy[keyword] = value.map(inner);
    else if (holdsMap.has(keyword) && isRecord(value)) {
      copy[keyword] = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inner(item)]));
    } else copy[keyword] = value;
  }
  return change(copy);
}

/** Keywords of JSON Schema 2020-12 whose value is a schema, a list of schemas, or a map of schemas. */
const holdsOne = new Set(
  'items contains additionalProperties unevaluatedProperties unevaluatedItems propertyNames not if then else'.split(
    ' ',
  ),
);
const holdsList = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const holdsMap = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
