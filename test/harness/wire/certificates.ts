// Its main module brings a whole proxy with it.
import { generateCACertificate, getCA } from 'mockttp/dist/util/certificates';

/** PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Authority extends Certificate {
  /** A certificate for a host name, signed by this authority. */
  certify(host: string): Promise<Certificate>;
}

/** A new authority, which nobody trusts yet. */
export async function newAuthority(): Promise<Authority> {
  const own = await generateCACertificate();
  const authority = await getCA(own);
  return { ...own, certify: (host) => authority.generateCertificate(host) };
}
