import type { RefusalId, RequirementId } from '../spec/generated/requirements.ts';
import type { RefusalSeen } from './answer.ts';
import type { KwikContext } from './kwik/context.ts';
import type { OmiseContext } from './omise/context.ts';

/** Code that examines one requirement and gives one verdict. */
export type Check = OmiseCheck | KwikCheck;

export interface OmiseCheck {
  readonly api: 'omise';
  readonly requirement: OmiseRequirementId;
  readonly title: string;
  readonly body: (context: OmiseContext) => Promise<unknown>;
}

export interface KwikCheck {
  readonly api: 'kwik';
  readonly requirement: KwikRequirementId;
  readonly title: string;
  readonly body: (context: KwikContext) => Promise<unknown>;
}

/** What a body returns: where the requirement demands a refusal, that the refusal was seen beside its accepted twin. */
type Outcome<Id extends RequirementId> = [Extract<Id, RefusalId>] extends [never] ? unknown : RefusalSeen;

export type OmiseRequirementId = Extract<RequirementId, `omise.${string}`>;
export type KwikRequirementId = Extract<RequirementId, `kwik.${string}`>;

let register: (check: Check) => void = () => {
  throw new Error('checks are loaded through loadChecks, or run by Vitest');
};

/** Decides what becomes of the checks that the suites declare from now on. */
export function onCheck(take: (check: Check) => void): void {
  register = take;
}

/**
 * Declares a check. Its body arranges its own fixtures, acts, and asserts with the verbs of `expect.ts`; it looks at
 * state as well as at the answer. It runs at the same time as others, in any order.
 * @param title what is checked, as a sentence that is true of a correct server
 */
export function check<Id extends OmiseRequirementId>(
  requirement: Id,
  title: string,
  body: (context: OmiseContext) => Promise<Outcome<Id>>,
): void;
export function check<Id extends KwikRequirementId>(
  requirement: Id,
  title: string,
  body: (context: KwikContext) => Promise<Outcome<Id>>,
): void;
export function check(requirement: RequirementId, title: string, body: OmiseCheck['body'] | KwikCheck['body']): void {
  const api = requirement.startsWith('omise.') ? 'omise' : 'kwik';
  register({ api, requirement, title, body } as Check);
}

/** Unique in a run on one target: the requirement, and the title in kebab case. */
export function checkId(check: Pick<Check, 'requirement' | 'title'>): string {
  const slug = check.title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${check.requirement}/${slug}`;
}
