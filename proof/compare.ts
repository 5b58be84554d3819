import { placesOf } from './places.ts';
import type { Proof } from './proof.ts';

/**
 * What the checks no longer notice, or notice besides, compared with the published proof: a check that lost its teeth
 * shows here even where another one still kills the same mutants.
 */
export function differences(published: Proof, proof: Proof): string[] {
  const [before, now] = [killsOf(published), killsOf(proof)];
  return [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((check) => {
    const [old, fresh] = [before.get(check), now.get(check)];
    if (!old) return [`${check} is not in the published proof`];
    if (!fresh) return [`${check} is only in the published proof`];
    const lost = [...old].filter((mutant) => !fresh.has(mutant));
    const won = [...fresh].filter((mutant) => !old.has(mutant));
    return [
      ...(lost.length > 0 ? [`${check} no longer fails ${some(lost)}`] : []),
      ...(won.length > 0 ? [`${check} fails ${some(won)}, which the published proof does not say`] : []),
    ];
  });
}

function killsOf({ checks, mutants }: Proof): ReadonlyMap<string, ReadonlySet<string>> {
  const names = mutants.map(({ id }) => id);
  return new Map(checks.map(({ id, kills }) => [id, new Set(placesOf(kills).map((place) => names[place] ?? ''))]));
}

function some(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(', ');
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}
