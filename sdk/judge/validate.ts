import type { ErrorObject } from 'ajv';
import { errorsOf as errorsOfContract } from '../../harness/judge/errors-of.ts';
import { omiseContract } from '../../spec/generated/omise.contract.ts';

/** What the named validator of the contract has against a value. */
export function errorsOf(validator: string, value: unknown): readonly ErrorObject[] {
  return errorsOfContract(omiseContract, validator, value);
}
