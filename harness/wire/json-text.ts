/** What a text of JSON shows that its value does not. */
export interface Survey {
  /** Of what the text has too much, so that nobody should build its value; null where it has not. */
  readonly beyond: string | null;
  /** What two readers may understand differently, such as a name that is repeated. */
  readonly doubts: readonly string[];
}

/**
 * Bounds far beyond every documented answer that fits into the longest body: whatever walks over a value takes some
 * stack for each level, and a validator takes memory for each error of each item.
 */
const [deepest, mostItems, mostMembers] = [500, 10_000, 100_000];

/** At most so many doubts about one text are told. */
const toldAtMost = 10;

/** Longer names are told cut; whoever shows a doubt masks it first, and then cuts it shorter. Characters. */
const longestName = 1_000;

/** The marks of JSON, as code units. */
const [quote, comma, backslash, minus, zero, nine] = [0x22, 0x2c, 0x5c, 0x2d, 0x30, 0x39];
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Looks through a text that means to be JSON, up to the first bound that it exceeds. Without recursion, so that depth
 * costs no stack.
 */
export function survey(text: string): Survey {
  const doubts = new Set<string>();
  const doubt = (says: string) => doubts.size < toldAtMost && doubts.add(says);
  /** The names so far of each object that is open; null for an array. */
  const open: (Set<string> | null)[] = [];
  let [items, members] = [0, 0];
  let awaitsName = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      const end = endOfText(text, at);
      const names = open.at(-1);
      if (awaitsName && names) {
        const name = unescaped(text.slice(at, end + 1));
        if (names.has(name)) doubt(`the name "${name.slice(0, longestName)}" is repeated in one object`);
        names.add(name);
        if (++members > mostMembers) return { beyond: `more than ${mostMembers} members`, doubts: [] };
      }
      awaitsName = false;
      at = end;
    } else if (unit === openObject || unit === openArray) {
      awaitsName = unit === openObject;
      open.push(awaitsName ? new Set() : null);
      if (open.length > deepest) return { beyond: `more than ${deepest} levels of nesting`, doubts: [] };
    } else if (unit === closeObject || unit === closeArray) {
      open.pop();
    } else if (unit === comma) {
      awaitsName = open.at(-1) instanceof Set;
      if (!awaitsName && ++items > mostItems) return { beyond: `more than ${mostItems} items`, doubts: [] };
    } else if (unit === minus || isDigit(unit)) {
      const end = endOfNumber(text, at);
      if (!isExact(text.slice(at, end))) doubt('a number is too large to be exact');
      at = end - 1;
    }
  }
  return { beyond: null, doubts: [...doubts] };
}

/** What a text of JSON says, without its quotes; as it stands where its escapes are none. */
function unescaped(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

/** Where the quote is that ends the text which begins at the given one. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}

/** The place behind the number that begins at the given one. */
function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && /[\d.eE+-]/.test(text.charAt(at))) at++;
  return at;
}

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= nine;
}

/** Whether a double holds an integer exactly, or has the range of a fraction or power of ten. */
function isExact(number: string): boolean {
  if (number.length < 4) return true;
  const value = Number(number);
  return /^-?\d+$/.test(number) ? Number.isSafeInteger(value) : Number.isFinite(value);
}
