import type { Schema } from '../../spec/contract.ts';
import { isRecord } from '../../spec/record.ts';

/**
 * Text from a query or a form as the schema means it: a number where the schema wants a number and the text is one,
 * a boolean likewise. Empty text stays empty text; it is not null. What does not fit stays text, for the validator to
 * refuse. Never applied to answers.
 */
export function coerce(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = schema.items;
    return isRecord(items) ? value.map((item) => coerce(items, item)) : value;
  }
  if (isRecord(value)) {
    const properties = isRecord(schema.properties) ? schema.properties : {};
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const property = properties[name];
        return [name, isRecord(property) ? coerce(property, item) : item];
      }),
    );
  }
  return typeof value === 'string' ? coerceText(schema, value) : value;
}

function coerceText(schema: Schema, text: string): unknown {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (types.includes('string')) return text;
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
