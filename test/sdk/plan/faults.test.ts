import { describe, expect, it } from 'vitest';
import { judgeResponse } from '../../../harness/judge/judge-response.ts';
import { omiseFaults } from '../../../sdk/plan/faults.ts';
import type { Received } from '../../../sdk/received.ts';
import { clientRequirements } from '../../../spec/generated/client-requirements.ts';
import { omiseContract } from '../../../spec/generated/omise.contract.ts';
import { operationOf } from '../../contract-of.ts';

function received(body: string): Received {
  return {
    method: 'POST',
    target: '/',
    origin: 'https://api.omise.co',
    headers: [],
    body: Buffer.from(body),
  };
}

const operations = Object.keys(omiseContract.operations);
const named = (name: string) => omiseFaults.filter((fault) => fault.name === name);
/** Operations that each fault may befall where the body is this one. */
const befalling = (name: string, body: string) =>
  named(name).flatMap(({ befalls }) => operations.filter((operation) => befalls(operation, received(body))));

const token = 'tokn_test_0000000000000000000';
const withIds = [
  'listCards',
  'retrieveCard',
  'updateCard',
  'destroyCard',
  'retrieveToken',
  'retrieveCustomer',
  'updateCustomer',
  'destroyCustomer',
  'retrieveCharge',
];

describe('the faults of Omise', () => {
  it('has one for each requirement of the class, but for those that are judged on the others', () => {
    const rows = clientRequirements.filter((row) => row.class === 'omise.client.faults').map(({ id }) => id);
    const onOthers = ['omise.client.faults.error-code', 'omise.client.faults.no-blind-repeat'];
    expect(omiseFaults.map(({ requirement }) => requirement)).toEqual(rows.filter((id) => !onOthers.includes(id)));
  });

  it('names each like its requirement', () => {
    for (const { requirement, name } of omiseFaults) expect(requirement).toBe(`omise.client.faults.${name}`);
  });

  it('has what the plan of a run needs', () => {
    const table = omiseFaults.map((fault) => [
      fault.name,
      fault.answer?.status ?? null,
      fault.isCarriedOut,
      fault.delivery,
      fault.code,
      fault.repeatable,
      fault.retryAfter,
    ]);
    expect(table).toEqual([
      ['used-token', 400, false, 'whole', 'used_token', false, null],
      ['not-found', 404, false, 'whole', 'not_found', false, null],
      ['authentication-failure', 401, false, 'whole', 'authentication_failure', false, null],
      ['invalid-card', 400, false, 'whole', 'invalid_card', false, null],
      ['throttled', 429, false, 'whole', null, true, 1],
      ['server-error', 500, false, 'whole', 'internal_error', true, null],
      ['connection-lost', null, true, 'lost', null, true, null],
      ['answer-cut', null, true, 'cut', null, true, null],
      ['answer-slow', null, true, 'slowly', null, true, null],
    ]);
  });

  it('has headers that say how to go on', () => {
    expect(named('authentication-failure')[0]?.answer?.headers).toContainEqual([
      'www-authenticate',
      'Basic realm="Omise"',
    ]);
    expect(named('throttled')[0]?.answer?.headers).toContainEqual(['retry-after', '1']);
  });
});

describe('the answer of a fault', () => {
  const answering = omiseFaults.flatMap(({ name, answer, code }) => (answer ? [{ name, answer, code }] : []));

  it.each(answering)('$name: has exactly the four members of an error, and its code', ({ answer, code }) => {
    const body = JSON.parse(Buffer.from(answer.body).toString());
    expect(Object.keys(body).sort()).toEqual(['code', 'location', 'message', 'object']);
    if (code !== null) expect(body.code).toBe(code);
  });

  it.each(answering)('$name: is within the specification of each operation', ({ answer }) => {
    for (const operation of operations) {
      const raw = { ...answer, headers: Object.fromEntries(answer.headers) };
      const judgement = judgeResponse(omiseContract, operationOf(omiseContract, operation), raw, (text) => text);
      expect({ operation, ...judgement }).toMatchObject({ operation, violations: [], findings: [] });
    }
  });
});

describe('what a fault can befall', () => {
  it.each<[body: string, operations: readonly string[]]>([
    ['', []],
    ['{}', []],
    [`{"card":"${token}"}`, ['createCustomer', 'updateCustomer', 'createCharge']],
    [`card=${token}&amount=100`, ['createCustomer', 'updateCustomer', 'createCharge']],
    ['{"card":null}', []],
    ['{"card":""}', []],
    ['card=', []],
    ['{"card":{"number":"4242424242424242"}}', []],
    ['card[number]=4242424242424242', []],
    [`{"card":"card_test_1","customer":"cust_test_1"}`, ['createCustomer', 'updateCustomer']],
    ['not JSON {"card"', []],
  ])('a used token, with the body %s', (body, expected) => {
    expect(befalling('used-token', body).sort()).toEqual([...expected].sort());
  });

  it.each<[body: string, more: readonly string[]]>([
    ['', []],
    [`{"card":"${token}"}`, ['createCustomer', 'createCharge']],
    [`card=${token}`, ['createCustomer', 'createCharge']],
    ['{"amount":100}', []],
  ])('something that is not found: whatever has an id in its path, and with the body %s', (body, more) => {
    expect(befalling('not-found', body).sort()).toEqual([...withIds, ...more].sort());
  });

  it('a card that is refused: where a token is made', () => {
    expect(befalling('invalid-card', '{}')).toEqual(['createToken']);
  });

  it.each(['authentication-failure', 'throttled', 'server-error', 'connection-lost', 'answer-cut', 'answer-slow'])(
    '%s: every operation, and nothing else',
    (name) => {
      expect(befalling(name, '')).toEqual(operations);
      for (const { befalls } of named(name)) {
        expect(befalls('createSource', received(''))).toBe(false);
        expect(befalls('toString', received(''))).toBe(false);
      }
    },
  );
});
