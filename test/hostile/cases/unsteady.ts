import { setTimeout as pause } from 'node:timers/promises';
import { answering, type HostileCase, lostAnswers, type Manner, misbehaving, usual, wrongAnswers } from '../case.ts';
import { type GoodAnswer, messageOf } from '../good-answer.ts';
import { listenRaw } from '../raw-server.ts';

const throttled: Manner = (socket) => {
  socket.write(messageOf({ status: 429, headers: [['retry-after', '0']], body: Buffer.alloc(0) }));
};

/** Every second request fails. */
function failsEverySecondTime(): Manner {
  let seen = 0;
  return async (socket, right) => {
    const body = Buffer.from('{"object":"error","location":"x","code":"internal_error","message":"failed"}');
    const failed = { status: 500, headers: [['content-type', 'application/json']], body } as const;
    socket.write(messageOf(++seen % 2 === 0 ? failed : await right()));
  };
}

/** Each request gets the answer of the one before it. */
function answersThePreviousRequest(): Manner {
  let previous: GoodAnswer | undefined;
  return async (socket, right) => {
    const own = await right();
    socket.write(messageOf(previous ?? own));
    previous = own;
  };
}

/** Closes its port for a while, in the middle of the run, and keeps what it knows. */
const goesAway: HostileCase = {
  ...usual,
  name: 'goes away half-way and comes back',
  form: 'after preflight',
  rightAtTimes: true,
  expected: { exitCodes: [4], says: /nothing listens|closed before the answer|reset|not sent/ },
  async open() {
    let answered = 0;
    const answer = answering('omise', 'at once', async (socket, right) => {
      if (++answered === 300) away = leave();
      socket.write(messageOf(await right()));
    });
    let server = await listenRaw(answer);
    const { port, url } = server;
    let away = Promise.resolve();
    const leave = async () => {
      await server.close();
      await pause(1_500);
      server = await listenRaw(answer, { port });
    };
    return {
      url,
      close: async () => {
        await away;
        await server.close();
      },
    };
  },
};

/** Targets that are right now and then. */
export const unsteady = [
  ...misbehaving('429 for ever', throttled, lostAnswers(/throttl/), { options: ['--throttle-wait', '500'] }),
  ...misbehaving('5xx every second time', failsEverySecondTime(), wrongAnswers(/status 500/), { rightAtTimes: true }),
  ...misbehaving('answers each request with the previous answer', answersThePreviousRequest(), wrongAnswers(/./), {
    forms: ['after preflight'],
    rightAtTimes: true,
  }),
  goesAway,
];
