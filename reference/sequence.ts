/** Random numbers from a seed: the same seed gives the same numbers. Good for ids that look real, not for secrets. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  // mulberry32
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many characters of an alphabet, chosen by the given source of random numbers. */
export function randomText(random: () => number, alphabet: string, length: number): string {
  let text = '';
  while (text.length < length) text += alphabet[Math.floor(random() * alphabet.length)];
  return text;
}

/** The items in a random order that the seed decides. */
export function randomOrder<Item>(items: readonly Item[], seed: number): Item[] {
  const random = sequence(seed);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
