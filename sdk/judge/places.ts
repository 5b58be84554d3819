import { isRecord } from '../../spec/record.ts';
import type { Received } from '../received.ts';
import { splitTarget } from './match-operation.ts';
import { percentDecode } from './percent-decode.ts';
import { escapeStep } from './pointer.ts';
import { readByLooks } from './read-body.ts';
import { WrittenNumber } from './written-number.ts';

/** A text that a client sends, and where it stands. */
export interface Leaf {
  /** JSON Pointer into a body, name of a parameter; empty elsewhere. */
  readonly at: string;
  /** Name of the member or parameter; of one in brackets the inner name. */
  readonly name: string;
  /** Name of the member around it; empty where there is none. */
  readonly parent: string;
  /** Names of the members beside it, its own among them. */
  readonly siblings: readonly string[];
  readonly text: string;
}

/** A part of a request that may hold what it should not. */
export interface Place {
  readonly kind: 'path' | 'query' | 'header' | 'body';
  /** Name of the header; empty elsewhere. */
  readonly header: string;
  readonly leaves: readonly Leaf[];
}

/** Every place of a request but for the header Authorization. */
export function placesOf({ target, headers, body }: Received): Place[] {
  const { path, query } = splitTarget(target);
  return [
    { kind: 'path', header: '', leaves: [plain(percentDecode(path))] },
    ...(query ? [{ kind: 'query', header: '', leaves: leavesOfQuery(query) } as const] : []),
    ...headers
      .filter(([name]) => name.toLowerCase() !== 'authorization')
      .map(([name, value]) => ({ kind: 'header', header: name, leaves: [plain(name), plain(value)] }) as const),
    ...(body.length > 0 ? [{ kind: 'body', header: '', leaves: leavesOf(readByLooks(body)) } as const] : []),
  ];
}

/** All texts within the value of a body, names among them. */
export function leavesOf(value: unknown): Leaf[] {
  const found: Leaf[] = [];
  const visit = (each: unknown, leaf: Omit<Leaf, 'text'>): void => {
    if (Array.isArray(each))
      for (const [index, item] of each.entries()) visit(item, { ...leaf, at: `${leaf.at}/${index}` });
    else if (each instanceof WrittenNumber) found.push({ ...leaf, text: each.text });
    else if (typeof each === 'string') found.push({ ...leaf, text: each });
    else if (isRecord(each)) {
      const siblings = Object.keys(each);
      for (const [name, member] of Object.entries(each)) {
        const at = `${leaf.at}/${escapeStep(name)}`;
        found.push({ ...plain(name), at });
        visit(member, { at, name, parent: leaf.name, siblings });
      }
    }
  };
  visit(value, plain(''));
  return found;
}

function leavesOfQuery(query: string): Leaf[] {
  const pairs = [...new URLSearchParams(query)].map(([name, text]) => ({
    at: name,
    steps: name.split(/[.[\]]+/),
    text,
  }));
  const inner = (steps: readonly string[]) => steps.filter((step) => step !== '').at(-1) ?? '';
  const siblings = pairs.map(({ steps }) => inner(steps));
  return pairs.flatMap(({ at, steps, text }) => [
    { ...plain(at), at },
    { at, name: inner(steps), parent: steps.length > 1 ? (steps[0] ?? '') : '', siblings, text },
  ]);
}

function plain(text: string): Leaf {
  return { at: '', name: '', parent: '', siblings: [], text };
}
