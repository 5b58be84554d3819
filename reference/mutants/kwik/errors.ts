import type { Json, Seen } from '../../wire.ts';
import { type Draft, mutantsOf } from './mutants-of.ts';
import { type RefusedKind, refusalsOf, refusedKinds } from './refused-kinds.ts';

/** What can be wrong with a failure, whatever it is for. */
const faults: readonly {
  readonly name: string;
  readonly breaks: Draft['breaks'];
  /** What the failure is like: continues "For …,". */
  readonly says: string;
  readonly change: (body: Json, seen: Seen) => unknown;
}[] = [
  {
    name: 'status-true',
    breaks: 'kwik.errors.http-status-agrees',
    says: 'the failure has status true beside an HTTP status of 400 or above',
    change: (body) => ({ ...body, status: true }),
  },
  {
    name: 'server-error',
    breaks: 'kwik.errors.no-server-error',
    says: 'the HTTP status is 500',
    change: (body) => Response.json(body, { status: 500 }),
  },
  {
    name: 'in-an-array',
    breaks: 'kwik.errors.envelope',
    says: 'the failure is an array with the envelope inside',
    change: (body) => [body],
  },
  {
    name: 'plain-text',
    breaks: 'kwik.errors.envelope',
    says: 'the failure is plain text',
    change: (body, { status }) => new Response(String(body.error_message), { status }),
  },
  {
    name: 'typed-html',
    breaks: 'kwik.errors.json',
    says: 'the failure is typed as HTML',
    change: (body, { status }) =>
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'text/html' } }),
  },
  {
    name: 'status-left-out',
    breaks: 'kwik.errors.status-false',
    says: 'the failure has no status',
    change: ({ status: _, ...rest }) => rest,
  },
  {
    name: 'status-text',
    breaks: 'kwik.errors.status-false',
    says: 'the status of the failure is the text "false"',
    change: (body) => ({ ...body, status: 'false' }),
  },
  {
    name: 'code-number',
    breaks: 'kwik.errors.code',
    says: 'error_code is a number without its zeros',
    change: (body) => ({ ...body, error_code: Number(body.error_code) }),
  },
  {
    name: 'code-left-out',
    breaks: 'kwik.errors.code',
    says: 'the failure has no error_code',
    change: ({ error_code: _, ...rest }) => rest,
  },
  {
    name: 'code-999',
    breaks: 'kwik.errors.code-known',
    says: 'error_code is 999',
    change: (body) => ({ ...body, error_code: '999' }),
  },
  {
    name: 'message-left-out',
    breaks: 'kwik.errors.message',
    says: 'the failure has no message',
    change: ({ error_message: _, ...rest }) => rest,
  },
  {
    name: 'message-empty',
    breaks: 'kwik.errors.message',
    says: 'the message is empty',
    change: (body) => ({ ...body, error_message: '' }),
  },
  {
    name: 'message-named-message',
    breaks: 'kwik.errors.message',
    says: 'the message is called message',
    change: ({ error_message: message, ...rest }) => ({ ...rest, message }),
  },
  {
    name: 'message-plural',
    breaks: 'kwik.errors.message-name',
    says: 'the message is called error_messages',
    change: ({ error_message: error_messages, ...rest }) => ({ ...rest, error_messages }),
  },
  {
    name: 'message-long',
    breaks: 'kwik.errors.message-length',
    says: 'the message has 33 characters',
    change: (body) => ({ ...body, error_message: String(body.error_message).padEnd(33, '.') }),
  },
];

/** Codes that say something else than what happened. */
const codes: readonly [RefusedKind, breaks: Draft['breaks'], code: string][] = [
  ['layout', 'kwik.errors.code-for-layout', '007'],
  ['layout', 'kwik.errors.code-for-layout', '005'],
  ['broken-json', 'kwik.errors.code-for-layout', '006'],
  ['unknown-status', 'kwik.errors.code-for-values', '007'],
  ['unknown-status', 'kwik.errors.code-for-values', '002'],
  ['missing-id', 'kwik.errors.code-for-values', '006'],
  ['unknown-id', 'kwik.errors.code-for-unknown-id', '006'],
  ['unknown-id', 'kwik.errors.code-for-unknown-id', '002'],
  ['filter', 'kwik.errors.code-for-filters', '002'],
  ['filter', 'kwik.errors.code-for-filters', '001'],
];

/** The envelope of failures: every fault for every kind of mistake, and the wrong codes. */
export const errorMutants = mutantsOf('errors', [
  ...(Object.keys(refusedKinds) as RefusedKind[]).flatMap((kind) =>
    faults.map(
      ({ name, breaks, says, change }): Draft => ({
        name: `${kind}/${name}`,
        breaks,
        says: `For ${refusedKinds[kind]}, ${says}.`,
        wire: refusalsOf(kind, change),
      }),
    ),
  ),
  ...codes.map(
    ([kind, breaks, code]): Draft => ({
      name: `${kind}/code-${code}`,
      breaks,
      says: `The code for ${refusedKinds[kind]} is ${code}.`,
      wire: refusalsOf(kind, (body) => ({ ...body, error_code: code })),
    }),
  ),
]);
