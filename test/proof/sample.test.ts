import { expect, it } from 'vitest';
import { type Actor, cast } from '../../proof/cast.ts';
import { placesOf } from '../../proof/places.ts';
import type { Proof } from '../../proof/proof.ts';
import { publishedProof } from '../../proof/published.ts';
import { runAll } from '../../proof/run-all.ts';
import { randomOrder } from '../../reference/sequence.ts';

/** Here a sample, to be quick; CI runs the whole proof. */
const seed = 7;
const sample = (role: Actor['role'], count: number) =>
  randomOrder(
    cast().filter((actor) => actor.role === role),
    seed,
  ).slice(0, count);
const actors = [
  ...sample('reference', 2),
  ...sample('mutant', 6),
  ...sample('variant', 2),
  ...sample('null target', 2),
];

function published(): Proof {
  const proof = publishedProof();
  if (!proof) throw new Error('docs/proof/proof.json is missing');
  return proof;
}

it('the published proof holds, and knows every subject', () => {
  const { complaints, figures, mutants, variants, nullTargets } = published();
  expect(complaints).toEqual([]);
  expect(figures).toMatchObject({ survivors: 0, checksNeverKilled: 0, variantsRefused: 0, unearnedPasses: 0 });
  const known = [...mutants, ...variants, ...nullTargets].map(({ id }) => id);
  const subjects = cast().filter(({ role }) => role !== 'reference');
  expect(known.toSorted()).toEqual(subjects.map(({ subject }) => subject.id).toSorted());
  expect(new Set(known).size).toBe(known.length);
});

// CI meets the whole cast after the tests.
const isProvedAfterwards = process.env.CARDPROOF_WHOLE_PROOF === 'follows';
const name =
  'a sample of the cast gives the published verdicts again, whatever the threads (skipped where the whole proof follows)';

it.skipIf(isProvedAfterwards)(name, { timeout: 240_000 }, async () => {
  const proof = published();
  const places = new Map(proof.mutants.map(({ id }, place) => [id, place]));
  const kills = (id: string) =>
    proof.checks.filter((check) => placesOf(check.kills).includes(places.get(id) ?? -1)).map((check) => check.id);
  const [once, twice] = [await runAll(actors, { threads: 1 }), await runAll(actors.toReversed(), { threads: 2 })];
  expect(twice.toReversed()).toEqual(once);
  for (const [index, { role, subject }] of actors.entries()) {
    const seen = once[index];
    if (role === 'mutant') expect([subject.id, seen?.verdicts.fail ?? []]).toEqual([subject.id, kills(subject.id)]);
    if (role === 'reference')
      expect([subject.id, seen?.verdicts.fail, seen?.verdicts.inconclusive]).toEqual([
        subject.id,
        undefined,
        undefined,
      ]);
  }
});

it('the reference passes at every awkward moment', { timeout: 240_000 }, async () => {
  const references = cast().filter(({ role, subject }) => role === 'reference' && subject.id.endsWith('/reference'));
  for (const now of [
    '2026-12-31T23:59:59Z',
    '2026-12-31T22:00:00Z',
    '2027-01-01T00:00:00Z',
    '2027-01-31T23:59:59Z',
    '2028-02-29T12:00:00Z',
    '2026-02-28T22:30:00Z',
    '2030-03-31T01:30:00.999Z',
  ]) {
    for (const { subject, verdicts, contradicted, reasons } of await runAll(references, {
      now: new Date(now),
      threads: 2,
    })) {
      const { inapplicable: _, ...others } = verdicts;
      expect({ now, subject, others, contradicted, reasons: Object.keys(others).length > 0 ? reasons : {} }).toEqual({
        now,
        subject,
        others: {},
        contradicted: [],
        reasons: {},
      });
    }
  }
});
