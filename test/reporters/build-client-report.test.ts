import { describe, expect, it } from 'vitest';
import type { Violation } from '../../harness/transcript.ts';
import { buildClientReport, type ClientFacts } from '../../reporters/build-client-report.ts';
import type { ClientOperation, Report } from '../../reporters/model.ts';
import { clientRequirements } from '../../spec/generated/client-requirements.ts';
import { clientFacts, clientSampleFacts, found, plainRun, seen } from './client-sample.ts';
import { waiver } from './sample-facts.ts';

const build = (changes: Partial<ClientFacts> = {}) => buildClientReport(clientFacts(changes));
const { records, observations, client } = clientFacts();

const [basic, understood, created, codes] = [
  'omise.client.requests.basic',
  'omise.client.answers.understood',
  'omise.client.freedoms.created',
  'omise.client.faults.error-code',
] as const;

function rowOf(report: Report, id: string) {
  const row = report.requirements.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

function operationOf(report: Report, name: string): ClientOperation {
  const operation = report.client?.operations.find((each) => each.operation === name);
  if (!operation) throw new Error(`no operation ${name}`);
  return operation;
}

describe('the outcome of a client', () => {
  const failing = found(created, 'listCards', 'freedoms', 'fail');
  const advisory = found(codes, 'listCards', 'faults', 'fail');
  const open = found(created, 'listCards', 'freedoms', 'inconclusive');
  const varied = { ...plainRun, name: 'freedom created', requirement: created, verdict: 'pass' as const };

  it.each<[string, Partial<ClientFacts>, Report['outcome'], number, string]>([
    [
      'all that was seen is right',
      {},
      'conforms',
      0,
      '`node scenario.cjs` conforms: 2 requirements passed, none that counts failed.',
    ],
    [
      'one that counts failed',
      { records: [...records, failing] },
      'does not conform',
      1,
      '`node scenario.cjs` does not conform: 1 requirement failed.',
    ],
    [
      'one failed that does not count',
      { records: [...records, advisory] },
      'conforms',
      0,
      '`node scenario.cjs` conforms: 2 requirements passed, none that counts failed.',
    ],
    [
      'everything counts',
      { records: [...records, advisory], strict: true },
      'does not conform',
      1,
      '`node scenario.cjs` does not conform: 1 requirement failed.',
    ],
    [
      'a failure is waived',
      { records: [...records, failing], waivers: [waiver(created)] },
      'conforms',
      0,
      '`node scenario.cjs` conforms but for what is waived: 2 requirements passed, 1 failure is waived, none other that counts failed.',
    ],
    [
      'what is waived passed',
      { waivers: [waiver(basic)] },
      'stale waivers',
      1,
      '`node scenario.cjs`: 2 requirements passed, none that counts failed. 1 waiver is stale and must go.',
    ],
    [
      'something is open',
      { records: [...records, open] },
      'incomplete',
      4,
      '1 requirement could not be observed on `node scenario.cjs`.',
    ],
    [
      'it was stopped',
      { interrupted: true, records: [...records, failing] },
      'incomplete',
      4,
      'The run was interrupted; the verdicts on `node scenario.cjs` are not complete.',
    ],
    [
      'we are at fault',
      { records: [...records, failing], suiteErrors: ['a judge broke'] },
      'suite error',
      5,
      '1 fault of the suite stood outside the checks; the verdicts on `node scenario.cjs` are not complete.',
    ],
    [
      'nothing was seen',
      { records: [], observations: [] },
      'incomplete',
      4,
      'No request of `node scenario.cjs` was seen: nothing was shown.',
    ],
    [
      'nothing was seen, whatever was made of it',
      { observations: [] },
      'incomplete',
      4,
      'No request of `node scenario.cjs` was seen: nothing was shown.',
    ],
    [
      'only supporting operations were seen',
      {
        records: [found(basic, 'createCustomer', 'request', 'pass')],
        observations: [{ exchange: seen('createCustomer'), isPlain: true, planned: false }],
      },
      'incomplete',
      4,
      'No request of `node scenario.cjs` to an operation under test was seen: nothing was shown.',
    ],
    [
      'nothing that is asked of requests passed',
      { records: [found(understood, 'listCards', 'answer', 'pass')] },
      'incomplete',
      4,
      'No requirement on requests passed on `node scenario.cjs`: nothing was shown.',
    ],
    [
      'nothing that was asked for was tried',
      { plans: 3 },
      'incomplete',
      4,
      'None of the freedoms and faults that were asked for could be tried on `node scenario.cjs`.',
    ],
    [
      'some of what was asked for was tried',
      { plans: 3, client: { ...client, runs: [plainRun, varied] } },
      'conforms',
      0,
      '`node scenario.cjs` conforms: 2 requirements passed, none that counts failed.',
    ],
    [
      'it is a recording',
      { client: { ...client, seen: 'recording', subject: ['my traffic.har'] } },
      'conforms',
      0,
      "The client of the recording `'my traffic.har'` conforms: 2 requirements passed, none that counts failed.",
    ],
    [
      'it came to a proxy',
      { client: { ...client, seen: 'proxy', subject: [] } },
      'conforms',
      0,
      'The client behind the proxy conforms: 2 requirements passed, none that counts failed.',
    ],
  ])('is, where %s, told in one sentence', (_, changes, outcome, exitCode, sentence) => {
    expect(build(changes)).toMatchObject({ outcome, exitCode, sentence });
  });

  it('cuts a long command in the sentence', () => {
    const subject = ['node', 'x'.repeat(200)];
    expect(build({ client: { ...client, subject } }).sentence).toMatch(/^`node x{74}…` conforms/);
  });

  it('is our error where two checks have one id', () => {
    const report = build({ records: [...records, found(basic, 'listCards', 'request', 'pass')] });
    expect(report).toMatchObject({ outcome: 'suite error', exitCode: 5 });
    expect(report.suiteErrors).toEqual([`check ${basic}/list-cards was made 2 times`]);
  });

  it('is not changed by what the server does against the documentation', () => {
    const violation = violationOf('omise.cards.object.brand', 'body', '/data/0/brand');
    const [first, ...others] = observations;
    if (!first) throw new Error('the facts have an observation');
    const changed = { ...first, exchange: { ...first.exchange, violations: [violation] } };
    const report = build({ observations: [changed, ...others] });
    expect(report.outcome).toBe('conforms');
    expect(report.findings).toEqual([
      {
        kind: 'violation of the server',
        message: 'omise.cards.object.brand, createToken: body /data/*/brand must be a string, got null',
        count: 1,
        checks: [],
      },
    ]);
  });
});

describe('the rows of a client', () => {
  it('are those of its API, each with the worst verdict of its records, or with the reason why there is none', () => {
    const more = found(basic, 'updateCard', 'request', 'inconclusive');
    const ofOther = clientRequirements.map((each) => ({ ...each, api: 'other' }));
    const report = build({
      records: [...records, more],
      requirements: [...clientRequirements, ...ofOther],
      untested: (id) => `nobody asked for ${id}`,
    });
    expect(report.requirements.map(({ id }) => id)).toEqual(clientRequirements.map(({ id }) => id));
    expect(rowOf(report, basic)).toMatchObject({ verdict: 'inconclusive', untested: null, target: 'omise' });
    expect(rowOf(report, created)).toMatchObject({ verdict: 'untested', untested: `nobody asked for ${created}` });
  });

  it('say why they do not apply where every record says so', () => {
    const record = found(created, 'listCards', 'freedoms', 'inapplicable', { reason: 'The version is pinned.' });
    const row = rowOf(build({ records: [...records, record] }), created);
    expect(row).toMatchObject({ verdict: 'inapplicable', inapplicable: 'The version is pinned.' });
  });

  it('have their checks in the order of the operations', () => {
    const [one, two, ...rest] = records;
    if (!one || !two) throw new Error('the facts have two records of one requirement');
    const ids = ({ checks }: { checks: readonly { id: string }[] }) => checks.map(({ id }) => id);
    expect(ids(rowOf(build({ records: [one, two, ...rest] }), basic))).toEqual([
      `${basic}/list-cards`,
      `${basic}/create-token`,
    ]);
  });

  it('keep ids of checks unique', () => {
    const ids = buildClientReport(clientSampleFacts()).requirements.flatMap(({ checks }) => checks.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(200);
  });

  it('are the same in whatever order records and observations come', () => {
    const facts = clientSampleFacts();
    const turned = { records: facts.records.toReversed(), observations: facts.observations.toReversed() };
    expect(buildClientReport({ ...facts, ...turned })).toEqual(buildClientReport(facts));
  });
});

describe('the cells of an operation', () => {
  const cellOf = (...own: ClientFacts['records']) => operationOf(build({ records: own }), 'listCards').cells.faults;
  const record = (id: string, verdict: 'pass' | 'fail' | 'inconclusive' | 'inapplicable' | 'error') =>
    found(id, 'listCards', 'faults', verdict);
  const [counts, alsoCounts] = ['omise.client.faults.not-found', 'omise.client.faults.used-token'];

  it.each<[string, ClientFacts['records'], object]>([
    ['no check at all', [], { verdict: 'untested', passed: 0, of: 0 }],
    ['all that passed', [record(counts, 'pass'), record(codes, 'pass')], { verdict: 'pass', passed: 2, of: 2 }],
    ['a failure that counts', [record(counts, 'fail'), record(codes, 'pass')], { verdict: 'fail', passed: 1, of: 2 }],
    ['what is open', [record(counts, 'inconclusive')], { verdict: 'inconclusive', passed: 0, of: 1 }],
    [
      'a failure that does not count',
      [record(counts, 'pass'), record(codes, 'fail')],
      { verdict: 'pass', passed: 1, of: 2 },
    ],
    ['nothing but such a failure', [record(codes, 'fail')], { verdict: 'untested', passed: 0, of: 1 }],
    ['our error on what does not count', [record(counts, 'pass'), record(codes, 'error')], { verdict: 'error', of: 2 }],
    ['what does not apply', [record(counts, 'pass'), record(alsoCounts, 'inapplicable')], { verdict: 'pass', of: 1 }],
  ])('tell of %s', (_, own, cell) => {
    expect(cellOf(...own)).toMatchObject(cell);
  });

  it('hold the checks of one aspect on the operation only', () => {
    const cells = operationOf(build(), 'listCards').cells;
    expect(cells.request.checks).toEqual([`${basic}/list-cards`]);
    expect(cells.answer.checks).toEqual([`${understood}/list-cards`]);
    expect(operationOf(build(), 'createToken').cells.answer.checks).toEqual([]);
  });

  it('count no check that is of no operation', () => {
    const report = build({ records: [...records, found('omise.client.requests.http', null, 'request', 'pass')] });
    expect(report.client?.operations.flatMap(({ cells }) => cells.request.checks)).toHaveLength(2);
    expect(rowOf(report, 'omise.client.requests.http').verdict).toBe('pass');
  });
});

describe('the use of operations', () => {
  it('lists every operation in the order of the specification, with the requests of plain runs', () => {
    const again = observations.map((each) => ({ ...each, isPlain: false }));
    const report = build({ observations: [...observations, ...again] });
    expect(report.client?.operations.map(({ operation }) => operation)).toEqual(
      Object.keys(clientFacts().contract.operations),
    );
    expect(operationOf(report, 'listCards')).toMatchObject({ requests: 1, underTest: true });
    expect(operationOf(report, 'createCustomer')).toMatchObject({ requests: 0, underTest: false });
    expect(report.timing.requests).toBe(4);
    expect(report.targets[0]?.operations).toEqual([
      { operation: 'createToken', requests: 2, statuses: { '200': 2 } },
      { operation: 'listCards', requests: 2, statuses: { '200': 2 } },
    ]);
  });

  const sentOf = (operation: 'listCards' | 'createToken' | 'updateCard', request: object) => {
    const exchange = seen(operation);
    const changed = { ...exchange, request: { ...exchange.request, ...request } };
    const report = build({ observations: [{ exchange: changed, isPlain: true, planned: false }] });
    return operationOf(report, operation)
      .parameters.filter(({ requests }) => requests > 0)
      .map(({ name, place }) => `${place} ${name}`);
  };
  const form = [['content-type', 'application/x-www-form-urlencoded']];

  it.each<[string, string[], string[]]>([
    [
      'a query',
      sentOf('listCards', { url: 'http://127.0.0.1:1/c?limit=5&order=&other=1' }),
      ['query limit', 'query order'],
    ],
    [
      'a header in any case',
      sentOf('listCards', { headers: [['omise-VERSION', '2019-05-29']] }),
      ['header Omise-Version'],
    ],
    [
      'JSON, though digits are masked in it',
      sentOf('createToken', {}),
      [
        'body card.expiration_month',
        'body card.expiration_year',
        'body card.name',
        'body card.number',
        'body card.security_code',
      ],
    ],
    [
      'a form with brackets',
      sentOf('createToken', { headers: form, body: 'card%5Bname%5D=A&card[number]=[card number ending 4242]&else=1' }),
      ['body card.name', 'body card.number'],
    ],
    ['a body that is not what it says', sentOf('updateCard', { body: 'name=A' }), []],
    ['JSON that is no object', sentOf('updateCard', { body: '["name"]' }), []],
  ])('counts the documented parameters of %s', (_, sent, expected) => {
    expect(sent.toSorted()).toEqual(expected);
  });

  it('names no parameter of a path: whoever calls the operation has sent it', () => {
    const names = operationOf(build(), 'listCards').parameters.map(({ name }) => name);
    expect(names).toEqual(['Omise-Version', 'offset', 'limit', 'from', 'to', 'order']);
  });
});

describe('the findings of a client', () => {
  const findingsOf = (
    changes: Parameters<typeof seen>[2],
    { planned = false, operation = 'listCards' as const } = {},
  ) => {
    const exchange = seen(operation, 9, changes);
    return build({ observations: [...observations, { exchange, isPlain: true, planned }] }).findings;
  };
  const unknown = { ...violationOf(null, 'body', '/data/3/extra'), expected: 'no property of this name' };

  it.each<[string, ReturnType<typeof findingsOf>, object[]]>([
    [
      'a violation that belongs to no requirement',
      findingsOf({ violations: [violationOf(null, 'body', '/x')] }),
      [{ kind: 'violation of the server', message: 'listCards: body /x must be a string, got null' }],
    ],
    ['no violation of a client', findingsOf({ violations: [violationOf(basic, 'request', '')] }), []],
    [
      'nothing in an answer that a plan has changed',
      findingsOf({ violations: [violationOf(null, 'body', '/x')], findings: [unknown] }, { planned: true }),
      [],
    ],
    [
      'what is noticed of the request all the same',
      findingsOf({ findings: [violationOf(null, 'request header x', '')] }, { planned: true }),
      [{ kind: 'unspecified', message: 'listCards: request header x must be a string' }],
    ],
    [
      'an unknown property, without its place in a list',
      findingsOf({ findings: [unknown] }),
      [{ kind: 'unknown property', message: 'listCards: body /data/*/extra is not in the specification' }],
    ],
    [
      'once what is not under test, without ids',
      findingsOf({
        operation: null,
        request: {
          method: 'GET',
          url: 'https://api.omise.co/charges/chrg_test_60vvlr0zk3n8u2c9fqk/refunds?a=1',
          headers: [],
          body: null,
        },
        findings: [violationOf(null, 'request', ''), violationOf(null, 'request', '/a')],
      }),
      [{ kind: 'not under test', message: 'GET /charges/{id}/refunds', count: 1 }],
    ],
  ])('have %s', (_, findings, expected) => {
    expect(findings).toHaveLength(expected.length);
    expect(findings).toMatchObject(expected);
  });

  it('have no notes of checks, which tell of every run', () => {
    const { record, ...of } = found(created, 'listCards', 'freedoms', 'pass');
    const noted = { ...of, record: { ...record, notes: ['the client waited 12 ms'] } };
    expect(build({ records: [...records, noted] }).findings).toEqual([]);
  });
});

function violationOf(requirement: string | null, part: string, pointer: string): Violation {
  return { requirement, part, pointer, expected: 'a string', observed: 'null' };
}
