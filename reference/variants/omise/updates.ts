import { isRecord } from '../../../spec/record.ts';
import type { Deviation, Subject } from '../../subject.ts';
import { instead, parsed, refusals, requests, textOf } from '../../wire.ts';
import { omiseFreedom } from '../freedom.ts';
import { refusal } from './refusal.ts';

const changeable = ['name', 'expiration_month', 'expiration_year', 'postal_code', 'city'];

/** Refuses updates by the names of what they send, in either encoding; other refusals come first. */
function refusing(dislikes: (names: readonly string[]) => boolean, status: number, code: string): Deviation {
  return instead('updateCard', async (request, server) => {
    const text = await textOf(request);
    const json = parsed(text);
    const names = isRecord(json) ? Object.keys(json) : [...new URLSearchParams(text).keys()];
    const isJson = request.headers.get('content-type')?.includes('json') ?? false;
    if ((isJson && !isRecord(json)) || !dislikes(names)) return server(request);
    const { url, headers } = request;
    const card = await server(new Request(url, { headers }));
    return card.ok ? refusal(status, code) : card;
  });
}

/** What becomes of updates that the page does not describe. */
export const updates: readonly Subject[] = [
  omiseFreedom(
    'update-of-other-members-refused',
    'An update of a member that is no parameter is refused: nothing says whether it is ignored.',
    {
      wire: refusing((names) => names.some((name) => !changeable.includes(name)), 400, 'bad_request'),
    },
  ),
  omiseFreedom(
    'update-of-other-members-unprocessable',
    'An update of a member that is no parameter is refused with status 422; nothing is said about it.',
    { wire: refusing((names) => names.some((name) => !changeable.includes(name)), 422, 'invalid_card') },
  ),
  omiseFreedom('update-of-nothing-refused', 'An update without members is refused; nothing is said about it.', {
    wire: refusing((names) => names.length === 0, 400, 'bad_request'),
  }),
  omiseFreedom('update-to-past-expiry', 'An update may set an expiry in the past; nothing is said about it.', {
    rules: { refusesPastExpiry: (operation) => operation === 'create' },
  }),
  omiseFreedom('update-invalid-unprocessable', 'A bad update is refused with status 422: none is documented.', {
    wire: refusals('updateCard', (error) =>
      error.code === 'invalid_card' ? Response.json(error, { status: 422 }) : undefined,
    ),
  }),
  omiseFreedom('update-invalid-bad-request', 'A bad update is refused with the code bad_request: none is documented.', {
    wire: refusals('updateCard', (error) => {
      if (error.code === 'invalid_card') error.code = 'bad_request';
    }),
  }),
  omiseFreedom(
    'update-invalid-month-ignored',
    'A month outside 1 to 12 is ignored and the rest carried out: no page says what an update with one gets.',
    {
      wire: requests('updateCard', (body) => {
        const month = Number(body.expiration_month ?? 1);
        if (month < 1 || month > 12) delete body.expiration_month;
      }),
    },
  ),
];
