/**
 * Why there is no answer, in one sentence with the code of the system, of OpenSSL or of undici. It names the host where
 * that helps to tell a proxy from the target, and nothing of the request or of the bytes that came.
 */
export function reasonOf(cause: unknown): string {
  const error = cause instanceof Error ? innermost(cause) : null;
  if (!error) return 'the connection failed';
  const said = proxyReason(error) ?? parserReason(error);
  if (said) return said;
  const code = codeOf(error);
  if (code === undefined) return 'the connection failed';
  const reason = reasons[code] ?? (handshake.test(code) ? 'the TLS handshake failed' : 'the connection failed');
  return `${typeof reason === 'function' ? reason(error) : reason} (${code})`;
}

/** Codes of OpenSSL and of Node's TLS. */
const handshake = /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_)/;

/** Whether a reason means that nobody was reached there at all: a wrong address, or a server that does not run. */
export function meansNobodyThere(reason: string): boolean {
  return /\((?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)\)|no complete answer within/.test(
    reason,
  );
}

/** Whether a reason means that the time of a request ran out. */
export function meansTimedOut(reason: string): boolean {
  return reason.startsWith('no complete answer within ');
}

/** Whether a reason means that the other side ended the connection without a word. */
export function meansCutOff(reason: string): boolean {
  return /\((?:UND_ERR_SOCKET|ECONNRESET|EPIPE)\)/.test(reason);
}

/** An error that has a code, from the causes and, where a host has several addresses, from the attempts. */
function innermost(error: Error): Error {
  if (codeOf(error) !== undefined && !(error instanceof AggregateError) && !wrappers.has(codeOf(error) ?? ''))
    return error;
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner instanceof Error ? innermost(inner) : error;
}

/** undici's own errors around those of a connection to a proxy. */
const wrappers = new Set(['UND_ERR_PRX_TLS', 'UND_ERR_PRX_CONN']);

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** undici tells the status of a proxy that refuses only in its message. */
function proxyReason({ message }: Error): string | null {
  const status = /^Proxy response \((\d{3})\)|^Proxy Authentication Required \((407)\)/
    .exec(message)
    ?.slice(1)
    .find(Boolean);
  if (status === undefined) return null;
  return status === '407'
    ? 'the proxy demands a user and a password, or does not take those in its URL (status 407)'
    : `the proxy refuses to connect (status ${status})`;
}

/** Errors of the parser have no code of their own, but the bytes that it stopped at. */
function parserReason(error: Error): string | null {
  if (error.name !== 'HTTPParserError') return null;
  const bytes = 'data' in error && typeof error.data === 'string' ? error.data : '';
  const tls = bytes.startsWith('\x15\x03') || bytes.startsWith('\x16\x03');
  return tls ? 'the port speaks TLS; use an https URL' : 'the answer is not valid HTTP';
}

type Reason = string | ((error: Error) => string);

const unknownAuthority = 'the certificate is signed by an unknown authority; name it with --ca';
const noTls = 'the port does not speak TLS; use an http URL';
const clientCertificate = 'the server demands a client certificate, or refuses this one; give it with --cert and --key';

const reasons: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: (error) => `nothing listens there${at(error)}`,
  ENOTFOUND: (error) => `the host name${named(error)} is unknown`,
  EAI_AGAIN: (error) => `the host name${named(error)} could not be looked up`,
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was reset',
  EHOSTUNREACH: (error) => `there is no way there${at(error)}`,
  ENETUNREACH: (error) => `there is no way there${at(error)}`,
  ETIMEDOUT: (error) => `no connection in time${at(error)}`,
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  UND_ERR_ABORTED: 'interrupted',
  UND_ERR_DESTROYED: 'interrupted',
  UND_ERR_CLOSED: 'interrupted',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too long',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the body is not as long as its Content-Length says',
  UND_ERR_INVALID_ARG: 'the request cannot be sent as it is',
  UND_ERR_PRX_TLS: 'the connection to the proxy failed',
  UND_ERR_PRX_CONN: 'the connection to the proxy failed',
  DEPTH_ZERO_SELF_SIGNED_CERT: unknownAuthority,
  SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
  CERT_HAS_EXPIRED: 'the certificate has expired',
  CERT_NOT_YET_VALID: 'the certificate is not valid yet',
  CERT_REVOKED: 'the certificate was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host name',
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: noTls,
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': clientCertificate,
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: clientCertificate,
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: clientCertificate,
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: clientCertificate,
  'ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE': clientCertificate,
};

/** Where a connection was to go, from the system's error: to a proxy, where there is one. */
function at(error: Error): string {
  if (!('address' in error) || !('port' in error)) return '';
  return `, at ${String(error.address).includes(':') ? `[${error.address}]` : error.address}:${error.port}`;
}

function named(error: Error): string {
  return 'hostname' in error ? ` ${error.hostname}` : '';
}
