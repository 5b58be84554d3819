import type { CheckEnd, CheckRecord } from '../../harness/check-record.ts';
import { claims } from '../../harness/claims.ts';
import { answersChecks } from '../../reporters/answers-check.ts';
import type { RunStart } from '../../reporters/events/event.ts';
import { waiverFor } from '../../reporters/judge-waivers.ts';
import type { Waiver } from '../../reporters/model.ts';
import { type Requirement, weighs } from '../../spec/requirement.ts';

/** A requirement that was seen to fail for the first time, or whose check met an error of ours. */
export interface SeenFailure {
  readonly target: string;
  readonly requirement: Requirement;
  readonly record: CheckRecord;
  /** Whether it makes the target non-conforming where no waiver covers it. */
  readonly weighs: boolean;
  readonly waiver: Waiver | null;
}

/** Says of each check that has ended which failures it brings, its own and those that answers to it show in passing. */
export function failureSpotter(
  { targets, strict, waivers, startedAt }: Pick<RunStart, 'targets' | 'strict' | 'waivers' | 'startedAt'>,
  requirements: ReadonlyMap<string, Requirement>,
): (end: CheckEnd) => readonly SeenFailure[] {
  const today = startedAt.slice(0, 'YYYY-MM-DD'.length);
  const told = new Set<string>();
  return (end) => {
    const target = targets.find(({ name }) => name === end.target);
    const contradicted = new Set(
      end.record.exchanges.flatMap(({ violations }) => violations.flatMap(({ requirement }) => requirement ?? [])),
    );
    const own = end.record.verdict === 'fail' || end.record.verdict === 'error' ? [end.record] : [];
    const found = [
      ...own.map((record) => ({ id: end.requirement, record })),
      ...[...contradicted].flatMap((id) => answersChecks(id, [end]).map((record) => ({ id, record }))),
    ];
    return found.flatMap(({ id, record }) => {
      const requirement = requirements.get(id);
      const key = `${end.target} ${id}`;
      if (!target || !requirement || !claims(target, requirement) || told.has(key)) return [];
      told.add(key);
      const waiver = record.verdict === 'fail' ? waiverFor({ id, target: end.target }, waivers, today) : null;
      return [{ target: end.target, requirement, record, weighs: weighs(requirement, strict), waiver }];
    });
  };
}
