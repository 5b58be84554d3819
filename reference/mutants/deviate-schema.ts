import type { Schema } from '../../spec/contract.ts';
import { isRecord } from '../../spec/record.ts';

/** One way in which a value can depart from a schema that describes it. */
export interface SchemaDeviation {
  /** Members from the root to the value; `*` stands for every item of a list. */
  readonly path: readonly string[];
  /** What is wrong with it, in kebab case. */
  readonly kind: string;
  /** The requirement that the schema names at this place. */
  readonly requirement: string | null;
  /** Whether the place belongs to the refusals among the described values. */
  readonly inRefusal: boolean;
  /** The value with the fault; undefined takes it away. */
  readonly change: (value: unknown) => unknown;
}

/**
 * Every deviation from a schema that its keywords suggest, at most one of a kind at a place: a required member missing,
 * another type, null, a value outside the enumeration, format, pattern or range. A branch that describes refusals is
 * one whose condition is `status: false`.
 */
export function deviationsOf(schema: Schema): SchemaDeviation[] {
  const found = new Map<string, SchemaDeviation>();
  const add = (deviation: SchemaDeviation) => {
    const key = `${deviation.inRefusal} ${deviation.path.join('/')} ${deviation.kind}`;
    if (!found.has(key)) found.set(key, deviation);
  };
  walk(schema, [], false, add);
  return [...found.values()];
}

function walk(
  schema: Schema,
  path: readonly string[],
  inRefusal: boolean,
  add: (deviation: SchemaDeviation) => void,
): void {
  const requirement = requirementOf(schema);
  const say = (kind: string, change: SchemaDeviation['change']) => add({ path, kind, requirement, inRefusal, change });
  for (const [kind, change] of faults(schema)) say(kind, change);
  const properties = isRecord(schema.properties) ? schema.properties : {};
  for (const name of Array.isArray(schema.required) ? schema.required.map(String) : []) {
    const own = isRecord(properties[name]) ? requirementOf(properties[name]) : null;
    add({
      path: [...path, name],
      kind: 'missing',
      requirement: own ?? requirement,
      inRefusal,
      change: () => undefined,
    });
  }
  for (const [name, property] of Object.entries(properties)) {
    if (isRecord(property)) walk(property, [...path, name], inRefusal, add);
  }
  if (isRecord(schema.items)) walk(schema.items, [...path, '*'], inRefusal, add);
  if (isRecord(schema.additionalProperties)) walk(schema.additionalProperties, [...path, '*'], inRefusal, add);
  for (const part of Array.isArray(schema.allOf) ? schema.allOf : [])
    if (isRecord(part)) walk(part, path, inRefusal, add);
  const { if: condition, then, else: otherwise } = schema as { if?: unknown; then?: unknown; else?: unknown };
  const aboutRefusal = isRecord(condition) && isRecord(condition.properties) && 'status' in condition.properties;
  if (isRecord(then)) walk(then, path, inRefusal || aboutRefusal, add);
  if (isRecord(otherwise)) walk(otherwise, path, inRefusal, add);
}

type Fault = readonly [kind: string, change: (value: unknown) => unknown];

/** What can be wrong with a value, judged by the keywords of its own schema. Where null stands, a wrong value takes its place. */
function faults(schema: Schema): Fault[] {
  const types = [schema.type].flat().filter((type) => typeof type === 'string');
  const allowed = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : null;
  const text = (change: (value: string) => string) => (value: unknown) =>
    typeof value === 'string' || value === null ? change(value ?? 'x') : value;
  const list: Fault[] = [];
  if (types.length > 0) {
    list.push(['wrong-type', (value) => ofAnotherType(value, types)]);
    if (!types.includes('null')) list.push(['null', () => null]);
  }
  if (allowed) list.push(['other-value', besides]);
  if (schema.format === 'date-time')
    list.push(['wrong-format', text((value) => value.replace('T', ' ').replace('Z', ''))]);
  if (schema.format === 'kwik-date-time') list.push(['wrong-format', text((value) => `${value.replace(' ', 'T')}Z`)]);
  if (schema.format === 'uri-reference') list.push(['wrong-format', text((value) => `${value}/{id} <1>`)]);
  if (typeof schema.pattern === 'string') {
    const pattern = new RegExp(schema.pattern, 'u');
    list.push([
      'wrong-pattern',
      text((value) => [`${value}!`, `!${value}`, value.toUpperCase(), ''].find((each) => !pattern.test(each)) ?? value),
    ]);
  }
  if (typeof schema.minLength === 'number')
    list.push(['too-short', text((value) => value.slice(0, Number(schema.minLength) - 1))]);
  if (typeof schema.maxLength === 'number')
    list.push(['too-long', text((value) => value.padEnd(Number(schema.maxLength) + 1, 'x'))]);
  if (typeof schema.minimum === 'number')
    list.push(['below-minimum', (value) => (typeof value === 'number' ? Number(schema.minimum) - 1 : value)]);
  if (typeof schema.maximum === 'number')
    list.push(['above-maximum', (value) => (typeof value === 'number' ? Number(schema.maximum) + 1 : value)]);
  return list;
}

/** The value in the nearest other type, as a careless server would write it. */
function ofAnotherType(value: unknown, types: readonly unknown[]): unknown {
  const candidates =
    typeof value === 'string'
      ? [7, [value]]
      : Array.isArray(value)
        ? [{ ...value }]
        : isRecord(value)
          ? [[value]]
          : value === null
            ? [7, 'x']
            : [String(value)];
  const fits = (each: unknown) =>
    types.includes(Array.isArray(each) ? 'array' : typeof each === 'number' ? 'integer' : typeof each);
  return candidates.find((each) => !fits(each)) ?? value;
}

/** A value of the same type that no list has. */
function besides(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return `${value}_x`;
}

function requirementOf(schema: Readonly<Record<string, unknown>>): string | null {
  return typeof schema['x-requirement'] === 'string' ? schema['x-requirement'] : null;
}

/** Puts the fault into every value at the path, in place; a path that leads nowhere changes nothing. */
export function deviate(root: unknown, { path, change }: Pick<SchemaDeviation, 'path' | 'change'>): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(root);
  if (step === '*') {
    if (Array.isArray(root)) return root.map((item) => deviate(item, { path: rest, change }));
    return isRecord(root)
      ? Object.fromEntries(Object.entries(root).map(([name, item]) => [name, deviate(item, { path: rest, change })]))
      : root;
  }
  if (!isRecord(root) || !Object.hasOwn(root, step)) return root;
  const changed = deviate(root[step], { path: rest, change });
  if (changed !== undefined) return { ...root, [step]: changed };
  const { [step]: _, ...without } = root;
  return without;
}
