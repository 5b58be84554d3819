/** One of several parts of the checks, each for a process of its own. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/**
 * Ids of the requirements whose checks run in a shard. The same checks, in the same order, give the same shards, and
 * every check is in exactly one. All checks of a requirement stay together, so that its verdict is whole; so do all
 * Kwik checks, because they share the cards of the target and must never run in two processes at once. The first shard
 * takes those; every other requirement goes, in listed order, where the fewest checks are.
 * @param checks those that the whole run consists of, in listed order
 */
export function shardOf(
  checks: readonly { readonly api: string; readonly requirement: string }[],
  { index, count }: Shard,
): ReadonlySet<string> {
  const shards = Array.from({ length: count }, () => ({ size: 0, requirements: new Set<string>() }));
  const byRequirement = Map.groupBy(checks, ({ requirement }) => requirement);
  const groups = [...byRequirement].map(([requirement, own]) => ({ requirement, own, shared: own[0]?.api === 'kwik' }));
  for (const { requirement, own, shared } of groups.toSorted((a, b) => Number(b.shared) - Number(a.shared))) {
    const emptiest = shards.reduce((least, each) => (each.size < least.size ? each : least));
    const shard = shared ? (shards[0] ?? emptiest) : emptiest;
    shard.size += own.length;
    shard.requirements.add(requirement);
  }
  return shards[index - 1]?.requirements ?? new Set();
}
