import { requirements } from '../spec/generated/requirements.ts';
import type { Check } from './check.ts';
import { claims } from './claims.ts';
import { type Shard, shardOf } from './shard.ts';

/**
 * Whether a requirement is selected. A pattern is a requirement id, the beginning of one up to a dot, or a pattern with
 * `*` for any text. No pattern selects everything.
 */
export function isSelected(requirement: string, patterns: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(requirement, pattern));
}

/** What decides which checks a run has. */
export interface CheckSelection {
  /** Patterns of requirements; empty selects all. */
  readonly only: readonly string[];
  readonly targets: readonly { readonly api: string; readonly classes: readonly string[] | null }[];
  /** Null selects the checks of all shards. */
  readonly shard: Shard | null;
}

/**
 * The checks of a run: selected, of a class that a target claims, and in the shard. A check of a class that only some
 * targets claim runs on those alone.
 * @param checks all checks, in listed order
 */
export function checksOfRun(checks: readonly Check[], { only, targets, shard }: CheckSelection): readonly Check[] {
  const selected = checks.filter(
    ({ api, requirement }) =>
      isSelected(requirement, only) && targets.some((target) => target.api === api && isClaimed(target, requirement)),
  );
  if (shard === null) return selected;
  const inShard = shardOf(selected, shard);
  return selected.filter(({ requirement }) => inShard.has(requirement));
}

/** Whether a check of the requirement applies to what the target claims to be. */
export function isClaimed(target: Pick<CheckSelection['targets'][number], 'classes'>, requirement: string): boolean {
  const row = rowOf.get(requirement);
  return row !== undefined && claims(target, row);
}

const rowOf = new Map<string, (typeof requirements)[number]>(requirements.map((row) => [row.id, row]));

function matches(requirement: string, pattern: string): boolean {
  if (!pattern.includes('*')) return requirement === pattern || requirement.startsWith(`${pattern}.`);
  const expression = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${expression.join('.*')}$`).test(requirement);
}
