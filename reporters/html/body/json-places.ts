import type { JsonBody } from './json-tokens.ts';

/** Where a pointer leads: a value from its first token to its last, or the end of the object or array that lacks it. */
export type Place =
  | { readonly first: number; readonly last: number }
  | { readonly missing: string; readonly before: number };

interface Step {
  readonly steps: Map<string, Step>;
  /** The pointers that end here, as they were given. */
  readonly pointers: string[];
  place: Place | null;
  /** Whether a value of it was met; another one takes its place. */
  isMet: boolean;
}

interface Open {
  readonly step: Step | null;
  readonly isArray: boolean;
  readonly first: number;
  /** Name or index of the member that comes next, or is being read. */
  name: string;
  index: number;
}

/**
 * The places of JSON Pointers in a body, found in one pass; those that lead nowhere are left out. Of members with the
 * same name the last one counts, as it does for those who parse.
 */
export function placesOf({ text, tokens, cut }: JsonBody, pointers: Iterable<string>): ReadonlyMap<string, Place> {
  const root = stepsOf(pointers);
  const open: Open[] = [];
  const step = (): Step | null => {
    const around = open.at(-1);
    return around ? (around.step?.steps.get(around.isArray ? String(around.index) : around.name) ?? null) : root;
  };
  for (const [at, { kind, start, end }] of tokens.entries()) {
    const around = open.at(-1);
    if (kind === 'comma') {
      if (around) around.index++;
    } else if (kind === 'text' && around && !around.isArray && tokens[at + 1]?.kind === 'colon') {
      if (around.step) around.name = nameOf(text.slice(start, end));
    } else if (kind === 'open') {
      const own = step();
      if (own) meet(own);
      open.push({ step: own, isArray: text.charAt(start) === '[', first: at, name: '', index: 0 });
    } else if (kind === 'close') {
      const closed = open.pop();
      if (closed?.step) close(closed.step, closed.first, at, closed.isArray);
    } else if (kind !== 'colon') {
      const own = step();
      if (!own) continue;
      meet(own);
      own.place = { first: at, last: at };
    }
  }
  // What the recorder cut off may hold the end of these.
  for (const { step: own, first } of cut === '' ? [] : open) {
    if (own) own.place = { first, last: tokens.length - 1 };
  }
  return found(root);
}

function stepsOf(pointers: Iterable<string>): Step {
  const root = newStep();
  for (const pointer of pointers) {
    const [before, ...names] = pointer.split('/');
    if (before !== '') continue;
    let at = root;
    for (const name of names.map(unescaped)) {
      const next = at.steps.get(name) ?? newStep();
      at.steps.set(name, next);
      at = next;
    }
    at.pointers.push(pointer);
  }
  return root;
}

function newStep(): Step {
  return { steps: new Map(), pointers: [], place: null, isMet: false };
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The name of a member, without its quotes and escapes. */
function nameOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

/** A value begins: what was found in one of the same name counts no more. */
function meet(step: Step): void {
  for (const each of step.isMet ? withSteps(step) : []) {
    each.place = null;
    each.isMet = false;
  }
  step.isMet = true;
}

function close(step: Step, first: number, last: number, isArray: boolean): void {
  step.place = { first, last };
  for (const [name, each] of step.steps) {
    each.place ??= { missing: isArray ? `item ${name}` : JSON.stringify(name), before: last };
  }
}

function found(root: Step): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { pointers, place } of withSteps(root)) {
    for (const pointer of pointers) if (place) places.set(pointer, place);
  }
  return places;
}

/** A step and all below it. */
function withSteps(step: Step): Step[] {
  const all = [step];
  for (const each of all) all.push(...each.steps.values());
  return all;
}
