/** At most so many texts are remembered, each of at most so many characters. */
const [textsKept, longestKept] = [1_000, 8_192];

/** The same function of a text, which remembers: headers, and the answers of a list, come again and again. */
export function remembered<Value>(look: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const entry = known.get(text) ?? { value: look(text) };
    if (known.size < textsKept && text.length <= longestKept) known.set(text, entry);
    return entry.value;
  };
}
