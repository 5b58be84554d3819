import { decodeForm } from '../../harness/wire/form.ts';
import { parseJson } from '../../harness/wire/json.ts';
import { parseWritten } from './written-number.ts';

/** Deeper brackets are no form that anything documented could need; each level costs stack. */
const deepestBrackets = 20;

const decoder = new TextDecoder();

export function textOf(body: Uint8Array): string {
  return decoder.decode(body);
}

/** What a body of JSON holds, numbers with their text, and what is doubtful about it; or why it is none. */
export function readJson(
  body: Uint8Array,
): { readonly members: unknown; readonly doubts: readonly string[] } | { readonly problem: string } {
  const parsed = parseJson(body);
  if ('problem' in parsed) return { problem: parsed.problem };
  return { members: parseWritten(textOf(body)), doubts: parsed.doubts };
}

/** The members of a form, those within brackets within each other; null where no reader would go so deep. */
export function readForm(text: string): Record<string, unknown> | null {
  const names = [...new URLSearchParams(text).keys()];
  return names.some((name) => name.split('[').length > deepestBrackets) ? null : decodeForm(text);
}

/** What a body holds by the looks of it, whatever it is called; its text where it looks like nothing known. */
export function readByLooks(body: Uint8Array): unknown {
  const text = textOf(body);
  if (/^\s*[[{"]/.test(text)) {
    const read = readJson(body);
    if ('members' in read) return read.members;
  }
  return (/^[^\s=&]+=/.test(text) && readForm(text)) || text;
}
