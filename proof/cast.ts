import { mutants } from '../reference/mutants/mutants.ts';
import { type NullTarget, nullTargets } from '../reference/null-targets.ts';
import type { Mutant, Subject } from '../reference/subject.ts';
import { pairsOf } from '../reference/variants/pairs.ts';
import { variants } from '../reference/variants/variants.ts';

/** A subject and what it is in the proof: what is expected of the checks follows from it. */
export type Actor =
  | { readonly role: 'reference'; readonly subject: Subject }
  | { readonly role: 'mutant'; readonly subject: Mutant }
  | { readonly role: 'variant'; readonly subject: Subject }
  | { readonly role: 'null target'; readonly subject: NullTarget };

/** Every subject that the checks are run against, in the order in which the proof lists them. */
export function cast(): readonly Actor[] {
  return [
    ...references.map((subject): Actor => ({ role: 'reference', subject })),
    ...mutants().map((subject): Actor => ({ role: 'mutant', subject })),
    ...[...variants, ...pairsOf(variants)].map((subject): Actor => ({ role: 'variant', subject })),
    ...nullTargets.map((subject): Actor => ({ role: 'null target', subject })),
  ];
}

/** The reference servers, Omise as clients meet it by default and with each version asked for by name. */
const references: readonly Subject[] = [
  { id: 'omise/reference', api: 'omise', says: 'The reference server.' },
  ...(['2014-07-27', '2015-11-17', '2017-11-02', '2019-05-29'] as const).map(
    (apiVersion): Subject => ({
      id: `omise/reference/${apiVersion}`,
      api: 'omise',
      apiVersion,
      says: `The reference server, asked for version ${apiVersion}.`,
    }),
  ),
  { id: 'kwik/reference', api: 'kwik', says: 'The reference server.' },
];
