import type { ErrorObject } from 'ajv';
import type { Contract } from '../../spec/contract.ts';

/**
 * Where a value is not as the contract's validator of that name has it.
 * @throws {Error} where the contract has no such validator
 */
export function errorsOf(contract: Contract, name: string, value: unknown): readonly ErrorObject[] {
  const validate = contract.validators[name];
  if (!validate) throw new Error(`the contract has no validator called ${name}`);
  return validate(value) ? [] : (validate.errors ?? []);
}
