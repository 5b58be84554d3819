import { headOfCut } from '../recorder.ts';
import type { Redact } from '../secrets/redact.ts';
import type { Exchange, RecordedResponse } from '../transcript.ts';
import { hasLostSecret, type Restore } from './stand-ins.ts';

/** What is known of the body of a recorded answer. */
export interface RecordedBody {
  /** As it came, but for what stands in the place of secrets; as much as was recorded. */
  readonly bytes: Uint8Array;
  /** The same as text. */
  readonly text: string;
  /** Whether all of it is there. */
  readonly isWhole: boolean;
  /** Whether it holds something in the place of a secret. */
  readonly isMasked: boolean;
  /** True where it surely was no JSON, whatever is left of it. */
  readonly isNoJson: boolean;
  /** What cannot be known of it, so that nobody can say what it held; null where that can be said. */
  readonly gap: string | null;
}

export type Answered = Pick<Exchange, 'violations' | 'findings'> & { readonly response: RecordedResponse };

/**
 * The body of an answer, as exactly as its record allows. Where the text alone does not say what the bytes were, what was
 * found in them when they came does: a byte order mark, bytes that are no UTF-8, or that a body was no JSON.
 */
export function recordedBody(answered: Answered, restore: Restore, redact: Redact): RecordedBody {
  const { body } = answered.response;
  const head = headOfCut(body);
  if (head !== null) return bodyInPart(head, answered);
  const restored = restore(body);
  const text = redact(restored) === body ? restored : body;
  const isMasked = restored !== body || hasLostSecret(body);
  const isNoJson = isMasked && !isJson(text) && (wasNoJson(answered) || !mayBeginJson(text));
  const isUnclear = isMasked && !isJson(text) && !isNoJson;
  const known = { text, isWhole: true, isMasked, isNoJson };
  if (!body.includes(replacement))
    return {
      ...known,
      bytes: encoded(text, answered),
      gap: isUnclear ? 'what is masked in the body of the answer' : null,
    };
  if (answered.violations.some((each) => isOfBody(each) && each.observed === 'invalid UTF-8'))
    return { ...known, bytes: invalid(text), gap: null };
  const gap = wasJudged(answered) ? null : 'whether the body of the answer was valid UTF-8';
  return { ...known, bytes: encoded(text, answered), gap };
}

/** What stands for bytes that are no UTF-8. */
const replacement = '\uFFFD';

function bodyInPart(head: string, answered: Answered): RecordedBody {
  const part = { bytes: Buffer.from(head), text: head, isMasked: false, isNoJson: false };
  if (wasNoJson(answered) || !mayBeginJson(head)) return { ...part, isWhole: false, isNoJson: true, gap: null };
  // What follows a whole JSON value, and is no fault, is white space.
  if (wasJudged(answered) && isJson(head)) return { ...part, isWhole: true, gap: null };
  return {
    ...part,
    isWhole: false,
    gap: head === '' ? 'what the body of the answer held' : 'how the body of the answer went on',
  };
}

type Place = Exchange['violations'][number];

function isOfBody({ part, pointer }: Place): boolean {
  return part === 'body' && pointer === '';
}

function wasNoJson({ violations }: Answered): boolean {
  return violations.some((each) => isOfBody(each) && each.expected === 'JSON');
}

/** Whether the body was read as the JSON that the specification wants: not so under a status or type that it has not. */
function wasJudged({ violations }: Answered): boolean {
  return !violations.some(({ part }) => part === 'status' || part === 'content type');
}

function mayBeginJson(text: string): boolean {
  return /^\s*(?:[{["\d-]|t|f|n|$)/.test(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function encoded(text: string, { findings }: Answered): Buffer {
  const isMarked = findings.some(
    (each) => isOfBody(each) && each.observed === 'the body starts with a byte order mark',
  );
  return Buffer.from(isMarked ? `\uFEFF${text}` : text);
}

/** Bytes that read as the text, and are no UTF-8 where it has replacements. */
function invalid(text: string): Buffer {
  const pieces = text.split(replacement).map((piece) => Buffer.from(piece));
  return Buffer.concat(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [Buffer.from([0xff]), piece])));
}
