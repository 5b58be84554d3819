/** Why bytes are no request: in one sentence, with the code of the parser; null where the connection just failed. */
export function malformedReason(error: Error, packet: Buffer): string | null {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (!code.startsWith('HPE_')) return null;
  if (packet[0] === 0x16 && packet[1] === 0x03) return `it is TLS where HTTP was expected (${code})`;
  return `${reasons[code] ?? 'it is not valid HTTP/1.1'} (${code})`;
}

const unescaped = 'its first line is not "method, target, HTTP/1.1" with one space between, and no other in the target';
const header = 'one of its header lines is not valid';
const length = 'the length of its body is not told in a valid way';
const chunk = 'its chunked body is not framed in a valid way';

const reasons: Readonly<Record<string, string>> = {
  HPE_INVALID_METHOD: 'its method is none of HTTP',
  HPE_INVALID_URL: 'its target begins with no slash, or has a character that must be escaped',
  HPE_INVALID_CONSTANT: unescaped,
  HPE_INVALID_VERSION: unescaped,
  HPE_INVALID_HEADER_TOKEN: header,
  HPE_CR_EXPECTED: 'a line does not end with CR LF',
  HPE_LF_EXPECTED: 'a line does not end with CR LF',
  HPE_STRICT: 'a line does not end with CR LF',
  HPE_INVALID_CONTENT_LENGTH: length,
  HPE_UNEXPECTED_CONTENT_LENGTH: length,
  HPE_INVALID_TRANSFER_ENCODING: length,
  HPE_INVALID_CHUNK_SIZE: chunk,
  HPE_INVALID_EOF_STATE: 'the connection ended before it was complete',
  HPE_HEADER_OVERFLOW: 'its headers are longer than is read',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: chunk,
  HPE_PAUSED_H2_UPGRADE: 'it is HTTP/2, which was not agreed on',
};
