import type { Exchange, Violation } from '../../../harness/transcript.ts';
import type { Report } from '../../../reporters/model.ts';
import type { Recorded, Recording } from '../../../sdk/recordings/recording.ts';
import { readReport } from '../../../sdk/recordings/report.ts';

type Row = Pick<Report['requirements'][number], 'id' | 'target' | 'verdict'> & {
  readonly checks: readonly { readonly exchanges: readonly Exchange[] }[];
};

/** Where the server of the sample is, which has no name of its own. */
export const base = 'http://127.0.0.1:4010';

/** A list of cards, asked for with the secret key, unless told otherwise. */
export function exchange({
  request = {},
  ...others
}: Partial<Omit<Exchange, 'request'>> & { readonly request?: Partial<Exchange['request']> } = {}): Exchange {
  return {
    index: 1,
    operation: 'listCards',
    purpose: null,
    malformed: null,
    startedAtMs: 100,
    durationMs: 12,
    response: { status: 200, headers: [['content-type', 'application/json']], body: '{}' },
    failure: null,
    violations: [],
    findings: [],
    ...others,
    request: {
      method: 'GET',
      url: `${base}/customers/cust_test_1/cards`,
      headers: [['authorization', 'Basic [OMISE_SECRET_KEY]']],
      body: null,
      ...request,
    },
  };
}

/** A creation of a token with this body. */
export function creation(body: string | null, others: Partial<Exchange> = {}): Exchange {
  const request = {
    method: 'POST',
    url: `${base}/tokens`,
    headers: [['authorization', 'Basic [OMISE_PUBLIC_KEY]']],
    body,
  } as const;
  return exchange({ ...others, operation: 'createToken', request });
}

export function row(exchanges: readonly Exchange[], others: Partial<Row> = {}): Row {
  return { id: 'omise.cards.list.answer', target: 'omise', verdict: 'pass', checks: [{ exchanges }], ...others };
}

export function violation(requirement: string): Violation {
  return { requirement, part: 'request body', pointer: '', expected: 'this', observed: 'that' };
}

/** A report of these rows, on a server, unless told otherwise. Only what is read of it. */
export function report(requirements: readonly Row[], others: object = {}): string {
  const targets = [
    { name: 'omise', api: 'omise', url: base, vaultUrl: null },
    { name: 'kwik', api: 'kwik', url: 'http://127.0.0.1:4020', vaultUrl: null },
  ];
  return JSON.stringify({ schemaVersion: '2.2.0', client: null, targets, requirements, ...others });
}

/** A report of these rows on a client that was seen so. */
export function reportOnClient(requirements: readonly Row[], seen = 'command'): string {
  return report(requirements, { client: { seen } });
}

export function readText(text: string): Recording {
  const recording = readReport(text);
  if ('problem' in recording) throw new Error(recording.problem);
  return recording;
}

/** What is read of a report that has only this exchange. */
export function readOne(only: Exchange): Recorded {
  const [recorded] = readText(report([row([only])])).entries;
  if (!recorded) throw new Error('a recording has at least one entry');
  return recorded;
}
