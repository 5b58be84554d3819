import type { Json, Seen } from '../../wire.ts';
import { refusals } from '../../wire.ts';
import { jsonAnswer } from './json.ts';
import { misses, refusal } from './refusal.ts';
import { type Entry, section } from './section.ts';

/** The kinds of refusal that a client meets. */
const kinds: Readonly<Record<string, { says: string; is: (body: Json, seen: Seen) => boolean }>> = {
  'unknown-card': { says: 'The refusal of a card that does not exist', is: (body) => misses(body, 'card') },
  'unknown-customer': { says: 'The refusal of a customer that does not exist', is: (body) => misses(body, 'customer') },
  'bad-number': { says: 'The refusal of a bad card', is: (body) => body.code === 'invalid_card' },
  'used-token': { says: 'The refusal of a used token', is: (body) => body.code === 'used_token' },
  'no-key': {
    says: 'The refusal of a request without a key',
    is: (_, { status, headers }) => status === 401 && !headers.has('authorization'),
  },
  'wrong-key': {
    says: 'The refusal of a wrong key',
    is: (_, { status, headers }) => status === 401 && headers.has('authorization'),
  },
};

/** What can be wrong with the error object, whatever it refuses. */
const faults: Readonly<Record<string, { breaks: Entry['breaks']; says: string; make: (body: Json) => Json }>> = {
  'without-object': {
    breaks: 'omise.errors.error-object',
    says: 'does not say that it is an error',
    make: ({ object: _, ...rest }) => rest,
  },
  'without-location': {
    breaks: 'omise.errors.location',
    says: 'has no location',
    make: ({ location: _, ...rest }) => rest,
  },
  'without-code': { breaks: 'omise.errors.code', says: 'has no code', make: ({ code: _, ...rest }) => rest },
  'without-message': {
    breaks: 'omise.errors.message',
    says: 'has no message',
    make: ({ message: _, ...rest }) => rest,
  },
};

const faultsOfKinds = Object.fromEntries(
  Object.entries(kinds).flatMap(([kind, { says: what, is }]) =>
    Object.entries(faults).map(([fault, { breaks, says, make }]): [string, Entry] => [
      `${kind}-${fault}`,
      { breaks, says: `${what} ${says}.`, wire: refusals('all', (body, seen) => (is(body, seen) ? make(body) : body)) },
    ]),
  ),
);

const html = (status: number) =>
  new Response('<!doctype html><title>Error</title><h1>Error</h1>', {
    status,
    headers: { 'content-type': 'text/html' },
  });

/** The error object and the statuses of refusals. */
export const errorMutants = section('errors', {
  ...faultsOfKinds,
  'object-failure': {
    breaks: 'omise.errors.error-object',
    says: 'A refusal calls itself failure.',
    wire: refusals('all', (body) => {
      body.object = 'failure';
    }),
  },
  'in-a-list': {
    breaks: 'omise.errors.error-object',
    says: 'A refusal is a list of errors.',
    wire: refusals('all', (body) => ({ errors: [body] })),
  },
  'location-null': {
    breaks: 'omise.errors.location',
    says: 'The location of an error is null.',
    wire: refusals('all', (body) => {
      body.location = null;
    }),
  },
  'code-number': {
    breaks: 'omise.errors.code',
    says: 'The code of an error is its status as a number.',
    wire: refusals('all', (body, { status }) => {
      body.code = status;
    }),
  },
  'code-empty': {
    breaks: 'omise.errors.code',
    says: 'The code of a card that does not exist is an empty text.',
    wire: refusals('all', (body) => {
      if (misses(body, 'card')) body.code = '';
    }),
  },
  'message-list': {
    breaks: 'omise.errors.message',
    says: 'The message of a bad card is a list of its faults.',
    wire: refusals('createToken', (body) => {
      body.message = [body.message];
    }),
  },
  'message-null': {
    breaks: 'omise.errors.message',
    says: 'The message of an error is null.',
    wire: refusals('all', (body) => {
      body.message = null;
    }),
  },
  'with-status': {
    breaks: 'omise.errors.no-other-member',
    says: 'An error has its status as a fifth member.',
    wire: refusals('all', (body, { status }) => {
      body.status = status;
    }),
  },
  'with-id-at-vault': {
    breaks: 'omise.errors.no-other-member',
    says: 'Errors of the vault have an id of their own.',
    wire: refusals(['createToken', 'retrieveToken'], (body) => {
      body.id = 'err_test_1';
    }),
  },
  'html-for-unknown-card': {
    breaks: 'omise.errors.json',
    says: 'A card that does not exist is refused with a page in HTML.',
    wire: refusals('all', (body, { status }) => (misses(body, 'card') ? html(status) : body)),
  },
  'html-without-key': {
    breaks: 'omise.errors.json',
    says: 'A request without a key is refused with a page in HTML.',
    wire: refusals('all', (body, { status, headers }) => (headers.has('authorization') ? body : html(status))),
  },
  'json-as-text': {
    breaks: 'omise.errors.json',
    says: 'Errors are sent as plain text.',
    wire: refusals(
      'all',
      (body, { status }) =>
        new Response(JSON.stringify(body), { status, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
    ),
  },
  'without-content-type': {
    breaks: 'omise.errors.json',
    says: 'Errors have no content type.',
    wire: refusals(
      'all',
      (body, { status }) => new Response(new TextEncoder().encode(JSON.stringify(body)), { status }),
    ),
  },
  'not-found-status-400': {
    breaks: 'omise.errors.not-found-status',
    says: 'What is not found is refused with status 400.',
    wire: refusals('all', (body, { status }) => jsonAnswer(body, body.code === 'not_found' ? 400 : status)),
  },
  'unknown-customer-status-422': {
    breaks: 'omise.errors.not-found-status',
    says: 'A customer that does not exist is refused with status 422.',
    wire: refusals('all', (body, { status }) => jsonAnswer(body, misses(body, 'customer') ? 422 : status)),
  },
  'status-402': {
    breaks: 'omise.errors.status-documented',
    says: 'A bad card is refused with status 402.',
    wire: refusals('createToken', (body, { status }) => jsonAnswer(body, body.code === 'invalid_card' ? 402 : status)),
  },
  'status-409': {
    breaks: 'omise.errors.status-documented',
    says: 'A used token is refused with status 409.',
    wire: refusals('all', (body, { status }) => jsonAnswer(body, body.code === 'used_token' ? 409 : status)),
  },
  'status-410': {
    breaks: 'omise.errors.status-documented',
    says: 'What is not found is refused with status 410.',
    wire: refusals('all', (body, { status }) => jsonAnswer(body, body.code === 'not_found' ? 410 : status)),
  },
  'bad-card-server-error': {
    breaks: 'omise.errors.no-server-error',
    says: 'A bad card is refused with status 500.',
    wire: refusals('createToken', (body, { status }) => jsonAnswer(body, body.code === 'invalid_card' ? 500 : status)),
  },
  'no-key-server-error': {
    breaks: 'omise.errors.no-server-error',
    says: 'A request without a key ends in a server error.',
    wire: refusals('all', (body, { headers }) =>
      headers.has('authorization') ? body : refusal(500, 'internal_error', 'the server failed'),
    ),
  },
  'used-token-unavailable': {
    breaks: 'omise.errors.no-server-error',
    says: 'A used token is refused with status 503.',
    wire: refusals('all', (body, { status }) => jsonAnswer(body, body.code === 'used_token' ? 503 : status)),
  },
  'unknown-card-empty-card': {
    breaks: 'omise.errors.error-object',
    says: 'The refusal of a card that does not exist shows an empty card.',
    wire: refusals('retrieveCard', (body, { status }) =>
      misses(body, 'card') ? jsonAnswer({ object: 'card', id: null }, status) : body,
    ),
  },
});
