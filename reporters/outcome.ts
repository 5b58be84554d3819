import type { Counts, ExitCode, Outcome, Report, RequirementResult } from './model.ts';
import { counted, standing } from './text.ts';

interface RunEnd {
  readonly rows: readonly RequirementResult[];
  readonly counts: Counts;
  readonly interrupted: boolean;
  readonly subjects: readonly Subject[];
  readonly shard: Report['selection']['shard'];
  /** Why the run shows nothing of one of its subjects, without a full stop; null where it shows something of each. */
  readonly nothingShown: string | null;
  readonly staleWaivers: number;
  /** Checks that should have ended and did not. */
  readonly neverEnded: number;
  /** Faults of the suite outside any check. */
  readonly suiteErrors: number;
}

/** What is judged: a server, or a client. */
export interface Subject {
  /** Name of the target of its rows. */
  readonly name: string;
  /** What the sentence calls it, such as `Omise at http://127.0.0.1:8080`. */
  readonly called: string;
}

type Conclusion = Pick<Report, 'outcome' | 'exitCode' | 'sentence'>;

/**
 * The outcome of a run. Our own error comes first, since then nothing else can be relied on; then an interruption;
 * then what failed; then what could not be observed; then waivers that have to go. A run that shows nothing of one of
 * its subjects is never green, whatever is waived.
 */
export function concludeRun(run: RunEnd): Conclusion {
  const { counts, rows, subjects } = run;
  const faults = counts.checks.error + run.suiteErrors + run.neverEnded;
  if (faults > 0)
    return say(run, 'suite error', 5, `${faultsText(run)}; the verdicts on ${names(subjects)} are not complete`);
  if (run.interrupted)
    return say(run, 'incomplete', 4, `The run was interrupted; the verdicts on ${names(subjects)} are not complete`);

  const failing = subjects.filter(({ name }) => rows.some((row) => row.target === name && standing(row) === 'fail'));
  if (failing.length > 0) {
    const failed = `${counted(counts.failures, 'requirement')} failed`;
    const sentence = `${names(failing)} ${verb(failing, 'does', 'do')} not conform: ${failed}`;
    return say(run, 'does not conform', 1, `${sentence}${ofOthers(run, failing)}`);
  }
  if (run.nothingShown !== null) return say(run, 'incomplete', 4, run.nothingShown);
  const open = rows.filter((row) => row.weighs && row.verdict === 'inconclusive');
  if (open.length > 0) {
    const where = subjects.filter(({ name }) => open.some((row) => row.target === name));
    return say(run, 'incomplete', 4, `${counted(open.length, 'requirement')} could not be observed on ${names(where)}`);
  }

  const shown = subjects.filter(({ name }) => rows.some((row) => row.target === name && row.verdict === 'pass'));
  if (run.staleWaivers > 0) return say(run, 'stale waivers', 1, `${names(shown)}: ${tally(counts)}`);
  if (run.shard) {
    const rest = 'Whether the target conforms, only all shards merged can say';
    return say(run, 'shard passed', 0, `${names(shown)}: ${tally(counts)}. ${rest}`);
  }
  const but = counts.waived > 0 ? ' but for what is waived' : '';
  return say(run, 'conforms', 0, `${names(shown)} ${verb(shown, 'conforms', 'conform')}${but}: ${tally(counts)}`);
}

/** What there is to say of the subjects of which nothing failed, beside those of which something did. */
function ofOthers({ rows, subjects, shard }: RunEnd, failing: readonly Subject[]): string {
  // Of a shard nobody can say that it conforms.
  const others = shard ? [] : subjects.filter((subject) => !failing.includes(subject));
  const byState = Map.groupBy(others, ({ name }) => stateOf(rows.filter(({ target }) => target === name)));
  const said = (state: OtherState, one: string, several: string) => {
    const own = byState.get(state) ?? [];
    return own.length === 0 ? '' : `; ${names(own)} ${verb(own, one, several)}`;
  };
  return [
    said('conforms', 'conforms', 'conform'),
    said('waived', 'conforms but for what is waived', 'conform but for what is waived'),
    said('open', 'could not be observed in full', 'could not be observed in full'),
  ].join('');
}

type OtherState = 'conforms' | 'waived' | 'open';

function stateOf(rows: readonly RequirementResult[]): OtherState {
  const isOpen = rows.some((row) => row.weighs && row.verdict === 'inconclusive');
  if (isOpen || rows.every(({ verdict }) => verdict !== 'pass')) return 'open';
  return rows.some((row) => standing(row) === 'waived') ? 'waived' : 'conforms';
}

function tally({ requirements, waived }: Counts): string {
  const passed = `${counted(requirements.pass, 'requirement')} passed`;
  if (waived === 0) return `${passed}, none that counts failed`;
  return `${passed}, ${counted(waived, 'failure')} ${waived === 1 ? 'is' : 'are'} waived, none other that counts failed`;
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
function say({ shard, staleWaivers }: RunEnd, outcome: Outcome, exitCode: ExitCode, sentence: string): Conclusion {
  const part = shard ? `Shard ${shard.index} of ${shard.count}: ` : '';
  const stale =
    staleWaivers > 0
      ? ` ${counted(staleWaivers, 'waiver')} ${staleWaivers === 1 ? 'is' : 'are'} stale and must go.`
      : '';
  const whole = `${part}${sentence}.${stale}`;
  return { outcome, exitCode, sentence: `${whole.charAt(0).toUpperCase()}${whole.slice(1)}` };
}

function names(subjects: readonly Subject[]): string {
  return subjects.map(({ called }) => called).join(' and ');
}

function verb(subjects: readonly Subject[], one: string, several: string): string {
  return subjects.length === 1 ? one : several;
}
