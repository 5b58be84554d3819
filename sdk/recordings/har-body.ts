import { mediaType } from '../../harness/wire/media-type.ts';
import { type Header, headerOf } from '../received.ts';
import type { HarContent, HarParam, HarPostData, HarRequest, HarResponse } from './har-format.ts';

/** What was recorded of a body, and whether that is all of it. */
export interface RecordedBody {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

const nothing: RecordedBody = { bytes: new Uint8Array(), isWhole: true };
const leftOut: RecordedBody = { bytes: new Uint8Array(), isWhole: false };

/**
 * The body of a recorded request. Some tools write the text of it, some only the parameters of a form; some know the size
 * of it, some write 0 or -1 for whatever they do not know.
 */
export function bodyOfRequest(request: HarRequest, headers: readonly Header[]): RecordedBody {
  const { postData } = request;
  const declared = declaredLength(headers);
  if (postData?.text) {
    const bytes = bytesOf(postData.text, postData.encoding);
    // The length of an encoded body is not that of its text.
    return { bytes, isWhole: isEncoded(headers) || declared === null || declared === bytes.length };
  }
  if (postData?.params && postData.params.length > 0) return bodyOfParams(postData, postData.params, headers);
  return mayHaveBody(request, headers, declared) ? leftOut : nothing;
}

/** The body of a recorded answer, decoded. */
export function bodyOfAnswer(
  { status, content }: HarResponse,
  method: string,
  headers: readonly Header[],
): RecordedBody {
  if (content?.text) {
    const bytes = bytesOf(content.text, content.encoding);
    const declared = isEncoded(headers) ? null : declaredLength(headers);
    return { bytes, isWhole: declared === null || bytes.length >= declared };
  }
  const isBare = method === 'HEAD' || status === 204 || (status >= 300 && status < 400);
  return isBare || isEmpty(content, headers) ? nothing : leftOut;
}

/**
 * The headers of an answer with its body as it was recorded: tools decode what they record, and leave the headers as they
 * were.
 */
export function headersOfDecoded(headers: readonly Header[], { bytes }: RecordedBody): Header[] {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return headers.filter(([name]) => isGzip || name.toLowerCase() !== 'content-encoding');
}

function bytesOf(text: string, encoding: unknown): Buffer {
  return Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8');
}

function bodyOfParams(
  { mimeType }: HarPostData,
  params: readonly HarParam[],
  headers: readonly Header[],
): RecordedBody {
  const type = mediaType(headerOf(headers, 'content-type') ?? (typeof mimeType === 'string' ? mimeType : undefined));
  return type === 'application/x-www-form-urlencoded' ? { bytes: Buffer.from(formOf(params)), isWhole: true } : leftOut;
}

/** Some tools write parameters as they stood on the wire, some decoded; nothing in the file says which. */
function formOf(params: readonly HarParam[]): string {
  const pairs = params.map(({ name, value }): [string, string] => [name, value ?? '']);
  const texts = pairs.flat();
  const isAsOnWire = texts.every((text) => onWire.test(text)) && texts.some((text) => text.includes('%'));
  return isAsOnWire ? pairs.map((pair) => pair.join('=')).join('&') : new URLSearchParams(pairs).toString();
}

/** Signs that encoders leave as they are, and escapes. */
const onWire = /^(?:[A-Za-z0-9\-._~!$'()*+,;:@/?[\]]|%[0-9A-Fa-f]{2})*$/;

/** Whether a request of which no body was recorded may have had one all the same. */
function mayHaveBody({ method, bodySize }: HarRequest, headers: readonly Header[], declared: number | null): boolean {
  if (declared !== null) return declared > 0;
  if (headerOf(headers, 'transfer-encoding') !== undefined || (typeof bodySize === 'number' && bodySize > 0))
    return true;
  const isUsual = /^(?:POST|PUT|PATCH)$/i.test(method);
  return isUsual && (bodySize !== 0 || headerOf(headers, 'content-type') !== undefined);
}

function isEmpty(content: HarContent | null | undefined, headers: readonly Header[]): boolean {
  const declared = declaredLength(headers);
  if (declared !== null) return declared === 0;
  // Without a text, -1 and no size at all mean that nobody knows.
  const { text, size } = content ?? {};
  return size === 0 || (typeof text === 'string' && !(typeof size === 'number' && size > 0));
}

/** Content-Length in bytes; null where there is none, or none to be relied on. */
function declaredLength(headers: readonly Header[]): number | null {
  const value = headerOf(headers, 'content-length')?.trim() ?? '';
  return /^\d{1,15}$/.test(value) ? Number(value) : null;
}

function isEncoded(headers: readonly Header[]): boolean {
  const value = headerOf(headers, 'content-encoding')?.trim().toLowerCase() ?? '';
  return value !== '' && value !== 'identity';
}
