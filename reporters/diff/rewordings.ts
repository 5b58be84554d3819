import type { Rewording } from './model.ts';
import { rewordedFields } from './model.ts';
import type { Pair } from './requirement-changes.ts';

/** Requirements that say or weigh something else. What an older report does not say, as of why it matters, is no change. */
export function rewordings(pairs: readonly Pair[]): Rewording[] {
  return pairs.flatMap(({ old: before, new: after }) => {
    if (before === null || after === null) return [];
    const fields = rewordedFields.flatMap((field) => {
      const [was, is] = [before[field], after[field]];
      return was !== null && is !== null && was !== is ? [{ field, old: was, new: is }] : [];
    });
    return fields.length > 0 ? [{ requirement: after.id, fields }] : [];
  });
}
