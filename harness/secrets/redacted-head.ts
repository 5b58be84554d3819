import type { Redact } from './redact.ts';

export interface Head {
  readonly text: string;
  /** Whether there was more. */
  readonly isCut: boolean;
}

/** So many times as much as is kept is looked at. */
const lookedAt = 8;

/**
 * The beginning of a text, redacted, of at most so many characters. It is cut after redaction, so that no secret stands
 * half at its end. A very long text is not looked through for the small part of it: what is looked at has a cut of its
 * own, near which nothing is kept.
 */
export function redactedHead(text: string, redact: Redact, kept: number): Head {
  const most = kept * lookedAt;
  const isLong = text.length > most;
  const redacted = isLong ? redact(text.slice(0, most)).slice(0, -kept) : redact(text);
  if (!isLong && redacted.length <= kept) return { text: redacted, isCut: false };
  return { text: copyOf(redacted.slice(0, kept)), isCut: true };
}

/** A slice of a text is a view of it, and keeps all of it in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
