import { withText } from '../../wire.ts';
import { bodyOf } from './bodies.ts';
import { type CredentialFault, onCredentialFault } from './credential-fault.ts';
import { type Draft, mutantsOf } from './mutants-of.ts';
import { cardsFor } from './own-calls.ts';

const faults = {
  'without-credentials': 'without credentials',
  'wrong-key': 'with an unknown key',
  'wrong-secret': 'with a wrong secret',
} as const satisfies Record<CredentialFault, string>;

const calls = { list: 'listCards', update: 'updateCards' } as const;

/** The call is carried out, with whatever credentials. */
const open = (call: keyof typeof calls, fault: CredentialFault): Draft => ({
  name: `${call}-${fault}`,
  breaks: `kwik.authentication.${call}-${fault}`,
  says:
    fault === 'wrong-secret'
      ? `Once a key has been seen with its secret, the ${call} takes it with any secret.`
      : `The ${call} is open to calls ${faults[fault]}.`,
  wire: onCredentialFault(calls[call], fault, ({ repaired, server }) => server(repaired)),
});

const updateDone = (fault: CredentialFault): Draft => ({
  name: `update-${fault}-refused-but-done`,
  breaks: `kwik.authentication.update-${fault}`,
  says: `An update ${faults[fault]} is refused, but carried out before.`,
  wire: onCredentialFault('updateCards', fault, async ({ refusal, repaired, server }) => {
    await server(repaired);
    return refusal;
  }),
});

const listShown = (fault: CredentialFault): Draft => ({
  name: `list-${fault}-refused-but-shown`,
  breaks: `kwik.authentication.list-${fault}`,
  says: `A list ${faults[fault]} is refused in an answer that has the cards.`,
  wire: onCredentialFault('listCards', fault, async ({ refusal, repaired, server }) => {
    const records = await cardsFor(repaired, server);
    return withText(refusal, JSON.stringify({ ...(await bodyOf(refusal)), records }));
  }),
});

/** The call succeeds, although nothing is done or shown. */
const empty = (call: keyof typeof calls, fault: CredentialFault): Draft => ({
  name: `${call}-${fault}-empty`,
  breaks: `kwik.authentication.${call}-${fault}`,
  says: `The ${call} succeeds ${faults[fault]}, with no cards.`,
  wire: onCredentialFault(calls[call], fault, async () =>
    Response.json({ status: true, [call === 'list' ? 'records' : 'results']: [] }),
  ),
});

const otherCode = (fault: CredentialFault, code: string): Draft => ({
  name: `${fault}-code-${code}`,
  breaks: fault === 'wrong-key' ? 'kwik.authentication.code-001' : 'kwik.authentication.code-001-otherwise',
  says: `A list ${faults[fault]} is refused with code ${code}.`,
  wire: onCredentialFault('listCards', fault, async ({ refusal }) =>
    withText(refusal, JSON.stringify({ ...(await bodyOf(refusal)), error_code: code })),
  ),
});

const otherStatus = (fault: CredentialFault, status: number): Draft => ({
  name: `${fault}-status-${status}`,
  breaks: 'kwik.authentication.status-401',
  says: `A list ${faults[fault]} is refused with status ${status}.`,
  wire: onCredentialFault('listCards', fault, async ({ refusal }) => Response.json(await bodyOf(refusal), { status })),
});

const each = Object.keys(faults) as CredentialFault[];

/** Who may call, and what becomes of a call with a fault in its credentials. */
export const authenticationMutants = mutantsOf('authentication', [
  ...each.flatMap((fault) => [
    open('list', fault),
    open('update', fault),
    updateDone(fault),
    listShown(fault),
    empty('list', fault),
    empty('update', fault),
  ]),
  otherCode('wrong-key', '006'),
  otherCode('wrong-key', '003'),
  otherCode('without-credentials', '002'),
  otherCode('wrong-secret', '007'),
  otherStatus('without-credentials', 403),
  otherStatus('wrong-key', 400),
  otherStatus('wrong-secret', 403),
  {
    name: 'update-refuses-everybody',
    breaks: 'kwik.authentication.basic',
    says: 'An update is refused with code 001 whatever the credentials.',
    wire: (server) => async (request) => (request.method === 'POST' ? unauthorized() : server(request)),
  },
  {
    name: 'list-refuses-everybody',
    breaks: 'kwik.authentication.basic',
    says: 'A list is refused with code 001 whatever the credentials.',
    wire: (server) => async (request) => (request.method === 'GET' ? unauthorized() : server(request)),
  },
  {
    name: 'bearer-only',
    breaks: 'kwik.authentication.basic',
    says: 'Credentials are taken from a bearer token, and Basic is refused.',
    wire: (server) => (request) => {
      const headers = new Headers(request.headers);
      headers.set('authorization', (headers.get('authorization') ?? '').replace(/^Basic/i, 'Bearer'));
      return server(new Request(request, { headers }));
    },
  },
]);

function unauthorized(): Response {
  return Response.json({ status: false, error_code: '001', error_message: 'invalid API key' }, { status: 401 });
}
