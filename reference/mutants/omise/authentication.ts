import { instead, operationOf, refusals } from '../../wire.ts';
import { jsonAnswer } from './json.ts';
import { faultOf, keyOf, needsPassword, opens, refusesButDoes, withRightKey } from './keys.ts';
import { refusal } from './refusal.ts';
import { type Entry, section } from './section.ts';

const operations = {
  'list-cards': 'listCards',
  'retrieve-card': 'retrieveCard',
  'update-card': 'updateCard',
  'destroy-card': 'destroyCard',
  'create-token': 'createToken',
  'retrieve-token': 'retrieveToken',
} as const;
const names = Object.keys(operations) as (keyof typeof operations)[];
const faults = ['no-key', 'unknown-key', 'other-key'] as const;
const covered = Object.values(operations);

const words = { 'no-key': 'no key', 'unknown-key': 'a key that no account has', 'other-key': 'the other key' } as const;

/** What a key of the other kind is, by the requirement's last word. */
const otherKey = (name: keyof typeof operations) => (name.endsWith('token') ? 'secret-key' : 'public-key');

type FaultRequirement = Extract<Entry['breaks'], `omise.authentication.${string}-key`>;

/** The requirement on an operation that comes with a wrong key. */
function requirementOf(name: keyof typeof operations, fault: (typeof faults)[number]): FaultRequirement {
  return `omise.authentication.${name}-${fault === 'other-key' ? otherKey(name) : fault}` as FaultRequirement;
}

/** Each operation open to each wrong key. */
const open = Object.fromEntries(
  names.flatMap((name) =>
    faults.map((fault): [string, Entry] => [
      `${name}-open-to-${fault}`,
      {
        breaks: requirementOf(name, fault),
        says: `${operations[name]} is open to ${words[fault]}.`,
        wire: opens(operations[name], fault),
      },
    ]),
  ),
);

/** Operations that change a card, done before the key is checked. */
const done = Object.fromEntries(
  (['update-card', 'destroy-card'] as const).flatMap((name) =>
    faults.map((fault): [string, Entry] => [
      `${name}-refused-but-done-with-${fault}`,
      {
        breaks: requirementOf(name, fault),
        says: `${operations[name]} with ${words[fault]} is refused, but done.`,
        wire: refusesButDoes(operations[name], fault),
      },
    ]),
  ),
);

/** Who may do what, and how the others are refused. */
export const authenticationMutants = section('authentication', {
  ...open,
  ...done,
  'keys-mixed': {
    breaks: 'omise.authentication.create-token-secret-key',
    says: 'Each of the two keys opens everything.',
    rules: { mixesKeys: true },
  },
  'any-test-key': {
    breaks: 'omise.authentication.list-cards-unknown-key',
    says: 'Every key that begins with skey_test_ is taken for the secret key.',
    wire: instead('all', async (request, server) => {
      const operation = operationOf(request)?.name;
      const isTestKey = keyOf(request)?.startsWith('skey_test_');
      return server(operation && isTestKey ? await withRightKey(request, operation) : request);
    }),
  },
  'any-user-name': {
    breaks: 'omise.authentication.retrieve-token-unknown-key',
    says: 'The vault takes any key that is not empty.',
    wire: instead(['createToken', 'retrieveToken'], async (request, server) => {
      const operation = operationOf(request)?.name;
      return server(operation && keyOf(request) ? await withRightKey(request, operation) : request);
    }),
  },
  'needs-password': {
    breaks: 'omise.authentication.basic',
    says: 'A key with an empty password is refused.',
    wire: needsPassword(covered),
  },
  'needs-password-to-list': {
    breaks: 'omise.authentication.basic',
    says: 'Listing cards with an empty password is refused.',
    wire: needsPassword('listCards'),
  },
  'needs-password-at-vault': {
    breaks: 'omise.authentication.basic',
    says: 'The retrieval of a token asks for a password.',
    wire: needsPassword('retrieveToken'),
  },
  'code-of-unknown-key': {
    breaks: 'omise.authentication.code',
    says: 'A key that no account has is refused with not_authorized.',
    wire: instead(covered, async (request, server) => {
      const operation = operationOf(request)?.name;
      const isUnknown = operation && faultOf(request, operation) === 'unknown-key';
      return isUnknown ? refusal(401, 'not_authorized', 'not authorized') : server(request);
    }),
  },
  'code-with-hyphen': {
    breaks: 'omise.authentication.code',
    says: 'A wrong key is refused with the code authentication-failure.',
    wire: refusals(covered, (body) => {
      if (body.code === 'authentication_failure') body.code = 'authentication-failure';
    }),
  },
  'code-of-destruction': {
    breaks: 'omise.authentication.code',
    says: 'A destruction with a wrong key is refused with bad_request.',
    wire: refusals('destroyCard', (body) => {
      if (body.code === 'authentication_failure') body.code = 'bad_request';
    }),
  },
  'code-without-key': {
    breaks: 'omise.authentication.code-otherwise',
    says: 'Without a key the code is missing_credentials.',
    wire: refusals('all', (body, { headers }) => {
      if (!headers.has('authorization')) body.code = 'missing_credentials';
    }),
  },
  'code-of-other-key': {
    breaks: 'omise.authentication.code-otherwise',
    says: 'A key of the wrong kind is refused with bad_request.',
    wire: instead(covered, async (request, server) => {
      const operation = operationOf(request)?.name;
      const isOther = operation && faultOf(request, operation) === 'other-key';
      return isOther ? refusal(401, 'bad_request', 'use the other key') : server(request);
    }),
  },
  'status-403': {
    breaks: 'omise.authentication.status-401',
    says: 'A wrong or missing key is refused with status 403.',
    wire: refusals('all', (body, { status }) => jsonAnswer(body, status === 401 ? 403 : status)),
  },
  'status-404': {
    breaks: 'omise.authentication.status-401',
    says: 'A missing key is refused with status 404.',
    wire: refusals('all', (body, { status, headers }) =>
      jsonAnswer(body, status === 401 && !headers.has('authorization') ? 404 : status),
    ),
  },
  'status-200': {
    breaks: 'omise.authentication.list-cards-no-key',
    says: 'A wrong or missing key is answered with status 200 and the error object.',
    wire: refusals('all', (body, { status }) => jsonAnswer(body, status === 401 ? 200 : status)),
  },
  'server-error': {
    breaks: 'omise.authentication.retrieve-card-unknown-key',
    says: 'A key that no account has ends in a server error.',
    wire: instead('all', async (request, server) => {
      const operation = operationOf(request)?.name;
      const isUnknown = operation && faultOf(request, operation) === 'unknown-key';
      return isUnknown ? refusal(500, 'internal_error', 'the server failed') : server(request);
    }),
  },
});
