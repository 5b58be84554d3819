import type { Contract, OperationContract } from '../spec/contract.ts';
import { readOperations } from '../spec/generate/operations.ts';
import { compileValidators } from '../spec/generate/validators.ts';

/** The contract of a small OpenAPI document, compiled the way the generator compiles the published ones. */
export function contractOf(document: Record<string, unknown>): Contract {
  const { api, version, operations, schemas } = readOperations('sample', { info: { version: '1' }, ...document });
  return { api, version, operations, validators: compileValidators(schemas) };
}

/** One operation of a contract. */
export function operationOf(contract: Contract, name: string): OperationContract {
  const operation = contract.operations[name];
  if (!operation) throw new Error(`no operation ${name}`);
  return operation;
}

/** A document with one GET operation `read` whose 200 answer has the given JSON schema. */
export function documentAnswering(
  schema: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const responses = {
    '200': { description: 'ok', 'x-requirement': 'answer', content: { 'application/json': { schema } } },
  };
  return { paths: { '/things': { get: { operationId: 'read', responses } } }, ...more };
}
