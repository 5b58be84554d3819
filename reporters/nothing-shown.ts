import { isSafety } from '../harness/claims.ts';
import type { Report, RequirementResult } from './model.ts';
import type { Subject } from './outcome.ts';

/**
 * Why a run shows nothing of some of its targets; null where it shows something of each. That is so where something was
 * tested and nothing passed; where nothing was tested although neither a selection nor a shard excuses it; and where
 * what a target claims holds nothing but safety, which no target can leave out.
 */
export function nothingShown(
  rows: readonly RequirementResult[],
  targets: readonly Subject[],
  { only, shard }: Pick<Report['selection'], 'only' | 'shard'>,
): string | null {
  const isPart = only.length > 0 || shard !== null;
  const passes = (own: readonly RequirementResult[]) => own.some(({ verdict }) => verdict === 'pass');
  const rowsOf = ({ name }: Subject) => rows.filter(({ target }) => target === name);
  const bare = targets.filter((target) => {
    const own = rowsOf(target);
    if (own.every((row) => row.verdict === 'inapplicable' || isSafety(row))) return true;
    if (passes(own)) return false;
    return !isPart || own.some(({ verdict }) => verdict !== 'untested' && verdict !== 'inapplicable');
  });
  const without = bare.length > 0 || targets.some((target) => passes(rowsOf(target))) ? bare : targets;
  if (without.length === 0) return null;
  const ran = without.some((target) => rowsOf(target).some(({ checks }) => checks.length > 0));
  const names = without.map(({ called }) => called).join(' and ');
  return `${ran ? 'No requirement passed' : 'No check ran'} on ${names}: nothing was shown`;
}
