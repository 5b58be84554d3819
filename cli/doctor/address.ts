import type { Exchange } from '../../harness/transcript.ts';
import { isLoopback } from '../targets.ts';
import { adviceOn } from './advice.ts';
import type { Diagnosis } from './diagnosis.ts';

const about = 'address';

/** How fast a target answers, and whether keys and cards travel to it unencrypted; `latency` in milliseconds. */
export function diagnoseAddress(urls: readonly string[], latency: number, requests: number): Diagnosis {
  const says = `answers in ${latency < 1 ? 'under 1' : Math.round(latency)} ms (median of ${requests} requests)`;
  const open = urls.find((url) => url.startsWith('http:') && !isLoopback(url));
  if (open === undefined) return { about, state: 'good', says };
  const remedy = 'Use its https URL, if it has one.';
  return { about, state: 'warning', says: `${says}, but keys and cards travel to ${open} for all to read`, remedy };
}

/**
 * Why a request came to nothing, and what to do about it.
 * @param exchange the last one; undefined where none was begun
 * @param reason told where the exchange has none
 */
export function diagnoseSilence(
  url: string,
  exchange: Pick<Exchange, 'request' | 'response' | 'failure'> | undefined,
  reason: string,
): Diagnosis {
  const asked = new URL(exchange?.request.url ?? url);
  if (exchange?.response) {
    const remedy =
      exchange.response.status === 429
        ? 'Come back later, and set --requests-per-second to what the target allows.'
        : 'Correct what the server answers; checks that need it are left open.';
    return { about, state: 'problem', says: `${asked.origin} cannot be tested now: ${reason}`, remedy, exitCode: 3 };
  }
  const { says, remedy } = adviceOn(exchange?.failure ?? reason, asked.href);
  return { about, state: 'problem', says: `${asked.origin} gives no answer: ${says}`, remedy, exitCode: 3 };
}
