import type { Requirement } from '../spec/requirement.ts';
import type { Target } from './target.ts';

/**
 * Whether a target claims the class of a requirement; where it does not, the requirement does not bind it. The beginning
 * of a class id up to a dot claims every class below it. Safety is always claimed: no server may choose to give away
 * card numbers and secrets.
 */
export function claims({ classes }: Pick<Target, 'classes'>, requirement: Pick<Requirement, 'class'>): boolean {
  if (classes === null || isSafety(requirement)) return true;
  return classes.some((claimed) => requirement.class === claimed || requirement.class.startsWith(`${claimed}.`));
}

/** Whether a requirement is about what no answer may give away. */
export function isSafety(requirement: Pick<Requirement, 'class'>): boolean {
  return requirement.class.endsWith('.safety');
}
