import type { Mutant, OmiseSubject } from '../../subject.ts';

/** A mutant without what follows from where it stands. */
export type Entry = Pick<Mutant, 'breaks' | 'says'> & Pick<OmiseSubject, 'rules' | 'wire' | 'apiVersion'>;

/** The mutants of one section of the API; an id is made of its name and their own. */
export function section(name: string, entries: Readonly<Record<string, Entry>>): readonly Mutant[] {
  return Object.entries(entries).map(([own, entry]) => ({
    id: `omise/${name}/${own}`,
    api: 'omise',
    origin: 'hand',
    ...entry,
  }));
}
