import type { JudgedWaiver, Report } from './model.ts';

/** What makes a run red beside its checks. */
export interface Trouble {
  readonly kind: 'stale waiver' | 'suite error' | 'run';
  /** Short, the same in every run that has the same trouble, and of no other in this one. */
  readonly name: string;
  readonly message: string;
  readonly text: string;
  /** Id of the requirement that it is about; null for the run as a whole. */
  readonly requirement: string | null;
}

/**
 * Whatever has to be red in a report although no check shows it: waivers that have to go, faults of the suite, and a
 * run that is not complete. A run whose exit code is not 0 has at least one red item in every format, and one that
 * ends with 0 has none.
 * @param isRed whether the format shows a check in red already
 */
export function troublesOf(report: Report, isRed: boolean): Trouble[] {
  const own = [
    ...report.waivers.filter(({ state }) => state === 'stale').map(staleWaiver),
    ...report.suiteErrors.map(suiteError),
  ];
  const counts = new Map<string, number>();
  const named = own.map((trouble) => {
    const count = (counts.get(trouble.name) ?? 0) + 1;
    counts.set(trouble.name, count);
    return count === 1 ? trouble : { ...trouble, name: `${trouble.name} (${count})` };
  });
  const isComplete = report.outcome !== 'incomplete' && report.outcome !== 'suite error';
  return report.exitCode === 0 || (isComplete && (isRed || own.length > 0)) ? named : [...named, wholeRun(report)];
}

function staleWaiver({ requirement, target, reason, owner, expires, why }: JudgedWaiver): Trouble {
  return {
    kind: 'stale waiver',
    name: target === null ? requirement : `${requirement} on ${target}`,
    message: `stale waiver: ${why}`,
    text: `Remove it, or renew it where the failure is still accepted. Reason: ${reason} (${owner}), until ${expires}`,
    requirement,
  };
}

function suiteError(error: string, place: number): Trouble {
  return {
    kind: 'suite error',
    name: `error of the suite ${place + 1}`,
    message: error.split('\n')[0] ?? '',
    text: error,
    requirement: null,
  };
}

function wholeRun({ outcome, exitCode, sentence }: Report): Trouble {
  return {
    kind: 'run',
    name: 'the run as a whole',
    message: `${outcome}: ${sentence}`,
    text: `${sentence}\nExit code ${exitCode}: ${outcome}`,
    requirement: null,
  };
}
