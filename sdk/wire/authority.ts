import { randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** Who vouches for our side of TLS in one run. Its own key is gone once the certificate for the hosts is signed. */
export interface Authority {
  /** Its certificate, for clients to trust. */
  readonly caPem: string;
  /** The same in DER. */
  readonly caDer: Uint8Array;
  /** What a server shows for the hosts, in PEM: the private key, and the certificate followed by the authority's. */
  readonly server: { readonly key: string; readonly cert: string };
}

const dayMs = 24 * 60 * 60 * 1_000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/**
 * A new authority, and one certificate for all the hosts (names or IP addresses). Both hold from a day ago, for clients
 * whose clock is late, to a week ahead. Nothing is written to disk.
 * @see RFC 5280, sections 4.1 and 4.2
 */
export async function createAuthority(hosts: readonly string[]): Promise<Authority> {
  const now = Date.now();
  const common = {
    notBefore: new Date(now - dayMs),
    notAfter: new Date(now + 7 * dayMs),
    signingAlgorithm: algorithm,
  };
  // No two have the same name: a client that trusts that of another run shall not think that this one is it.
  const subject = `CN=Cardproof authority ${randomBytes(4).toString('hex')},O=Cardproof`;
  const own = await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const leaf = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const ownId = await AuthorityKeyIdentifierExtension.create(own.publicKey, false, webcrypto);
  const ca = await X509CertificateGenerator.createSelfSigned(
    {
      ...common,
      serialNumber: serialNumber(),
      name: subject,
      keys: own,
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
        await SubjectKeyIdentifierExtension.create(own.publicKey, false, webcrypto),
        ownId,
      ],
    },
    webcrypto,
  );
  const certificate = await X509CertificateGenerator.create(
    {
      ...common,
      serialNumber: serialNumber(),
      subject: [{ CN: ['Cardproof, in place of the hosts under test'] }],
      issuer: subject,
      publicKey: leaf.publicKey,
      signingKey: own.privateKey,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value }))),
        await SubjectKeyIdentifierExtension.create(leaf.publicKey, false, webcrypto),
        ownId,
      ],
    },
    webcrypto,
  );
  const caPem = `${ca.toString('pem')}\n`;
  return {
    caPem,
    caDer: new Uint8Array(ca.rawData),
    server: {
      key: pem('PRIVATE KEY', await webcrypto.subtle.exportKey('pkcs8', leaf.privateKey)),
      cert: `${certificate.toString('pem')}\n${caPem}`,
    },
  };
}

/** Sixteen bytes in hexadecimal; the first is neither zero nor negative, so that the number is as long as it looks. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
