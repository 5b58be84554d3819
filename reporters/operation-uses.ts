import type { Exchange } from '../harness/transcript.ts';
import type { OperationUse } from './model.ts';

/** How often each operation was called, and what it answered; by the name of the operation. */
export function operationUses(exchanges: readonly Pick<Exchange, 'operation' | 'response'>[]): OperationUse[] {
  const uses = new Map<string, Record<string, number>>();
  for (const { operation, response } of exchanges) {
    const statuses = uses.get(operation ?? '') ?? {};
    const status = response ? String(response.status) : 'none';
    statuses[status] = (statuses[status] ?? 0) + 1;
    uses.set(operation ?? '', statuses);
  }
  return [...uses]
    .map(([operation, statuses]) => ({
      operation,
      requests: Object.values(statuses).reduce((a, b) => a + b, 0),
      statuses,
    }))
    .sort((a, b) => (a.operation < b.operation ? -1 : 1));
}

/** From the first request to the end of the last exchange; milliseconds. */
export function spanMs(exchanges: readonly Pick<Exchange, 'startedAtMs' | 'durationMs'>[]): number {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { startedAtMs, durationMs } of exchanges) {
    first = Math.min(first, startedAtMs);
    last = Math.max(last, startedAtMs + durationMs);
  }
  return exchanges.length === 0 ? 0 : last - first;
}
