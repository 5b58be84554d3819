import type { Mutant } from '../subject.ts';
import { derivedMutants } from './derived.ts';
import { kwikMutants } from './kwik/mutants.ts';
import { omiseMutants } from './omise/mutants.ts';

/** Every mutant: those written by hand, then those that follow from the OpenAPI documents. */
export function mutants(): readonly Mutant[] {
  return [...omiseMutants, ...kwikMutants, ...derivedMutants('omise'), ...derivedMutants('kwik')];
}
