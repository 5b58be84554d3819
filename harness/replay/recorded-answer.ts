import { valueAt } from '../answer.ts';
import type { RawResponse } from '../judge/judge-response.ts';
import { headOfCut, leftOut } from '../recorder.ts';
import type { Redact } from '../secrets/redact.ts';
import type { Violation } from '../transcript.ts';
import { type Answered, type RecordedBody, recordedBody } from './recorded-body.ts';
import type { Restore } from './stand-ins.ts';

/** A recorded answer, ready to be judged again as far as its record goes. */
export interface RecordedAnswer {
  readonly raw: RawResponse;
  /** As `RecordedBody`. */
  readonly isNoJson: boolean;
  readonly gap: string | null;
  /** Whether nothing of it was masked or left out. */
  readonly isVerbatim: boolean;
  /** Whether the record shows the place that a violation is about, as it was. */
  shows(violation: Violation): boolean;
}

/** Reads an answer from its record. */
export function recordedAnswer(answered: Answered, restore: Restore, redact: Redact): RecordedAnswer {
  const { status, headers: recorded } = answered.response;
  const body = recordedBody(answered, restore, redact);
  const headers = recorded.filter(([name]) => name !== leftOut);
  const isAllHeaders = headers.length === recorded.length;
  const restored = Object.fromEntries(headers.map(([name, value]) => [name, restore(value)] as const));
  const clear = new Set(headers.filter(([, value]) => isClear(value, restore)).map(([name]) => name));
  const showsHeader = (name: string) => (Object.hasOwn(restored, name) ? clear.has(name) : isAllHeaders);
  return {
    raw: { status, headers: restored, body: body.bytes },
    isNoJson: body.isNoJson,
    gap: body.gap ?? (showsHeader('content-type') ? null : 'what type the body of the answer had'),
    isVerbatim: isAllHeaders && clear.size === headers.length && body.isWhole && !body.isMasked,
    shows(violation) {
      const { part } = violation;
      if (part === 'body') return showsInBody(violation, body, redact);
      if (part === 'content type') return showsHeader('content-type');
      return part.startsWith('header ') ? showsHeader(part.slice('header '.length)) : true;
    },
  };
}

/** Whether a header was recorded as it came. */
function isClear(value: string, restore: Restore): boolean {
  return headOfCut(value) === null && restore(value) === value;
}

function showsInBody({ pointer, expected }: Violation, body: RecordedBody, redact: Redact): boolean {
  if (!body.isWhole || body.gap !== null) return false;
  if (!body.isMasked) return true;
  if (pointer === '') return expected !== 'unambiguous JSON' && expected !== 'no body';
  const value = valueAt(jsonOf(body.text), pointer);
  const written = typeof value === 'object' ? '' : (JSON.stringify(value) ?? '');
  return !isMarked(pointer) && !isMarked(written) && redact(written) === written;
}

/** Whether something in a text stands for a secret. */
function isMarked(text: string): boolean {
  return /\[[^\]]+\]/.test(text);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
