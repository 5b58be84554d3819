import { promisify } from 'node:util';
import { brotliDecompress, gunzip, type InputType, inflate } from 'node:zlib';

/** Answers longer than this are not read: no documented answer comes near it. Bytes, after decompression. */
export const longestBody = 2 * 1024 * 1024;

type Decoder = (data: InputType, options: { maxOutputLength: number }) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: promisify<InputType, { maxOutputLength: number }, Buffer>(gunzip),
  'x-gzip': promisify<InputType, { maxOutputLength: number }, Buffer>(gunzip),
  deflate: promisify<InputType, { maxOutputLength: number }, Buffer>(inflate),
  br: promisify<InputType, { maxOutputLength: number }, Buffer>(brotliDecompress),
};

/** The body as it was before its Content-Encoding; null where that is unknown, broken, or longer than is read. */
export async function decompress(body: Buffer, encoding: string | undefined): Promise<Buffer | null> {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  if (name === 'identity' || name === '' || body.length === 0) return body;
  const decoder = decoders[name];
  if (!decoder) return null;
  return decoder(body, { maxOutputLength: longestBody }).catch(() => null);
}
