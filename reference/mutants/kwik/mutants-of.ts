import type { RequirementId } from '../../../spec/generated/requirements.ts';
import type { KwikRules } from '../../kwik/rules.ts';
import type { Deviation, Mutant } from '../../subject.ts';

/** A mutant before it has its id: what it breaks, and how. */
export interface Draft {
  /** In kebab case, unique in its section. */
  readonly name: string;
  readonly breaks: Extract<RequirementId, `kwik.${string}`>;
  readonly says: string;
  readonly wire?: Deviation;
  readonly rules?: Partial<KwikRules>;
}

/** The mutants of one section, whose name begins their ids. */
export function mutantsOf(section: string, drafts: readonly Draft[]): Mutant[] {
  return drafts.map(({ name, ...rest }) => ({ id: `kwik/${section}/${name}`, api: 'kwik', origin: 'hand', ...rest }));
}
