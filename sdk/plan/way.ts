import type { OmiseSubject, Subject } from '../../reference/subject.ts';
import { variants } from '../../reference/variants/variants.ts';
import type { Freedom } from '../plan.ts';

/** A freedom before it is said whose it is. */
export type Way = Omit<Freedom, 'requirement'>;

/**
 * The ways that servers of our own have on the wire, found by their names.
 * @throws {Error} where there is none of that name, or its deviation is not on the wire alone
 */
export function waysOfVariants(...names: readonly string[]): readonly Way[] {
  return names.map((name) => {
    const variant = variants.find(({ id }) => id === `omise/freedom/${name}`);
    if (!variant) throw new Error(`no variant of the reference server is called omise/freedom/${name}`);
    const { says, wire } = variant;
    if (!wire || variant.rules || asksForVersion(variant))
      throw new Error(`${variant.id} differs in more than what passes on the wire`);
    return { name, says, deviation: wire };
  });
}

function asksForVersion(variant: Subject): variant is OmiseSubject {
  return variant.api === 'omise' && variant.apiVersion !== undefined;
}
