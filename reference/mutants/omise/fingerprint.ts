import { createHash } from 'node:crypto';

/** A fingerprint that looks like the server's own: the same text gives the same one. */
export function fingerprintOf(...from: readonly unknown[]): string {
  return createHash('sha256').update(from.join(' ')).digest('base64');
}
