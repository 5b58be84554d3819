import { expect } from 'vitest';
import {
  answering,
  type Expected,
  type Form,
  type HostileCase,
  type Manner,
  misbehaving,
  usual,
  wrongAnswers,
} from '../case.ts';
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

/** A target that redirects everything is not tested. */
function redirected(place: RegExp): Record<Form, Expected> {
  const says = new RegExp(`redirects to ${place.source} \\(status 302\\)`);
  return { ...wrongAnswers(/302/), 'at once': { exitCodes: [3], says } };
}

/** A redirect to another host, which has to stay unasked: the request would carry the credentials there. */
function toAnotherHost(form: Form): HostileCase {
  return {
    ...usual,
    name: 'redirects to another host',
    form,
    expected: redirected(/http:\/\/127\.0\.0\.1:\d+\/account/)[form],
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
    redirected(/http:\/\/127\.0\.0\.1:\d+\/account/),
    { forms: ['at once'] },
  ),
  toAnotherHost('at once'),
  toAnotherHost('after preflight'),
  ...misbehaving(
    'redirects to a file',
    redirectTo(() => 'file:///etc/passwd'),
    redirected(/file:\/\/\/etc\/passwd/),
  ),
];
