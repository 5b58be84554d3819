import { counted } from '../../reporters/text.ts';
import type { Diagnosis } from './diagnosis.ts';

/** What a check sends on average, its fixtures and their clean-up with it. */
const requestsPerCheck = 5;
/** What one request takes on this machine beside waiting for its answer; milliseconds. */
const ownShare = 1.3;

export interface RunShape {
  readonly checks: number;
  /** Milliseconds from sending a request to its answer. */
  readonly latency: number;
  /** Checks that go on at once, as far as the target lets them. */
  readonly atOnce: number;
  readonly requestsPerSecond: number | null;
}

/** About how many requests a run sends, and about how many seconds that takes. */
export function estimateRun({ checks, latency, atOnce, requestsPerSecond }: RunShape): {
  readonly requests: number;
  readonly seconds: number;
} {
  const requests = checks * requestsPerCheck;
  const waiting = (requests * latency) / atOnce;
  const paced = requestsPerSecond === null ? 0 : (requests / requestsPerSecond) * 1_000;
  return { requests, seconds: Math.max(waiting + requests * ownShare, paced) / 1_000 };
}

/** The estimate in words. */
export function diagnoseRun(shape: RunShape): Diagnosis {
  const about = 'a run';
  if (shape.checks === 0) {
    const remedy = 'Look at the classes that the target claims; "cardproof list" shows them all.';
    return { about, state: 'warning', says: 'has no check to make', remedy };
  }
  const { requests, seconds } = estimateRun(shape);
  const paced = shape.requestsPerSecond === null ? '' : `, at most ${shape.requestsPerSecond} per second`;
  const says = `${counted(shape.checks, 'check')}, about ${rounded(requests)} requests${paced}, about ${inWords(seconds)}`;
  return { about, state: 'good', says };
}

/** Two digits say as much as an estimate knows. */
function rounded(number: number): number {
  return Number(number.toPrecision(2));
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, rounded(Math.ceil(seconds)))} s`;
  return seconds < 90 * 60 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`;
}
