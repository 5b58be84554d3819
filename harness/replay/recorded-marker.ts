import { markerOf } from '../omise/marker.ts';
import type { Exchange } from '../transcript.ts';

/** The marker of the run that sent these requests; that of no run in particular where none of them has one. */
export function recordedMarker(exchanges: readonly Exchange[]): string {
  for (const { request } of exchanges) {
    const [, run] = /created[ +]by[ +]cardproof(?:,|%2C)[ +]run[ +](\w+)/.exec(request.body ?? '') ?? [];
    if (run !== undefined) return markerOf(run);
  }
  return markerOf();
}
