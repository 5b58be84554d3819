import type { Violation } from '../../harness/transcript.ts';
import type { ClientRequirementId } from '../../spec/generated/client-requirements.ts';

/** What looking at one aspect of a request gave. */
export interface Aspect {
  /** Rows that the aspect was looked at for; each violation is charged to one of them. */
  readonly examined: readonly ClientRequirementId[];
  readonly violations: readonly Violation[];
  readonly findings: readonly Violation[];
}

export const nothingSeen: Aspect = { examined: [], violations: [], findings: [] };

/** A violation, charged to a row of `client-requirements.yaml`, or to none where it is only told. */
export function departure(
  requirement: ClientRequirementId | null,
  part: string,
  expected: string,
  observed: string,
  pointer: string = '',
): Violation {
  return { requirement, part, pointer, expected, observed };
}

/** A single row that was looked at, with what was found against it. */
export function examined(requirement: ClientRequirementId, violations: readonly Violation[]): Aspect {
  return { examined: [requirement], violations, findings: [] };
}

/** Several aspects as one. */
export function together(aspects: readonly Aspect[]): Aspect {
  return {
    examined: [...new Set(aspects.flatMap((aspect) => aspect.examined))],
    violations: aspects.flatMap((aspect) => aspect.violations),
    findings: aspects.flatMap((aspect) => aspect.findings),
  };
}
