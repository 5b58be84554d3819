/** Why a client did not finish the handshake: in one sentence, with the code of OpenSSL or of the system. */
export function untrustedReason(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'no code';
  const [, reason] = reasons.find(([pattern]) => pattern.test(code)) ?? [];
  return `${reason ?? 'the TLS handshake failed'} (${code})`;
}

/** The alerts by which a client can tell its reason; what it tells differs between TLS libraries. */
const reasons: readonly (readonly [code: RegExp, reason: string])[] = [
  [/ALERT_UNKNOWN_CA$/, 'the client does not trust the authority of this run'],
  [/ALERT_(?:BAD_CERTIFICATE|CERTIFICATE_|UNSUPPORTED_CERTIFICATE)/, 'the client rejects the certificate'],
  [/ALERT/, 'the client refuses the TLS handshake'],
  [/^(?:ECONNRESET|EPIPE)$/, 'the client ended the connection during the TLS handshake'],
  [/NO_APPLICATION_PROTOCOL/, 'the client does not offer HTTP/1.1'],
  [/UNSUPPORTED_PROTOCOL|NO_SHARED|VERSION_TOO_LOW/, 'the client offers no TLS version or cipher that is still in use'],
];
