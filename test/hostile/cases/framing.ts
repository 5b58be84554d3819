import { lostAnswers, type Manner, misbehaving, unusual, wrongAnswers } from '../case.ts';
import { head, messageOf } from '../good-answer.ts';

/** The parser of the client tells these apart in ways of its own. */
const notHttp = /the answer is not valid HTTP|the body is not as long as its Content-Length says/;

/** The right answer under a Content-Length of its own, or several. */
function withLength(...lengthsOf: ((length: number) => string)[]): Manner {
  return async (socket, right) => {
    const { status, headers, body } = await right();
    const lengths = lengthsOf.map((lengthOf) => ['content-length', lengthOf(body.length)] as const);
    socket.write(head(status, [...headers, ...lengths]));
    socket.write(body);
  };
}

/** Answers whose ends are not where they say. */
export const framing = [
  // A complete message by HTTP, of which the suite can only say that it is no JSON.
  ...misbehaving(
    'Content-Length too short',
    withLength((length) => String(length - 10)),
    wrongAnswers(/not JSON/),
    { forms: ['at once'] },
  ),
  ...misbehaving(
    'Content-Length too long',
    withLength((length) => String(length + 10)),
    lostAnswers(/no complete answer within/),
    { forms: ['at once'], timeoutMs: 1_000 },
  ),
  ...misbehaving(
    'Content-Length negative',
    withLength((length) => String(-length)),
    lostAnswers(notHttp),
    { forms: ['at once'] },
  ),
  ...misbehaving(
    'Content-Length no number',
    withLength(() => 'many'),
    lostAnswers(notHttp),
    { forms: ['at once'] },
  ),
  ...misbehaving(
    'two Content-Length that differ',
    withLength(String, (length) => String(length - 1)),
    lostAnswers(notHttp),
  ),
  ...misbehaving(
    'Content-Length beside chunks',
    async (socket, right) => {
      const { status, headers, body } = await right();
      const framed = [...headers, ['content-length', '5'], ['transfer-encoding', 'chunked']] as const;
      socket.write(head(status, framed));
      socket.write(`${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
    },
    lostAnswers(notHttp),
    { forms: ['at once'] },
  ),
  ...misbehaving(
    'a chunk without a size',
    async (socket, right) => {
      const { status, headers, body } = await right();
      socket.write(head(status, [...headers, ['transfer-encoding', 'chunked']]));
      socket.write(`size\r\n${body}\r\n0\r\n\r\n`);
    },
    lostAnswers(notHttp),
    { forms: ['at once'] },
  ),
  ...misbehaving(
    'bytes that are no HTTP',
    (socket) => {
      socket.end('SSH-2.0-OpenSSH_9.2\r\n');
    },
    lostAnswers(notHttp),
    { forms: ['at once'] },
  ),
  // The second answer belongs to no request: it may be given to none.
  unusual('sends an answer that nobody asked for after each', async (socket, right) => {
    const stray = messageOf({ status: 500, headers: [], body: Buffer.from('{"object":"error"}') });
    socket.write(Buffer.concat([messageOf(await right()), stray]));
  }),
  unusual('no Content-Length: the body ends with the connection', async (socket, right) => {
    const { status, headers, body } = await right();
    socket.end(Buffer.concat([Buffer.from(head(status, [...headers, ['connection', 'close']])), body]));
  }),
  unusual('HTTP/1.0', async (socket, right) => {
    const { status, headers, body } = await right();
    socket.end(Buffer.concat([Buffer.from(head(status, headers, '1.0')), body]));
  }),
];
