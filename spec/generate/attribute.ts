import type { Schema } from '../contract.ts';
import { isRecord } from '../record.ts';

/**
 * The schema with `x-requirement` on every schema inside it: its own, else that of the nearest schema around it, else
 * `requirement`. A validation error carries its schema, so it can be charged without looking further.
 */
export function attribute(schema: Schema, requirement: string | null): Schema {
  const own = typeof schema['x-requirement'] === 'string' ? schema['x-requirement'] : requirement;
  const pass = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pass);
    return isRecord(value) ? attribute(value, own) : value;
  };
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties' && isRecord(value)) {
      copy[keyword] = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, pass(item)]));
    } else copy[keyword] = applicators.has(keyword) ? pass(value) : value;
  }
  if (own !== null) copy['x-requirement'] = own;
  return copy;
}

const applicators = new Set(
  'items additionalProperties unevaluatedProperties not if then else allOf anyOf oneOf'.split(' '),
);
