import type { Report, RequirementResult, Waiver } from './model.ts';

/** A count with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How a requirement stands in the report, in one word: a failure is waived, or does not weigh, or makes it red. */
export type Standing = RequirementResult['verdict'] | 'waived' | 'advisory';

export function standing({
  verdict,
  weighs,
  waiver,
}: Pick<RequirementResult, 'verdict' | 'weighs' | 'waiver'>): Standing {
  if (verdict !== 'fail') return verdict;
  if (waiver !== null) return 'waived';
  return weighs ? 'fail' : 'advisory';
}

/** Whether a requirement makes the run red: it failed, weighs and is not waived; or our own error hides its verdict. */
export function isRed(row: RequirementResult): boolean {
  return standing(row) === 'fail' || (row.weighs && row.verdict === 'error');
}

/** Whether the report has the requirement of another target too, so that its id alone does not say which is meant. */
export function isOnOtherTarget(id: string, target: string, { requirements }: Pick<Report, 'requirements'>): boolean {
  const targets = targetsById(requirements).get(id);
  return targets !== undefined && targets.size > (targets.has(target) ? 1 : 0);
}

/** It is asked for each row of a report, of which there may be thousands. */
const known = new WeakMap<Report['requirements'], ReadonlyMap<string, ReadonlySet<string>>>();

function targetsById(requirements: Report['requirements']): ReadonlyMap<string, ReadonlySet<string>> {
  const before = known.get(requirements);
  if (before) return before;
  const byId = new Map<string, Set<string>>();
  for (const { id, target } of requirements) byId.set(id, (byId.get(id) ?? new Set()).add(target));
  known.set(requirements, byId);
  return byId;
}

/** What a waiver covers, in a few words: a requirement, and its target where that is not plain. */
export function subjectOf(
  { requirement, target }: Pick<Waiver, 'requirement' | 'target'>,
  report: Pick<Report, 'requirements'>,
): string {
  return target !== null && isOnOtherTarget(requirement, target, report) ? `${requirement} on ${target}` : requirement;
}

/** "shard 1 of 3", or nothing for the whole. */
export function shardText({ shard }: Report['selection']): string {
  return shard ? `shard ${shard.index} of ${shard.count}` : '';
}

/** The beginning of a text, with a line that says so where there is more. */
export function beginning(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}\n[cut: report.json has more]` : text;
}

/** Text without the characters that XML and terminals cannot carry: controls but tab and newline, lone surrogates. */
export function printable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
