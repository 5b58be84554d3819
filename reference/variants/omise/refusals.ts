import type { Deviation, Subject } from '../../subject.ts';
import { instead, refusals as onRefusals, remembering } from '../../wire.ts';
import { omiseFreedom } from '../freedom.ts';
import { headers } from '../headers.ts';
import { refusal } from './refusal.ts';

/** Refuses a key that opened something before, but not this, in a way of its own. */
function wrongKinds(status: number, code: string): Deviation {
  return remembering(() => {
    const keys = new Set<string>();
    return (server) => async (request) => {
      const key = request.headers.get('authorization') ?? '';
      const answer = await server(request);
      if (answer.ok) keys.add(key);
      return answer.status === 401 && keys.has(key) ? refusal(status, code) : answer;
    };
  });
}

/** Which statuses, codes and words refusals have where no page states them. */
export const refusals: readonly Subject[] = [
  omiseFreedom(
    'invalid-card-unprocessable',
    'A card that cannot be a token is refused with status 422; none is stated.',
    {
      wire: onRefusals('createToken', (error) =>
        error.code === 'invalid_card' || error.code === 'missing_card'
          ? Response.json(error, { status: 422 })
          : undefined,
      ),
    },
  ),
  omiseFreedom(
    'invalid-card-other-code',
    'A card that cannot be a token is refused with the code bad_request; the codes of the page are incomplete.',
    {
      wire: onRefusals('createToken', (error) => {
        if (error.code === 'invalid_card') error.code = 'bad_request';
      }),
    },
  ),
  omiseFreedom('malformed-unprocessable', 'A body that is not JSON is refused with status 422; none is stated.', {
    wire: onRefusals('all', (error) =>
      error.code === 'bad_request' ? Response.json(error, { status: 422 }) : undefined,
    ),
  }),
  omiseFreedom(
    'wrong-kind-of-key-forbidden',
    'A key of the wrong kind is refused with status 403 and not_authorized; no recording shows which.',
    {
      wire: wrongKinds(403, 'not_authorized'),
    },
  ),
  omiseFreedom(
    'missing-key-other-code',
    'A request without a key is refused with a code of its own: only a wrong key has a documented one.',
    {
      wire: (server) => async (request) => {
        const answer = await server(request);
        return answer.status === 401 && !request.headers.has('authorization') ? refusal(401, 'key_missing') : answer;
      },
    },
  ),
  omiseFreedom(
    'unauthorized-without-challenge',
    'A refused key is answered without WWW-Authenticate, as no page names it.',
    {
      wire: headers((all) => all.delete('www-authenticate')),
    },
  ),
  omiseFreedom(
    'error-location-other-host',
    'Errors point to the other of the two hosts that were recorded: the page names neither.',
    {
      wire: onRefusals('all', (error) => {
        error.location = `https://docs.omise.co/api/errors#${String(error.code).replaceAll('_', '-')}`;
      }),
    },
  ),
  omiseFreedom('not-found-other-words', 'What is not found is named in other words; messages are never promised.', {
    wire: onRefusals('all', (error) => {
      if (error.code === 'not_found') error.message = 'customer missing was not found';
    }),
  }),
  omiseFreedom('error-other-words', 'Errors are worded in Thai; messages are never promised.', {
    wire: onRefusals('all', (error) => {
      error.message = 'คำขอถูกปฏิเสธ';
    }),
  }),
  omiseFreedom('error-extra-members', 'Errors have members besides the documented four; no page closes the list.', {
    wire: onRefusals('all', (error) => {
      Object.assign(error, { request_id: '7f3a', details: [] });
    }),
  }),
  omiseFreedom('account-absent', 'There is no account to ask for: it is not on the pages under test.', {
    wire: instead('retrieveAccount', async (request, server) => {
      const answer = await server(request);
      return answer.ok ? refusal(404, 'not_found') : answer;
    }),
  }),
  omiseFreedom(
    'content-type-without-charset',
    'No answer names its charset, as the vault was recorded; no page asks for it.',
    {
      wire: headers((all) => all.set('content-type', 'application/json')),
    },
  ),
  omiseFreedom('headers-bare', 'Answers have no header but their content type; no page names another.', {
    wire: headers((all) => {
      for (const name of ['cache-control', 'x-request-id', 'omise-version', 'www-authenticate']) all.delete(name);
    }),
  }),
];
