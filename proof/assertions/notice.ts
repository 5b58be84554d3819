import { checkId } from '../../harness/check.ts';
import { cast } from '../cast.ts';
import type { FrozenClock } from '../frozen-clock.ts';
import { placesOf } from '../places.ts';
import { publishedProof } from '../published.ts';
import { runSubject } from '../run-subject.ts';
import type { Assertion } from './find-assertions.ts';
import { loadWithout } from './load-without.ts';

/** What becomes of the proof without an assertion. */
export interface Notice {
  readonly assertion: Assertion;
  /** The first mutant that its check no longer fails; null where nothing changes, so the assertion proves nothing. */
  readonly lost: { readonly check: string; readonly mutant: string } | null;
}

/** Takes an assertion out and looks for a mutant that its check then lets through, against the published proof. */
export async function noticerOf(clock: FrozenClock): Promise<(assertion: Assertion) => Promise<Notice>> {
  const proof = publishedProof();
  if (!proof) throw new Error('there is no published proof to compare with: run "npm run proof -- --update" first');
  const subjects = new Map(cast().map(({ subject }) => [subject.id, subject]));
  const killsOf = new Map(proof.checks.map(({ id, kills }) => [id, placesOf(kills)]));
  return async (assertion) => {
    const sited = await loadWithout(assertion);
    for (const { check, site } of sited) {
      if (assertion.site !== null && site !== assertion.site) continue;
      const id = checkId(check);
      const mutants = (killsOf.get(id) ?? []).map((place) => proof.mutants[place]);
      // Those made for this requirement are the likeliest to get through.
      const likeliest = mutants.toSorted(
        (a, b) => rank(b?.breaks === check.requirement, b?.origin) - rank(a?.breaks === check.requirement, a?.origin),
      );
      for (const mutant of likeliest) {
        const subject = subjects.get(mutant?.id ?? '');
        if (!subject) continue;
        for await (const { verdict } of runSubject(subject, [check], clock)) {
          if (verdict !== 'fail') return { assertion, lost: { check: id, mutant: subject.id } };
        }
      }
    }
    return { assertion, lost: null };
  };
}

function rank(own: boolean, origin: string | undefined): number {
  return (own ? 2 : 0) + (origin === 'hand' ? 1 : 0);
}
