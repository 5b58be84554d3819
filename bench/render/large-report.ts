import { countAll, coverageOf } from '../../reporters/counts.ts';
import type { CheckResult, Exchange, Report, RequirementResult, RequirementVerdict } from '../../reporters/model.ts';

/** A full run of the reference has about as many checks of a requirement, and requests of a check. */
const checksOfRow = 2;
const exchangesOfCheck = 5;
const rowsOfClass = 25;

/**
 * A report of so many checks with all their exchanges, as a run against an Omise server records them: what a server
 * makes up differs everywhere, the rest repeats. Of a hundred requirements two failed, one could not be observed, and
 * three were not tested. The same for the same number.
 */
export function largeReport(checks: number): Report {
  const random = randomOf(checks);
  const rowCount = Math.ceil(checks / checksOfRow);
  const requirements = Array.from({ length: rowCount }, (_, at) =>
    rowOf(at, Math.min(checksOfRow, checks - at * checksOfRow), random),
  );
  const classes = [...new Set(requirements.map((row) => row.class))];
  const counts = countAll(requirements);
  return {
    schemaVersion: '2.2.0',
    tool: { name: 'cardproof', version: '0.0.0', node: 'v24.0.0' },
    outcome: 'does not conform',
    exitCode: 1,
    sentence: `Omise at http://127.0.0.1:4010 does not conform: ${counts.failures} requirements failed.`,
    strict: false,
    interrupted: false,
    startedAt: '2026-01-02T03:04:05.000Z',
    rejudged: null,
    timing: { totalMs: 9_000, checksMs: 8_000, requests: checks * exchangesOfCheck },
    selection: { only: [], concurrency: 16, shuffle: null, shard: null, configuredTargets: ['omise'] },
    targets: [
      {
        name: 'omise',
        api: 'omise',
        title: 'Omise',
        url: 'http://127.0.0.1:4010',
        vaultUrl: null,
        embedded: false,
        apiVersion: null,
        specVersion: '1.0.0',
        classes: null,
        requestsAtOnce: null,
        cards: null,
        container: null,
        operations: [{ operation: 'listCards', requests: checks, statuses: { '200': checks } }],
      },
    ],
    counts,
    coverage: classes.flatMap((id) =>
      coverageOf({ id, title: `Class ${id.split('-').at(-1)}`, says: '' }, requirements),
    ),
    client: null,
    waivers: [],
    requirements,
    findings: [],
    leftovers: [],
    suiteErrors: [],
  };
}

type Random = (below: number) => number;

/** Whole numbers below a bound, always the same ones in a row (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function verdictOf(at: number): RequirementVerdict {
  if (at % 50 === 7) return 'fail';
  if (at % 100 === 23) return 'inconclusive';
  return at % 33 === 11 ? 'untested' : 'pass';
}

function rowOf(at: number, checks: number, random: Random): RequirementResult {
  const verdict = verdictOf(at);
  const ofClass = `omise.part-${Math.floor(at / rowsOfClass) + 1}`;
  const id = `${ofClass}.requirement-${at + 1}`;
  return {
    id,
    target: 'omise',
    class: ofClass,
    keyword: (['MUST', 'MUST', 'SHOULD', 'MAY'] as const)[random(4)] ?? 'MUST',
    basis: (['documented', 'documented', 'observed', 'inferred'] as const)[random(4)] ?? 'documented',
    says: `A page of ${at + 1} cards is answered whole, in the order that was asked for.`,
    source: 'omise-card-api, List all cards',
    matters: 'A client that relies on it misreads the answer.',
    verdict,
    weighs: true,
    untested: verdict === 'untested' ? 'No evidence of any kind says what happens.' : null,
    inapplicable: null,
    waiver: null,
    checks:
      verdict === 'untested'
        ? []
        : Array.from({ length: checks }, (_, place) => checkOf(id, place, place === 0 ? verdict : 'pass', random)),
  };
}

function checkOf(requirement: string, place: number, verdict: CheckResult['verdict'], random: Random): CheckResult {
  const failed = verdict === 'fail';
  const title = `a card ${place === 0 ? 'listed' : 'retrieved'} after an update is what the update answered`;
  return {
    id: `${requirement}/${title.replaceAll(' ', '-')}`,
    title,
    verdict,
    reason: verdict === 'pass' ? null : 'expected text that is not empty at /brand, got null',
    expected: failed ? 'text that is not empty at /brand' : null,
    observed: failed ? 'null' : null,
    exchange: verdict === 'pass' ? null : 3,
    paired: place === 1,
    attempts: 1,
    durationMs: 20 + random(60),
    notes: [],
    exchanges: exchangesOf(failed, random),
  };
}

/** A token, a customer with a card of it, the card, the list of its cards, and the clean-up. */
function exchangesOf(failed: boolean, random: Random): Exchange[] {
  const customer = `cust_test_${letters(19, 36, random)}`;
  const token = `tokn_test_${letters(19, 36, random)}`;
  const card = cardOf(customer, random);
  const sent = { number: '[card number ending 4242]', name: card.name, expiration_month: 11, expiration_year: 2030 };
  const steps: readonly (readonly [method: string, path: string, body: object | null, answer: object])[] = [
    ['POST', '/tokens', { card: sent }, { object: 'token', id: token, livemode: false, used: false, card }],
    [
      'POST',
      '/customers',
      { description: 'created by cardproof', card: token },
      { object: 'customer', id: customer, cards: { object: 'list', total: 1, data: [card] } },
    ],
    ['GET', `/customers/${customer}/cards/${card.id}`, null, failed ? { ...card, brand: null } : card],
    ['GET', `/customers/${customer}/cards`, null, { object: 'list', total: 1, limit: 20, offset: 0, data: [card] }],
    ['DELETE', `/customers/${customer}`, null, { object: 'customer', id: customer, livemode: false, deleted: true }],
  ];
  return steps.slice(0, exchangesOfCheck).map(([method, path, body, answer], at) => {
    const wrong = failed && at === 2;
    return exchangeOf({ index: at + 1, method, path, body, answer, wrong }, random);
  });
}

interface Step {
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly body: object | null;
  readonly answer: object;
  readonly wrong: boolean;
}

function exchangeOf({ index, method, path, body, answer, wrong }: Step, random: Random): Exchange {
  return {
    index,
    operation: index === 4 ? 'listCards' : 'retrieveCard',
    purpose: index === 1 ? 'a fresh token' : null,
    malformed: null,
    startedAtMs: index * 11 + random(9),
    durationMs: 1 + random(20),
    request: {
      method,
      url: `http://127.0.0.1:4010${path}`,
      headers: [
        ['accept', 'application/json'],
        ['user-agent', 'cardproof'],
        ['authorization', 'Basic [OMISE_SECRET_KEY]'],
        ...(body === null ? [] : [['content-type', 'application/json'] as const]),
      ],
      body: body === null ? null : JSON.stringify(body),
    },
    response: {
      status: 200,
      headers: [
        ['cache-control', 'no-cache, no-store'],
        ['content-type', 'application/json'],
        ['x-request-id', letters(32, 16, random)],
        ['content-length', String(700 + random(90))],
        ['date', `Fri, 02 Jan 2026 03:04:${10 + random(50)} GMT`],
        ['connection', 'keep-alive'],
        ['keep-alive', 'timeout=5'],
      ],
      body: JSON.stringify(answer),
    },
    failure: null,
    violations: wrong
      ? [{ requirement: null, part: 'body', pointer: '/brand', expected: 'text that is not empty', observed: 'null' }]
      : [],
    findings: [],
  };
}

function cardOf(customer: string, random: Random) {
  const id = `card_test_${letters(19, 36, random)}`;
  return {
    object: 'card',
    id,
    livemode: false,
    location: `/customers/${customer}/cards/${id}`,
    deleted: false,
    street1: null,
    street2: null,
    phone_number: null,
    bank: '',
    brand: 'Visa',
    city: 'Bangkok',
    country: 'us',
    expiration_month: 1 + random(12),
    expiration_year: 2028 + random(9),
    financing: 'credit',
    fingerprint: 'HN+EeKxmT5mF4IkuMuNxC7tfKd3VOYKLkFsopO7tUJI=',
    last_digits: '4242',
    name: 'Cardproof Check',
    postal_code: '10320',
    security_code_check: true,
    created_at: `2026-01-02T03:04:${10 + random(50)}Z`,
  };
}

function letters(count: number, radix: number, random: Random): string {
  return Array.from({ length: count }, () => random(radix).toString(radix)).join('');
}
