import type { RawResponse } from './judge/judge-response.ts';
import type { Redact } from './secrets/redact.ts';
import { redactedHead } from './secrets/redacted-head.ts';
import type { RecordedResponse } from './transcript.ts';

/** Makes records of what went over the wire: redacted, and bounded. What is left out is said in its place. */
export interface Recorder {
  /** @param body that was sent */
  request(body: string): string;
  response(answer: Pick<RawResponse, 'status' | 'headers'>, body: string): RecordedResponse;
}

/** Characters of one body; no reference server sends more. */
const longestBody = 16 * 1024;
/** Characters of one body when half of `mostInAll` is used up: rather the beginning of each than nothing of the last. */
const longestLater = 2 * 1024;
/** Headers of one answer. */
const mostHeaders = 50;
/** Characters of the name of a header, and of its value. */
const longestHeader = 1_000;
/** Characters of all answers of one target, as JSON writes them; a run against a reference server takes a quarter at most. */
const mostInAll = 32 * 1024 * 1024;

/** @param most characters that are recorded of all answers together; of those after them only the status */
export function openRecorder(redact: Redact, most: number = mostInAll): Recorder {
  let used = 0;
  const bodyOf = (text: string, longest: number) => {
    const head = redactedHead(text, redact, longest);
    return head.isCut ? `${head.text}\n${cutAt(text)}` : head.text;
  };
  const headerText = (text: string) => {
    const head = redactedHead(text, redact, longestHeader);
    return head.isCut ? `${head.text}${cutAt(text)}` : head.text;
  };
  return {
    request: (body) => bodyOf(body, longestBody),
    response({ status, headers }, body) {
      const lines = Object.entries(headers);
      if (used >= most) {
        const told = body === '' ? '' : `[not recorded: ${body.length} characters; this run has recorded enough]`;
        return { status, headers: unrecorded(lines.length, 'headers'), body: told };
      }
      const kept = lines.slice(0, mostHeaders).map(([name, value]) => [headerText(name), headerText(value)] as const);
      const recorded = {
        status,
        headers: [...kept, ...unrecorded(lines.length - kept.length, 'more headers')],
        body: bodyOf(body, used < most / 2 ? longestBody : longestLater),
      };
      used += JSON.stringify(recorded).length;
      return recorded;
    },
  };
}

function cutAt({ length }: string): string {
  return `[cut: ${length} characters in all]`;
}

/** The beginning of a text that was recorded in part, empty where nothing of it was; null for one that is whole. */
export function headOfCut(recorded: string): string | null {
  const [end] = /\n?\[cut: \d+ characters in all\]$|^\[not recorded: \d+ characters; [^\]]*\]$/.exec(recorded) ?? [];
  return end === undefined ? null : recorded.slice(0, -end.length);
}

/** Stands for the names of headers that are left out. */
export const leftOut = '[not recorded]';

/** A line in the place of headers that are left out. */
function unrecorded(count: number, what: string): RecordedResponse['headers'] {
  return count > 0 ? [[leftOut, `${count} ${what}`]] : [];
}
