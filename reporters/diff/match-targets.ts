import type { Report, ReportTarget } from '../model.ts';

/** A target as it is in each report; null in the one that lacks it. */
export type Match =
  | { readonly old: ReportTarget; readonly new: ReportTarget }
  | { readonly old: ReportTarget; readonly new: null }
  | { readonly old: null; readonly new: ReportTarget };

/**
 * Targets by their name and API. What is left over of an API, where it is one in each report, is the same under another
 * name. Those of the new report first, in its order.
 */
export function matchTargets(before: Pick<Report, 'targets'>, after: Pick<Report, 'targets'>): Match[] {
  const sameName = (own: ReportTarget, others: readonly ReportTarget[]) =>
    others.find(({ name, api }) => name === own.name && api === own.api);
  const onlyLeft = (own: ReportTarget) => {
    const oldLeft = before.targets
      .filter(({ api }) => api === own.api)
      .filter((each) => !sameName(each, after.targets));
    const newLeft = after.targets
      .filter(({ api }) => api === own.api)
      .filter((each) => !sameName(each, before.targets));
    const [only] = oldLeft;
    return only && oldLeft.length === 1 && newLeft.length === 1 ? only : undefined;
  };
  const matched = after.targets.map(
    (own): Match => ({ old: sameName(own, before.targets) ?? onlyLeft(own) ?? null, new: own }),
  );
  const gone = before.targets.filter((own) => matched.every((match) => match.old !== own));
  return [...matched, ...gone.map((own): Match => ({ old: own, new: null }))];
}
