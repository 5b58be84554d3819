import { STATUS_CODES } from 'node:http';
import type { Answered, Header } from '../received.ts';

/** An answer of our own, in one sentence. */
export function plain(status: number, sentence: string): Answered {
  const headers: readonly Header[] = [['Content-Type', 'text/plain; charset=utf-8']];
  return { status, headers, body: Buffer.from(`${sentence}\n`) };
}

/** The answer as it goes on the wire where there is no request that Node could answer; it ends the connection. */
export function bytesOf({ status, headers, body }: Answered): Buffer {
  const all: readonly Header[] = [...headers, ['Content-Length', String(body.length)], ['Connection', 'close']];
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...all.map((each) => each.join(': ')), '', ''];
  return Buffer.concat([Buffer.from(lines.join('\r\n')), body]);
}
