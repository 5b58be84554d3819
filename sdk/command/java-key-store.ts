import { createHash } from 'node:crypto';

/** What Java's own stores have as their password. It protects nothing: what they hold is public. */
export const storePassword = 'changeit';

/**
 * A Java key store (JKS) that trusts one authority.
 * @param authority its certificate, DER
 * @see sun.security.provider.JavaKeyStore, whose comments describe the format
 */
export function javaKeyStore(authority: Uint8Array): Buffer {
  const [version, entries, trustedCertificate, createdAt] = [2, 1, 2, 0];
  const store = Buffer.concat([
    uint32(0xfeedfeed),
    uint32(version),
    uint32(entries),
    uint32(trustedCertificate),
    text('cardproof'),
    uint32(0),
    uint32(createdAt),
    text('X.509'),
    uint32(authority.byteLength),
    authority,
  ]);
  const password = Buffer.from(storePassword, 'utf16le').swap16();
  return Buffer.concat([store, createHash('sha1').update(password).update('Mighty Aphrodite').update(store).digest()]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** ASCII, with its length in front. */
function text(value: string): Buffer {
  const bytes = Buffer.alloc(2 + value.length);
  bytes.writeUInt16BE(value.length);
  bytes.write(value, 2, 'ascii');
  return bytes;
}
