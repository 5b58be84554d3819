import { promisify } from 'node:util';
import { brotliDecompress, gunzip, type InputType, inflate } from 'node:zlib';

/** Answers longer than this are not read: no documented answer comes near it. Bytes, after decompression. */
export const longestBody = 2 * 1024 * 1024;

export const tooLong = `the answer is longer than ${longestBody} bytes`;

type Decoder = (data: InputType, options: { maxOutputLength: number }) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: promisify<InputType, { maxOutputLength: number }, Buffer>(gunzip),
  'x-gzip': promisify<InputType, { maxOutputLength: number }, Buffer>(gunzip),
  deflate: promisify<InputType, { maxOutputLength: number }, Buffer>(inflate),
  br: promisify<InputType, { maxOutputLength: number }, Buffer>(brotliDecompress),
};

/** The body as it was before its Content-Encoding; or why it cannot be had. */
export async function decompress(
  body: Buffer,
  encoding: string | undefined,
): Promise<{ readonly bytes: Buffer } | { readonly problem: string }> {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  if (name === 'identity' || name === '' || body.length === 0) return { bytes: body };
  const decoder = decoders[name];
  if (!decoder) return { problem: 'the answer has a Content-Encoding that was not asked for' };
  try {
    return { bytes: await decoder(body, { maxOutputLength: longestBody }) };
  } catch (cause) {
    const isTooLong = cause instanceof RangeError;
    return { problem: isTooLong ? tooLong : 'the answer could not be decompressed' };
  }
}
