/** One token of JSON by where it stands in the body; `text` is a string or the name of a member, `atom` all else. */
export interface JsonToken {
  readonly kind: 'open' | 'close' | 'comma' | 'colon' | 'text' | 'atom';
  readonly start: number;
  readonly end: number;
}

/** A body that is JSON, or was until it was cut. */
export interface JsonBody {
  readonly text: string;
  readonly tokens: readonly JsonToken[];
  /** What the recorder wrote in the place of the rest; empty where the body is whole. */
  readonly cut: string;
}

/**
 * The tokens of a body; null where it is no JSON. Nothing is parsed into values: numbers, repeated names and escapes
 * stay as they came. Without recursion, so that depth costs no stack.
 */
export function jsonBody(body: string): JsonBody | null {
  const cut = /\n\[cut: \d+ characters in all\]$/.exec(body)?.[0] ?? '';
  const text = body.slice(0, body.length - cut.length);
  const digits = withDigits(text);
  if (cut === '' && !isJson(digits)) return null;
  const tokens = tokensOf(digits, cut !== '');
  return tokens && { text, tokens, cut };
}

/** Masks may stand where a number stood, and are no JSON there: digits in their place, of the same length, are. */
function withDigits(text: string): string {
  return text.replaceAll(/\[(?:card number ending \d{0,4}|security code)\]/g, (mask) => '1'.repeat(mask.length));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const marks: Readonly<Record<string, JsonToken['kind']>> = {
  '{': 'open',
  '[': 'open',
  '}': 'close',
  ']': 'close',
  ',': 'comma',
  ':': 'colon',
};

/** White space, then a number or a literal name; of a body that was cut, also the beginning of one. */
const [space, atom] = [/[ \t\n\r]*/y, /[\w.+-]*/y];
const whole = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

function tokensOf(text: string, isCut: boolean): JsonToken[] | null {
  const tokens: JsonToken[] = [];
  for (let start = endOf(space, text, 0); start < text.length; ) {
    const sign = text.charAt(start);
    const kind = marks[sign] ?? (sign === '"' ? 'text' : 'atom');
    const end = kind === 'text' ? endOfText(text, start) : kind === 'atom' ? endOf(atom, text, start) : start + 1;
    const isBeginning = isCut && end === text.length && end > start;
    if (kind === 'atom' && !isBeginning && !whole.test(text.slice(start, end))) return null;
    tokens.push({ kind, start, end });
    start = endOf(space, text, end);
  }
  return tokens.length > 0 ? tokens : null;
}

/** The place behind what the pattern, which is sticky and finds nothing too, finds at the given one. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return pattern.lastIndex;
}

/** The place behind the text that begins at the given one. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}
