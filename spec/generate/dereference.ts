import { isRecord } from '../record.ts';

/**
 * A copy of the document with every local `$ref` replaced by what it names. Siblings of a `$ref`, legal in 3.1, win where
 * they annotate and apply together with the target where they assert.
 * @throws {Error} on an external, dangling or recursive reference: none can be inlined.
 */
export function dereference(document: unknown): unknown {
  const resolve = (node: unknown, within: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((item) => resolve(item, within));
    if (!isRecord(node)) return node;
    const reference = node.$ref;
    if (typeof reference !== 'string') {
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value, within)]));
    }
    if (within.includes(reference))
      throw new Error(`${reference} refers to itself; a recursive schema cannot be inlined`);
    const target = resolve(lookUp(document, reference), [...within, reference]);
    const { $ref: _, ...siblings } = node;
    return join(target, resolve(siblings, within));
  };
  return resolve(document, []);
}

function lookUp(document: unknown, reference: string): unknown {
  if (!reference.startsWith('#/')) throw new Error(`${reference} is not a reference into this document`);
  let node = document;
  for (const part of reference.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    node = isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }
  if (node === undefined) throw new Error(`${reference} names nothing in this document`);
  return node;
}

function join(target: unknown, siblings: unknown): unknown {
  if (!isRecord(siblings) || Object.keys(siblings).length === 0) return target;
  const annotates = Object.keys(siblings).every((key) => annotations.has(key) || key.startsWith('x-'));
  if (annotates && isRecord(target)) return { ...target, ...siblings };
  return { allOf: [target], ...siblings };
}

const annotations = new Set([
  'title',
  'summary',
  'description',
  'default',
  'deprecated',
  'example',
  'examples',
  'readOnly',
  'writeOnly',
]);
