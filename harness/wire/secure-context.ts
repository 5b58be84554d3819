import { X509Certificate } from 'node:crypto';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import type { Tls } from '../target.ts';

/**
 * What TLS connections of a target trust and show: Node's own authorities with those of `ca`, and the client certificate.
 * Undefined where nothing is set, which leaves all of it to Node. Made once, because reading the authorities takes longer
 * than a handshake.
 * @throws {Error} where a certificate or key is not PEM, or the two do not belong together
 */
export function secureContextOf({ ca, certificate, key }: Tls): SecureContext | undefined {
  if (ca === null && certificate === null) return undefined;
  return createSecureContext({
    ...(ca !== null && { ca: [...getCACertificates('default'), ...certificatesIn(ca)] }),
    ...(certificate !== null && { cert: certificate }),
    ...(key !== null && { key }),
  });
}

/** Node passes over what it cannot read among authorities: a wrong file would be noticed only by the first handshake. */
function certificatesIn(pem: string): string[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (found.length === 0) throw new Error('it holds no PEM certificate ("-----BEGIN CERTIFICATE-----")');
  for (const each of found) new X509Certificate(each);
  return found;
}
