import type { CommandRun } from './command-run.ts';

/** What the plain runs of a command have in common. */
export interface Baseline {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Lines of its results; null in the place of one that was not the same each time. Null where it wrote none. */
  readonly results: readonly (string | null)[] | null;
  /** Requests of each operation, the fewest of any plain run. */
  readonly requests: ReadonlyMap<string, number>;
  /** How often each request is sent, by its fingerprint; the most of any plain run. */
  readonly equalRequests: ReadonlyMap<string, number>;
  /** Lines of its output that every plain run has. */
  readonly lines: ReadonlySet<string>;
  /** Whether the plain runs have the same lines, so that a new one means something. */
  readonly isSteady: boolean;
  readonly codes: ReadonlySet<string>;
}

/** What a command does when nothing is different: what its plain runs agree on. */
export function baselineOf(first: CommandRun, again: CommandRun): Baseline {
  const [one, other] = [requestsOf(first), requestsOf(again)];
  return {
    exitCode: first.exitCode,
    signal: first.signal,
    results: common(first.results, again.results),
    requests: new Map([...one].map(([operation, count]) => [operation, Math.min(count, other.get(operation) ?? 0)])),
    equalRequests: mostOf(fingerprintsOf(first), fingerprintsOf(again)),
    lines: first.lines.intersection(again.lines),
    isSteady: first.lines.symmetricDifference(again.lines).size === 0,
    codes: new Set([...first.codes, ...again.codes]),
  };
}

/** Whether a run ended well, so that others can be compared with it. */
export function endedWell({ exitCode, timedOut }: Pick<CommandRun, 'exitCode' | 'timedOut'>): boolean {
  return exitCode === 0 && !timedOut;
}

/** How the result of a run differs from that of the plain ones, in a few words; null where it does not. */
export function differenceOf(run: CommandRun, plain: Baseline): string | null {
  if (run.timedOut) return `it did not end within ${Math.round(run.durationMs / 1_000)} s`;
  if (run.exitCode !== plain.exitCode || run.signal !== plain.signal)
    return `it ended with ${endOf(run)} instead of ${endOf(plain)}`;
  const line = differingLine(run.results, plain.results);
  if (line) return line;
  const sent = requestsOf(run);
  const missing = [...plain.requests].find(([operation, count]) => (sent.get(operation) ?? 0) < count);
  return missing ? `it sent ${missing[0]} ${sent.get(missing[0]) ?? 0} times instead of ${missing[1]}` : null;
}

/**
 * Whether a run told anything that the plain ones did not, in results or output. Silence is no telling: a command that
 * only ends early says nothing.
 */
export function toldOtherwise({ results, lines }: CommandRun, plain: Baseline): boolean {
  const { results: usual } = plain;
  const isNew = (line: string, index: number) =>
    usual !== null && (index >= usual.length || (usual[index] !== null && usual[index] !== line));
  return (results ?? []).some(isNew) || (plain.isSteady && !lines.isSubsetOf(plain.lines));
}

/** "exit code 1", or "the signal SIGSEGV". */
export function endOf({ exitCode, signal }: Pick<CommandRun, 'exitCode' | 'signal'>): string {
  return exitCode === null ? `the signal ${signal}` : `exit code ${exitCode}`;
}

function differingLine(results: CommandRun['results'], plain: Baseline['results']): string | null {
  if (plain === null) return null;
  if (results === null) return 'it wrote no results';
  const at = plain.findIndex((line, index) => line !== null && line !== results[index]);
  if (at >= 0) {
    const line = results[at];
    return line === undefined
      ? `its results end before line ${at + 1}, "${plain[at]}"`
      : `line ${at + 1} of its results is "${line}" instead of "${plain[at]}"`;
  }
  return results.length > plain.length ? `its results have a line more, "${results[plain.length]}"` : null;
}

/** Where one run has more lines than the other, nothing can be compared. */
function common(one: CommandRun['results'], other: CommandRun['results']): Baseline['results'] {
  if (one === null || other === null || one.length !== other.length) return null;
  return one.map((line, index) => (line === other[index] ? line : null));
}

function requestsOf({ observations }: CommandRun): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { exchange } of observations)
    if (exchange.operation !== null) counts.set(exchange.operation, (counts.get(exchange.operation) ?? 0) + 1);
  return counts;
}

function fingerprintsOf({ observations }: CommandRun): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of observations) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return counts;
}

function mostOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  const names = new Set([...one.keys(), ...other.keys()]);
  return new Map([...names].map((name) => [name, Math.max(one.get(name) ?? 0, other.get(name) ?? 0)]));
}
