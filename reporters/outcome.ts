import type { Counts, ExitCode, Outcome, Report, RequirementResult } from './model.ts';

interface RunEnd {
  readonly rows: readonly RequirementResult[];
  readonly counts: Counts;
  readonly interrupted: boolean;
  readonly targets: readonly { readonly title: string; readonly url: string }[];
}

/**
 * The outcome of a run. Our own error comes first, since then nothing else can be relied on; then an interruption;
 * then what failed; then what could not be observed. A run that tested nothing is never green.
 */
export function concludeRun(run: RunEnd): Pick<Report, 'outcome' | 'exitCode' | 'sentence'> {
  const { counts, rows } = run;
  const subject = run.targets.map(({ title, url }) => `${title} at ${url}`).join(' and ');
  const open = rows.filter((row) => row.weighs && row.verdict === 'inconclusive').length;
  if (counts.checks.error > 0) {
    return say(
      'suite error',
      5,
      `${number(counts.checks.error, 'check')} ended in an error of the suite; the verdicts on ${subject} are not complete.`,
    );
  }
  if (run.interrupted)
    return say('incomplete', 4, `The run was interrupted; the verdicts on ${subject} are not complete.`);
  if (counts.failures > 0) {
    return say(
      'does not conform',
      1,
      `${subject} ${verb(run, 'does', 'do')} not conform: ${number(counts.failures, 'requirement')} failed.`,
    );
  }
  if (counts.requirements.pass === 0)
    return say('incomplete', 4, `No requirement passed on ${subject}: nothing was shown.`);
  if (open > 0) return say('incomplete', 4, `${number(open, 'requirement')} could not be observed on ${subject}.`);
  return say(
    'conforms',
    0,
    `${subject} ${verb(run, 'conforms', 'conform')}: ${number(counts.requirements.pass, 'requirement')} passed, none that counts failed.`,
  );
}

function say(
  outcome: Outcome,
  exitCode: ExitCode,
  sentence: string,
): Pick<Report, 'outcome' | 'exitCode' | 'sentence'> {
  return { outcome, exitCode, sentence };
}

function verb({ targets }: RunEnd, one: string, several: string): string {
  return targets.length === 1 ? one : several;
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
