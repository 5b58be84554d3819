/**
 * The forms in which a secret can stand in a recorded text: plain, percent-encoded, JSON-escaped, hexadecimal, and the
 * part of its base64 that is the same whatever surrounds it, at each of the three alignments. Longest first, so that
 * the longest is masked.
 */
export function encodingsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const forms = [
    secret,
    encodeURIComponent(secret),
    [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('hex'),
    ...[0, 1, 2].flatMap((offset) => alignedBase64(bytes, offset)),
  ];
  return [...new Set(forms)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length);
}

/** Shorter forms would mask half of every text; security codes are masked by their field instead. */
const shortest = 6;

/** Base64 of the secret behind `offset` unknown bytes, without the characters that depend on its neighbours. */
function alignedBase64(bytes: Buffer, offset: number): string[] {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const inner = padded.toString('base64').slice(offset === 0 ? 0 : offset + 1, Math.floor((padded.length * 8) / 6));
  return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
}
