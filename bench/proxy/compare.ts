import type { Load, Measured, Road } from './load.ts';
import type { Started } from './started.ts';

/** One of the ways to the server. */
export interface Way {
  readonly name: string;
  readonly road: Road;
  /** Null where nothing stands between. */
  readonly proxy: Started | null;
}

export interface Comparison {
  /** The first is the one that the others are compared with. */
  readonly ways: readonly Way[];
  readonly rounds: number;
  readonly load: Omit<Load, 'road'>;
}

/** What each column of a comparison holds. */
export const columns = ['requests/s', 'ratio', 'p50 ms', 'ratio', 'p99 ms', 'ratio', 'CPU ms'] as const;

interface Round {
  /** Per second. */
  readonly requests: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly latencies: Float64Array;
  /** Time of processors that the proxy took, all in all; milliseconds, null where there is none or it is not known. */
  readonly cpuMs: number | null;
}

/**
 * Goes through the ways in turn, round after round, and returns the columns of each. Quantiles are of all answers; a ratio
 * is the median of those of the rounds, with the lowest and the highest.
 * @param send sends the load, and says what came of it
 */
export async function compare(
  { ways, rounds, load }: Comparison,
  send: (load: Load) => Promise<Measured>,
): Promise<ReadonlyMap<Way, readonly string[]>> {
  const measured = new Map<Way, Round[]>(ways.map((way) => [way, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [way, own] of measured) {
      const before = await way.proxy?.cpuMs();
      const figures = figuresOf(await send({ ...load, road: way.road }));
      const after = await way.proxy?.cpuMs();
      // The first round warms up.
      if (round > 0) own.push({ ...figures, cpuMs: before == null || after == null ? null : after - before });
    }
  const [first = []] = measured.values();
  return new Map([...measured].map(([way, own]) => [way, columnsOf(own, first)]));
}

function figuresOf({ ms, latencies }: Measured): Omit<Round, 'cpuMs'> {
  const sorted = latencies.toSorted();
  return {
    requests: (sorted.length / ms) * 1_000,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    latencies,
  };
}

function columnsOf(own: readonly Round[], first: readonly Round[]): string[] {
  const all = Float64Array.from(own.flatMap(({ latencies }) => [...latencies])).sort();
  const requests = Float64Array.from(own, (round) => round.requests).sort();
  const ratios = (figure: 'requests' | 'p50' | 'p99') =>
    spread(Float64Array.from(own, (round, index) => round[figure] / (first[index]?.[figure] ?? Number.NaN)).sort());
  const times = own.flatMap(({ cpuMs }) => cpuMs ?? []);
  return [
    quantile(requests, 0.5).toFixed(0),
    ratios('requests'),
    quantile(all, 0.5).toFixed(2),
    ratios('p50'),
    quantile(all, 0.99).toFixed(2),
    ratios('p99'),
    times.length === 0 ? '' : (times.reduce((sum, ms) => sum + ms) / all.length).toFixed(2),
  ];
}

function spread(sorted: Float64Array): string {
  return `${quantile(sorted, 0.5).toFixed(2)} (${quantile(sorted, 0).toFixed(2)} to ${quantile(sorted, 1).toFixed(2)})`;
}

/** The least value that so great a share of all does not exceed. */
function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
