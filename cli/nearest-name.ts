/**
 * The candidate that a mistyped name most likely means: the one with the fewest letters missing, added, changed or
 * swapped with their neighbour. Null where even that one differs in more than a third of its letters. Case does not
 * count; of equally near candidates the first is taken.
 */
export function nearestName(name: string, candidates: readonly string[]): string | null {
  const distances = candidates.map((candidate) => ({ candidate, slips: slipsBetween(name, candidate) }));
  const near = distances.filter(({ candidate, slips }) => slips <= Math.max(1, Math.floor(candidate.length / 3)));
  near.sort((a, b) => a.slips - b.slips);
  return near[0]?.candidate ?? null;
}

/** The optimal string alignment distance of two names. */
function slipsBetween(name: string, candidate: string): number {
  const [from, to] = [name.toLowerCase(), candidate.toLowerCase()];
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? at(beforeLast, column - 2) + 1
          : Number.POSITIVE_INFINITY;
      current.push(
        Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed, swapped),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
