import type { Column } from './subjects.ts';
import type { CheckTraits } from './traits.ts';

/** What a check saw of one target. */
export interface Seen extends CheckTraits {
  /** Of the column. */
  readonly name: string;
}

/** Check by check, what those targets did on which it passed; only these can be compared, since they were asked the same. */
export function seenByCheck(columns: readonly Column[]): Seen[][] {
  const ids = new Set(columns.flatMap(({ traits }) => [...traits.keys()]));
  return [...ids].map((id) =>
    columns.flatMap(({ name, traits }) => {
      const own = traits.get(id);
      return own ? [{ name, ...own }] : [];
    }),
  );
}
