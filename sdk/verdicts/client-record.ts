import type { CheckRecord } from '../../harness/check-record.ts';
import type { Exchange } from '../../harness/transcript.ts';
import type { ClientAspect } from '../../reporters/model.ts';
import type { ClientRequirementId } from '../../spec/generated/client-requirements.ts';
import type { Observation } from '../observation.ts';

/** What was found of one requirement on one operation. */
export interface ClientRecord {
  readonly requirement: ClientRequirementId;
  /** Null where it is of no operation. */
  readonly operation: string | null;
  readonly aspect: ClientAspect;
  readonly record: CheckRecord;
}

/** What a record says; the rest follows. */
export interface Found {
  readonly requirement: ClientRequirementId;
  readonly operation: string | null;
  readonly aspect: ClientAspect;
  /** Tells it from other records of the requirement; words with dashes. */
  readonly name: string;
  readonly title: string;
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'error';
  /** Null for a pass. */
  readonly reason: string | null;
  readonly expected?: string;
  readonly observed?: string;
  readonly notes?: readonly string[];
  /** Those that show it, the one that does so best last. */
  readonly shows: readonly Observation[];
  readonly durationMs?: number;
}

/** At most so many exchanges are kept with one record. */
const shownAtMost = 3;

/** The record of a finding, its exchanges numbered anew. */
export function clientRecord(found: Found): ClientRecord {
  const shown = found.shows.slice(-shownAtMost);
  const exchanges = shown.map(({ exchange }, position): Exchange => ({ ...exchange, index: position + 1 }));
  return {
    requirement: found.requirement,
    operation: found.operation,
    aspect: found.aspect,
    record: {
      id: `${found.requirement}/${found.name}`,
      title: found.title,
      verdict: found.verdict,
      reason: found.reason,
      expected: found.expected ?? null,
      observed: found.observed ?? null,
      exchange: found.verdict === 'pass' || exchanges.length === 0 ? null : exchanges.length,
      paired: false,
      attempts: 1,
      durationMs: found.durationMs ?? exchanges.reduce((sum, { durationMs }) => sum + durationMs, 0),
      notes: found.notes ?? [],
      exchanges,
    },
  };
}

/** `listCards` as `list-cards`. */
export function dashed(operation: string): string {
  return operation.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
