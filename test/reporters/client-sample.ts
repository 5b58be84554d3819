import type { Exchange } from '../../harness/transcript.ts';
import type { Verdict } from '../../harness/verdict.ts';
import { buildClientReport, type ClientFacts, type ClientRecord } from '../../reporters/build-client-report.ts';
import type { ClientAspect, ClientRun, Report } from '../../reporters/model.ts';
import { clientClasses, clientRequirements } from '../../spec/generated/client-requirements.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';
import { checkResult, exchange, hostile } from './sample.ts';

type Operation = keyof typeof omiseContract.operations;

const underTest = ['listCards', 'retrieveCard', 'updateCard', 'destroyCard', 'createToken', 'retrieveToken'] as const;

const bodies: Readonly<Partial<Record<Operation, string>>> = {
  createToken:
    '{"card":{"name":"Cardproof Check","number":"[card number ending 4242]","expiration_month":11,"expiration_year":2030,"security_code":[security code]}}',
  updateCard: '{"name":"Changed Name","expiration_month":5}',
  createCustomer: '{"description":"created by cardproof","card":"tokn_test_60vvlr0zk3n8u2c9fqk"}',
};

const paths: Readonly<Record<string, string>> = {
  customer_id: 'cust_test_60vvlsy3kqa5gsmplsd',
  card_id: 'card_test_60vvlt2gh5c7w1mcd0p',
  id: 'tokn_test_60vvlr0zk3n8u2c9fqk',
};

/** One exchange of an operation, as a client on Node.js sends it. */
export function seen(operation: Operation, index = 1, changes: Partial<Exchange> = {}): Exchange {
  const { method, path, server } = omiseContract.operations[operation];
  const body = bodies[operation] ?? null;
  return exchange(index, {
    operation,
    request: {
      method,
      url: server + path.replaceAll(/\{(\w+)\}/g, (_, name: string) => paths[name] ?? name),
      headers: [
        ['Authorization', server.includes('vault') ? 'Basic [public key]' : 'Basic [secret key]'],
        ['Host', new URL(server).host],
        ...(body === null ? [] : [['Content-Type', 'application/json'] as const]),
      ],
      body,
    },
    ...changes,
  });
}

/** What was found of a requirement on an operation. */
export function found(
  requirement: string,
  operation: Operation | null,
  aspect: ClientAspect,
  verdict: Verdict,
  changes: Partial<ClientRecord['record']> = {},
): ClientRecord {
  const name = (operation ?? 'other').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const record = checkResult(verdict, {
    id: `${requirement}/${name}`,
    title: `${operation ?? 'requests of no operation'}: as expected`,
    reason:
      verdict === 'pass' ? null : 'The result changed: line 3 of its results is "card_1 null" instead of "card_1"',
    expected: verdict === 'fail' ? 'the same result as without it' : null,
    observed: verdict === 'fail' ? 'line 3 of its results is "card_1 null" instead of "card_1"' : null,
    exchanges: operation ? [seen(operation)] : [],
    exchange: verdict === 'pass' || operation === null ? null : 1,
    ...changes,
  });
  return { requirement, operation, aspect, record };
}

const untestedSample = ['omise.client.requests.host', 'omise.client.freedoms.charge-pending'];

/** A client that makes a token and lists cards, and does nothing wrong. */
export function clientFacts(changes: Partial<ClientFacts> = {}): ClientFacts {
  return {
    tool: { name: 'cardproof', version: '0.0.0', node: 'v24.0.0' },
    strict: false,
    interrupted: false,
    startedAt: '2026-03-15T10:00:00.000Z',
    today: '2026-03-15',
    totalMs: 1234,
    only: [],
    target: {
      name: 'omise',
      api: 'omise',
      title: 'Omise',
      url: 'http://127.0.0.1:1',
      vaultUrl: null,
      embedded: true,
      apiVersion: null,
      specVersion: omiseContract.version,
      classes: null,
      requestsAtOnce: null,
      cards: null,
      container: null,
    },
    client: { seen: 'command', subject: ['node', 'scenario.cjs'], runs: [plainRun], refusedHosts: [], obstacles: [] },
    contract: omiseContract,
    underTest: new Set(underTest),
    classes: clientClasses,
    requirements: clientRequirements,
    records: [
      found('omise.client.requests.basic', 'createToken', 'request', 'pass'),
      found('omise.client.requests.basic', 'listCards', 'request', 'pass'),
      found('omise.client.answers.understood', 'listCards', 'answer', 'pass'),
    ],
    untested: () => 'No request had what it speaks of.',
    observations: (['createToken', 'listCards'] as const).map((operation, at) => ({
      exchange: seen(operation, at + 1),
      isPlain: true,
      planned: false,
    })),
    plans: 0,
    waivers: [],
    suiteErrors: [],
    ...changes,
  };
}

export const plainRun: ClientRun = {
  name: 'plain',
  requirement: null,
  says: 'Nothing is different.',
  outcome: 'ended well',
  verdict: null,
  exitCode: 0,
  requests: 2,
  durationMs: 412,
};

const called = ['listCards', 'retrieveCard', 'updateCard', 'createToken', 'createCustomer'] as const;
const calls: Readonly<Partial<Record<Operation, number>>> = { listCards: 4, createToken: 2 };

const aspectOf: Readonly<Record<string, ClientAspect>> = {
  requests: 'request',
  safety: 'request',
  answers: 'answer',
  freedoms: 'freedoms',
  faults: 'faults',
};

/** What goes otherwise in the sample; the rest passes. */
const verdictsOf: Readonly<Record<string, Verdict>> = {
  'omise.client.requests.query-values/list-cards': 'fail',
  'omise.client.requests.whole-numbers/update-card': 'fail',
  'omise.client.answers.understood/update-card': 'inconclusive',
  'omise.client.freedoms.created/list-cards': 'fail',
  'omise.client.freedoms.created/retrieve-card': 'fail',
  'omise.client.freedoms.brand/retrieve-card': 'fail',
  'omise.client.freedoms.default-card-expanded/create-customer': 'fail',
  'omise.client.freedoms.version-of-account/create-token': 'inapplicable',
  'omise.client.faults.used-token/create-customer': 'fail',
  'omise.client.faults.answer-slow/list-cards': 'error',
  'omise.client.faults.no-blind-repeat/create-token': 'fail',
};

function sampleRecords(): ClientRecord[] {
  return clientRequirements
    .filter(({ id }) => !untestedSample.includes(id))
    .flatMap(({ id, class: ofClass }, at) => {
      const group = ofClass.split('.').at(-1) ?? '';
      const operations = group === 'faults' ? called.filter((_, place) => (place + at) % 3 === 0) : called;
      const failing = called.filter((operation) => verdictsOf[found(id, operation, 'request', 'pass').record.id]);
      return [...new Set([...operations, ...failing])].map((operation) => {
        const passed = found(id, operation, aspectOf[group] ?? 'request', 'pass');
        const verdict = verdictsOf[passed.record.id] ?? 'pass';
        return verdict === 'pass' ? passed : found(id, operation, passed.aspect, verdict);
      });
    });
}

function sampleRuns(): ClientRun[] {
  const varied = clientRequirements
    .filter(({ id }) => /\.(?:freedoms|faults)\./.test(id))
    .map(({ id, says }, at): ClientRun => {
      const isFreedom = id.includes('.freedoms.');
      const name = id.split('.').at(-1) ?? '';
      const failed = Object.entries(verdictsOf).some(
        ([check, verdict]) => check.startsWith(`${id}/`) && verdict === 'fail',
      );
      return {
        name: isFreedom ? `freedom ${name}` : `fault ${name} at ${at % 2 ? 'createToken' : 'listCards'}`,
        requirement: id,
        says,
        outcome: failed
          ? isFreedom
            ? 'line 3 of its results is "card_test_60vvlt2gh5c7w1mcd0p undefined" instead of "card_test_60vvlt2gh5c7w1mcd0p"'
            : 'sent the request again after 12 ms, went on as if nothing had been'
          : isFreedom
            ? `the same result${at === 0 ? hostile : ''}`
            : 'ended with exit code 1, told the code used_token',
        verdict: failed ? 'fail' : 'pass',
        exitCode: failed && isFreedom ? null : 0,
        requests: 9,
        durationMs: 380 + 7 * at,
      };
    });
  const again = { ...plainRun, name: 'plain again', says: 'Nothing is different: what is the same is compared with.' };
  return [{ ...plainRun, requests: 9 }, { ...again, requests: 9 }, ...varied];
}

/**
 * A client that does much, some of it wrong: every verdict, a waived failure, advisories, operations that it never
 * called, hosts that were refused, an obstacle, 41 runs, findings, and hostile text.
 */
export function clientSampleFacts(changes: Partial<ClientFacts> = {}): ClientFacts {
  const observations = called.flatMap((operation, at) =>
    Array.from({ length: calls[operation] ?? 1 }, (_, again) => ({
      exchange: seen(operation, 10 * at + again),
      isPlain: true,
      planned: false,
    })),
  );
  const violation = {
    requirement: 'omise.cards.object.brand',
    part: 'body',
    pointer: '/data/0/brand',
    expected: 'a string',
    observed: 'null',
  };
  const other = {
    exchange: {
      ...seen('createCharge', 90, { operation: null }),
      findings: [
        { requirement: null, part: 'request', pointer: '', expected: 'a path under test', observed: 'another' },
      ],
    },
    isPlain: true,
    planned: false,
  };
  return clientFacts({
    totalMs: 18_345,
    client: {
      seen: 'command',
      subject: ['node', 'scenario.cjs'],
      runs: sampleRuns(),
      refusedHosts: ['registry.npmjs.org', 'telemetry.example'],
      obstacles: [
        'The client does not trust the authority of this run (api.omise.co: unknown ca); docs/sdk.md says how its kind is told.',
      ],
    },
    records: sampleRecords(),
    untested: (id) =>
      id.includes('.freedoms.') ? 'No answer to the command could be changed so.' : 'No request named a host.',
    observations: [
      ...observations,
      { exchange: seen('listCards', 91, { violations: [violation] }), isPlain: false, planned: false },
      other,
    ],
    plans: 38,
    waivers: [
      {
        requirement: 'omise.client.freedoms.brand',
        target: null,
        reason: 'known',
        owner: 'team <a>',
        expires: '2026-12-31',
      },
    ],
    ...changes,
  });
}

export function clientSample(): Report {
  return buildClientReport(clientSampleFacts());
}
