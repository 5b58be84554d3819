import { once } from 'node:events';
import type { Socket } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { lostAnswers, type Manner, misbehaving } from '../case.ts';
import { head, messageOf } from '../good-answer.ts';

const json = ['content-type', 'application/json'] as const;
const megabyte = 1024 * 1024;
const piece = Buffer.alloc(megabyte / 8, ' ');

/** Writes as fast as the other side reads, until it leaves. */
async function pour(socket: Socket, bytes: Buffer, times: number): Promise<void> {
  for (let written = 0; written < times && !socket.destroyed; written++) {
    if (!socket.write(bytes)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  }
}

/** A correct message whose body is what the bytes decompress to. */
function compressed(coding: string, body: Buffer): Manner {
  return (socket) => {
    socket.write(messageOf({ status: 200, headers: [json, ['content-encoding', coding]], body }));
  };
}

const zeros = Buffer.alloc(200 * megabyte);
const undecodable = lostAnswers(/could not be decompressed/);
const tooLong = lostAnswers(/the answer is longer than \d+ bytes/);

/** Answers that are too large, at once or after decompression. */
export const size = [
  ...misbehaving(
    'endless chunks',
    async (socket) => {
      socket.write(head(200, [json, ['transfer-encoding', 'chunked']]));
      const chunk = Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]);
      await pour(socket, chunk, Number.POSITIVE_INFINITY);
    },
    tooLong,
  ),
  ...misbehaving(
    'a body of 500 MB',
    async (socket) => {
      socket.write(head(200, [json, ['content-length', String(500 * megabyte)]]));
      await pour(socket, piece, (500 * megabyte) / piece.length);
    },
    tooLong,
  ),
  ...misbehaving('a gzip bomb of 200 MB', compressed('gzip', gzipSync(zeros)), tooLong),
  ...misbehaving(
    'a brotli bomb of 200 MB',
    compressed('br', brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })),
    tooLong,
    { forms: ['at once'] },
  ),
  ...misbehaving('gzip that is none', compressed('gzip', Buffer.from('{"object":"account"}')), undecodable),
  ...misbehaving(
    'a coding that does not exist',
    compressed('zip', Buffer.from('PK')),
    lostAnswers(/Content-Encoding that was not asked for/),
    {
      forms: ['at once'],
    },
  ),
];
