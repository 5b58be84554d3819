import { expect } from 'vitest';
import { answering, type Form, type HostileCase, type Manner, misbehaving, usual, wrongAnswers } from '../case.ts';
import { head } from '../good-answer.ts';
import { listenRaw } from '../raw-server.ts';

function redirectTo(location: (target: string) => string): Manner {
  return (socket, _, { target }) => {
    socket.write(
      head(302, [
        ['location', location(target)],
        ['content-length', '0'],
      ]),
    );
  };
}

/** A redirect to another host, which has to stay unasked: the request would carry the credentials there. */
function toAnotherHost(form: Form): HostileCase {
  return {
    ...usual,
    name: 'redirects to another host',
    form,
    expected: wrongAnswers(/302/)[form],
    async open() {
      const asked: string[] = [];
      const other = await listenRaw((request, socket) => {
        asked.push(request.target);
        socket.end(head(200, []));
      });
      const target = await listenRaw(
        answering(
          'omise',
          form,
          redirectTo((path) => `${other.url}${path}`),
        ),
      );
      return {
        url: target.url,
        assertAfterwards: () => expect(asked, 'requests to the other host').toEqual([]),
        close: async () => {
          await Promise.all([target.close(), other.close()]);
        },
      };
    },
  };
}

/** Redirects, which are never followed. */
export const redirects = [
  ...misbehaving(
    'redirects to itself',
    redirectTo((target) => target),
    wrongAnswers(/302/),
    { forms: ['at once'] },
  ),
  toAnotherHost('at once'),
  toAnotherHost('after preflight'),
  ...misbehaving(
    'redirects to a file',
    redirectTo(() => 'file:///etc/passwd'),
    wrongAnswers(/302/),
    { forms: ['after preflight'] },
  ),
];
