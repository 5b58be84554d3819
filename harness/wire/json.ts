/** What a body turned out to hold: a value, with what is doubtful about its text, or the reason why it is not JSON. */
export type ParsedJson =
  | { readonly value: unknown; readonly doubts: readonly string[] }
  | { readonly problem: string; readonly value?: undefined };

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a body as JSON, seeing what `JSON.parse` hides: invalid UTF-8 and data after the value are problems; a byte
 * order mark, a repeated name and an integer too large for exact arithmetic are doubts.
 * @see RFC 8259, sections 4, 6 and 8.1
 */
export function parseJson(bytes: Uint8Array): ParsedJson {
  let text: string;
  try {
    text = strictDecoder.decode(bytes);
  } catch {
    return { problem: 'invalid UTF-8' };
  }
  const doubts: string[] = [];
  if (text.startsWith('\uFEFF')) {
    doubts.push('the body starts with a byte order mark');
    text = text.slice(1);
  }
  if (text.trim() === '') return { problem: 'an empty body' };
  try {
    const value: unknown = JSON.parse(text);
    return { value, doubts: isPlain(text, value) ? doubts : [...doubts, ...doubtsIn(text)] };
  } catch (cause) {
    return { problem: cause instanceof RangeError ? 'JSON nested too deeply' : 'not JSON' };
  }
}

/** Whether the text is just what its value would be written as, without long numbers: then nothing about it is doubtful. */
function isPlain(text: string, value: unknown): boolean {
  return !/\d{16}/.test(text) && JSON.stringify(value) === text;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[^\s,\]}]*/g;

/** Scans text that `JSON.parse` has accepted, without recursion, so that depth costs no stack. */
function doubtsIn(text: string): string[] {
  const doubts = new Set<string>();
  const open: (Set<string> | null)[] = [];
  let awaitsName = false;
  for (const [lexeme] of text.matchAll(token)) {
    if (lexeme === '{') {
      open.push(new Set());
      awaitsName = true;
    } else if (lexeme === '[') {
      open.push(null);
      awaitsName = false;
    } else if (lexeme === '}' || lexeme === ']') {
      open.pop();
      awaitsName = false;
    } else if (lexeme === ',') awaitsName = open.at(-1) != null;
    else if (lexeme === ':') awaitsName = false;
    else if (lexeme.startsWith('"')) {
      if (awaitsName) noteName(lexeme, open.at(-1), doubts);
    } else if (/^-?\d{16,}$/.test(lexeme) && !Number.isSafeInteger(Number(lexeme))) {
      doubts.add('an integer is too large to be exact');
    }
  }
  return [...doubts];
}

function noteName(lexeme: string, names: Set<string> | null | undefined, doubts: Set<string>): void {
  const name = String(JSON.parse(lexeme));
  if (names?.has(name)) doubts.add(`the name "${name.slice(0, 60)}" is repeated in one object`);
  names?.add(name);
}
