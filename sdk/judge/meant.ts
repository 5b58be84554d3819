import type { Schema } from '../../spec/contract.ts';
import { isRecord } from '../../spec/record.ts';
import { coerceText } from './coerce-text.ts';
import { WrittenNumber } from './written-number.ts';

/** The members of a body as their schema means them, and what was seen on the way. Places are JSON Pointers. */
export interface Meant {
  readonly value: unknown;
  /** Documented members that hold something. */
  readonly held: readonly string[];
  /** Members that are there without a value, and what they hold instead, `null` or an empty text. */
  readonly blank: ReadonlyMap<string, string>;
  /** Whole numbers where whole numbers are documented. */
  readonly whole: readonly { readonly at: string; readonly text: string }[];
}

/** Texts that are documented as text, have nothing but digits, and that SDKs send as numbers; the vendor takes both. */
const digitsOnly: ReadonlySet<string> = new Set(['number', 'security_code', 'postal_code']);

/**
 * The value that a body means by its schema: digits as numbers and numbers as digits where the vendor takes either, and
 * nothing where it says nothing: JSON of some SDKs has null for it, and a form has an empty text.
 * @param isForm everything in it is text
 */
export function meantBy(members: unknown, schema: Schema, isForm: boolean): Meant {
  const held: string[] = [];
  const blank = new Map<string, string>();
  const whole: { at: string; text: string }[] = [];

  const meant = (value: unknown, expected: Schema, at: string, name: string): unknown => {
    if (value instanceof WrittenNumber) {
      if (digitsOnly.has(name) && /^\d+$/.test(value.text) && Number.isSafeInteger(value.value)) return value.text;
      if (typesOf(expected).includes('integer') && Number.isInteger(value.value)) whole.push({ at, text: value.text });
      return value.value;
    }
    // The vendor drops the spaces of a number.
    if (typeof value === 'string') return coerceText(expected, name === 'number' ? value.trim() : value, isForm);
    if (!isRecord(value)) return written(value);
    const properties = isRecord(expected.properties) ? expected.properties : null;
    return Object.fromEntries(
      Object.entries(value).flatMap(([member, each]) => {
        const property = properties && Object.hasOwn(properties, member) ? properties[member] : undefined;
        if (!isRecord(property)) return [[member, written(each)]];
        const place = `${at}/${member}`;
        if (each === null || (isForm && each === '')) {
          blank.set(place, each === null ? 'null' : 'an empty text');
          return [];
        }
        // Free members of the merchant's, which a form may write in any way.
        if (isForm && isFree(property)) return [];
        held.push(place);
        return [[member, meant(each, property, place, member)]];
      }),
    );
  };
  return { value: meant(members, schema, '', ''), held, blank, whole };
}

/** Whether it is an object whose members nobody has named. */
function isFree(schema: Schema): boolean {
  return typesOf(schema).includes('object') && !isRecord(schema.properties);
}

function typesOf({ type }: Schema): unknown[] {
  return [type].flat();
}

/** A value without the texts of its numbers. */
function written(value: unknown): unknown {
  if (value instanceof WrittenNumber) return value.value;
  if (Array.isArray(value)) return value.map(written);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, written(member)]));
}
