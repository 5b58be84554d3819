import { percentDecode } from './percent-decode.ts';

/** What keys look like. The server's may hold more than this begins with. */
const keyLike = /(?<![0-9A-Za-z_])[sp]key_(?:test_)?[0-9A-Za-z]{4,}/g;

const base64 = /[A-Za-z0-9+/_-]{12,}={0,2}/g;

/** Whatever looks like a key in a text, also percent-encoded or in base64. */
export function keysIn(text: string): string[] {
  const decoded = percentDecode(text);
  const unpacked = [...decoded.matchAll(base64)].map(([run]) => Buffer.from(run, 'base64').toString('latin1'));
  return [...new Set([text, decoded, ...unpacked].flatMap((each) => [...each.matchAll(keyLike)].map(([key]) => key)))];
}

export function isSecretKey(key: string): boolean {
  return key.startsWith('s');
}
