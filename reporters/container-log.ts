import type { ReportContainer, ReportTarget, RequirementResult } from './model.ts';

/** The end of a log that a report keeps; bytes of UTF-8. */
const keptBytes = 64 * 1024;

/** The container of a target; its log only where something of the target is failed, open or our error. */
export function containerOf(
  { name, container }: Pick<ReportTarget, 'name' | 'container'>,
  rows: readonly Pick<RequirementResult, 'target' | 'verdict'>[],
): ReportContainer | null {
  if (container === null) return null;
  const troubled = rows.some(
    ({ target, verdict }) => target === name && ['fail', 'inconclusive', 'error'].includes(verdict),
  );
  return { image: container.image, log: troubled && container.log !== null ? endOf(container.log) : null };
}

/** Whole lines from the end of a text, as many as a report keeps. */
function endOf(log: string): string {
  const bytes = Buffer.from(log);
  if (bytes.length <= keptBytes) return log;
  const end = bytes.subarray(-keptBytes).toString();
  return end.slice(end.indexOf('\n') + 1);
}
