import type { Contract, OperationContract } from '../../spec/contract.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { underTest } from '../under-test.ts';
import { percentDecode } from './percent-decode.ts';

/**
 * What a request asks for.
 * - `operation`: one that is described.
 * - `wrong method`: a path under test, with a method that is not documented for it.
 * - `broken path`: means to be a path under test, and is none.
 * - `outside`: nothing that is described; the vendor has more than that.
 */
export type Match =
  | {
      readonly kind: 'operation';
      readonly operation: string;
      readonly documented: OperationContract;
      /** What stands in the places of the path, by their names; decoded, maybe empty. */
      readonly ids: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'wrong method';
      /** Path template, such as `/tokens`. */
      readonly path: string;
      /** Those that are documented. */
      readonly methods: readonly string[];
    }
  | { readonly kind: 'broken path' }
  | { readonly kind: 'outside' };

interface Route {
  readonly operation: string;
  readonly documented: OperationContract;
  readonly steps: readonly string[];
  readonly isUnderTest: boolean;
}

const contract: Contract = omiseContract;
const routes: readonly Route[] = Object.entries(contract.operations).map(([operation, documented]) => ({
  operation,
  documented,
  steps: stepsOf(documented.path),
  isUnderTest: underTest.has(operation),
}));

/** A path below `/tokens`, or one of the cards of a customer, also where it is misspelt or has a version before it. */
const meantForTokens = /^\/(?:(?:v\d+|api)\/)*tokens?(?:\/|$)/;
const meantForCards = /(?:^|\/)customers?(?:\/.*)?\/cards?(?:\/|$)/;

/**
 * Finds the operation that a request asks for, by method and target as they stood on the wire. A path may end with a
 * slash, as some SDKs write it. Never throws.
 */
export function matchOperation(method: string, target: string): Match {
  const { path } = splitTarget(target);
  // Browsers ask by themselves whether they may; nothing is done about it.
  if (!path.startsWith('/') || method === 'OPTIONS') return { kind: 'outside' };
  const steps = stepsOf(path);
  const isSlashed = steps.length > 1 && steps.at(-1) === '';
  const there = routes.filter((route) => fits(route, isSlashed ? steps.slice(0, -1) : steps));
  // A slash at the end of a list's path may also be the place of an id that is empty.
  const emptied = isSlashed ? routes.filter((route) => route.isUnderTest && fits(route, steps)) : [];
  const isBroken = isMeantForTokens(target) || meantForCards.test(legible(path));

  const route = [...there, ...emptied].find(({ documented }) => documented.method === method);
  if (route && (route.isUnderTest || !isBroken)) {
    const { operation, documented } = route;
    return { kind: 'operation', operation, documented, ids: idsOf(route, steps) };
  }
  const [known] = there.filter(({ isUnderTest }) => isUnderTest);
  if (known) {
    const methods = there.map(({ documented }) => documented.method);
    return { kind: 'wrong method', path: known.documented.path, methods };
  }
  return { kind: isBroken ? 'broken path' : 'outside' };
}

/** Whether the path is one of the vault's, or means to be. */
export function isMeantForTokens(target: string): boolean {
  return meantForTokens.test(legible(splitTarget(target).path));
}

/** Path and raw query; null where there is no question mark. */
export function splitTarget(target: string): { readonly path: string; readonly query: string | null } {
  const mark = target.indexOf('?');
  if (mark < 0) return { path: target, query: null };
  return { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/** The parts of a path between its slashes, as they stand. */
export function stepsOf(path: string): string[] {
  return path.slice(1).split('/');
}

/** The name of the id that a step of a path template is the place of; null for any other step. */
export function placeIn(step: string): string | null {
  return /^\{(.+)\}$/.exec(step)?.[1] ?? null;
}

function fits({ steps }: Route, sent: readonly string[]): boolean {
  return (
    sent.length === steps.length &&
    steps.every((step, index) => placeIn(step) !== null || percentDecode(sent[index] ?? '') === step)
  );
}

function idsOf({ steps }: Route, sent: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    steps.flatMap((step, index) => {
      const name = placeIn(step);
      return name === null ? [] : [[name, percentDecode(sent[index] ?? '')]];
    }),
  );
}

/** Decoded, in small letters, and each run of slashes as one. */
function legible(path: string): string {
  return percentDecode(path).toLowerCase().replaceAll(/\/+/g, '/');
}
