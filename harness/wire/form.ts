import { isRecord } from '../../spec/record.ts';

/**
 * A value as `application/x-www-form-urlencoded`: nested objects in brackets (`card[number]=…`), arrays as `name[]=…`,
 * null as an empty value, numbers and booleans as their JSON text. Deeper nesting than the one level of `deepObject`
 * is outside OpenAPI; brackets are repeated then.
 * @see OpenAPI 3.1, Encoding Object, and https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 */
export function encodeForm(value: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(value).flatMap(([name, item]) => pairsOf(name, item));
  return new URLSearchParams(pairs).toString();
}

function pairsOf(name: string, value: unknown): [string, string][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => pairsOf(`${name}[]`, item));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, item]) => pairsOf(`${name}[${key}]`, item));
  return [[name, value === null ? '' : String(value)]];
}

/** The opposite of `encodeForm`; every leaf is text. Of a repeated plain name the last value stands. */
export function decodeForm(text: string): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const steps = [...name.matchAll(/^[^[]+|\[([^\]]*)\]/g)].map((match) => match[1] ?? match[0]);
    place(root, steps, value);
  }
  return root;
}

function place(node: Record<string, unknown>, steps: readonly string[], value: string): void {
  const [step = '', next, ...rest] = steps;
  if (next === undefined) {
    node[step] = value;
    return;
  }
  if (next === '' && rest.length === 0) {
    const present = node[step];
    node[step] = Array.isArray(present) ? [...present, value] : [value];
    return;
  }
  const child = isRecord(node[step]) ? node[step] : Object.create(null);
  node[step] = child;
  place(child, [next, ...rest], value);
}
