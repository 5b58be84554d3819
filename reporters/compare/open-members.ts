import { kindsOf } from './members.ts';
import type { LeftOpen } from './model.ts';
import { mergedPoints, openPoint } from './open-points.ts';
import { type Seen, seenByCheck } from './seen-by-check.ts';
import type { Column } from './subjects.ts';
import { unknownMembers } from './traits.ts';

/** A member of answers, and which targets have it in the same form. */
interface Member {
  /** Of its object. */
  readonly key: string;
  readonly name: string;
  readonly operations: readonly string[];
  readonly groups: readonly Group[];
}

interface Group {
  readonly targets: readonly string[];
  readonly kinds: readonly string[];
}

/**
 * Members of accepted answers that are there with one target and absent, null or written in another way with another:
 * in the same check, since other checks send other things; and in all checks together, since which of several cards a
 * check takes is luck.
 */
export function memberAnswers(columns: readonly Column[]): LeftOpen[] {
  const undocumented = new Set(columns.flatMap(({ traits }) => [...traits.values()].flatMap(unknownMembers)));
  const everywhere = kindsEverywhere(columns);
  const differing = seenByCheck(columns)
    .flatMap(differingMembers)
    .filter(({ key, name, groups }) => {
      const all = groups.flatMap(({ targets }) => targets.map((target) => everywhere.get(`${target} ${key} ${name}`)));
      return !undocumented.has(name) && new Set(all.map((kinds) => String([...(kinds ?? [])].sort()))).size > 1;
    });
  // Those that most targets show come first, so that what fewer show joins them.
  const merged = differing.toSorted((a, b) => targetsOf(b).length - targetsOf(a).length).reduce<Member[]>(joined, []);
  const alike = Map.groupBy(merged, ({ operations, groups }) => JSON.stringify([operations, groups]));
  const points = [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const names = [first, ...others].map(({ name }) => name);
    return openPoint(
      { evidence: 'member', requirements: [], about: [`${names.join(', ')} in ${first.operations.join(', ')}`] },
      first.groups.flatMap(({ targets, kinds }) => targets.map((target) => ({ target, says: kinds.join(' or ') }))),
      columns,
    );
  });
  return mergedPoints(points);
}

/** The forms of every member of every target, whatever the check. */
function kindsEverywhere(columns: readonly Column[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { name: target, traits } of columns) {
    for (const { members } of traits.values()) {
      for (const [key, place] of members) {
        for (const name of place.members.keys()) {
          const id = `${target} ${key} ${name}`;
          const kinds = all.get(id) ?? new Set<string>();
          all.set(id, kinds);
          for (const kind of kindsOf(place, name)) kinds.add(kind);
        }
      }
    }
  }
  return all;
}

/** The members that one check saw in different forms. */
function differingMembers(seen: readonly Seen[]): Member[] {
  const keys = new Set(seen.flatMap(({ members }) => [...members.keys()]));
  return [...keys].flatMap((key) => {
    const own = seen.flatMap(({ name, members }) => {
      const place = members.get(key);
      return place ? [{ target: name, place }] : [];
    });
    const names = new Set(own.flatMap(({ place }) => [...place.members.keys()]));
    return [...names].flatMap((name): Member[] => {
      const groups = [...Map.groupBy(own, ({ place }) => kindsOf(place, name).join(' or ')).values()].map((alike) => ({
        targets: alike.map(({ target }) => target),
        kinds: alike.slice(0, 1).flatMap(({ place }) => kindsOf(place, name)),
      }));
      const operations = own.slice(0, 1).map(({ place }) => place.operation);
      return groups.length > 1 ? [{ key, name, operations, groups }] : [];
    });
  });
}

/**
 * Most members stand at many places: they are one entry where these divide the targets alike. A group then has the forms
 * of all its places, though not every target shows each.
 */
function joined(all: Member[], member: Member): Member[] {
  const place = all.findIndex((other) => other.name === member.name && isDividedAlike(other, member));
  const other = all[place];
  if (!other) return [...all, member];
  const rest = member.groups.filter((group) => !other.groups.some((each) => overlap(each, group)));
  all[place] = {
    ...other,
    operations: [...new Set([...other.operations, ...member.operations])].sort(),
    groups: [
      ...other.groups.map((group) => {
        const same = [group, ...member.groups.filter((each) => overlap(each, group))];
        return {
          targets: [...new Set(same.flatMap(({ targets }) => targets))],
          kinds: [...new Set(same.flatMap(({ kinds }) => kinds))].sort(),
        };
      }),
      ...rest,
    ],
  };
  return all;
}

/** Whether no two targets that are together in one are apart in the other. */
function isDividedAlike(a: Member, b: Member): boolean {
  const meets = (group: Group, { groups }: Member) => groups.filter((each) => overlap(each, group)).length;
  return a.groups.every((group) => meets(group, b) < 2) && b.groups.every((group) => meets(group, a) < 2);
}

function overlap(a: Group, b: Group): boolean {
  return a.targets.some((target) => b.targets.includes(target));
}

function targetsOf({ groups }: Member): string[] {
  return groups.flatMap(({ targets }) => targets);
}
