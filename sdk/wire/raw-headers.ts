import type { Header } from '../received.ts';

/** Headers from the form in which Node and undici give those of the wire: names and values by turns. */
export function pairsOf(raw: readonly string[]): Header[] {
  return raw.flatMap((name, index): Header[] => (index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : []));
}
