import type { Subject } from '../../subject.ts';
import { type Json, together, withText } from '../../wire.ts';
import { kwikFreedom } from '../freedom.ts';
import { headers } from '../headers.ts';
import { everyFailure } from './failure.ts';

/** Codes that a failure may have instead of another, since which of them fits is not settled. */
const otherCodes = [
  [
    'codes-values-parameters',
    '005',
    '003',
    'A bad value fails with code 003 instead of 005; the two overlap on the page.',
  ],
  [
    'codes-values-lookup',
    '005',
    '004',
    'A bad value fails with code 004 instead of 005; an unknown status is a bad lookup.',
  ],
  [
    'codes-layout-parameters',
    '002',
    '003',
    'A body that is no batch fails with code 003 instead of 002; the two overlap on the page.',
  ],
  ['codes-empty-batch-layout', '003', '002', 'An empty batch fails with code 002 instead of 003; nothing says which.'],
  [
    'codes-unknown-id-validation',
    '007',
    '005',
    'An unknown id fails with code 005 instead of 007; nothing says which.',
  ],
  [
    'codes-unknown-id-parameters',
    '007',
    '003',
    'An unknown id fails with code 003 instead of 007; nothing says which.',
  ],
] as const;

/** HTTP status, code, words and details of failures. */
export const failures: readonly Subject[] = [
  kwikFreedom('failures-with-200', 'Every failure has the HTTP status 200: none is documented, and the body decides.', {
    rules: { failureStatus: 200 },
  }),
  ...[400, 403, 404, 409, 422].map((status) =>
    kwikFreedom(`failures-with-${status}`, `Every failure has the HTTP status ${status}: none is documented.`, {
      wire: everyFailure((body) => Response.json(body, { status })),
    }),
  ),
  ...otherCodes.map(([name, from, to, says]) =>
    kwikFreedom(name, says, {
      wire: everyFailure((body) => {
        if (body.error_code === from) body.error_code = to;
      }),
    }),
  ),
  kwikFreedom(
    'codes-beyond-the-page',
    'Other failures than those of the key have a code above 007: the list is cut off.',
    {
      wire: everyFailure((body) => {
        if (body.error_code !== '001') body.error_code = '042';
      }),
    },
  ),
  kwikFreedom(
    'code-of-missing-credentials',
    'Missing credentials fail with a code of their own: 001 speaks of a key.',
    {
      wire: (server) => async (request) => {
        const answer = await server(request);
        if (answer.status !== 401 || request.headers.has('authorization')) return answer;
        return withText(answer, JSON.stringify({ status: false, error_code: '008', error_message: 'no credentials' }));
      },
    },
  ),
  kwikFreedom('message-in-plural', 'The explanation is called error_messages, as in the table of the page.', {
    wire: everyFailure(({ error_message: message, ...others }) => ({ ...others, error_messages: message })),
  }),
  kwikFreedom(
    'message-twice',
    'The explanation has both names that the page gives it, since they contradict one another.',
    {
      wire: everyFailure((body) => {
        body.error_messages = body.error_message;
      }),
    },
  ),
  kwikFreedom(
    'message-of-32-characters',
    'Explanations are as long as the page allows, and not in English: their words are not promised.',
    {
      wire: everyFailure((body) => {
        body.error_message = 'ü'.repeat(32);
      }),
    },
  ),
  kwikFreedom(
    'details-absent',
    'No failure has details: whether a bad value counts as one of a record is not settled.',
    {
      wire: everyFailure(({ error_details: _, ...others }) => others),
    },
  ),
  kwikFreedom(
    'details-empty',
    'Failures without findings have an empty array of details; the page does not forbid it.',
    {
      wire: everyFailure((body) => {
        body.error_details ??= [];
      }),
    },
  ),
  kwikFreedom(
    'details-extra-members',
    'Findings have more members, and rules with parameters: the page names neither all rules nor all members.',
    {
      wire: everyFailure((body) => {
        for (const { errors } of detailsOf(body))
          for (const finding of Object.values(errors)) Object.assign(finding, { rule: 'max:64', value: null });
      }),
    },
  ),
  kwikFreedom(
    'failure-extra-members',
    'Failures have more members, empty lists among them: the page does not close their list.',
    {
      wire: together(
        everyFailure((body) => Object.assign(body, { request_id: '7f3a', records: [], results: [] })),
        headers((all) => all.set('x-request-id', '7f3a')),
      ),
    },
  ),
  kwikFreedom(
    'unauthorized-without-challenge',
    'Refused credentials are answered without WWW-Authenticate: no page names it.',
    {
      wire: headers((all) => all.delete('www-authenticate')),
    },
  ),
];

/** The findings of a failure, which the reference always writes as documented. */
function detailsOf({ error_details: details }: Json): readonly { readonly errors: Readonly<Record<string, Json>> }[] {
  return Array.isArray(details) ? details : [];
}
