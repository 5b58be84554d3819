import { setTimeout as pause } from 'node:timers/promises';
import { lostAnswers, type Manner, misbehaving } from '../case.ts';
import { head, messageOf } from '../good-answer.ts';

const inTime = /no complete answer within \d+ ms/;
/** Short, since it is waited for. */
const impatient = { timeoutMs: 1_000 };

const closesInTheMiddle: Manner = async (socket, right) => {
  const message = messageOf(await right());
  socket.end(message.subarray(0, -20));
};

/** Answers that do not come, or not to their end. */
export const silence = [
  ...misbehaving('hangs before the headers', () => {}, lostAnswers(inTime), impatient),
  ...misbehaving(
    'hangs after the headers',
    async (socket, right) => {
      const { status, headers, body } = await right();
      socket.write(head(status, [...headers, ['content-length', String(body.length)]]));
    },
    lostAnswers(inTime),
    { ...impatient, forms: ['at once'] },
  ),
  ...misbehaving(
    'hangs in the middle of the body',
    async (socket, right) => {
      const message = messageOf(await right());
      socket.write(message.subarray(0, -20));
    },
    lostAnswers(inTime),
    { ...impatient, forms: ['at once'] },
  ),
  ...misbehaving(
    'sends one byte a second',
    async (socket, right) => {
      const message = messageOf(await right());
      for (let sent = 0; sent < message.length && !socket.destroyed; sent++) {
        socket.write(message.subarray(sent, sent + 1));
        await pause(1_000);
      }
    },
    lostAnswers(inTime),
    impatient,
  ),
  ...misbehaving('hangs before the headers', () => {}, lostAnswers(inTime), {
    ...impatient,
    forms: ['at once'],
    api: 'kwik',
  }),
  ...misbehaving(
    'resets the connection',
    (socket) => {
      socket.resetAndDestroy();
    },
    lostAnswers(/the connection was reset|closed before the answer was complete/),
  ),
  ...misbehaving(
    'closes in the middle of the body',
    closesInTheMiddle,
    lostAnswers(/closed before the answer was complete/),
  ),
  ...misbehaving(
    'closes in the middle of the body',
    closesInTheMiddle,
    lostAnswers(/closed before the answer was complete/),
    { forms: ['after preflight'], api: 'kwik' },
  ),
  ...misbehaving(
    'resets in the middle of the body',
    async (socket, right) => {
      const message = messageOf(await right());
      socket.write(message.subarray(0, -20), () => socket.resetAndDestroy());
    },
    lostAnswers(/the connection was reset|closed before the answer was complete/),
    { forms: ['at once'] },
  ),
];
