import { createHash } from 'node:crypto';

/** Namespace of our names, made once for this purpose. */
const namespace = Buffer.from('5f0b3f6c2a3e4d0f9c1b7a6e8d4c2b10', 'hex');

/** The UUID (RFC 9562, version 5) of a name: the same name, the same UUID, wherever and whenever it is made. */
export function stableUuid(...name: readonly string[]): string {
  const hash = createHash('sha1').update(namespace).update(name.join('\n')).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`, `${variant}${hash.slice(18, 20)}`];
  return `${parts.join('-')}-${hash.slice(20, 32)}`;
}
