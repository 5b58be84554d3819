import { type Check, checkId } from '../harness/check.ts';
import type { NullTarget } from '../reference/null-targets.ts';
import type { Mutant } from '../reference/subject.ts';
import { type RequirementId, requirements } from '../spec/generated/requirements.ts';
import { weighs } from '../spec/requirement.ts';
import type { Actor } from './cast.ts';
import type { Observation } from './observe.ts';
import { placesText } from './places.ts';
import type { Figures, Proof, ProvedCheck, ProvedMutant, ProvedNullTarget, ProvedVariant } from './proof.ts';

interface Observed<Subject> {
  readonly subject: Subject;
  readonly seen: Observation;
}

const classOf = new Map<string, string>(requirements.map((row) => [row.id, row.class]));
const heavy = new Set<string>(requirements.filter((row) => weighs(row, false)).map(({ id }) => id));
const requirementOf = (check: string) => check.slice(0, check.indexOf('/')) as RequirementId;

/** Makes the proof from what was observed of the whole cast. */
export function judge(actors: readonly Actor[], observations: readonly Observation[], checks: readonly Check[]): Proof {
  const by = <Role extends Actor['role']>(role: Role) =>
    actors.flatMap((actor, index) => {
      const seen = observations[index];
      return actor.role === role && seen
        ? [{ subject: actor.subject as Extract<Actor, { role: Role }>['subject'], seen }]
        : [];
    });
  const references = by('reference');
  const observedMutants = by('mutant');
  const provedChecks = judgeChecks(checks, observedMutants);
  const mutants = observedMutants.map(judgeMutant);
  const variants = by('variant').map(judgeVariant);
  const nullTargets = by('null target').map((each) => judgeNullTarget(each, checks));
  const complaints = [
    ...references.flatMap(({ subject, seen }) =>
      unlike(seen, ['pass', 'inapplicable'], `${subject.id} is no clean reference`),
    ),
    ...actors.flatMap(({ subject, role }, index) => {
      const errors = observations[index]?.verdicts.error ?? [];
      return role === 'reference'
        ? []
        : errors.map((check) => `${check} is at fault itself on ${subject.id}: ${observations[index]?.reasons[check]}`);
    }),
    ...provedChecks.filter(({ kills }) => kills === '').map(({ id }) => `no mutant fails the check ${id}: what would?`),
    ...mutants.flatMap(complaintsOfMutant),
    ...variants.flatMap(({ id, refusedBy }) =>
      refusedBy.map((row) => `${row} is red or open on ${id}, which conforms`),
    ),
    ...nullTargets.flatMap(({ id, unearned }) =>
      unearned.map((check) => `${check} passes on ${id}, which implements nothing`),
    ),
  ];
  const figures = figuresOf({ provedChecks, mutants, variants, nullTargets, observedMutants, checks });
  return {
    format: 'cardproof-proof',
    formatVersion: 1,
    figures,
    checks: provedChecks,
    mutants,
    variants,
    nullTargets,
    complaints,
  };
}

function judgeChecks(checks: readonly Check[], mutants: readonly Observed<Mutant>[]): ProvedCheck[] {
  const places = (verdict: 'fail' | 'inconclusive') => {
    const found = new Map<string, number[]>();
    for (const [place, { seen }] of mutants.entries()) {
      for (const check of seen.verdicts[verdict] ?? []) found.set(check, [...(found.get(check) ?? []), place]);
    }
    return found;
  };
  const [kills, open] = [places('fail'), places('inconclusive')];
  const first = new Map<string, string>();
  return checks
    .toSorted((a, b) => (checkId(a) < checkId(b) ? -1 : 1))
    .map((check) => {
      const id = checkId(check);
      const killed = placesText(kills.get(id) ?? []);
      const key = `${check.requirement} ${killed}`;
      const redundantTo = first.get(key);
      if (redundantTo === undefined) first.set(key, id);
      const proved = { id, requirement: check.requirement, kills: killed, open: placesText(open.get(id) ?? []) };
      return redundantTo === undefined ? proved : { ...proved, redundantTo };
    });
}

function judgeMutant({ subject, seen }: Observed<Mutant>): ProvedMutant {
  const { id, api, origin, breaks, says, equivalent } = subject;
  const apiVersion = subject.api === 'omise' ? subject.apiVersion : undefined;
  const contradicted = seen.contradicted as readonly RequirementId[];
  const killedByIntended = redOf(seen).has(breaks);
  return {
    id,
    api,
    origin,
    breaks,
    says,
    ...(apiVersion !== undefined && { apiVersion }),
    contradicted,
    killedByIntended,
    ...(equivalent !== undefined && { equivalent }),
  };
}

function complaintsOfMutant({ id, breaks, equivalent, killedByIntended }: ProvedMutant): string[] {
  if (equivalent !== undefined && killedByIntended) return [`${id} counts as equivalent, but ${breaks} notices it`];
  return equivalent === undefined && !killedByIntended ? [`${breaks} does not notice ${id}`] : [];
}

function judgeVariant({ subject, seen }: Observed<{ readonly id: string; readonly says: string }>): ProvedVariant {
  const red = redOf(seen);
  const open = new Set((seen.verdicts.inconclusive ?? []).map(requirementOf));
  return {
    id: subject.id,
    says: subject.says,
    refusedBy: [...new Set([...red, ...open])].filter((row) => heavy.has(row)).sort(),
    noticedBy: [...red].filter((row) => !heavy.has(row)).sort(),
  };
}

function judgeNullTarget({ subject, seen }: Observed<NullTarget>, checks: readonly Check[]): ProvedNullTarget {
  const others = new Set(Object.values(seen.verdicts).flat());
  const passes = checks
    .filter(({ api }) => api === subject.api)
    .map(checkId)
    .filter((check) => !others.has(check))
    .sort();
  const earned = new Set<string>(subject.earns);
  return {
    id: subject.id,
    says: subject.says,
    passes,
    unearned: passes.filter((check) => !earned.has(requirementOf(check))),
  };
}

/** The requirements that are red on a subject: a check of theirs failed, or an answer contradicted them. */
function redOf(seen: Observation): ReadonlySet<RequirementId> {
  return new Set([
    ...(seen.verdicts.fail ?? []).map(requirementOf),
    ...(seen.contradicted as readonly RequirementId[]),
  ]);
}

function unlike(seen: Observation, allowed: readonly string[], what: string): string[] {
  const bad = Object.entries(seen.verdicts).filter(([verdict]) => !allowed.includes(verdict));
  return [
    ...bad.flatMap(([verdict, ids]) => ids.map((check) => `${what}: ${check} is ${verdict}: ${seen.reasons[check]}`)),
    ...seen.contradicted.map((row) => `${what}: its answers contradict ${row}`),
  ];
}

interface Parts {
  readonly provedChecks: readonly ProvedCheck[];
  readonly mutants: readonly ProvedMutant[];
  readonly variants: readonly ProvedVariant[];
  readonly nullTargets: readonly ProvedNullTarget[];
  readonly observedMutants: readonly Observed<Mutant>[];
  readonly checks: readonly Check[];
}

function figuresOf({ provedChecks, mutants, variants, nullTargets, observedMutants, checks }: Parts): Figures {
  const expected = mutants.filter(({ equivalent }) => equivalent === undefined);
  const noticed = new Set(observedMutants.filter(({ seen }) => redOf(seen).size > 0).map(({ subject }) => subject.id));
  return {
    checks: provedChecks.length,
    handMutants: mutants.filter(({ origin }) => origin === 'hand').length,
    derivedMutants: mutants.filter(({ origin }) => origin === 'derived').length,
    killed: expected.filter(({ id }) => noticed.has(id)).length,
    killedByIntended: expected.filter(({ killedByIntended }) => killedByIntended).length,
    survivors: expected.filter(({ id }) => !noticed.has(id)).length,
    equivalent: mutants.length - expected.length,
    checksNeverKilled: provedChecks.filter(({ kills }) => kills === '').length,
    variants: variants.length,
    variantsRefused: variants.filter(({ refusedBy }) => refusedBy.length > 0).length,
    nullTargets: nullTargets.length,
    unearnedPasses: nullTargets.reduce((sum, { unearned }) => sum + unearned.length, 0),
    specificity: specificity(observedMutants, checks),
    redundantChecks: provedChecks.filter(({ redundantTo }) => redundantTo !== undefined).length,
  };
}

/** Rounded to four digits, so that the figure is the same wherever it is worked out. */
function specificity(mutants: readonly Observed<Mutant>[], checks: readonly Check[]): number {
  const shares = mutants.map(({ subject, seen }) => {
    const own = classOf.get(subject.breaks);
    const others = checks.filter(({ api, requirement }) => api === subject.api && classOf.get(requirement) !== own);
    const red = (seen.verdicts.fail ?? []).filter((check) => classOf.get(requirementOf(check)) !== own);
    return others.length === 0 ? 1 : 1 - red.length / others.length;
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1);
  return Math.round(mean * 10_000) / 10_000;
}
