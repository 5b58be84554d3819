/** Sources of expressions without regard to case. */
export interface Forms {
  /** Finds the secret in whatever form it stands. */
  readonly whole: string;
  /** Words of which each of these forms has one, but for that without letters of its own: a fast look comes first. */
  readonly words: readonly string[];
}

/**
 * The forms in which a secret may stand in a recorded text: plain, in hexadecimal, or as the part of its base64 that is
 * the same whatever surrounds it, at each of the three alignments; each of these with its signs escaped as in JSON, XML
 * or HTML, or percent-encoded, even repeatedly. Null for a secret that is too short to be recognised.
 */
export function formsOf(secret: string): Forms | null {
  const bytes = Buffer.from(secret, 'utf8');
  const percent = [...bytes].map((byte) => `%(?:25)*${byte.toString(16).padStart(2, '0')}`);
  const forms = [secret, bytes.toString('hex'), ...[0, 1, 2].flatMap((offset) => alignedBase64(bytes, offset))];
  const long = [...new Set(forms)].filter((form) => form.length >= shortest);
  if (long.length === 0) return null;
  const isLong = secret.length >= shortest;
  return {
    whole: [...long.map(escapable), ...(isLong ? [percent.join('')] : [])].join('|'),
    words: long.map(longestWord),
  };
}

/** The longest run of letters and digits, which nothing escapes; the whole form where it has none worth the name. */
function longestWord(form: string): string {
  const words = form.match(/[a-z0-9]+/gi) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest.length >= 4 ? longest : escapable(form);
}

/** Shorter forms would mask half of every text; security codes are masked by their field instead. */
const shortest = 6;

/** The source of an expression for a form whose signs may be escaped. */
function escapable(form: string): string {
  const parts = form.match(/\\+|[^\\]/gu) ?? [];
  return parts.map(escapablePart).join('');
}

function escapablePart(part: string): string {
  if (part.startsWith('\\')) return backslashes(part.length);
  return /[a-z0-9]/i.test(part) ? part : written(part);
}

/** Texts within texts double what escapes a sign. Not more than this, for a target may send any number of backslashes. */
const mostEscapes = 32;

/** A run of backslashes, taken as one: in a longer run each of its own could be found in many ways. */
function backslashes(count: number): string {
  const encoded = String.raw`%(?:25)*5c|&#0*92;|&#x0*5c;|\\{1,${mostEscapes}}u005c`;
  return String.raw`(?:\\{${count},${count * mostEscapes}}|(?:${encoded}){${count}})`;
}

/** A sign in any of the ways in which text formats write it. */
function written(sign: string): string {
  const literal = sign.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  const percent = encodeURIComponent(sign).replaceAll('%', '%(?:25)*');
  const code = sign.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const entities = [`&#0*${code};`, `&#x0*${hex};`, ...(named[sign] ?? [])];
  const escaped = String.raw`\\{1,${mostEscapes}}`;
  const escapes = [`${escaped}${literal}`, `${escaped}u${hex.padStart(4, '0')}`];
  const forms = [literal, ...(percent === sign ? [`%(?:25)*${hex}`] : [percent]), ...escapes, ...entities];
  return `(?:${forms.join('|')})`;
}

const named: Readonly<Record<string, readonly string[]>> = {
  '&': ['&amp;'],
  '<': ['&lt;'],
  '>': ['&gt;'],
  '"': ['&quot;'],
  "'": ['&apos;'],
};

/** Base64 of the secret behind `offset` unknown bytes, without the characters that depend on its neighbours. */
function alignedBase64(bytes: Buffer, offset: number): string[] {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const inner = padded.toString('base64').slice(offset === 0 ? 0 : offset + 1, Math.floor((padded.length * 8) / 6));
  return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
}
