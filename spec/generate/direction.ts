import type { Schema } from '../contract.ts';
import { mapSchema } from './map-schema.ts';

/**
 * The schema as it applies to one direction: a `required` property that the direction cannot carry is waived, and a
 * property that only the other direction carries may not appear in a response at all (a `writeOnly` card number that
 * comes back is a leak). In a request an unexpected `readOnly` property stays legal: servers ignore it.
 */
export function forDirection(schema: Schema, direction: 'request' | 'response'): Schema {
  const foreign = direction === 'request' ? 'readOnly' : 'writeOnly';
  return mapSchema(schema, (node) => {
    const properties = node.properties as Record<string, Schema> | undefined;
    if (!properties) return node;
    const absent = Object.keys(properties).filter((name) => properties[name]?.[foreign] === true);
    if (absent.length === 0) return node;
    const required = Array.isArray(node.required) ? node.required.filter((name) => !absent.includes(name)) : undefined;
    const forbidden = Object.fromEntries(absent.map((name) => [name, forbid(properties[name] ?? {})]));
    return {
      ...node,
      ...(required && { required }),
      ...(direction === 'response' && { properties: { ...properties, ...forbidden } }),
    };
  });
}

function forbid(property: Schema): Schema {
  const requirement = property['x-requirement'];
  return {
    ...(requirement !== undefined && { 'x-requirement': requirement }),
    description: 'never part of an answer',
    not: {},
  };
}
