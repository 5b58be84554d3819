import type { ErrorObject } from 'ajv';
import type { Contract } from '../../spec/contract.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';

const contract: Contract = omiseContract;

/** What the named validator of the contract has against a value. */
export function errorsOf(validator: string, value: unknown): readonly ErrorObject[] {
  const validate = contract.validators[validator];
  if (!validate) throw new Error(`the contract has no validator called ${validator}`);
  return validate(value) ? [] : (validate.errors ?? []);
}
