import type { IncomingMessage } from 'node:http';

/** A body that is being read. */
export interface Reading {
  /** Its bytes; 'too long' once all of it has been read and thrown away; null where the rest will never come. */
  readonly body: Promise<Buffer | 'too long' | null>;
  /** Gives up, unless the end of it has come already. */
  stop(): void;
}

/**
 * Reads the body of a request. One that is too long is read to its end all the same: a client that is still writing would
 * not see an answer.
 * @param longest in bytes
 */
export function readBody(request: IncomingMessage, longest: number): Reading {
  const { promise, resolve } = Promise.withResolvers<Buffer | 'too long' | null>();
  let chunks: Buffer[] = [];
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > longest) chunks = [];
    else chunks.push(chunk);
  });
  request.on('end', () => resolve(length > longest ? 'too long' : Buffer.concat(chunks)));
  request.on('close', () => resolve(null));
  // A client that goes is an error of the stream; the close that follows tells enough.
  request.on('error', () => {});
  return {
    body: promise,
    stop() {
      if (!request.complete) resolve(null);
    },
  };
}
