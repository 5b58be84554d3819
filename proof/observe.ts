import { type Check, checkId } from '../harness/check.ts';
import type { Verdict } from '../harness/verdict.ts';
import type { Subject } from '../reference/subject.ts';
import type { Actor } from './cast.ts';
import type { FrozenClock } from './frozen-clock.ts';
import { type Finding, runSubject } from './run-subject.ts';

/** Everything that the checks found out about one subject, as far as it is not the same on the reference. */
export interface Observation {
  readonly subject: string;
  /** Checks by verdict; a check that is not named passed. */
  readonly verdicts: Readonly<Partial<Record<Exclude<Verdict, 'pass'>, readonly string[]>>>;
  /** Requirements that answers contradicted by the specification, in whatever check. */
  readonly contradicted: readonly string[];
  /** For each check that did not pass, the first reason given; only where the proof has to explain itself. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Runs every check of its API against each subject that it is given. */
export function observer(checks: readonly Check[], clock: FrozenClock): (actor: Actor) => Promise<Observation> {
  const collect = async (subject: Subject, some: readonly Check[]): Promise<ReadonlyMap<string, Finding>> => {
    const findings = new Map<string, Finding>();
    for await (const finding of runSubject(subject, some, clock)) findings.set(finding.check, finding);
    return findings;
  };
  const onReference = new Map<string, Promise<ReadonlyMap<string, Finding>>>();
  const reference = (subject: Subject) => {
    const version = subject.api === 'omise' ? subject.apiVersion : undefined;
    const known = onReference.get(`${subject.api} ${version}`);
    if (known) return known;
    const bare = { id: 'reference', api: subject.api, says: '', ...(version && { apiVersion: version }) } as Subject;
    const findings = collect(bare, checks);
    onReference.set(`${subject.api} ${version}`, findings);
    return findings;
  };
  return async ({ role, subject }) => {
    const touches = subject.rules ? undefined : subject.wire?.touches;
    if (!touches) return summarise(subject, [...(await collect(subject, checks)).values()], role);
    // A check that meets none of the exchanges in which the subject acts is in for the reference's verdict.
    const known = await reference(subject);
    const met = checks.filter((check) => known.get(checkId(check))?.saw.some((each) => touches.includes(each)));
    const findings = await collect(subject, met);
    return summarise(subject, [...new Map([...known, ...findings]).values()], role);
  };
}

function summarise(subject: Subject, findings: readonly Finding[], role: Actor['role']): Observation {
  const verdicts: Partial<Record<Exclude<Verdict, 'pass'>, string[]>> = {};
  const reasons: Record<string, string> = {};
  for (const { check, verdict, reason } of findings) {
    if (verdict === 'pass') continue;
    verdicts[verdict] = [...(verdicts[verdict] ?? []), check].sort();
    if (role !== 'mutant' || verdict === 'error') reasons[check] = reason ?? '';
  }
  const contradicted = [...new Set(findings.flatMap((each) => each.contradicted))].sort();
  return { subject: subject.id, verdicts, contradicted, reasons };
}
