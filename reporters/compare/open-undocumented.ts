import type { LeftOpen } from './model.ts';
import { mergedPoints, openPoint } from './open-points.ts';
import { seenByCheck } from './seen-by-check.ts';
import type { Column } from './subjects.ts';

/** What answers of some targets hold, and those of others to the same checks do not, that the documentation does not know. */
export function undocumentedAnswers(columns: readonly Column[]): LeftOpen[] {
  const things = new Map<string, Map<string, boolean>>();
  for (const seen of seenByCheck(columns)) {
    for (const thing of new Set(seen.flatMap(({ undocumented }) => [...undocumented]))) {
      const targets = things.get(thing) ?? new Map<string, boolean>();
      things.set(thing, targets);
      for (const { name, undocumented } of seen)
        targets.set(name, targets.get(name) === true || undocumented.has(thing));
    }
  }
  const points = [...things].flatMap(([thing, targets]) =>
    openPoint(
      { evidence: 'undocumented', requirements: [], about: [thing] },
      columns.flatMap(({ name }) => {
        const isSeen = targets.get(name);
        return isSeen === undefined ? [] : [{ target: name, says: isSeen ? 'seen' : 'not seen' }];
      }),
      columns,
    ),
  );
  return mergedPoints(points);
}
