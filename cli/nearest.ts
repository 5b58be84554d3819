/** The candidate that shares most of the words of an id, as a suggestion; undefined where none shares any. */
export function nearest(id: string, candidates: readonly string[]): string | undefined {
  const words = new Set(wordsOf(id));
  const shared = (other: string) => wordsOf(other).filter((word) => words.has(word)).length;
  const [best] = candidates.toSorted((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 ? best : undefined;
}

function wordsOf(id: string): string[] {
  return id.split(/[^a-zA-Z0-9]+/).filter((word) => word !== '');
}
