import type { OperationContract } from '../../spec/contract.ts';
import type { Judgement, RawResponse } from './judge-response.ts';

type Judge = (operation: OperationContract, raw: RawResponse) => Judgement;

const answersKept = 500;
/** Bytes. */
const longestKept = 16_384;

/**
 * The same judge, which remembers: a list is read again and again, and mostly as it was. The JSON of a judgement is
 * shared, so nobody may change it.
 */
export function remembering(judge: Judge): Judge {
  const known = new Map<
    OperationContract,
    { readonly headers: readonly string[]; readonly answers: Map<string, Judgement> }
  >();
  const memoryOf = (operation: OperationContract) => {
    const fresh = { headers: judgedHeaders(operation), answers: new Map<string, Judgement>() };
    const memory = known.get(operation) ?? fresh;
    known.set(operation, memory);
    return memory;
  };
  return (operation, raw) => {
    if (raw.body.length > longestKept) return judge(operation, raw);
    const { headers, answers } = memoryOf(operation);
    const seen = headers.map((name) => raw.headers[name] ?? null);
    const key = `${raw.status} ${JSON.stringify(seen)} ${Buffer.from(raw.body).toString('latin1')}`;
    const judgement = answers.get(key) ?? judge(operation, raw);
    if (answers.size < answersKept) answers.set(key, judgement);
    return judgement;
  };
}

/** Lower-case names of the headers that a judgement of the operation's answers looks at. */
function judgedHeaders({ responses }: OperationContract): readonly string[] {
  return ['content-type', ...new Set(Object.values(responses).flatMap(({ headers }) => Object.keys(headers)))];
}
