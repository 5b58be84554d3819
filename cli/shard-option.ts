import type { Shard } from '../harness/shard.ts';
import { UsageError } from './usage-error.ts';

/**
 * The shard that `--shard` asks for.
 * @param text such as `1/3`: the first of three
 * @throws {UsageError} on anything else
 */
export function parseShard(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index > count) {
    throw new UsageError(`--shard "${text}" is no part of a whole; give one such as 1/3, the first of three`);
  }
  return { index, count };
}
