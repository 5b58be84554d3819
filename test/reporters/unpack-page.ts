import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { expandScript } from '../../reporters/html/script/unpack.ts';

const expand: (text: string) => string[] = runInNewContext(`${expandScript}; expand`);

/** The insides that a page holds packed, row by row, as its script unpacks them. */
export function unpackPage(html: string): string[] {
  const chunks = [...html.matchAll(/<script type="application\/octet-stream" data-chunk="\d+">([^<]*)<\/script>/g)];
  return chunks.flatMap(([, chunk = '']) => unpackText(chunk));
}

/** One chunk. Copied, since arrays of another realm equal none of this one. */
export function unpackText(chunk: string): string[] {
  return [...expand(gunzipSync(Buffer.from(chunk, 'base64')).toString('utf8'))];
}
