import { describe, expect, it } from 'vitest';
import { buildClientReport, type ClientFacts } from '../../reporters/build-client-report.ts';
import { matrixOf, neverCalled, neverSent, tableOf } from '../../reporters/client-matrix.ts';
import { rankedRuns } from '../../reporters/client-runs.ts';
import type { ClientReport, RequirementResult } from '../../reporters/model.ts';
import { clientFacts, clientSampleFacts, found, plainRun, seen } from './client-sample.ts';
import { waiver } from './sample-facts.ts';

interface Built {
  readonly client: ClientReport;
  readonly rows: readonly RequirementResult[];
}

function built(facts: ClientFacts): Built {
  const { client, requirements } = buildClientReport(facts);
  if (!client) throw new Error('a report on a client has what it did');
  return { client, rows: requirements };
}

const build = (changes: Partial<ClientFacts> = {}) => built(clientFacts(changes));
const sample = built(clientSampleFacts());
const [created, codes] = ['omise.client.freedoms.created', 'omise.client.faults.error-code'] as const;

describe('the matrix of a client', () => {
  const { called, supporting, neverCalled: never } = matrixOf(sample.client, sample.rows);

  it('keeps supporting operations and those never called apart from what was called', () => {
    expect(called.map(({ operation }) => operation)).toEqual([
      'listCards',
      'retrieveCard',
      'updateCard',
      'createToken',
    ]);
    expect(supporting.map(({ operation }) => operation)).toEqual(['createCustomer']);
    expect(never.underTest).toEqual(['destroyCard', 'retrieveToken']);
    expect(never.supporting).toContain('createCharge');
  });

  it('has requests, and how each aspect stands with the check that shows it', () => {
    const [list, retrieve, update] = called;
    expect(list).toMatchObject({
      requests: 4,
      cells: {
        request: { standing: 'fail', passed: 20, of: 21, shows: 'omise.client.requests.query-values/list-cards' },
        answer: { standing: 'pass', passed: 1, of: 1, shows: null },
        freedoms: { standing: 'fail', shows: `${created}/list-cards` },
        faults: { standing: 'error', shows: 'omise.client.faults.answer-slow/list-cards' },
      },
    });
    expect(retrieve?.cells.freedoms).toMatchObject({ standing: 'fail', passed: 25, of: 27 });
    expect(update?.cells.answer).toMatchObject({ standing: 'inconclusive', passed: 0, of: 1 });
    expect(update?.cells.request).toMatchObject({ standing: 'pass', passed: 20, of: 21 });
  });

  it.each<[string, readonly ClientFacts['records'][number][], string]>([
    ['waived where every failure is', [found(created, 'listCards', 'freedoms', 'fail')], 'waived'],
    [
      'failed where one is not',
      [
        found(created, 'listCards', 'freedoms', 'fail'),
        found('omise.client.freedoms.ids', 'listCards', 'freedoms', 'fail'),
      ],
      'fail',
    ],
    [
      'open where the rest is waived',
      [
        found(created, 'listCards', 'freedoms', 'fail'),
        found('omise.client.freedoms.ids', 'listCards', 'freedoms', 'inconclusive'),
      ],
      'inconclusive',
    ],
  ])('is %s', (_, records, standing) => {
    const { client, rows } = build({ records, waivers: [waiver(created)] });
    const list = matrixOf(client, rows).called.find(({ operation }) => operation === 'listCards');
    expect(list?.cells.freedoms.standing).toBe(standing);
  });

  it('has an operation that only another run called', () => {
    const { client, rows } = build({ records: [found(codes, 'retrieveCard', 'faults', 'pass')] });
    expect(neverCalled(client).underTest).not.toContain('retrieveCard');
    expect(matrixOf(client, rows).called.find(({ operation }) => operation === 'retrieveCard')?.requests).toBe(0);
  });
});

describe('the table of a class by operations', () => {
  const { columns, rows, untouched } = tableOf(sample.client, sample.rows, 'freedoms');

  it('has a column for each operation that was called, those under test first', () => {
    expect(columns).toEqual(['listCards', 'retrieveCard', 'updateCard', 'createToken', 'createCustomer']);
  });

  it.each<[string, (string | null)[]]>([
    ['created', ['fail', 'fail', 'pass', 'pass', 'pass']],
    ['brand', ['pass', 'waived', 'pass', 'pass', 'pass']],
    ['default-card-expanded', ['pass', 'pass', 'pass', 'pass', 'advisory']],
  ])('tells how %s was taken at each', (name, standings) => {
    const row = rows.find(({ requirement }) => requirement.id.endsWith(`.${name}`));
    expect(row?.cells.map((cell) => cell?.standing ?? null)).toEqual(standings);
  });

  it('has no cell where nothing was touched, and sets apart what never was', () => {
    const table = tableOf(sample.client, sample.rows, 'faults');
    expect(table.rows.flatMap(({ cells }) => cells)).toContain(null);
    expect(rows.flatMap(({ requirement }) => requirement.id)).not.toContain('omise.client.freedoms.charge-pending');
    expect(untouched.map(({ id }) => id)).toEqual(['omise.client.freedoms.charge-pending']);
  });

  it('takes the worst of several ways of one freedom, and shows it', () => {
    const records = (['pass', 'fail', 'pass'] as const).map((verdict, way) =>
      found(created, 'listCards', 'freedoms', verdict, { id: `${created}/way-${way}-list-cards` }),
    );
    const { client, rows: own } = build({ records });
    const [row] = tableOf(client, own, 'freedoms').rows;
    expect(row?.cells).toEqual([{ standing: 'fail', shows: `${created}/way-1-list-cards` }, null]);
  });
});

describe('what was never sent', () => {
  it('is told once where it is of every operation, and else of each', () => {
    const { everywhere, byOperation } = neverSent(sample.client);
    expect(everywhere).toEqual([{ name: 'Omise-Version', place: 'header', requests: 0 }]);
    const names = byOperation.map(({ operation, parameters }) => [operation, parameters.map(({ name }) => name)]);
    expect(names).toContainEqual(['listCards', ['offset', 'limit', 'from', 'to', 'order']]);
    expect(names).toContainEqual(['updateCard', ['expiration_year', 'postal_code', 'city']]);
  });

  it('says nothing of operations that were not called, and of supporting ones', () => {
    const operations = neverSent(sample.client).byOperation.map(({ operation }) => operation);
    expect(operations).toEqual(['listCards', 'updateCard', 'createToken']);
  });

  it('is of one operation where only one was called', () => {
    const { client } = build({ observations: [{ exchange: seen('retrieveCard'), isPlain: true, planned: false }] });
    expect(neverSent(client)).toEqual({
      everywhere: [],
      byOperation: [
        { operation: 'retrieveCard', parameters: [{ name: 'Omise-Version', place: 'header', requests: 0 }] },
      ],
    });
  });
});

describe('the runs of a client', () => {
  it('begin with those that went wrong, worst first, a failure that does not count after one that is waived', () => {
    const ranked = rankedRuns(sample.client, sample.rows);
    expect(ranked).toHaveLength(41);
    expect(ranked.filter(({ wentWrong }) => wentWrong).map(({ run, standing }) => [run.name, standing])).toEqual([
      ['freedom created', 'fail'],
      ['fault used-token at listCards', 'fail'],
      ['freedom brand', 'waived'],
      ['freedom default-card-expanded', 'advisory'],
      ['fault no-blind-repeat at listCards', 'advisory'],
    ]);
    expect(ranked[5]?.run.name).toBe('plain');
  });

  it.each<[string, ClientReport['seen'], number | null, boolean]>([
    ['went wrong where a plain command did not end well', 'command', 1, true],
    ['went wrong where a signal ended it', 'command', null, true],
    ['went well where it ended so', 'command', 0, false],
    ['went well where there is no command that could end', 'proxy', null, false],
  ])('%s', (_, seenAs, exitCode, wentWrong) => {
    const client = { ...clientFacts().client, seen: seenAs, runs: [{ ...plainRun, exitCode }] };
    expect(rankedRuns(client, []).map((each) => each.wentWrong)).toEqual([wentWrong]);
  });
});
