import { lostAnswers, type Manner, misbehaving, unusual } from '../case.ts';
import { type GoodAnswer, head } from '../good-answer.ts';

/** The right answer with further header lines as they stand. */
function withLines(...lines: string[]): Manner {
  return async (socket, right) => {
    const { status, headers, body }: GoodAnswer = await right();
    const start = head(status, [...headers, ['content-length', String(body.length)]]).slice(0, -2);
    socket.write(Buffer.concat([Buffer.from(`${start}${lines.map((line) => `${line}\r\n`).join('')}\r\n`), body]));
  };
}

const tooManyBytes = lostAnswers(/the headers of the answer are too long/);
const notHttp = lostAnswers(/the answer is not valid HTTP|the body is not as long as its Content-Length says/);

/** Header lines beyond measure, or with bytes that no header may hold. */
export const headers = [
  ...misbehaving(
    '5,000 headers',
    withLines(...Array.from({ length: 5_000 }, (_, index) => `X-Flood-${index}: ${index}`)),
    tooManyBytes,
  ),
  ...misbehaving('a header of 100 kB', withLines(`X-Flood: ${'x'.repeat(100_000)}`), tooManyBytes, {
    forms: ['at once'],
  }),
  ...misbehaving('a bare CR in a header', withLines('X-Split: a\rSet-Cookie: b'), notHttp, { forms: ['at once'] }),
  ...misbehaving('a NUL in a header', withLines('X-Split: a\0b'), notHttp, { forms: ['at once'] }),
  ...misbehaving('a header line without a colon', withLines('X-Split'), notHttp, { forms: ['at once'] }),
  unusual('headers called __proto__ and constructor', withLines('__proto__: polluted', 'constructor: polluted')),
  unusual(
    '500 headers',
    withLines(...Array.from({ length: 500 }, (_, index) => `X-Many-${index}: ${index}`)),
    /"\[not recorded\]","\d+ more headers"/,
  ),
];
