import { isRecord } from '../../spec/record.ts';

/** The objects that were seen, by operation and JSON Pointer with `*` for the items of a list: `listCards /data/*`. */
export type Members = ReadonlyMap<string, Place>;

interface Place {
  readonly operation: string;
  /** How many objects. */
  seen: number;
  readonly members: Map<string, Member>;
}

interface Member {
  /** In how many of the objects. */
  seen: number;
  readonly kinds: Set<string>;
}

export function newMembers(): Map<string, Place> {
  return new Map();
}

/**
 * Adds the objects of one answer.
 * @param isKnown whether the documentation knows the member at a pointer; of others nothing is kept
 */
export function addMembers(
  places: Map<string, Place>,
  value: unknown,
  operation: string,
  isKnown: (pointer: string) => boolean,
  pointer = '',
): void {
  if (Array.isArray(value)) {
    for (const item of value) addMembers(places, item, operation, isKnown, `${pointer}/*`);
    return;
  }
  if (!isRecord(value)) return;
  const key = `${operation} ${pointer}`;
  const place = places.get(key) ?? { operation, seen: 0, members: new Map<string, Member>() };
  places.set(key, place);
  place.seen++;
  for (const [name, own] of Object.entries(value)) {
    const at = `${pointer}/${name}`;
    if (!isKnown(at)) continue;
    const member = place.members.get(name) ?? { seen: 0, kinds: new Set<string>() };
    place.members.set(name, member);
    member.seen++;
    member.kinds.add(kindOf(own));
    addMembers(places, own, operation, isKnown, at);
  }
}

/** The forms in which a member was seen; `absent` among them where an object lacked it. */
export function kindsOf({ seen, members }: Place, name: string): string[] {
  const member = members.get(name);
  return [...(member?.kinds ?? []), ...((member?.seen ?? 0) < seen ? ['absent'] : [])].sort();
}

/** In what form a member is there, whatever it says: `null`, `empty text`, `a path`. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return textKinds.find(([, form]) => form.test(value))?.[0] ?? 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'an object';
  }
}

const textKinds: readonly (readonly [kind: string, form: RegExp])[] = [
  ['empty text', /^$/],
  ['a URL', /^https?:\/\//],
  ['a path', /^\//],
  ['a time with a fraction', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d/],
  ['a time in Z', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
  ['a time with an offset', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]/],
];
