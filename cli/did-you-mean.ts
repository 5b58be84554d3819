/** A suggestion to put behind an unknown id: the candidate that shares most of its words; empty where none shares any. */
export function didYouMean(id: string, candidates: readonly { readonly id: string }[]): string {
  const words = new Set(wordsOf(id));
  const shared = (other: string) => wordsOf(other).filter((word) => words.has(word)).length;
  const [best] = candidates.map((candidate) => candidate.id).sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 ? `; did you mean ${best}?` : '';
}

function wordsOf(id: string): string[] {
  return id.split(/[^a-zA-Z0-9]+/).filter((word) => word !== '');
}
