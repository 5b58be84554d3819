export const keywords = ['MUST', 'SHOULD', 'MAY'] as const;
export type Keyword = (typeof keywords)[number];

/** On what a requirement rests: the page, the vendor's own recordings and SDKs, or our reading. */
export const bases = ['documented', 'observed', 'inferred'] as const;
export type Basis = (typeof bases)[number];

/** One testable statement of the documentation; a row of `requirements.yaml`. */
export interface Requirement<Id extends string = string> {
  /** Begins with its class. Frozen: never renamed, never reused. */
  readonly id: Id;
  readonly api: string;
  readonly class: string;
  readonly keyword: Keyword;
  readonly basis: Basis;
  /** The statement, in our own words. */
  readonly says: string;
  /** Page, section and row of the documentation. */
  readonly source: string;
  /** What goes wrong, and for whom, where it is not kept, in a sentence; that of its class where the row has none. */
  readonly matters: string;
  /** API versions to which it applies; absent means all. */
  readonly versions?: readonly string[];
  /** It demands that something is refused, which proves nothing unless its accepted twin is seen as well. */
  readonly refusal?: true;
  /** Why no check can observe it. */
  readonly untested?: string;
}

/** A named set of requirements that a target may claim. */
export interface ConformanceClass {
  readonly id: string;
  readonly title: string;
  readonly says: string;
}

/**
 * Whether a failure makes the target non-conforming. Everything else that fails is a finding.
 * Under `strict` every requirement weighs.
 */
export function weighs(requirement: Pick<Requirement, 'keyword' | 'basis'>, strict: boolean): boolean {
  return strict || (requirement.keyword === 'MUST' && requirement.basis !== 'inferred');
}
