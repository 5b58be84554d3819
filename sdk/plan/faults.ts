import { errorBody } from '../../reference/omise/errors.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { textOf } from '../judge/read-body.ts';
import type { Fault } from '../plan.ts';
import type { Answered, Header } from '../received.ts';
import { bodyMembers, namesCard } from './body-members.ts';

type Befalls = Fault['befalls'];

/** Paths of the operations, with the names of their ids in braces. */
const paths = new Map(Object.entries(omiseContract.operations).map(([name, { path }]) => [name, path]));

/** In every operation, whatever is asked. */
const anything: Befalls = (operation) => paths.has(operation);

const uses = new Set(['createCharge', 'createCustomer', 'updateCustomer']);

/** Where a token is used. The card of a charge is one of the customer's where there is a customer, and no token. */
const usesToken: Befalls = (operation, received) => {
  const text = textOf(received.body);
  return uses.has(operation) && namesCard(text) && !(operation === 'createCharge' && namesCustomer(text));
};

/** Where something is named that may not be there: in the path, or in the body. */
const namesSomething: Befalls = (operation, received) =>
  paths.get(operation)?.includes('{') === true || (uses.has(operation) && namesCard(textOf(received.body)));

const createsToken: Befalls = (operation) => operation === 'createToken';

/** What goes wrong in place of the answer, and is documented. */
const refusals: readonly Fault[] = [
  {
    ...refusal(400, 'used_token', 'token was already used'),
    requirement: 'omise.client.faults.used-token',
    name: 'used-token',
    says: 'The token is refused, since it was used already.',
    befalls: usesToken,
  },
  {
    ...refusal(404, 'not_found', 'what was asked for was not found'),
    requirement: 'omise.client.faults.not-found',
    name: 'not-found',
    says: 'What the request names is not found.',
    befalls: namesSomething,
  },
  {
    ...refusal(401, 'authentication_failure', 'authentication failed', [['www-authenticate', 'Basic realm="Omise"']]),
    requirement: 'omise.client.faults.authentication-failure',
    name: 'authentication-failure',
    says: 'The key is refused.',
    befalls: anything,
  },
  {
    ...refusal(400, 'invalid_card', 'number is invalid'),
    requirement: 'omise.client.faults.invalid-card',
    name: 'invalid-card',
    says: 'The card is refused, since its number is invalid.',
    befalls: createsToken,
  },
  {
    ...refusal(429, 'too_many_requests', 'too many requests', [['retry-after', '1']]),
    requirement: 'omise.client.faults.throttled',
    name: 'throttled',
    says: 'The request is throttled, and may be sent again after a second.',
    befalls: anything,
    // No page says which code there is: a client need not tell it.
    code: null,
    repeatable: true,
    retryAfter: 1,
  },
  {
    ...refusal(500, 'internal_error', 'the server failed'),
    requirement: 'omise.client.faults.server-error',
    name: 'server-error',
    says: 'The server fails once, with status 500.',
    befalls: anything,
    repeatable: true,
  },
];

/** What goes wrong with an answer on its way, after the request was carried out. */
const onTheWay = {
  befalls: anything,
  isCarriedOut: true,
  answer: null,
  code: null,
  repeatable: true,
  retryAfter: null,
};

/** Each thing that goes wrong once, in the order of the requirements. */
export const omiseFaults: readonly Fault[] = [
  ...refusals,
  {
    ...onTheWay,
    requirement: 'omise.client.faults.connection-lost',
    name: 'connection-lost',
    says: 'The request is carried out, and the connection is lost before its answer.',
    delivery: 'lost',
  },
  {
    ...onTheWay,
    requirement: 'omise.client.faults.answer-cut',
    name: 'answer-cut',
    says: 'The request is carried out, and its answer ends too early.',
    delivery: 'cut',
  },
  {
    ...onTheWay,
    requirement: 'omise.client.faults.answer-slow',
    name: 'answer-slow',
    says: 'The answer comes a few bytes at a time, over about two seconds.',
    delivery: 'slowly',
  },
];

/** The error object in place of an answer, which has to reach the caller with its code. */
function refusal(status: number, code: string, message: string, headers: readonly Header[] = []) {
  const body = Buffer.from(JSON.stringify(errorBody({ code, message })));
  return {
    isCarriedOut: false,
    answer: { status, headers: [['content-type', 'application/json; charset=utf-8'], ...headers], body },
    delivery: 'whole',
    code,
    repeatable: false,
    retryAfter: null,
  } satisfies Partial<Fault> & { answer: Answered };
}

function namesCustomer(text: string): boolean {
  const { customer } = bodyMembers(text);
  return typeof customer === 'string' && customer !== '';
}
