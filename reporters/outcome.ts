import { isSafety } from '../harness/claims.ts';
import type { Counts, ExitCode, Outcome, Report, RequirementResult } from './model.ts';
import { counted, standing } from './text.ts';

interface RunEnd {
  readonly rows: readonly RequirementResult[];
  readonly counts: Counts;
  readonly interrupted: boolean;
  readonly targets: readonly TargetOfRun[];
  readonly selection: Pick<Report['selection'], 'only' | 'shard'>;
  readonly staleWaivers: number;
  /** Checks that should have ended and did not. */
  readonly neverEnded: number;
  /** Faults of the suite outside any check. */
  readonly suiteErrors: number;
}

type TargetOfRun = Pick<Report['targets'][number], 'name' | 'title' | 'url'>;
type Conclusion = Pick<Report, 'outcome' | 'exitCode' | 'sentence'>;

/**
 * The outcome of a run. Our own error comes first, since then nothing else can be relied on; then an interruption;
 * then what failed; then what could not be observed; then waivers that have to go. A run that shows nothing of one of
 * its targets is never green, whatever is waived.
 */
export function concludeRun(run: RunEnd): Conclusion {
  const { counts, rows, targets } = run;
  const faults = counts.checks.error + run.suiteErrors + run.neverEnded;
  if (faults > 0)
    return say(run, 'suite error', 5, `${faultsText(run)}; the verdicts on ${names(targets)} are not complete`);
  if (run.interrupted)
    return say(run, 'incomplete', 4, `The run was interrupted; the verdicts on ${names(targets)} are not complete`);

  const failing = targets.filter(({ name }) => rows.some((row) => row.target === name && standing(row) === 'fail'));
  if (failing.length > 0) {
    const failed = `${counted(counts.failures, 'requirement')} failed`;
    return say(run, 'does not conform', 1, `${names(failing)} ${verb(failing, 'does', 'do')} not conform: ${failed}`);
  }
  const bare = targetsOfNothing(run);
  if (bare.length > 0) {
    const ran = rows.some((row) => row.checks.length > 0 && bare.some(({ name }) => name === row.target));
    const what = ran ? 'No requirement passed' : 'No check ran';
    return say(run, 'incomplete', 4, `${what} on ${names(bare)}: nothing was shown`);
  }
  const open = rows.filter((row) => row.weighs && row.verdict === 'inconclusive');
  if (open.length > 0) {
    const where = targets.filter(({ name }) => open.some((row) => row.target === name));
    return say(run, 'incomplete', 4, `${counted(open.length, 'requirement')} could not be observed on ${names(where)}`);
  }

  const shown = targets.filter((target) => passes(target, rows));
  if (run.staleWaivers > 0) return say(run, 'stale waivers', 1, `${names(shown)}: ${tally(counts)}`);
  if (run.selection.shard) {
    const rest = 'Whether the target conforms, only all shards merged can say';
    return say(run, 'shard passed', 0, `${names(shown)}: ${tally(counts)}. ${rest}`);
  }
  const but = counts.waived > 0 ? ' but for what is waived' : '';
  return say(run, 'conforms', 0, `${names(shown)} ${verb(shown, 'conforms', 'conform')}${but}: ${tally(counts)}`);
}

function tally({ requirements, waived }: Counts): string {
  const passed = `${counted(requirements.pass, 'requirement')} passed`;
  if (waived === 0) return `${passed}, none that counts failed`;
  return `${passed}, ${counted(waived, 'failure')} ${waived === 1 ? 'is' : 'are'} waived, none other that counts failed`;
}

/**
 * Targets of which nothing was shown: something was tested and nothing passed; or nothing was tested although neither a
 * selection nor a shard excuses it; or what they claim holds nothing but safety, which no target can leave out.
 */
function targetsOfNothing({ rows, targets, selection }: RunEnd): TargetOfRun[] {
  const isPart = selection.only.length > 0 || selection.shard !== null;
  const bare = targets.filter((target) => {
    const own = rows.filter((row) => row.target === target.name);
    if (own.every((row) => row.verdict === 'inapplicable' || isSafety(row))) return true;
    if (passes(target, own)) return false;
    return !isPart || own.some(({ verdict }) => verdict !== 'untested' && verdict !== 'inapplicable');
  });
  return bare.length > 0 || targets.some((target) => passes(target, rows)) ? bare : [...targets];
}

function passes({ name }: TargetOfRun, rows: readonly RequirementResult[]): boolean {
  return rows.some((row) => row.target === name && row.verdict === 'pass');
}

function faultsText({ counts, suiteErrors, neverEnded }: RunEnd): string {
  const parts = [
    counts.checks.error > 0 && `${counted(counts.checks.error, 'check')} ended in an error of the suite`,
    neverEnded > 0 && `${counted(neverEnded, 'check')} never ended`,
    suiteErrors > 0 && `${counted(suiteErrors, 'fault')} of the suite stood outside the checks`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/** The sentence names the shard first, and what has to be done about waivers last. */
function say(run: RunEnd, outcome: Outcome, exitCode: ExitCode, sentence: string): Conclusion {
  const { shard } = run.selection;
  const part = shard ? `Shard ${shard.index} of ${shard.count}: ` : '';
  const stale =
    run.staleWaivers > 0
      ? ` ${counted(run.staleWaivers, 'waiver')} ${run.staleWaivers === 1 ? 'is' : 'are'} stale and must go.`
      : '';
  return { outcome, exitCode, sentence: `${part}${sentence}.${stale}` };
}

function names(targets: readonly TargetOfRun[]): string {
  return targets.map(({ title, url }) => `${title} at ${url}`).join(' and ');
}

function verb(targets: readonly TargetOfRun[], one: string, several: string): string {
  return targets.length === 1 ? one : several;
}
