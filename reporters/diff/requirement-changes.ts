import { firstCheck, firstReason } from '../compare/first-reason.ts';
import type { Report, RequirementResult } from '../model.ts';
import { standing } from '../text.ts';
import { changeKind } from './change-kind.ts';
import { type Change, type ChangeKind, changeKinds, type Stand } from './model.ts';

/** The same requirement in each report; null in the one that does not know it. */
export type Pair =
  | { readonly old: RequirementResult; readonly new: RequirementResult }
  | { readonly old: RequirementResult; readonly new: null }
  | { readonly old: null; readonly new: RequirementResult };

/** Requirements by their ids, in the order of the new report; then those that only the old one knows. */
export function pairRequirements(before: readonly RequirementResult[], after: readonly RequirementResult[]): Pair[] {
  const oldById = new Map(before.map((row) => [row.id, row]));
  const newIds = new Set(after.map(({ id }) => id));
  return [
    ...after.map((row): Pair => ({ old: oldById.get(row.id) ?? null, new: row })),
    ...before.filter(({ id }) => !newIds.has(id)).map((row): Pair => ({ old: row, new: null })),
  ];
}

/** What changed, the worst kind first, and in each what counts first. */
export function requirementChanges(pairs: readonly Pair[], after: Pick<Report, 'waivers'>): Change[] {
  return pairs
    .flatMap((pair) => change(pair, after))
    .toSorted(
      (a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) || Number(b.counts) - Number(a.counts),
    );
}

function change(pair: Pair, after: Pick<Report, 'waivers'>): Change[] {
  const row = pair.new ?? pair.old;
  const kind = kindOf(pair);
  if (kind === null) return [];
  return [
    {
      kind,
      counts: decides(pair),
      requirement: row.id,
      class: row.class,
      keyword: row.keyword,
      basis: row.basis,
      says: row.says,
      old: pair.old && standOf(pair.old, pair.old.waiver && waivedText(pair.old.waiver)),
      new: pair.new && standOf(pair.new, pair.new.waiver ? waivedText(pair.new.waiver) : whyNotWaived(pair, after)),
    },
  ];
}

function kindOf(pair: Pair): ChangeKind | null {
  if (pair.old === null) return 'added';
  if (pair.new === null) return 'removed';
  if (standing(pair.old) === standing(pair.new)) return null;
  return changeKind(pair.old.verdict, pair.new.verdict);
}

/**
 * What passed and counted has to be shown again. A failure that a waiver covers, or that does not count, is told and
 * decides nothing; so is a requirement that does not count any more.
 */
function decides({ old: before, new: after }: Pair): boolean {
  if (before === null || before.verdict !== 'pass') return false;
  if (after === null) return before.weighs;
  if (after.verdict === 'fail') return standing(after) === 'fail';
  return after.verdict !== 'pass' && after.weighs;
}

function standOf(row: RequirementResult, aboutWaiver: string | null): Stand {
  const check = firstCheck(row);
  const { verdict, weighs } = row;
  const reason = [firstReason(row), aboutWaiver].filter((part) => part !== null).join('\n') || null;
  return { verdict, standing: standing(row), weighs, check: check && { id: check.id, title: check.title }, reason };
}

function waivedText({ expires, reason, owner }: NonNullable<RequirementResult['waiver']>): string {
  return `waived until ${expires}: ${reason} (${owner})`;
}

/** Where a waiver covered the old failure and none covers the new one: what became of it. */
function whyNotWaived({ old: before, new: after }: Pair, { waivers }: Pick<Report, 'waivers'>): string | null {
  if (!before?.waiver || after?.verdict !== 'fail') return null;
  const left = waivers.find(
    ({ requirement, target }) => requirement === after.id && (target === null || target === after.target),
  );
  return left?.why ? `no longer waived: ${left.why}` : 'no longer waived: its waiver is gone';
}
