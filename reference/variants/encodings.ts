import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { isRecord } from '../../spec/record.ts';
import type { Deviation, Fetch, Subject } from '../subject.ts';
import { parsed, withText } from '../wire.ts';
import { kwikFreedom, omiseFreedom } from './freedom.ts';
import { headers } from './headers.ts';

/** How HTTP and JSON let either API write the same answer differently; both pages are silent on all of it. */
const ways: readonly (readonly [name: string, says: string, wire: Deviation])[] = [
  ['json-indented', 'JSON is written over several lines; white space means nothing in JSON.', jsonText(indented)],
  ['json-escaped', 'JSON escapes slashes and letters beyond ASCII, as JSON allows.', jsonText(escaped)],
  [
    'json-members-reversed',
    'Members come in the opposite order; in JSON their order means nothing.',
    jsonText(reversed),
  ],
  [
    'content-type-in-capitals',
    'The media type is written in capitals and its charset in quotes; HTTP takes both for the same.',
    headers((all) => all.set('content-type', 'Application/JSON;Charset="UTF-8"')),
  ],
  [
    'content-type-with-charset',
    'Every answer names its charset; no page says whether one does.',
    headers((all) => all.set('content-type', 'application/json; charset=utf-8')),
  ],
  [
    'more-headers',
    'Answers carry headers of gateways and of security policies, and a cookie; no page closes the list of headers.',
    headers((all) => {
      all.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
      all.set('vary', 'Accept-Encoding, Origin');
      all.set('etag', 'W/"7f3a"');
      all.set('x-ratelimit-remaining', '999');
      all.append('set-cookie', 'route=b; Path=/; HttpOnly');
    }),
  ],
  [
    'connection-close',
    'The server closes the connection after each answer, as HTTP allows.',
    headers((all) => all.set('connection', 'close')),
  ],
  [
    'connection-keep-alive',
    'The server announces how long it keeps connections, as HTTP allows.',
    headers((all) => {
      all.set('connection', 'keep-alive');
      all.set('keep-alive', 'timeout=5, max=100');
    }),
  ],
  ['chunks', 'Bodies come in chunks that cut characters in two, as HTTP allows.', inChunks],
  [
    'gzip',
    'Bodies are compressed with gzip, since the client does not say that it minds.',
    compressed('gzip', gzipSync),
  ],
  [
    'gzip-in-capitals',
    'Bodies are compressed and the coding is written in capitals, which HTTP takes for the same.',
    compressed('GZIP', gzipSync),
  ],
  [
    'deflate',
    'Bodies are compressed with deflate, since the client does not say that it minds.',
    compressed('deflate', deflateSync),
  ],
  [
    'brotli',
    'Bodies are compressed with Brotli, since the client does not say that it minds.',
    compressed('br', (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })),
  ],
];

/** Both APIs in every such way. They come last among the variants: what changes a body cannot read a compressed one. */
export const encodings: readonly Subject[] = ways.flatMap(([name, says, wire]) => [
  omiseFreedom(name, says, { wire }),
  kwikFreedom(name, says, { wire }),
]);

function jsonText(write: (value: unknown) => string): Deviation {
  return (server) => async (request) => {
    const answer = await server(request);
    const text = await answer.text();
    const value = parsed(text);
    return withText(answer, value === undefined ? text : write(value));
  };
}

function indented(value: unknown): string {
  return `\n${JSON.stringify(value, null, '\t')}\r\n`;
}

function escaped(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function reversed(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).reverse()) : inner,
  );
}

function compressed(coding: string, compress: (body: Uint8Array) => Uint8Array<ArrayBuffer>): Deviation {
  return (server) => async (request) => {
    const answer = await server(request);
    // Two codings at once would be another freedom.
    if (answer.headers.has('content-encoding')) return answer;
    const changed = new Headers(answer.headers);
    changed.set('content-encoding', coding);
    changed.delete('content-length');
    const body = compress(new Uint8Array(await answer.arrayBuffer()));
    return new Response(body, { status: answer.status, headers: changed });
  };
}

function inChunks(server: Fetch): Fetch {
  return async (request) => {
    const answer = await server(request);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const changed = new Headers(answer.headers);
    changed.delete('content-length');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 61) controller.enqueue(bytes.subarray(at, at + 61));
        controller.close();
      },
    });
    return new Response(body, { status: answer.status, headers: changed });
  };
}
